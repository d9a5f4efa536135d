/** A table of counts and shares as a paper prints it, in words; the page and every file are made of this one value. */
export interface PrintedTable {
  /** Part of file names and of the label in LaTeX: `instruments-uses-by-rule`. */
  readonly name: string;
  readonly title: string;
  /** What a number is, what is 100 %, what is counted by whom, of which version: a sentence or more each. */
  readonly notes: readonly string[];
  /** What the lines are: 政策工具. */
  readonly corner: string;
  /** What the groups of lines are: 类别; null where lines have no groups. */
  readonly groups: string | null;
  /** Heads of the two numbers of a cell. */
  readonly heads: readonly [count: string, percent: string];
  /** One; or several, where there are more plans than a table can show. */
  readonly parts: readonly PrintedPart[];
  readonly words: { readonly code: string; readonly caption: string; readonly continued: string };
}

/** The same lines against some columns. */
export interface PrintedPart {
  readonly key: string;
  /** What this part has as columns: 按省份; empty where there is one part. */
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedColumn {
  /** A plan's id, `province:62`, or `all`. */
  readonly key: string;
  readonly name: string;
}

/** A line; the head of a group has no cells, every other one to each column. */
export interface PrintedRow {
  readonly sort: 'kind' | 'code' | 'subtotal' | 'total' | 'all';
  /** Null of `total` and `all`. */
  readonly code: string | null;
  readonly label: string;
  /** Signs that stand raised after the label, explained in the notes: `*`. */
  readonly marks: string;
  /** The name of the group that it is in. */
  readonly group: string | null;
  readonly cells: readonly PrintedCell[];
}

interface PrintedCell {
  readonly n: number;
  /** In percent, to one decimal; null where there is no whole, and of lines that have no shares. */
  readonly percent: number | null;
}

/** A share as it is printed, 8.0; a dash where there is none to tell. */
export const percentText = ({ percent }: PrintedCell): string =>
  percent === null ? '—' : percent.toFixed(1);

/** Lines with numbers, of all parts side by side; a column that several parts have is once, after the others. */
export function wholeOf({ parts }: PrintedTable): {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
} {
  const places = parts.flatMap((part, p) => part.columns.map((column, k) => ({ ...column, p, k })));
  const columns = places.filter(({ key }, k) => places.findLastIndex((other) => other.key === key) === k);
  const [first] = parts;
  return {
    columns,
    rows: (first?.rows ?? []).flatMap((row, r) =>
      row.sort === 'kind'
        ? []
        : [{ ...row, cells: columns.flatMap(({ p, k }) => parts[p]?.rows[r]?.cells[k] ?? []) }],
    ),
  };
}
