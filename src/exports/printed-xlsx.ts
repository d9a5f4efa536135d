import { letters } from './xlsx-links.ts';
import { xlsx } from './xlsx.ts';
import type { LaidOutSheet, StyledCell } from './xlsx-sheet.ts';
import type { PrintedPart, PrintedRow, PrintedTable } from './printed-table.ts';

/**
 * A printed table as a workbook: a sheet to each of its parts, with caption, heads, lines and notes as on paper; counts and
 * shares are numbers, shares with one digit after the point.
 */
export const printedXlsx = (table: PrintedTable): Uint8Array =>
  xlsx(
    table.parts.map((part) => sheetOf(table, part)),
    table.title,
  );

/** What Excel does not allow in the name of a sheet; it has at most 31 characters. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:']/gu, ' ').slice(0, 31);

/** Widths in characters, and the height of a line in points. A Chinese character is as wide as two others. */
const [FIRST, NUMBER, LINE] = [28, 8, 15] as const;
/** Notes are read on a screen: they go over so many columns at least and at most. */
const [LEAST_WIDE, MOST_WIDE] = [9, 13] as const;

const linesOf = (text: string, width: number): number =>
  Math.ceil([...text].reduce((n, c) => n + (c.charCodeAt(0) < 256 ? 1 : 2), 0) / (0.95 * width));

function sheetOf(table: PrintedTable, { title, columns, rows }: PrintedPart): LaidOutSheet {
  const widths = [FIRST, ...columns.flatMap(() => [NUMBER, NUMBER])];
  const wide = Math.min(Math.max(widths.length, LEAST_WIDE), MOST_WIDE);
  const across = (line: number): string => `A${line}:${letters(wide)}${line}`;
  const abreast = FIRST + NUMBER * (wide - 1);
  const before: StyledCell[][] = [
    [[table.title + title, 'title']],
    [
      [table.corner, 'corner'],
      ...columns.flatMap(({ name }): StyledCell[] => [
        [name, 'column'],
        [null, 'column'],
      ]),
    ],
    [
      [null, 'under'],
      ...columns.flatMap((): StyledCell[] => table.heads.map((head): StyledCell => [head, 'head'])),
    ],
  ];
  const lines = rows.map(lineOf);
  const notes: StyledCell[][] = table.notes.map((note) => [[note, 'note']]);
  const firstNote = before.length + lines.length + 1;
  return {
    name: sheetName(table.corner + title),
    widths,
    heights: new Map(table.notes.map((note, k) => [firstNote + k, LINE * linesOf(note, abreast)])),
    lines: [...before, ...lines, ...notes],
    merged: [
      across(1),
      ...columns.map((_, k) => `${letters(2 * k + 2)}2:${letters(2 * k + 3)}2`),
      ...notes.map((_, k) => across(firstNote + k)),
    ],
    frozen: { lines: before.length, columns: 1 },
  };
}

function lineOf({ sort, label, marks, group, cells }: PrintedRow): StyledCell[] {
  if (sort === 'kind') return [[label, 'kind']];
  const inside = sort === 'code' && group !== null ? 'codeInside' : (`${sort}Label` as const);
  return [
    [label + marks, inside],
    ...cells.flatMap(({ n, percent }): StyledCell[] => [
      [n, `${sort}Count`],
      [percent, `${sort}Percent`],
    ]),
  ];
}
