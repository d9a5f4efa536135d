import { describe, expect, it } from 'vitest';
import { keysOf, publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Column, type Row } from './columns.ts';
import { tablesAsSqlite, type DatabaseFacts } from './sqlite.ts';
import initSqlJs, { type SqlValue } from 'sql.js';

const facts: DatabaseFacts = {
  version: '1.2.3',
  about: [['title', '题名']],
  tableName: (table) => table,
  meaning: (_table, column) => column,
};
const filler: Readonly<Record<Column['type'], unknown>> = {
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  list: [],
};
/** A row with what is given, and nothing or as good as nothing in every other column. */
const rowOf = (table: TableName, given: Row): Row =>
  Object.fromEntries(
    columnsOf(table).map(({ name, type, nullable }) => [
      name,
      given[name] ?? (nullable ? null : filler[type]),
    ]),
  );
const none = Object.fromEntries(publishedTables.map((table) => [table, []])) as unknown as Record<
  TableName,
  Row[]
>;
const tables = {
  ...none,
  plans: [
    rowOf('plans', { id: 'jia-2024', title: '甲县“方案”', is_interpretation: true, notes: ['一', "二'"] }),
  ],
  passages: [rowOf('passages', { id: 'jia-2024/1', plan: 'jia-2024', text: '𠮷;--' })],
};

async function query(bytes: Uint8Array, sql: string): Promise<SqlValue[][]> {
  const { Database } = await initSqlJs();
  return new Database(bytes).exec(sql)[0]?.values ?? [];
}

describe('the index of passages', () => {
  it('finds one character and a phrase, and stands the check of SQLite', async () => {
    const bytes = await tablesAsSqlite(tables, facts);
    const found = (words: string) =>
      query(
        bytes,
        `SELECT p.id FROM passages_fts JOIN passages p ON p.rowid = passages_fts.docid WHERE passages_fts MATCH '${words}'`,
      );
    expect(await found('𠮷')).toEqual([['jia-2024/1']]);
    expect(await found('吉')).toEqual([]);
    expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
  });
});

describe('tablesAsSqlite', () => {
  it('keeps values and their types', async () => {
    const bytes = await tablesAsSqlite(tables, facts);
    expect(await query(bytes, 'SELECT title, is_interpretation, notes, issuer FROM plans')).toEqual([
      ['甲县“方案”', 1, '["一","二\'"]', null],
    ]);
    expect(await query(bytes, 'SELECT text, "end", typeof("end") FROM passages')).toEqual([
      ['𠮷;--', 0, 'integer'],
    ]);
    expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(await query(bytes, 'PRAGMA application_id')).toEqual([[0x43535450]]);
  });

  it('leaves hardly a page empty: tables fill those that the index of passages leaves behind', async () => {
    const letters = (n: number) =>
      String.fromCodePoint(
        ...Array.from({ length: 200 }, (_, k) => 0x4e00 + (((n * 200 + k) * 7919) % 2000)),
      );
    const passages = Array.from({ length: 4000 }, (_, n) =>
      rowOf('passages', { id: `jia-2024/${n}`, plan: 'jia-2024', text: letters(n) }),
    );
    const bytes = await tablesAsSqlite({ ...tables, passages }, facts);
    const [[free = 0] = []] = await query(bytes, 'PRAGMA freelist_count');
    const [[pages = 0] = []] = await query(bytes, 'PRAGMA page_count');
    expect(Number(pages)).toBeGreaterThan(100);
    expect(Number(free) / Number(pages)).toBeLessThan(0.01);
  });

  it('gives the same bytes again', async () => {
    const [a, b] = [await tablesAsSqlite(tables, facts), await tablesAsSqlite(tables, facts)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  it('refuses a row that names one that is not there', async () => {
    const passages = [rowOf('passages', { id: 'yi-2024/1', plan: 'yi-2024' })];
    await expect(tablesAsSqlite({ ...tables, passages }, facts)).rejects.toThrow(
      'foreign keys without a row',
    );
  });

  it('explains every column', async () => {
    const bytes = await tablesAsSqlite(none, facts);
    const stated = await query(bytes, 'SELECT "table", "column" FROM meta_columns');
    expect(stated).toHaveLength(publishedTables.flatMap(columnsOf).length);
  });
});

it('writes keys as SQL, names in quotes', async () => {
  const bytes = await tablesAsSqlite(none, facts);
  const madeBy = async (table: TableName): Promise<string> =>
    String((await query(bytes, `SELECT sql FROM sqlite_master WHERE name = '${table}'`))[0]?.[0]);
  expect((await madeBy('comparisons')).split('\n')).toEqual([
    'CREATE TABLE "comparisons" (',
    '  "target_a" TEXT NOT NULL,',
    '  "target_b" TEXT NOT NULL,',
    '  "comparable" INTEGER NOT NULL CHECK ("comparable" IN (0, 1)),',
    '  "reasons" TEXT NOT NULL,',
    '  "missing_denominator" TEXT,',
    '  "url_a" TEXT NOT NULL,',
    '  "url_b" TEXT NOT NULL,',
    '  PRIMARY KEY ("target_a", "target_b"),',
    '  FOREIGN KEY ("target_a") REFERENCES "targets" ("id"),',
    '  FOREIGN KEY ("target_b") REFERENCES "targets" ("id")',
    ')',
  ]);
  expect(await madeBy('indicators')).toContain('"not" TEXT NOT NULL');
  expect(keysOf.comparisons.primary).toEqual(['target_a', 'target_b']);
});

it.each([
  ['1.2.3', 1002003],
  ['0.1.12', 1012],
  ['1.0.0-draft', 1000000],
])('version %s is %i', async (version, counted) => {
  const bytes = await tablesAsSqlite(none, { ...facts, version });
  expect(await query(bytes, 'PRAGMA user_version')).toEqual([[counted]]);
});
