import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tablesOfArchive } from './archive-reader.ts';
import {
  countsOf,
  differencePages,
  differenceRows,
  differencesOf,
  type RowDifference,
} from './difference.ts';
import type { Row } from './columns.ts';

/** An archive with one table of these rows, as versions are kept. */
const archive = (rows: readonly Row[], key: readonly string[] = ['id']) =>
  tablesOfArchive(
    zipSync({
      'datapackage.json': strToU8(
        JSON.stringify({ resources: [{ name: 'tasks', path: 'tasks.csv', schema: { primaryKey: key } }] }),
      ),
      'tasks.json': strToU8(JSON.stringify(rows)),
    }),
  );
const old = archive([
  { id: 'a', text: '甲', url: '/a/', list: [1] },
  { id: 'b', text: '乙', url: '/b/', list: [] },
]);

describe('two versions', () => {
  it('that are the same differ in nothing', () => {
    expect(differencesOf(old, old)).toEqual([]);
  });

  it('differ row by row and cell by cell, and what was removed stays with all that it said', () => {
    const now = archive([
      { id: 'c', text: '丙', url: '/c/', list: [] },
      { id: 'a', text: '申', url: '/a/', list: [1] },
    ]);
    const differences = differencesOf(old, now);
    expect(differences.map(countsOf)).toEqual([{ removed: 1, changed: 1, added: 1 }]);
    const reasonOf = ({ change }: RowDifference) => (change === 'removed' ? '误收' : null);
    expect([...differenceRows(differences, reasonOf)]).toEqual([
      {
        ...{
          table: 'tasks',
          change: 'removed',
          key: 'b',
          column: null,
          after: null,
          url: '/b/',
          reason: '误收',
        },
        before: '{"id":"b","text":"乙","url":"/b/","list":[]}',
      },
      {
        ...{ table: 'tasks', change: 'changed', key: 'a', column: 'text', before: '甲', after: '申' },
        ...{ url: '/a/', reason: null },
      },
      {
        ...{
          table: 'tasks',
          change: 'added',
          key: 'c',
          column: null,
          before: null,
          url: '/c/',
          reason: null,
        },
        after: '{"id":"c","text":"丙","url":"/c/","list":[]}',
      },
    ]);
  });

  it('may have other columns: these are told once, and not with every row', () => {
    const now = archive([
      { id: 'a', text: '甲', url: '/a/', page: 3 },
      { id: 'b', text: '乙', url: '/b/', page: null },
    ]);
    expect(differencesOf(old, now)).toEqual([
      { table: 'tasks', columns: { added: ['page'], removed: ['list'] }, rows: [] },
    ]);
  });

  it('may have a table more, all of whose rows are added', () => {
    expect(differencesOf(new Map(), old).map(countsOf)).toEqual([{ removed: 0, changed: 0, added: 2 }]);
    expect(differencesOf(old, new Map()).map(countsOf)).toEqual([{ removed: 2, changed: 0, added: 0 }]);
  });
});

it('pages of differences hold every row once, in its order, and end before they are too long', () => {
  const rows = Array.from({ length: 900 }, (_, k): RowDifference => {
    const after = { id: `a/${k}`, text: '字'.repeat(k === 500 ? 100_000 : 200) };
    return { change: 'added', key: after.id, before: null, after, cells: [] };
  });
  const pages = differencePages(rows);
  expect(pages.flat()).toEqual(rows);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages)
    expect(page.length === 1 || Buffer.byteLength(JSON.stringify(page)) < 260_000).toBe(true);
  expect(differencePages([])).toEqual([]);
});
