/** The files below `/data/`: each against its schema and its checksum, and every format against the JSON. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Column, type Row } from '../../src/exports/columns.ts';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { keysOf, publishedTables, type TableName } from '../../src/model/published.ts';
import { datasets } from './pages.ts';

const WIDE_FILE = 'measures_wide.csv';

/** A version whole: a package of its own, with a descriptor in it. */
const ARCHIVE = /^[^/]+\/county-st-plans-[^/]+\.zip$/u;

const read = (path: string): Buffer => readFileSync(join('dist/data', path));
const sha256 = (path: string): string => createHash('sha256').update(read(path)).digest('hex');

/** Every published file below `/data/` but its pages. */
const files = readdirSync('dist/data', { recursive: true, encoding: 'utf8' })
  .map((path) => relative('dist/data', join('dist/data', path)).split(sep).join('/'))
  .filter((path) => statSync(join('dist/data', path)).isFile() && !path.endsWith('.html'))
  .sort();

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows?: number;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly title: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}
const descriptor = JSON.parse(read('datapackage.json').toString()) as {
  readonly version: string;
  readonly resources: readonly Resource[];
};

describe.each(publishedTables)('%s', (table) => {
  const rows = datasets(table);

  it('validates against its JSON Schema, and a row with a column too many does not', () => {
    const schema = JSON.parse(read(`schema/${table}.json`).toString()) as object;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(rows), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([{ ...rows[0], more: 1 }])).toBe(false);
    expect(validate([{}])).toBe(false);
  });

  it('has the same rows and columns as CSV', () => {
    const columns = columnsOf(table);
    const [header, ...cells] = readCsv(read(`${table}.csv`).toString());
    expect(header).toEqual(columns.map(({ name }) => name));
    if (rows[0] !== undefined) expect(header).toEqual(Object.keys(rows[0]));
    const values = cells.map((row) =>
      Object.fromEntries(columns.map((c, k) => [c.name, valueOf(c, row[k] ?? null)])),
    );
    expect(values).toEqual(rows);
  });

  it('is unique by its key, and finds the rows that it names in other tables', () => {
    const { primary, references } = keysOf[table];
    const keys = rows.map((row) => JSON.stringify(primary.map((column) => row[column])));
    expect(new Set(keys).size).toBe(rows.length);
    for (const [column, other] of Object.entries(references)) {
      const there = new Set(datasets(other).map((row) => row[keysOf[other].primary[0]]));
      expect(rows.map((row) => row[column]).filter((id) => id !== null && !there.has(id))).toEqual([]);
    }
  });
});

const valueOf = ({ type }: Column, cell: string | null): unknown => {
  if (cell === null || type === 'string') return cell;
  return JSON.parse(cell) as unknown;
};

describe('CSV', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    for (const table of publishedTables) {
      const bytes = read(`${table}.csv`);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(
        bytes
          .toString()
          .replace(/"(?:[^"]|"")*"/gu, '')
          .replaceAll('\r\n', ''),
      ).not.toMatch(/[\r\n]/u);
    }
  });

  it('stands a second time without byte order mark, and is described so', () => {
    for (const table of [...publishedTables, 'measures_wide']) {
      const plain = read(`utf8/${table}.csv`);
      expect(plain.equals(read(`${table}.csv`).subarray(3))).toBe(true);
      expect([...plain.subarray(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
      const resource = descriptor.resources.find(({ name }) => name === `${table}-utf8`);
      const marked = descriptor.resources.find(({ name }) => name === table);
      expect([resource?.path, resource?.rows]).toEqual([`utf8/${table}.csv`, marked?.rows]);
      expect(resource?.schema?.fields).toEqual(marked?.schema?.fields);
      expect(plain.toString().split('\r\n')[0]?.split(',')).toEqual(
        resource?.schema?.fields.map(({ name }) => name),
      );
      const others = (resource?.schema?.foreignKeys ?? []).flatMap(
        ({ reference }) => reference.resource ?? [],
      );
      expect(others.filter((name) => !name.endsWith('-utf8'))).toEqual([]);
    }
  });

  it('holds nothing that a spreadsheet would run', () => {
    const cells = publishedTables.flatMap((table) => rawCells(read(`${table}.csv`).toString().slice(1)));
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]./su.test(cell) && !/^-?[\d.]+$/u.test(cell))).toEqual(
      [],
    );
  });
});

