/** The first sheet of the workbook: what it is, how it is cited and read, and what its sheets hold, each a click away. */
import { publishedTables, type TableName } from '../model/published.ts';
import type { LaidOutSheet, StyledCell } from './xlsx-sheet.ts';

/** What the first sheet says in the language of the site. */
export interface FirstSheetWords {
  /** Its name, one line on the data, and the heads of its list of sheets. */
  readonly about: {
    readonly sheet: string;
    readonly lead: string;
    readonly contents: string;
    readonly heads: readonly [sheet: string, name: string, about: string, rows: string];
  };
  /** Lines of two cells, such as version, how to cite and licence. */
  readonly lines: readonly (readonly [string, string])[];
  readonly tableName: (table: TableName) => string;
  readonly tableAbout: (table: TableName) => string;
  readonly analysis: { readonly name: string; readonly about: string };
}

const WIDTHS = [20, 20, 84, 10] as const;
/** A line of text in points, and how many Chinese characters the merged cells and the column of contents show in a line. */
const LINE = 16;
const ACROSS = 56;
const LAST = 40;

/** Points that a text takes which is broken after so many characters of full width. */
const tall = (text: string, characters: number): number =>
  LINE *
  Math.max(1, Math.ceil([...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.55), 0) / characters));

/** The sheet; `rowsOf` counts the rows of a table. */
export function firstSheet(
  { about, lines, tableName, tableAbout, analysis }: FirstSheetWords,
  title: string,
  wide: { readonly table: string; readonly rows: number },
  rowsOf: (table: TableName) => number,
): LaidOutSheet {
  const heights = new Map<number, number>([[1, 30]]);
  const all: (readonly StyledCell[])[] = [[[title, 'large']]];
  const merged = ['A1:D1'];
  const add = (cells: readonly StyledCell[], height?: number): number => {
    all.push(cells);
    if (height !== undefined) heights.set(all.length, height);
    return all.length;
  };
  const lead = add([[about.lead, 'note']], tall(about.lead, ACROSS + 10));
  merged.push(`A${lead}:D${lead}`);
  add([]);
  for (const [name, said] of lines) {
    const row = add(
      [
        [name, 'header'],
        [said, 'note'],
      ],
      tall(said, ACROSS),
    );
    merged.push(`B${row}:D${row}`);
  }
  add([]);
  add([[about.contents, 'title']]);
  add(about.heads.map((head): StyledCell => [head, 'header']));
  const leads: { ref: string; sheet: string }[] = [];
  const sheet = (table: string, name: string, rows: number, said: string): void => {
    const row = add(
      [
        [table, 'link'],
        [name, 'cell'],
        [said, 'note'],
        [rows, 'cell'],
      ],
      tall(said, LAST),
    );
    leads.push({ ref: `A${row}`, sheet: table });
  };
  sheet(wide.table, analysis.name, wide.rows, analysis.about);
  for (const table of publishedTables) sheet(table, tableName(table), rowsOf(table), tableAbout(table));
  return {
    name: about.sheet,
    widths: WIDTHS,
    lines: all,
    heights,
    merged,
    leads,
    frozen: { lines: 0, columns: 0 },
  };
}
