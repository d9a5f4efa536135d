import { describe, expect, it } from 'vitest';
import { keysOf, publishedTables, rowSchemas, type Keys, type TableName } from './published.ts';

/** Name of the table of which a column holds a key; null where it holds none. */
function referredBy(table: TableName, column: string): TableName | null {
  const { references }: Keys = keysOf[table];
  return references[column] ?? null;
}

/** Names of columns that hold a key of another table in one table and none in another; `id` names its own row everywhere. */
const ambiguous = (): readonly string[] => {
  const columns = publishedTables.flatMap((table) =>
    Object.keys(rowSchemas[table].shape).map((column) => ({
      column,
      key: referredBy(table, column) !== null,
    })),
  );
  return [...Map.groupBy(columns, ({ column }) => column)]
    .filter(([column, uses]) => column !== 'id' && new Set(uses.map(({ key }) => key)).size > 1)
    .map(([column]) => column);
};

describe('names of columns', () => {
  it('join the same in all tables, but for two', () => {
    // `passages.parent` is a key, too, of no single table; `unit` is who does something, and in `targets` and `indicators`
    // what is counted in.
    expect(ambiguous()).toEqual(['parent', 'unit']);
  });

  it('have one for the kind of quantity that is not that of a sentence', () => {
    expect(Object.keys(rowSchemas.indicators.shape)).toContain('quantity');
    const having = publishedTables.filter((table) => 'measure' in rowSchemas[table].shape);
    expect(having.map((table) => [table, referredBy(table, 'measure')])).toEqual([
      ['targets', 'measures'],
      ['nearest', 'measures'],
      ['codings', 'measures'],
      ['safeguard_codings', 'passages'],
      ['second_codings', 'measures'],
    ]);
  });
});
