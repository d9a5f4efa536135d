import type { ArchivedTable } from './archive-reader.ts';
import type { Row } from './columns.ts';

/**
 * What two versions of the data differ in, table by table, row by row, cell by cell. Pure. Rows are the same by the key of the
 * later version; what is in one version alone is added or removed, and a removed row stays here with all that it said.
 */
export interface Difference {
  readonly table: string;
  /** Columns of the later version that the earlier one does not have, and the other way round; their cells count for nothing. */
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Removed ones first, then those with other cells, then added ones, each in the order of its version. */
  readonly rows: readonly RowDifference[];
}

/** One row that was removed or added, or whose cells are others. */
export interface RowDifference {
  readonly change: 'removed' | 'changed' | 'added';
  /** The values of its key, in one line. */
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Columns whose values differ, in their order; of a row that stands in one version alone none. */
  readonly cells: readonly string[];
}

type Tables = ReadonlyMap<string, ArchivedTable>;

/** See {@link Difference}. Tables without a difference are left out. */
export function differencesOf(before: Tables, after: Tables): readonly Difference[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.flatMap((name) => {
    const found = tableDifference(name, before.get(name), after.get(name));
    const { added, removed } = found.columns;
    return found.rows.length + added.length + removed.length === 0 ? [] : [found];
  });
}

const NONE: readonly Row[] = [];

function tableDifference(
  table: string,
  before: ArchivedTable | undefined,
  after: ArchivedTable | undefined,
): Difference {
  const key = (after ?? before)?.key ?? [];
  const [old, now] = [byKey(before?.rows ?? NONE, key), byKey(after?.rows ?? NONE, key)];
  const [oldColumns, newColumns] = [columnsIn(before?.rows), columnsIn(after?.rows)];
  const common = newColumns.filter((column) => oldColumns.includes(column));
  const removed = [...old].flatMap(([name, row]): RowDifference[] =>
    now.has(name) ? [] : [{ change: 'removed', key: name, before: row, after: null, cells: [] }],
  );
  const changed: RowDifference[] = [];
  const added: RowDifference[] = [];
  for (const [name, row] of now) {
    const former = old.get(name);
    if (former === undefined) {
      added.push({ change: 'added', key: name, before: null, after: row, cells: [] });
      continue;
    }
    const cells = common.filter((column) => !same(former[column], row[column]));
    if (cells.length > 0) changed.push({ change: 'changed', key: name, before: former, after: row, cells });
  }
  const inBoth = oldColumns.length > 0 && newColumns.length > 0;
  return {
    table,
    columns: {
      added: inBoth ? newColumns.filter((column) => !oldColumns.includes(column)) : [],
      removed: inBoth ? oldColumns.filter((column) => !newColumns.includes(column)) : [],
    },
    rows: [...removed, ...changed, ...added],
  };
}

const byKey = (rows: readonly Row[], key: readonly string[]): Map<string, Row> =>
  new Map(rows.map((row) => [key.map((column) => textOf(row[column])).join(' · '), row]));

const columnsIn = (rows: readonly Row[] | undefined): string[] => Object.keys(rows?.[0] ?? {});

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A value as it is read: text as it stands, everything else as in JSON. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** How many rows of each kind a table differs in. */
export const countsOf = ({ rows }: Difference): Readonly<Record<RowDifference['change'], number>> => ({
  removed: rows.filter(({ change }) => change === 'removed').length,
  changed: rows.filter(({ change }) => change === 'changed').length,
  added: rows.filter(({ change }) => change === 'added').length,
});

/** The address of a row's place on the site; null where it has none. */
export function urlOf({ before, after }: RowDifference): string | null {
  const row = after ?? before ?? {};
  const url = row['url'] ?? row['url_a'];
  return typeof url === 'string' ? url : null;
}

/** Columns of the table of differences. */
export const differenceColumns = [
  'table',
  'change',
  'key',
  'column',
  'before',
  'after',
  'url',
  'reason',
] as const;

/**
 * Differences as rows of one table: a row for every cell that is another, and one for every row that was added or removed, whose
 * `before` or `after` is the whole row as JSON and whose `column` is null.
 */
export function* differenceRows(
  differences: readonly Difference[],
  reasonOf: (row: RowDifference) => string | null,
): Generator<Row> {
  for (const { table, rows } of differences)
    for (const row of rows) {
      const { change, key, before, after, cells } = row;
      const common = { table, change, key };
      const about = { url: urlOf(row), reason: reasonOf(row) };
      if (change === 'changed')
        for (const column of cells)
          yield { ...common, column, before: before?.[column], after: after?.[column], ...about };
      else
        yield {
          ...common,
          column: null,
          before: before === null ? null : JSON.stringify(before),
          after: after === null ? null : JSON.stringify(after),
          ...about,
        };
    }
}

/** About how many bytes a page may have that shows differences; beyond, it goes on in another. */
const MOST = 260_000;

/** Rows cut into pages: in their order, none empty, none longer than a page may be unless it is a single row. */
export function differencePages(rows: readonly RowDifference[]): readonly (readonly RowDifference[])[] {
  const pages: RowDifference[][] = [];
  let size = MOST;
  for (const row of rows) {
    const bytes = sizeOf(row);
    if (size + bytes > MOST) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(row);
    size += bytes;
  }
  return pages;
}

/** What a row takes in a page, by its text and its cells; a Chinese character has three bytes. */
function sizeOf({ key, before, after, cells, change }: RowDifference): number {
  const shown = (row: Row | null): number =>
    Object.entries(row ?? {})
      .filter(([column, value]) => value !== null && (change !== 'changed' || cells.includes(column)))
      .reduce((sum, [column, value]) => sum + column.length + 3 * textOf(value).length + 100, 0);
  return 300 + 3 * key.length + shown(before) + shown(after);
}
