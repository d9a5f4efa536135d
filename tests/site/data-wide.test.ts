/** The table for analysis, against what the other tables say, joined here anew. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { datasets } from './pages.ts';

const [header = [], ...cells] = readCsv(readFileSync('dist/data/measures_wide.csv', 'utf8'));
const rows = cells.map((row) => new Map(header.map((name, k) => [name, row[k] ?? null])));
const measures = datasets('measures');
const column = (name: string) => rows.map((row) => row.get(name));

describe('measures_wide.csv', () => {
  it('has the sentences of all tasks, in their order, with their words', () => {
    expect(column('id')).toEqual(measures.map((m) => m['id']));
    expect(column('text')).toEqual(measures.map((m) => m['text']));
    expect(column('characters').map(Number)).toEqual(measures.map((m) => [...String(m['text'])].length));
  });

  it('gives every sentence the codes in force, and no other', () => {
    const given = new Map<string, Set<string>>();
    for (const c of datasets('codings').filter((c) => c['in_force'] === true && c['measure'] !== null)) {
      const [measure, code] = [String(c['measure']), String(c['code']).replaceAll(/[.-]/gu, '_')];
      const names = given.get(measure) ?? new Set();
      given.set(measure, names);
      if (c['scheme'] === 'theme') names.add(`theme_${code}`);
      else for (const name of [code, code.split('_')[0] ?? '']) names.add(`tool_${name}`);
    }
    const flags = header.flatMap((name) => (name?.match(/^(?:theme|tool)_/u) ? [name] : []));
    expect(flags.length).toBe(datasets('themes').length + datasets('instruments').length);
    for (const row of rows)
      expect(flags.filter((name) => row.get(name) === '1').sort()).toEqual(
        [...(given.get(row.get('id') ?? '') ?? [])].sort(),
      );
    expect(new Set(flags.flatMap(column))).toEqual(new Set(['0', '1']));
  });

  it('counts targets and money as their tables do', () => {
    const count = (table: 'targets' | 'funding', key: string) =>
      measures.map((m) => datasets(table).filter((row) => row[key] === m['id']).length);
    expect(column('targets').map(Number)).toEqual(count('targets', 'measure'));
    expect(column('funding').map(Number)).toEqual(count('funding', 'passage'));
  });

  it('names every unit of a task once in the column of each of its roles', () => {
    for (const role of ['lead', 'responsible', 'supporting'])
      for (const row of rows) {
        const units = datasets('responsibilities')
          .filter((r) => r['task'] === row.get('task') && r['role'] === role)
          .map((r) => String(r['unit_text']));
        expect((row.get(`units_${role}`) ?? '').split('；').filter(Boolean)).toEqual([...new Set(units)]);
      }
  });
});
