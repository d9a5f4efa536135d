/** The database for people: its views, its search, its questions, and what Datasette is told, against the tables. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { DATABASE } from '../../src/exports/data-files.ts';
import { views } from '../../src/exports/database-views.ts';
import { queries, type QueryName } from '../../src/exports/datasette.ts';
import { columnsOf } from '../../src/exports/columns.ts';
import { publishedTables } from '../../src/model/published.ts';
import { datasets } from './pages.ts';

const db = new DatabaseSync(`dist/data/${DATABASE}`, { readOnly: true });
type Found = Readonly<Record<string, unknown>>;
const all = (sql: string, given: Readonly<Record<string, string>> = {}): Found[] =>
  db.prepare(sql).all(given);

interface Metadata {
  readonly databases: Readonly<
    Record<
      string,
      {
        readonly tables: Readonly<
          Record<
            string,
            {
              readonly description: string;
              readonly columns?: Readonly<Record<string, string>>;
              readonly facets?: readonly string[];
              readonly label_column?: string;
            }
          >
        >;
        readonly queries: Readonly<
          Record<
            string,
            { readonly sql: string; readonly title: string; readonly params?: readonly string[] }
          >
        >;
      }
    >
  >;
}
const metadata = JSON.parse(readFileSync('dist/data/metadata.json', 'utf8')) as Metadata;
const told = metadata.databases['county-st-plans'];
/** Runs a question as Datasette would, with its own SQL. */
const asked = (name: QueryName, given: Readonly<Record<string, string>> = queries[name].example): Found[] =>
  all(told?.queries[name]?.sql ?? '', given);

const text = (value: unknown): string => String(value);
const inForce = (scheme: string) =>
  datasets('codings').filter(
    (c) =>
      c['in_force'] === true &&
      c['measure'] !== null &&
      c['scheme'] === scheme &&
      c['is_safeguard'] === false,
  );

describe('questions', () => {
  it('all run as Datasette has them, and find something', () => {
    expect(Object.keys(told?.queries ?? {})).toEqual(Object.keys(queries));
    for (const [name, { sql, title, params = [] }] of Object.entries(told?.queries ?? {})) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(new Set([...sql.matchAll(/:([a-z]+)/gu)].map(([, param]) => param))).toEqual(new Set(params));
      expect([name, asked(name as QueryName).length > 0]).toEqual([name, true]);
    }
  });

  it.each(['县', '人才', '高企', '科技特派员', 'R&D', '50万', '“双创”', '、', '没有这样的话', '"'])(
    'search finds exactly the passages that contain %s',
    (words) => {
      const expected = datasets('passages')
        .filter(
          (p) => text(p['text']).toLowerCase().includes(words.toLowerCase()) && /[\p{L}\p{N}]/u.test(words),
        )
        .map((p) => p['id']);
      expect(asked('search', { words }).map((p) => p['id'])).toEqual(expected);
    },
  );

  it.each([
    ['themes_by_plan', 'theme', 'themes'],
    ['tools_by_plan', 'instrument', 'instruments'],
  ] as const)('%s counts as the codings do', (name, scheme, table) => {
    const cells = new Map(
      asked(name).map((row) => [`${text(row['code'])} ${text(row['plan'])}`, row['sentences']]),
    );
    const counts = Map.groupBy(inForce(scheme), (c) => `${text(c['code'])} ${text(c['plan'])}`);
    for (const [cell, rows] of counts) expect([cell, cells.get(cell)]).toEqual([cell, rows.length]);
    expect([...cells.values()].map(Number).reduce((a, b) => a + b, 0)).toBe(inForce(scheme).length);
    const codes = datasets(table).map((row) => row['code']);
    const order = [...new Set(asked(name).map((row) => row['code']))];
    expect(order).toEqual(codes.filter((code) => order.includes(code)));
  });

  it('targets_of_indicator has every promise once, those that may be compared together', () => {
    const expected = datasets('targets').filter(
      (t) => t['indicator'] === 'high-tech-firms' && t['restates'] === null,
    );
    const found = asked('targets_of_indicator');
    expect(found.map((t) => t['url']).sort()).toEqual(expected.map((t) => t['url']).sort());
    for (const { quote, sentence } of found) expect(text(sentence)).toContain(text(quote).slice(0, 4));
  });

  it('tasks_of_function and rule_against_editor equal what the tables say', () => {
    expect(asked('tasks_of_function').length).toBe(
      datasets('responsibilities').filter((r) => r['function'] === '科技').length,
    );
    const first = (basis: string) =>
      new Map(
        datasets('codings')
          .filter(
            (c) =>
              c['scheme'] === 'theme' &&
              c['rank'] === 1 &&
              c['basis'] === basis &&
              c['measure'] !== null &&
              !c['is_safeguard'],
          )
          .map((c) => [c['measure'], c['code']]),
      );
    const [editor, rule] = [first('editor'), first('rule')];
    const expected = [...editor]
      .filter(([of, code]) => rule.has(of) && rule.get(of) !== code)
      .map(([of]) => of);
    expect(
      asked('rule_against_editor')
        .map((row) => row['measure'])
        .sort(),
    ).toEqual(expected.sort());
  });
});

describe('views', () => {
  it('have a row to each row of their table, with its names', () => {
    expect(all('SELECT id FROM tasks_with_units').map((r) => r['id'])).toEqual(
      datasets('tasks').map((r) => r['id']),
    );
    expect(all('SELECT id FROM targets_with_sentences').map((r) => r['id'])).toEqual(
      datasets('targets').map((r) => r['id']),
    );
    expect(all('SELECT 1 FROM codings_with_names').length).toBe(datasets('codings').length);
    expect(all('SELECT 1 FROM codings_with_names WHERE code_name IS NULL OR words IS NULL')).toEqual([]);
  });

  it('give the units of a task by role, each once', () => {
    for (const row of all('SELECT * FROM tasks_with_units'))
      for (const role of ['lead', 'responsible', 'supporting']) {
        const named = datasets('responsibilities')
          .filter((r) => r['task'] === row['id'] && r['role'] === role)
          .map((r) => text(r['unit_text']));
        const shown = row[`units_${role}`];
        expect(new Set(shown === null ? [] : text(shown).split('；'))).toEqual(new Set(named));
      }
  });
});

describe('metadata.json', () => {
  it('describes every table with all its columns, and every view; facets and labels are columns', () => {
    expect(Object.keys(told?.tables ?? {})).toEqual([...publishedTables, ...Object.keys(views)]);
    for (const table of publishedTables) {
      const names = columnsOf(table).map(({ name }) => name);
      const { columns = {}, facets = [], label_column: label } = told?.tables[table] ?? {};
      expect(Object.keys(columns)).toEqual(names);
      for (const facet of [...facets, ...(label === undefined ? [] : [label])])
        expect(names).toContain(facet);
    }
  });
});

it('read.sql runs, and every query of it finds something', () => {
  const program = readFileSync('dist/data/examples/read.sql', 'utf8').replaceAll(/^--.*$/gmu, '');
  const statements = program.split(';').filter((sql) => sql.trim() !== '');
  expect(statements.length).toBe(4);
  const [themes = [], firms = []] = statements.map((sql) => {
    const rows = all(sql);
    expect(rows.length).toBeGreaterThan(0);
    return rows;
  });
  expect(themes.map((row) => Number(row['sentences'])).reduce((a, b) => a + b, 0)).toBe(
    inForce('theme').length,
  );
  expect(firms.map((row) => row['url'])).toEqual(
    datasets('targets')
      .filter((t) => t['indicator'] === 'high-tech-firms')
      .map((t) => t['url']),
  );
});
