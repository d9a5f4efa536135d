import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { keysOf, publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Column, type Row } from './columns.ts';
import { fillDatabase, type DatabaseFacts } from './sqlite.ts';

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

/** A database in memory with these tables. */
function filled(rows: typeof none, about = facts): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  fillDatabase(db, rows, about);
  return db;
}

const query = (db: DatabaseSync, sql: string): unknown[][] =>
  db
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));

describe('the index of passages', () => {
  it('finds one character and a phrase, and stands the check of SQLite', () => {
    const db = filled(tables, facts);
    const found = (words: string) =>
      query(
        db,
        `SELECT p.id FROM passages_fts JOIN passages p ON p.rowid = passages_fts.docid WHERE passages_fts MATCH '${words}'`,
      );
    expect(found('𠮷')).toEqual([['jia-2024/1']]);
    expect(found('吉')).toEqual([]);
    expect(query(db, 'PRAGMA integrity_check')).toEqual([['ok']]);
  });
});

describe('fillDatabase', () => {
  it('keeps values and their types', () => {
    const db = filled(tables, facts);
    expect(query(db, 'SELECT title, is_interpretation, notes, issuer FROM plans')).toEqual([
      ['甲县“方案”', 1, '["一","二\'"]', null],
    ]);
    expect(query(db, 'SELECT text, "end", typeof("end") FROM passages')).toEqual([['𠮷;--', 0, 'integer']]);
    expect(query(db, 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(query(db, 'PRAGMA application_id')).toEqual([[0x43535450]]);
  });

  it('leaves hardly a page empty: tables fill those that the index of passages leaves behind', () => {
    const letters = (n: number) =>
      String.fromCodePoint(
        ...Array.from({ length: 200 }, (_, k) => 0x4e00 + (((n * 200 + k) * 7919) % 2000)),
      );
    const passages = Array.from({ length: 4000 }, (_, n) =>
      rowOf('passages', { id: `jia-2024/${n}`, plan: 'jia-2024', text: letters(n) }),
    );
    const db = filled({ ...tables, passages }, facts);
    const [[free = 0] = []] = query(db, 'PRAGMA freelist_count');
    const [[pages = 0] = []] = query(db, 'PRAGMA page_count');
    expect(Number(pages)).toBeGreaterThan(100);
    expect(Number(free) / Number(pages)).toBeLessThan(0.01);
  });

  it('refuses a row that names one that is not there', () => {
    const passages = [rowOf('passages', { id: 'yi-2024/1', plan: 'yi-2024' })];
    expect(() => filled({ ...tables, passages })).toThrow('foreign keys without a row');
  });

  it('explains every column', () => {
    const db = filled(none, facts);
    const stated = query(db, 'SELECT "table", "column" FROM meta_columns');
    expect(stated).toHaveLength(publishedTables.flatMap(columnsOf).length);
  });
});

it('writes keys as SQL, names in quotes', () => {
  const db = filled(none, facts);
  const madeBy = (table: TableName): string =>
    String(query(db, `SELECT sql FROM sqlite_master WHERE name = '${table}'`)[0]?.[0]);
  expect(madeBy('comparisons').split('\n')).toEqual([
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
  expect(madeBy('indicators')).toContain('"not" TEXT NOT NULL');
  expect(keysOf.comparisons.primary).toEqual(['target_a', 'target_b']);
});

it.each([
  ['1.2.3', 1002003],
  ['0.1.12', 1012],
  ['1.0.0-draft', 1000000],
])('version %s is %i', (version, counted) => {
  const db = filled(none, { ...facts, version });
  expect(query(db, 'PRAGMA user_version')).toEqual([[counted]]);
});
