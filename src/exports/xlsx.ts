import { joined } from './bytes.ts';
import { inPieces } from './pieces.ts';
import { styleNumber, styleSheet, type StyleName } from './xlsx-styles.ts';
import { letters, linkParts, linkRelations, RELATIONS } from './xlsx-links.ts';
import {
  contentTypes,
  coreProperties,
  MAIN,
  packageRelations,
  workbookPart,
  workbookRelations,
} from './xlsx-package.ts';
import { heightOf, linesOf, pagePart, pagesWide } from './xlsx-page.ts';
import type { Cell, LaidOutSheet, Sheet, StyledCell } from './xlsx-sheet.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';
import type { Kept, Stretch } from './stretch.ts';
import { zipPieces } from './zip-pieces.ts';

/** Excel's own limits: characters (UTF-16 units) in a cell, rows in a sheet. */
export const MOST_CHARACTERS = 32_767;
export const MOST_ROWS = 1_048_576;

/**
 * A workbook after ECMA-376 (SpreadsheetML), with nothing in it that a clock or a machine would change. A text that
 * is longer than a cell may be is an error: the caller shortens it and says so. More rows than a sheet
 * may have are an error too.
 */
export const xlsx = (sheets: readonly (Sheet | LaidOutSheet)[], title: string): Uint8Array =>
  joined([...xlsxPieces(sheets, title)]);

/** The same piece by piece, for workbooks that need not be in memory. */
export function xlsxPieces(
  sheets: readonly (Sheet | LaidOutSheet)[],
  title: string,
  kept?: Kept,
): Generator<Uint8Array> {
  const parts: [string, Iterable<string | Stretch>][] = [
    ['[Content_Types].xml', [contentTypes(sheets.length)]],
    ['_rels/.rels', [packageRelations]],
    ['docProps/core.xml', [coreProperties(title)]],
    ['xl/workbook.xml', [workbookPart(sheets)]],
    ['xl/_rels/workbook.xml.rels', [workbookRelations(sheets.length)]],
    ['xl/styles.xml', [styleSheet(MAIN)]],
    ...sheets.flatMap((sheet, k): [string, Iterable<string | Stretch>][] => [
      [`xl/worksheets/sheet${k + 1}.xml`, 'lines' in sheet ? [laidOutPart(sheet)] : sheetPart(sheet)],
      ...('lines' in sheet || sheet.links === undefined
        ? []
        : [
            [`xl/worksheets/_rels/sheet${k + 1}.xml.rels`, linkRelations(sheet.links)] as [
              string,
              Iterable<string>,
            ],
          ]),
    ]),
  ];
  return zipPieces(
    parts.map(([path, xml]) => [path, inPieces(declared(xml))]),
    kept,
  );
}

function* declared(xml: Iterable<string | Stretch>): Generator<string | Stretch> {
  yield XML_DECLARATION;
  yield* xml;
}

function* sheetPart({
  name,
  headers,
  widths,
  looks,
  frozen = 0,
  printed = widths.length,
  length,
  blocks,
  links,
}: Sheet): Generator<string | Stretch> {
  const above = headers.length;
  if (length > MOST_ROWS - above)
    throw new Error(`sheet ${name}: ${length} rows and a header, at most ${MOST_ROWS}`);
  const end = `${letters(widths.length)}${length + above}`;
  const split = { ...(frozen === 0 ? {} : { xSplit: frozen }), ySplit: above };
  const corner = `${letters(frozen + 1)}${above + 1}`;
  const active = frozen === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', { ...split, topLeftCell: corner, activePane: active, state: 'frozen' });
  const line = (cells: readonly Cell[], k: number, look: (column: number) => StyleName): string =>
    rowPart(
      name,
      k,
      cells.map((value, column) => [value, look(column)]),
      ` ht="${heightOf(cells.map((value, column) => (look(column) === 'note' ? linesOf(value, widths[column] ?? 1) : 1)))}"`,
    );
  yield `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`;
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield element('dimension', { ref: `A1:${end}` });
  yield element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 }, [pane])]);
  yield `${columnsPart(widths)}<sheetData>`;
  for (const [k, header] of headers.entries())
    yield line(header, k + 1, () => (k < above - 1 ? 'header' : above === 1 ? 'header' : 'name'));
  let k = above;
  for (const block of blocks) {
    const before = k;
    const { of, make } = 'make' in block ? block : { of: [block], make: () => block };
    yield {
      of: ['rows', name, before, looks, widths, ...of],
      make: () =>
        make()
          .map((cells, row) => `\n${line(cells, before + row + 1, (column) => looks?.[column] ?? 'plain')}`)
          .join(''),
    };
    k += block.length;
  }
  if (k !== length + above) throw new Error(`sheet ${name}: ${k - above} rows, ${length} were announced`);
  yield `</sheetData>${element('autoFilter', { ref: `A${above}:${end}` })}`;
  if (links !== undefined) yield* linkParts(links, above);
  yield `${pagePart(name, pagesWide(widths.slice(0, printed)))}</worksheet>`;
}

