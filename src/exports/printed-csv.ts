import type { Row } from './columns.ts';
import { rowsAsCsv } from './csv.ts';
import { wholeOf, type PrintedRow, type PrintedTable } from './printed-table.ts';

/**
 * A printed table as CSV: a line to each of its lines with numbers, two columns to each of its own, and in the last column,
 * on every line, how it was counted, so that the file stays a table to every program.
 */
export function printedCsv(table: PrintedTable): string {
  const { columns, rows } = wholeOf(table);
  const [count, percent] = table.heads;
  const caption = [table.title, ...table.notes].join(' ');
  const said: readonly (readonly [head: string, of: (row: PrintedRow) => string | null])[] = [
    [table.words.code, ({ code }) => code],
    ...(table.groups === null ? [] : [[table.groups, ({ group }: PrintedRow) => group] as const]),
    [table.corner, ({ label }) => label],
  ];
  const names = columns.flatMap(({ name }) => [`${name} ${count}`, `${name} ${percent}`]);
  return rowsAsCsv(
    [...said.map(([head]) => head), ...names, table.words.caption],
    rows.map((row): Row => {
      const numbers = row.cells.flatMap(({ n, percent: share }) => [n, share]);
      return {
        ...Object.fromEntries(said.map(([head, of]) => [head, of(row)])),
        ...Object.fromEntries(names.map((name, k) => [name, numbers[k] ?? null])),
        [table.words.caption]: caption,
      };
    }),
  );
}
