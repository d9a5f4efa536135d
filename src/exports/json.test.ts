import { expect, it } from 'vitest';
import { rowsAsJson, tablesAsJson } from './json.ts';

const rows = [
  { id: 'a', text: '“科技”，\n{}' },
  { id: 'b', text: null },
];

it('writes one row per line, and reads back as it was', () => {
  expect(rowsAsJson(rows).trimEnd().split('\n')).toHaveLength(4);
  expect(JSON.parse(rowsAsJson(rows))).toEqual(rows);
  expect(JSON.parse(rowsAsJson([]))).toEqual([]);
});

it('writes several tables as one object', () => {
  expect(JSON.parse(tablesAsJson({ plans: rows, tasks: [] }))).toEqual({ plans: rows, tasks: [] });
});