function laidOutPart({ name, widths, lines, heights, merged, leads = [], frozen }: LaidOutSheet): string {
  const corner = `${letters(frozen.columns + 1)}${frozen.lines + 1}`;
  const split = {
    ...(frozen.columns === 0 ? {} : { xSplit: frozen.columns }),
    ...(frozen.lines === 0 ? {} : { ySplit: frozen.lines }),
  };
  const pane =
    Object.keys(split).length === 0
      ? []
      : [element('pane', { ...split, topLeftCell: corner, activePane: 'bottomRight', state: 'frozen' })];
  return element('worksheet', { xmlns: MAIN }, [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element('sheetViews', {}, [element('sheetView', { showGridLines: 0, workbookViewId: 0 }, pane)]),
    columnsPart(widths),
    `<sheetData>${lines.map((cells, k) => rowPart(name, k + 1, cells, fixedHeight(heights.get(k + 1)))).join('\n')}</sheetData>`,
    ...(merged.length === 0
      ? []
      : [
          element(
            'mergeCells',
            { count: merged.length },
            merged.map((ref) => element('mergeCell', { ref })),
          ),
        ]),
    ...(leads.length === 0
      ? []
      : [
          element(
            'hyperlinks',
            {},
            leads.map(({ ref, sheet }) =>
              element('hyperlink', { ref, location: escapeXml(`'${sheet}'!A1`), display: escapeXml(sheet) }),
            ),
          ),
        ]),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  ]);
}

const columnsPart = (widths: readonly number[]): string =>
  element(
    'cols',
    {},
    widths.map((width, k) => element('col', { min: k + 1, max: k + 1, width, customWidth: 1 })),
  );

/** `height` is the attribute, with a blank before it; empty for a row of one line. */
function rowPart(sheet: string, row: number, cells: readonly StyledCell[], height = ''): string {
  const parts = cells.map((cell, k) =>
    cell === null ? '' : cellPart(sheet, `${letters(k + 1)}${row}`, cell[0], cell[1]),
  );
  return `<row r="${row}"${height}>${parts.join('')}</row>`;
}

const fixedHeight = (height: number | undefined): string =>
  height === undefined ? '' : ` ht="${height}" customHeight="1"`;

/** Blanks that a reader of XML may leave out where it is not told to keep them: at the ends, several together, ends of lines. */
const BLANKS = /^\s|\s$|\s\s|[\t\n\r]/u;

function cellPart(sheet: string, place: string, value: Cell, look: StyleName): string {
  const style = look === 'plain' ? '' : ` s="${styleNumber(look)}"`;
  if (value === null) return style === '' ? '' : `<c r="${place}"${style}/>`;
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.length > MOST_CHARACTERS)
    throw new Error(`sheet ${sheet}, ${place}: ${value.length} characters, at most ${MOST_CHARACTERS}`);
  const space = BLANKS.test(value) ? ' xml:space="preserve"' : '';
  return `<c r="${place}"${style} t="inlineStr"><is><t${space}>${textPart(value)}</t></is></c>`;
}

/**
 * SpreadsheetML writes a character that XML cannot hold as `_x0001_`, and therefore the underscore of text that only
 * looks so as `_x005F_`.
 */
const textPart = (text: string): string =>
  escapeXml(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'),
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
