import { expect, it } from 'vitest';
import { PLAN, readerFor } from './fixture.ts';
import { tableView } from './table-view.ts';

const lines = ['1 | 甲桥 | | 30', '2 | 乙桥 | 新建 | 20'];
const reader = readerFor({
  lines,
  passages: [
    ['table-row', 's1', 1, lines[0] ?? ''],
    ['table-row', 's1', 2, lines[1] ?? ''],
  ],
});
const text = lines.join('\n');
const cell = (column: number, words: string) => {
  const start = text.indexOf(words);
  return { column, text: words, start, end: start + words.length };
};
const table = (labels: readonly string[]) => ({
  id: `${PLAN}/s1/t1`,
  parent: `${PLAN}/s1`,
  caption: null,
  columns: labels.map((label) => ({ label, group: null })),
  header: [],
  rows: [
    { passage: `${PLAN}/s1/r1`, group: null, cells: [cell(0, '1'), cell(1, '甲桥'), cell(3, '30')] },
    {
      passage: `${PLAN}/s1/r2`,
      group: null,
      cells: [cell(0, '2'), cell(1, '乙桥'), cell(2, '新建'), cell(3, '20')],
    },
  ],
});
const rows = (labels: readonly string[]): string[][] =>
  tableView(table(labels), reader).bodies.flatMap((b) =>
    b.rows.map((r) => r.cells.map((c) => c.segments.map((s) => (s.kind === 'text' ? s.text : '?')).join(''))),
  );

it('an empty cell between two has a place of its own', () => {
  expect(rows(['序号', '项目', '性质', '投资'])).toEqual([
    ['1', '甲桥', '', '30'],
    ['2', '乙桥', '新建', '20'],
  ]);
});

it('a table whose columns are not known shows its rows as they are printed', () => {
  expect(rows(['', '', '', ''])).toEqual([[lines[0]], [lines[1]]]);
  expect(tableView(table(['', '', '', '']), reader).unread).toBe(true);
});

it('a row with more cells than columns is shown as it is printed, over all columns', () => {
  const long = table(['序号', '项目', '投资']);
  const rowsOf = tableView(
    {
      ...long,
      rows: long.rows.map((r) => ({
        ...r,
        cells: r.cells.map((c) => ({ ...c, column: Math.min(c.column, 2) })),
      })),
    },
    reader,
  ).bodies.flatMap((b) => b.rows.map((r) => r.cells.map((c) => c.columns)));
  expect(rowsOf).toEqual([[1, 1, 1], [3]]);
});
