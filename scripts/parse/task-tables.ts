import type { Span } from '../../src/model/provenance.ts';
import type { Placed } from './decisions.ts';
import type { Located } from './errata.ts';
import {
  AREA_HEAD,
  ASIDE_HEAD,
  NUMBER_HEAD,
  plainLabel,
  TASK_HEAD,
  UNITS_HEAD,
  WHAT_HEAD,
} from './fields/column-words.ts';
import { readTable, tableRuns, type ReadCell, type ReadTable } from './fields/table.ts';
import { spanIn } from './flow.ts';
import { textIn, type Layout } from './layout.ts';
import { markerAt } from './markers.ts';
import type { Heading } from './heading.ts';
import type { Levels } from './levels.ts';
import { titleKey } from './title-words.ts';

/**
 * Tables that list tasks (重点任务分解表: number, task, measures, units, deadline). Reads: a layout in which they are rows. Writes:
 * what turns each row into a task with its measures and notes: the bars between cells as corrections, and the place of
 * every cell. Assumes nothing: a table whose head does not say which column names tasks, and who answers or what is
 * done, is not one of them.
 */
export interface TaskRows {
  /** The bars and ruling lines of the copy, and heads printed again, as corrections by rule. */
  readonly drops: readonly Located[];
  readonly placed: readonly Placed[];
  /** The head of every such table, `[start, end)` of the source. */
  readonly heads: readonly Span[];
  /** The rows, `[start, end)` of the source: what an editor says of their words is said of the row. */
  readonly rows: readonly Span[];
  /** Where those tables end, in code points of the source, in order. */
  readonly ends: readonly number[];
}

/** What a column holds. */
type Column =
  | { readonly is: 'number' | 'area' | 'task' | 'measures' | 'aside' }
  | { readonly is: 'units'; readonly label: string };

/** What the columns of a table hold; null where it lists no tasks. */
export function taskColumns(labels: readonly string[]): Column[] | null {
  const plain = labels.map(plainLabel);
  const number = plain.findIndex((label) => NUMBER_HEAD.test(label));
  const texts = plain.flatMap((label, k) =>
    TASK_HEAD.test(label) && !UNITS_HEAD.test(label) && !ASIDE_HEAD.test(label) && !AREA_HEAD.test(label)
      ? [k]
      : [],
  );
  const units = plain.filter((label) => UNITS_HEAD.test(label)).length;
  // What stands to the left of the number holds for several numbers.
  const own = texts.filter((k) => k > number);
  const what = own.length > 1 ? own.findIndex((k) => WHAT_HEAD.test(plain[k] ?? '')) : -1;
  const task = own[what === 0 ? 1 : 0];
  if (task === undefined || (units === 0 && (number < 0 || own.length < 2))) return null;
  return plain.map((label, k): Column => {
    if (k === number) return { is: 'number' };
    if (UNITS_HEAD.test(label)) return { is: 'units', label };
    if (k === task) return { is: 'task' };
    if (own.includes(k)) return { is: 'measures' };
    if (AREA_HEAD.test(label) || texts.includes(k)) return { is: 'area' };
    return { is: 'aside' };
  });
}

/** The tables of `layout` that list tasks, with their columns. Linear. */
function taskTables(layout: Layout): { table: ReadTable; columns: Column[] }[] {
  return tableRuns(layout).flatMap(([first, last]) => {
    const table = readTable(layout, first, last);
    if (table === null || table.rows.length < 2) return [];
    const columns = taskColumns(table.columns.map((c) => c.label));
    return columns === null ? [] : [{ table, columns }];
  });
}

/**
 * The rows of those tables as tasks, where one of its rows, `[start, end)` of the source, is `wanted`; null where there are none.
 * Linear; never throws.
 */
