import { describe, expect, it } from 'vitest';
import { columnsOf } from '../exports/columns.ts';
import { meanings, publishedTables } from '../model/published.ts';
import { labelOf } from './value-labels.ts';

/** Words of these columns are Chinese, or names of files: they say themselves what they are. */
const PLAIN = new Set(['missing_denominator', 'original_file']);

describe.each(publishedTables)('the heads of %s', (table) => {
  const columns = columnsOf(table);

  it('are Chinese, short, and each there once', () => {
    const heads = Object.values(meanings[table].columns).map(({ head }) => head);
    expect(new Set(heads).size).toBe(heads.length);
    for (const head of heads) expect(head).toMatch(/^(?=.*[\p{Script=Han}κ]).{1,16}$/u);
  });

  it('name every value of a list of values, no two alike', () => {
    for (const { name, values } of columns.filter((c) => !PLAIN.has(c.name))) {
      const labels = values.map((value) => labelOf(table, name, value));
      expect([name, labels.filter((label) => label === null || !/\p{Script=Han}/u.test(label))]).toEqual([
        name,
        [],
      ]);
      expect(new Set(labels).size).toBe(values.length);
    }
  });
});

it('has no name for a value that is none of the list', () => {
  expect(labelOf('responsibilities', 'role', 'nobody')).toBeNull();
  expect(labelOf('tasks', 'title', 'lead')).toBeNull();
});
