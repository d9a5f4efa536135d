import type { Archive, ArchivedTable } from './archive-reader.ts';
import type { Row } from './columns.ts';

/**
 * What two versions of the data differ in, table by table, row by row, cell by cell. Pure. What is in one version alone is
 * added or removed, and a removed row stays here with all that it said.
 */
export interface Difference {
  readonly table: string;
  /** Columns of the later version that the earlier one does not have, and the other way round; their cells count for nothing. */
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** How many rows say the same at another place of the source; they are not among the rows. */
  readonly moved: number;
  /** Removed ones first, then those with other cells, then added ones, each in the order of its version. */
  readonly rows: readonly RowDifference[];
}

/** One row that was removed or added, or whose cells are others. */
export interface RowDifference {
  readonly change: 'removed' | 'changed' | 'added';
  /** The values that name it, in one line. */
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
  /** Columns whose values differ, in their order; of a row that is in one version alone none. */
  readonly cells: readonly string[];
}

/** Columns that say where something stands: one character more in the source changes all of them after it, and no meaning. */
const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'page', 'page_starts']);

/** What names the rows of a table whose key holds a place: what they say, and their order among equals. */
const SAID: Readonly<Record<string, readonly string[]>> = { responsibilities: ['task', 'unit_text', 'role'] };

/** See {@link Difference}. Read and compared one table after the other; tables without a difference are left out. */
export function* differencesOf(before: Archive, after: Archive): Generator<Difference> {
  for (const name of new Set([...after.names, ...before.names])) {
    const found = differenceOf(name, before, after);
    const { added, removed } = found.columns;
    if (found.rows.length + found.moved + added.length + removed.length > 0) yield found;
  }
}

const NONE: ArchivedTable = { key: [], rows: [] };

/** The same of one table. Throws where its rows cannot be told apart. */
export function differenceOf(table: string, earlier: Archive, later: Archive): Difference {
  const [before, after] = [earlier.table(table), later.table(table)];
  const key = identityOf(table, before ?? NONE, after ?? NONE);
  const [old, now] = [named(before ?? NONE, key), named(after ?? NONE, key)];
  const [oldColumns, newColumns] = [columnsIn(before ?? NONE), columnsIn(after ?? NONE)];
  const common = newColumns.filter((column) => oldColumns.includes(column));
  const removed = [...old].flatMap(([identity, { name, row }]): RowDifference[] =>
    now.has(identity) ? [] : [{ change: 'removed', key: name, before: row, after: null, cells: [] }],
  );
  const changed: RowDifference[] = [];
  const added: RowDifference[] = [];
  let moved = 0;
  for (const [identity, { name, row }] of now) {
    const former = old.get(identity)?.row;
    if (former === undefined) {
      added.push({ change: 'added', key: name, before: null, after: row, cells: [] });
      continue;
    }
    const different = common.filter((column) => !same(former[column], row[column]));
    const cells = different.filter((column) => !PLACES.has(column));
    if (cells.length > 0) changed.push({ change: 'changed', key: name, before: former, after: row, cells });
    else if (different.length > 0) moved++;
  }
  const inBoth = oldColumns.length > 0 && newColumns.length > 0;
  return {
    table,
    columns: {
      added: inBoth ? newColumns.filter((column) => !oldColumns.includes(column)) : [],
      removed: inBoth ? oldColumns.filter((column) => !newColumns.includes(column)) : [],
    },
    moved,
    rows: [...removed, ...changed, ...added],
  };
}

/**
 * The columns by which rows of both versions are the same: the later version's key, or the earlier one's where the later key
 * is not in the earlier rows or does not tell them apart.
 */
function identityOf(table: string, before: ArchivedTable, after: ArchivedTable): readonly string[] {
  for (const { key, rows } of [before, after]) {
    const double = doubled(rows, key);
    if (double !== null) throw new Error(`${table}: two rows of one version have the key ${double}`);
  }
  const keys = [SAID[table] ?? [], after.key, before.key].filter(
    (key) =>
      key.length > 0 &&
      [before, after].every(({ rows: [row] }) => row === undefined || key.every((column) => column in row)),
  );
  const [first] = keys;
  if (first === undefined && before.rows.length > 0 && after.rows.length > 0)
    throw new Error(`${table}: no key of one version is in the rows of the other`);
  if (first === undefined || first === SAID[table]) return first ?? [...after.key, ...before.key];
  const tellsApart = (key: readonly string[]): boolean =>
    [before, after].every(({ rows }) => doubled(rows, key) === null);
  return keys.find(tellsApart) ?? first;
}

/** The values of a row in these columns, exactly. */
const valuesOf = (row: Row, key: readonly string[]): string =>
  JSON.stringify(key.map((column) => row[column] ?? null));

/** The first values that two rows have in common; null where each row has its own. */
function doubled(rows: readonly Row[], key: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const row of rows) {
    const values = valuesOf(row, key);
    if (seen.has(values)) return values;
    seen.add(values);
  }
  return null;
}

/** Rows by what names them; a second of the same values by its number among them. */
function named(
  { rows }: ArchivedTable,
  key: readonly string[],
): Map<string, { readonly name: string; readonly row: Row }> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const values = valuesOf(row, key);
      const nth = (seen.get(values) ?? 0) + 1;
      seen.set(values, nth);
      const name = [...key.map((column) => textOf(row[column])), ...(nth === 1 ? [] : [`#${nth}`])].join(
        ' · ',
      );
      return [`${values}${nth}`, { name, row }];
    }),
  );
}

const columnsIn = ({ rows }: ArchivedTable): string[] => Object.keys(rows[0] ?? {});

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A value as it is read: text as it stands, everything else as in JSON. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** How many rows of each kind a table differs in. */
export const countsOf = ({
  rows,
}: Pick<Difference, 'rows'>): Readonly<Record<RowDifference['change'], number>> => ({
  removed: rows.filter(({ change }) => change === 'removed').length,
  changed: rows.filter(({ change }) => change === 'changed').length,
  added: rows.filter(({ change }) => change === 'added').length,
});

/** How many rows every plan has more, in the order of the rows; null for those of no plan. */
export function addedByPlan({
  table,
  rows,
}: Pick<Difference, 'table' | 'rows'>): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { change, after } of rows) {
    if (change !== 'added') continue;
    const plan = after?.[table === 'plans' ? 'id' : 'plan'];
    const name = typeof plan === 'string' ? plan : null;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The address of a row's place on the site; null where it has none. */
export function urlOf({ before, after }: RowDifference): string | null {
  const row = after ?? before ?? {};
  const url = row['url'] ?? row['url_a'];
  return typeof url === 'string' ? url : null;
}