/** Cells as a spreadsheet takes them: without quotes, with whatever stands in front. */
const rawCells = (csv: string): string[] =>
  [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n)/gu)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  );

describe('checksums and descriptor', () => {
  it('SHA256SUMS.txt covers every file but itself', () => {
    const lines = read('SHA256SUMS.txt').toString().trimEnd().split('\n');
    const stated = lines.map((line) => line.split('  '));
    expect(stated.map(([, path]) => path)).toEqual(files.filter((path) => path !== 'SHA256SUMS.txt'));
    expect(stated.filter(([sum, path = '']) => sum !== sha256(path))).toEqual([]);
  });

  it('datapackage.json calls days what they are, and every day is one', () => {
    const dated = descriptor.resources.flatMap(({ name, path, schema }) =>
      (schema?.fields ?? []).filter(({ type }) => type === 'date').map((field) => ({ name, path, field })),
    );
    expect(dated.map(({ name, field }) => `${name}.${field.name}`)).toEqual(
      ['plans', 'plans-utf8']
        .flatMap((name) =>
          ['issued_date', 'published_date', 'accessed_date'].map((column) => `${name}.${column}`),
        )
        .concat('shared_text.first_date', 'shared_text-utf8.first_date'),
    );
    const days = dated.flatMap(({ path, field }) =>
      datasets(path.replace(/^utf8\/|\.csv$/gu, '') as TableName).flatMap(
        (row) => (row[field.name] as string | null) ?? [],
      ),
    );
    expect(days.length).toBeGreaterThan(5);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString()).toBe(`${day}T00:00:00.000Z`);
    const [untyped] = descriptor.resources.flatMap(({ schema }) =>
      (schema?.fields ?? []).filter(({ name, type }) => name.endsWith('_date') !== (type === 'date')),
    );
    expect(untyped).toBeUndefined();
  });

  it('datapackage.json states bytes, hash and rows of every other file', () => {
    const stated = descriptor.resources.map(({ path }) => path).sort();
    expect(stated).toEqual(
      files.filter((path) => !['SHA256SUMS.txt', 'datapackage.json'].includes(path) && !ARCHIVE.test(path)),
    );
    for (const { path, bytes, hash, rows } of descriptor.resources) {
      expect([path, bytes, hash]).toEqual([path, read(path).length, `sha256:${sha256(path)}`]);
      if (rows !== undefined) expect([path, rows]).toEqual([path, rowsIn(path)]);
    }
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...publishedTables]));
  });

  it('describes the fields of every table in their order', () => {
    for (const table of publishedTables) {
      const { schema } = descriptor.resources.find(({ name }) => name === table) ?? {};
      expect(schema?.fields.map(({ name }) => name)).toEqual(columnsOf(table).map(({ name }) => name));
      expect(schema?.primaryKey ?? []).toEqual(keysOf[table].primary);
      for (const { title } of schema?.fields ?? []) expect(title).toMatch(/[\p{Script=Han}κ]/u);
    }
  });
});

/** Where the profiles of Data Package 2.0 are narrower than its prose, or than 1.0. */
describe('keys after Data Package 2.0', () => {
  it.each([...publishedTables])('of %s: no empty list, and no name for the table itself', (table) => {
    const { schema } = descriptor.resources.find(({ name }) => name === table) ?? {};
    expect(schema).not.toHaveProperty('fieldsMatch');
    expect([schema?.primaryKey, schema?.foreignKeys]).not.toContainEqual([]);
    const named = (schema?.foreignKeys ?? []).map(({ fields: [column], reference: { resource = table } }) => [
      column,
      resource,
    ]);
    expect(named).toEqual(Object.entries(keysOf[table].references));
    for (const { reference } of schema?.foreignKeys ?? []) expect(reference.resource).not.toBe(table);
  });
});

/** How many rows a table has: the published ones by their JSON, a word list by its own lines. */
const rowsIn = (path: string): number =>
  path.startsWith('lexicon/')
    ? readCsv(read(path).toString()).length - 1
    : datasets(path.endsWith(WIDE_FILE) ? 'measures' : tableOf(path)).length;

const tableOf = (path: string): TableName => path.replace(/^utf8\/|\.\w+$/gu, '') as TableName;

it('an empty reading is never unresolved, so that a reader of CSV can tell it from none', () => {
  const rows: readonly Row[] = datasets('corrections');
  for (const row of rows) expect(row['corr'] === null).toBe(row['certainty'] === 'unresolved');
});
