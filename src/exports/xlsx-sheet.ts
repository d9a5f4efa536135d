/** What is written into a workbook: cells, and sheets of tables or laid out as they are printed. */
import type { Links } from './xlsx-links.ts';
import type { StyleName } from './xlsx-styles.ts';

/** What one cell holds: null leaves it out, text is always text and never a formula. */
export type Cell = string | number | boolean | null;

/** One sheet; its first rows are `headers` and stay in view, the last of them with a filter. `widths` are in characters. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** The look of each column below its heads; plain where there is none. */
  readonly looks?: readonly StyleName[];
  /** So many columns stay in view. */
  readonly frozen?: number;
  /** So many columns are printed; all where it is not said. */
  readonly printed?: number;
  /** Where the cells of one column lead. */
  readonly links?: Links;
  /** How many rows there are, and they in blocks when these are written: a sheet of a large table never is in memory. */
  readonly length: number;
  readonly blocks: Iterable<CellBlock>;
}

type Rows = readonly (readonly Cell[])[];
/** Some rows of cells: as they are, or what they are made of, as a stretch says it, so that rows which are kept are not made. */
export type CellBlock =
  Rows | { readonly of: readonly unknown[]; readonly length: number; readonly make: () => Rows };

/** One sheet as it is printed: no header row and no filter, every cell with its look. */
export interface LaidOutSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly lines: readonly (readonly StyledCell[])[];
  /** Heights in points by number of line, from 1; the others have that of one line of text. */
  readonly heights: ReadonlyMap<number, number>;
  /** Cells that are one, as `B2:C2`; the first of them has the value. */
  readonly merged: readonly string[];
  /** Cells that lead to a sheet of this workbook. */
  readonly leads?: readonly { readonly ref: string; readonly sheet: string }[];
  /** So many lines and columns stay in view. */
  readonly frozen: { readonly lines: number; readonly columns: number };
}
/** A value and its look; null leaves a cell out, and a value of null leaves it empty. */
export type StyledCell = readonly [value: Cell, style: StyleName] | null;
