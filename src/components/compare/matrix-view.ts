import type { Silence } from '../../compare/coded.ts';
import { darkestOf } from '../../compare/spread.ts';
import type { Mark } from '../../model/marks.ts';
import type { Sealed } from '../seal.ts';

/** A table of rows (themes, indicators, tools, units) against columns (plans), ready to be shown. */
export interface MatrixView {
  /** Unique in its page; the caption's id is made of it. */
  readonly id: string;
  readonly caption: string;
  /** One line under the caption: what a number is, how to read it. */
  readonly note?: string;
  /** What the rows are: 主题. */
  readonly corner: string;
  /**
   * `figures`: a number to a cell, narrow, the whole table in one glance. `passages`: conclusion and then sentences;
   * on narrow screens one column at a time.
   */
  readonly form: 'figures' | 'passages';
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Plans are its rows and codes its columns, where they are columns and codes its rows else; cells are named alike. */
  readonly plansInRows?: boolean;
  /** The group of rows that is folded below the table: what only one column fills. */
  readonly folded?: string;
  /** What the shades of its cells mean, from the palest; none where it has no shades. */
  readonly legend?: readonly { readonly shade: Shade; readonly words: string }[];
}

export interface MatrixColumn {
  /** The first part of `data-cell`: a plan's id. */
  readonly key: string;
  readonly name: string;
  /** The plan, where the column is one: its seal is over the name. */
  readonly plan?: Sealed;
  /** Address below the base path of the deployment, `href()` already applied; so everywhere below. */
  readonly href?: string;
  readonly note?: string;
}

export interface MatrixRow {
  /** The second part of `data-cell`: a code of the contract; '' for a row that has none, whose cells are not named. */
  readonly code: string;
  readonly name: string;
  /** Where a fragment of the page's address leads to the row. */
  readonly id?: string;
  readonly href?: string;
  readonly note?: string;
  /** The plan, where the row is one. */
  readonly plan?: Sealed;
  /** Rows of one group are together under its name. */
  readonly group?: string;
  /** One per column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** What one column has in one row. Either `value`, or a `silence`; a silent cell may have parts too. */
export interface MatrixCell {
  /** The conclusion: a number, a value. */
  readonly value?: string | number;
  /** What the value counts: 句, 家. */
  readonly unit?: string;
  /** 0 (nothing) to 5 (most): see `shadeOf`. */
  readonly shade?: Shade;
  /** Where the conclusion is shown in full. */
  readonly href?: string;
  /** Why there is nothing, in the words of the contract; `not-found` of a search, which tells nothing of the rest of the document. */
  readonly silence?: Silence['reason'] | 'not-found' | null;
  /** For a reason that the contract does not have (the document names no unit): its words. Takes the place of a value. */
  readonly blank?: string;
  /** Where it is mentioned all the same. */
  readonly mention?: string | null;
  /** Figures under the conclusion: one line, or names with values. */
  readonly profile?: string | readonly (readonly [name: string, value: string])[];
  /** What stands behind the conclusion, sentence by sentence. */
  readonly parts?: readonly MatrixPart[];
}

/** One line of a cell: a task, a sentence, a target. */
export interface MatrixPart {
  /** Id of the record: of a task, a sentence, a target. */
  readonly id?: string;
  readonly text: string;
  /** The text in stretches, where some of it was looked for. */
  readonly stretches?: readonly { readonly text: string; readonly found: boolean }[];
  /** Where the text departs from the source. */
  readonly marks?: readonly Mark[];
  readonly href?: string;
  /** The document's own words are set in its face. */
  readonly quoted?: boolean;
  /** A value that is before the text. */
  readonly value?: string;
  /** Where it is in its document; on paper only, where no link leads there. */
  readonly place?: string;
  /** Facts beside it: 约束性, 2025年. */
  readonly facts?: readonly string[];
  /** What we say about it: codes, verdicts. */
  readonly remarks?: readonly string[];
  readonly parts?: readonly MatrixPart[];
}

/** A title with its number, as text and marks of a part. */
export const titlePart = (
  { ordinal, title }: { readonly ordinal: string; readonly title: string },
  marks: readonly Mark[],
): Pick<MatrixPart, 'text' | 'marks'> => ({
  text: ordinal + title,
  marks: marks.map(([start, end, ...what]) => [start + ordinal.length, end + ordinal.length, ...what]),
});

/** How dark a cell is. */
type Shade = 0 | 1 | 2 | 3 | 4 | 5;

/** The shade of `n` where from `most` on it is darkest: 0 for nothing, 5 for that and more. */
export const shadeOf = (n: number, most: number): Shade =>
  n <= 0 || most <= 0 ? 0 : (Math.min(5, Math.ceil((5 * n) / most)) as Shade);

/**
 * How cells are shaded by their numbers, and what the shades mean in words: `words` of the first and the last number of a
 * shade, the last null for the darkest. Whole numbers; one that lies far beyond the others does not pale them.
 */
export function shading(
  values: readonly number[],
  words: (first: number, last: number | null) => string,
): { readonly shade: (n: number) => Shade; readonly legend: NonNullable<MatrixView['legend']> } {
  const most = darkestOf(values);
  const largest = Math.max(0, ...values);
  const firstOf = (shade: number): number => Math.floor((most * (shade - 1)) / 5) + 1;
  return {
    shade: (n) => shadeOf(n, most),
    legend: ([1, 2, 3, 4, 5] as const)
      .map((shade) => ({ shade, first: firstOf(shade), last: firstOf(shade + 1) - 1 }))
      .filter(({ shade, first, last }) => first <= largest && (first <= last || shade === 5))
      .map(({ shade, first, last }) => ({ shade, words: words(first, shade === 5 ? null : last) })),
  };
}