export function taskRows(layout: Layout, wanted: (row: Span) => boolean = () => true): TaskRows | null {
  const drops: Located[] = [];
  const placed: Placed[] = [];
  const heads: Span[] = [];
  const ends: number[] = [];
  const rows: Span[] = [];
  let areas = 0;
  for (const { table, columns } of taskTables(layout)) {
    const filled = table.rows.filter((r) => textsOf(layout, r.cells, columns, 'task') !== '');
    if (filled.length < 2 || !table.rows.some((r) => wanted(paragraphSpan(layout, r.paragraph)))) continue;
    const [head] = table.header;
    if (head !== undefined) heads.push(paragraphSpan(layout, head));
    ends.push(paragraphSpan(layout, table.last).end);
    for (const k of printedAgain(layout, table.header))
      drops.push(dropped(paragraphSpan(layout, k), HEAD_AGAIN));
    for (const row of table.rows) {
      rows.push(paragraphSpan(layout, row.paragraph));
      for (const place of placesOf(layout, row.cells, columns, row.paragraph))
        placed.push(place.is === 'area' ? { ...place, cell: { number: (areas += 1), length: 0 } } : place);
      drops.push(...barsOf(layout, row.paragraph));
    }
  }
  return placed.length === 0 ? null : { drops, placed, heads, ends, rows };
}

const BAR = '表格在底本中以竖线分栏；各行读作任务，竖线不入正文。';
const HEAD_AGAIN = '表头或表线在底本中重复，不入正文。';

/** Those of the head's paragraphs that say nothing new: printed again at the end of a page, or only lines. */
function printedAgain(layout: Layout, header: readonly number[]): number[] {
  const seen = new Set(['']);
  return header.filter((k) => {
    const p = layout.paragraphs[k];
    const words = p === undefined ? '' : titleKey(layout.folded.slice(p.i, p.j));
    const again = seen.has(words);
    seen.add(words);
    return again;
  });
}

const paragraphSpan = (layout: Layout, k: number): Span => {
  const p = layout.paragraphs[k];
  return p === undefined ? { start: 0, end: 0 } : spanIn(layout.flow, p.i, p.j);
};

/** A text to be dropped; what it is comes from its place in the source. */
const dropped = (span: Span, reason: string): Located => ({
  kind: 'table',
  sic: '',
  corr: '',
  certainty: 'certain',
  reason,
  basis: 'rule',
  ...span,
});

/** The bars of a row. */
function barsOf(layout: Layout, paragraph: number): Located[] {
  const p = layout.paragraphs[paragraph];
  if (p === undefined) return [];
  return Array.from({ length: p.j - p.i }, (_, n) => p.i + n)
    .filter((k) => layout.folded.charAt(k) === '|')
    .map((k) => dropped(spanIn(layout.flow, k, k + 1), BAR));
}

/** The words of the cells of a row in the columns of one kind. */
const textsOf = (
  layout: Layout,
  cells: readonly ReadCell[],
  columns: readonly Column[],
  is: Column['is'],
): string =>
  cells
    .filter((c) => columns[c.column]?.is === is)
    .map((c) => textIn(layout, c.i, c.j))
    .join('');

