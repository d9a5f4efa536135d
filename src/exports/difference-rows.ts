import type { Row } from './columns.ts';
import { textOf, urlOf, type Difference, type RowDifference } from './difference.ts';

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

/** Why a row of a table was changed or removed; null where nothing says so. */
export type ReasonOf = (table: string, row: RowDifference) => string | null;

/**
 * Differences as rows of one table: a row for every cell that is another, and one for every row that was added or removed, whose
 * `before` or `after` is the whole row as JSON and whose `column` is null.
 */
export function* differenceRows(differences: Iterable<Difference>, reasonOf: ReasonOf): Generator<Row> {
  for (const { table, rows } of differences)
    for (const row of rows) {
      const { change, key, before, after, cells } = row;
      const common = { table, change, key };
      const about = { url: urlOf(row), reason: reasonOf(table, row) };
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

/** About how many bytes a page may have that shows differences; beyond, it continues in another. */
const MOST = 260_000;

/**
 * Rows that were removed or changed, cut into pages: in their order, none empty, none longer than a page may be unless it is a
 * single row. Added rows are whole in the files, and on the pages of their plans.
 */
export function differencePages(rows: readonly RowDifference[]): readonly (readonly RowDifference[])[] {
  const pages: RowDifference[][] = [];
  let size = MOST;
  for (const row of rows) {
    if (row.change === 'added') continue;
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
