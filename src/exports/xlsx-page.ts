/** How a sheet is laid out in print. */
import { element, escapeXml } from './xml.ts';

/** How many characters a lying page shows in print that can still be read; a wider sheet takes several pages side by side. */
const PAGE = 190;
/** How many lying pages side by side columns of these widths take. */
export const pagesWide = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((a, b) => a + b, 0) / PAGE);

/** A lying page, the sheet's name and the number of the page below. */
export const pagePart = (name: string, wide: number): string =>
  element('pageMargins', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }) +
  element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: wide, fitToHeight: 0 }) +
  `<headerFooter><oddFooter>&amp;L${escapeXml(name)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;

/** Lines that a text takes in a cell of so many characters; letters of full width take two. */
export const linesOf = (value: unknown, width: number): number =>
  typeof value !== 'string'
    ? 1
    : Math.ceil([...value].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1.1), 0) / Math.max(1, width - 1));

/** Height of a row in points; Excel allows 409. Said without being fixed, for programs that do not measure texts on opening. */
export const heightOf = (lines: readonly number[]): number => Math.min(409, 15 * Math.max(1, ...lines));