/** Where the cells of a row stand, and what each is. A row without a task of its own continues with the one above. */
function placesOf(
  layout: Layout,
  cells: readonly ReadCell[],
  columns: readonly Column[],
  paragraph: number,
): Placed[] {
  const printed = /^\d{1,4}$/u.exec(textsOf(layout, cells, columns, 'number'))?.[0];
  const own = textsOf(layout, cells, columns, 'task') !== '';
  const first = cells.find((c) => columns[c.column]?.is === 'number');
  const numbered = own && printed !== undefined && first !== undefined;
  const base = {
    line: layout.paragraphs[paragraph]?.line ?? 0,
    at: 0,
    reason: '',
    titled: null,
    heading: null,
  };
  // One cell in place of all names a group of rows.
  const isGroup =
    cells.length === 1 &&
    first !== undefined &&
    printed === undefined &&
    !/^(?:注|备注|说明|[合小总]计)/u.test(textIn(layout, first.i, first.j));
  return cells.flatMap((c): Placed[] => {
    const column: Column | undefined = isGroup ? { is: 'area' } : columns[c.column];
    const span = spanIn(layout.flow, c.i, c.j);
    const cell = { ...base, ...span, words: textIn(layout, c.i, c.j) };
    switch (column?.is) {
      case 'number':
        return numbered
          ? [{ ...cell, is: 'task', cell: { number: Number(printed), length: c.j - c.i } }]
          : [];
      case 'task':
        // After its number it is the same heading.
        return numbered && first.j <= c.i && onlyBarBetween(layout, first.j, c.i)
          ? []
          : [{ ...cell, is: 'task', cell: { number: null, length: 0 } }];
      case 'area':
        return [{ ...cell, is: 'area', cell: { number: null, length: 0 } }];
      case 'units':
        return [
          { ...cell, is: 'note', belongs_to: 'task', cell: { number: null, length: 0, label: column.label } },
        ];
      case 'aside':
        return [{ ...cell, is: 'note', belongs_to: 'nobody', cell: { number: null, length: 0 } }];
      case 'measures':
      case undefined:
        return [{ ...cell, is: 'text', cell: { number: null, length: 0 } }];
    }
  });
}

const onlyBarBetween = (layout: Layout, i: number, j: number): boolean =>
  /^[\s|]*$/u.test(layout.folded.slice(i, j));

/** Every row of every table, `[start, end)` of the source, in order. */
export const allRows = (layout: Layout): Span[] =>
  tableRuns(layout).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => paragraphSpan(layout, first + n)),
  );

/** Whose units a row of a table tells, and in which of its columns they stand, with the heads of those. */
export interface RowOwner {
  readonly heading: Heading;
  readonly units: ReadonlyMap<number, string>;
}

/** A title shorter than this does not count as the beginning of another, in UTF-16 units. */
const LEAST_SHARED = 6;

/**
 * The rows of an annex, in the form of a table, that assigns the tasks, by their paragraphs. Only where no task has a note of its own, since an
 * annex then repeats them. A row without a task of its own continues with the one above. `notes` counts notes by paragraph.
 */
export function rowOwners(
  layout: Layout,
  levels: Levels,
  notes: readonly number[],
): ReadonlyMap<number, RowOwner> {
  const found = new Map<number, RowOwner>();
  const tables = taskTables(layout);
  if (tables.length === 0) return found;
  for (const task of levels.tasks.keys())
    if ((notes[task.until] ?? 0) > (notes[task.paragraph] ?? 0)) return found;
  const titles = [...levels.tasks.keys(), ...levels.areas].map((h): [string, Heading] => [
    titleKey(layout.folded.slice(...h.title)),
    h,
  ]);
  const exact = new Map(titles);
  const ownerOf = (cell: ReadCell): Heading | undefined => {
    const marker = markerAt(layout.folded, cell.i);
    const key = titleKey(layout.folded.slice(cell.i + (marker?.length ?? 0), Math.min(cell.j, cell.i + 120)));
    const starts = ([title]: [string, Heading]): boolean =>
      (title.length >= LEAST_SHARED && key.startsWith(title)) ||
      (key.length >= LEAST_SHARED && title.startsWith(key));
    return exact.get(key) ?? titles.find(starts)?.[1];
  };
  for (const { table, columns } of tables) {
    const units = new Map(columns.flatMap((c, k) => (c.is === 'units' ? [[k, c.label] as const] : [])));
    let heading: Heading | undefined;
    for (const row of table.rows) {
      const named = row.cells.filter((c) => columns[c.column]?.is === 'task');
      if (named.length > 0) heading = named.map(ownerOf).find((h) => h !== undefined);
      if (heading !== undefined) found.set(row.paragraph, { heading, units });
    }
  }
  return found;
}
