/** The workbook and the database, read by other programs than those that wrote them, against the JSON. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, type Column } from '../../src/exports/columns.ts';
import { DATABASE, WORKBOOK } from '../../src/exports/data-files.ts';
import { MOST_CHARACTERS } from '../../src/exports/xlsx.ts';
import { publishedTables } from '../../src/model/published.ts';
import { datasets } from './pages.ts';

describe('the workbook', () => {
  let sheets: ReadonlyMap<string, readonly (readonly unknown[])[]>;
  beforeAll(async () => {
    const read = await readWorkbook(readFileSync(`dist/data/${WORKBOOK}`), { trim: false });
    sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
  });

  it('has a sheet on the whole, one that explains the columns, and one per table', () => {
    expect([...sheets.keys()]).toEqual(['说明', '字段', 'measures_wide', ...publishedTables]);
  });

  it.each(publishedTables)('%s holds the rows of the JSON: numbers as numbers, text as text', (table) => {
    const columns = columnsOf(table);
    const [heads = [], header = [], ...rows] = sheets.get(table) ?? [];
    const own = header.flatMap((name, k) => (String(name).endsWith('_name') ? [] : [k]));
    expect(own.map((k) => header[k])).toEqual(columns.map(({ name }) => name));
    expect(heads.filter((head) => !/[\p{Script=Han}κ]/u.test(String(head)))).toEqual([]);
    const expected = datasets(table).map((row) =>
      columns.map(({ name, type }) =>
        type === 'list' ? JSON.stringify(row[name]) : row[name] === '' ? null : row[name],
      ),
    );
    expect(rows.map((row) => own.map((k) => row[k]))).toEqual(expected);
  });

  it('has a name beside every code of a vocabulary', () => {
    const [, header = [], ...rows] = sheets.get('codings') ?? [];
    const names = new Map(
      [...datasets('themes'), ...datasets('instruments')].map((c) => [c['code'], c['name']]),
    );
    const [code, label] = [header.indexOf('code'), header.indexOf('code_name')];
    expect(label).toBe(code + 1);
    for (const row of rows) expect(row[label]).toBe(names.get(row[code]));
  });

  it('explains every column of every table in Chinese and English', () => {
    const [, ...rows] = sheets.get('字段') ?? [];
    expect(rows.map(([table, , column]) => `${String(table)}.${String(column)}`)).toEqual(
      publishedTables.flatMap((table) => columnsOf(table).map(({ name }) => `${table}.${name}`)),
    );
    for (const [, , , , , chinese, english] of rows) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/\w/u);
    }
  });

  it('needs no cell that Excel would refuse', () => {
    const lengths = [...sheets.values()].flat(2).map((cell) => (typeof cell === 'string' ? cell.length : 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_CHARACTERS);
  });
});

describe('the database', () => {
  const db = new DatabaseSync(`dist/data/${DATABASE}`, { readOnly: true });
  const values = (sql: string): unknown[] =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row)[0]);

  it('is whole, and says what it is', () => {
    expect(values('PRAGMA integrity_check')).toEqual(['ok']);
    expect(values('PRAGMA foreign_key_check')).toEqual([]);
    expect(values('PRAGMA application_id')).toEqual([0x43535450]);
    expect(values("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%FOREIGN KEY%'")[0]).toBeGreaterThan(
      10,
    );
  });

  it.each(publishedTables)('%s holds the rows of the JSON in their order', (table) => {
    const columns = columnsOf(table);
    const rows = db.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all();
    const read = rows.map((row) => Object.fromEntries(columns.map((c) => [c.name, valueOf(c, row[c.name])])));
    expect(read).toEqual(datasets(table));
  });

  it('answers a question across tables', () => {
    const found = values(
      `SELECT p.text FROM targets t JOIN passages p ON p.id = t.passage
       WHERE t.indicator = 'high-tech-firms' AND t.plan = 'linze-2022'`,
    );
    expect(found.length).toBeGreaterThan(0);
  });
});

function valueOf({ type }: Column, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'boolean') return value === 1;
  return type === 'list' && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}
