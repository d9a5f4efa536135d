import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from './archive-reader.ts';
import type { Row } from './columns.ts';
import { addedByPlan, countsOf, differencesOf, type RowDifference } from './difference.ts';
import { differencePages, differenceRows } from './difference-rows.ts';
import { rowsAsJson } from './json.ts';

/** An archive with one table of these rows, as versions are kept. */
const archive = (rows: readonly Row[], key: readonly string[] = ['id'], table = 'tasks') => {
  const bytes = zipSync({
    'datapackage.json': strToU8(
      JSON.stringify({ resources: [{ name: table, path: `${table}.csv`, schema: { primaryKey: key } }] }),
    ),
    [`${table}.json`]: strToU8(rowsAsJson(rows)),
  });
  return openArchive(() => bytes);
};
const empty = openArchive(() => zipSync({ 'datapackage.json': strToU8('{"resources":[]}') }));
const compared = (...archives: Parameters<typeof differencesOf>) => [...differencesOf(...archives)];
const old = archive([
  { id: 'a', text: '甲', url: '/a/', list: [1] },
  { id: 'b', text: '乙', url: '/b/', list: [] },
]);

describe('two versions', () => {
  it('that are the same differ in nothing', () => {
    expect(compared(old, old)).toEqual([]);
  });

  it('differ row by row and cell by cell, and what was removed stays with all that it said', () => {
    const now = archive([
      { id: 'c', text: '丙', url: '/c/', list: [] },
      { id: 'a', text: '申', url: '/a/', list: [1] },
    ]);
    const differences = compared(old, now);
    expect(differences.map(countsOf)).toEqual([{ removed: 1, changed: 1, added: 1 }]);
    const reasonOf = (_table: string, { change }: RowDifference) => (change === 'removed' ? '误收' : null);
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
    expect(compared(old, now)).toEqual([
      { table: 'tasks', columns: { added: ['page'], removed: ['list'] }, moved: 0, rows: [] },
    ]);
  });

  it('may have a table more, all of whose rows are added', () => {
    expect(compared(empty, old).map(countsOf)).toEqual([{ removed: 0, changed: 0, added: 2 }]);
    expect(compared(old, empty).map(countsOf)).toEqual([{ removed: 2, changed: 0, added: 0 }]);
  });
});

describe('what does not count as another row', () => {
  const key = ['task', 'start', 'unit_text'];
  const unit = (unit_text: string, start: number, role = 'lead'): Row => ({
    ...{ plan: 'p', task: 'p/1', unit_text, role },
    ...{ start, end: start + unit_text.length },
  });
  const units = (...rows: Row[]) => archive(rows, key, 'responsibilities');

  it('is its place in the source: what only moved is counted and not told', () => {
    const before = units(unit('科技局', 10), unit('财政局', 14), unit('科技局', 30));
    const after = units(unit('科技局', 11), unit('财政局', 15, 'support'), unit('科技局', 31));
    const [found] = compared(before, after);
    expect(found?.moved).toBe(2);
    expect(found?.rows.map(({ change, key: name }) => [change, name])).toEqual([
      ['removed', 'p/1 · 财政局 · lead'],
      ['added', 'p/1 · 财政局 · support'],
    ]);
  });

  it('of equals the later ones are told apart by their number', () => {
    const [found] = compared(units(unit('科技局', 10), unit('科技局', 30)), units(unit('科技局', 10)));
    expect(found?.rows.map(({ change, key: name }) => [change, name])).toEqual([
      ['removed', 'p/1 · 科技局 · lead · #2'],
    ]);
  });

  it('and of a row that says something else as well, its place is not told', () => {
    const passage = (start: number, text: string): Row => ({
      id: 'p/1/1',
      start,
      end: start + 2,
      page: start,
      text,
    });
    const [found] = compared(
      archive([passage(4, '甲')], ['id'], 'passages'),
      archive([passage(9, '乙')], ['id'], 'passages'),
    );
    expect(found?.rows.map(({ cells }) => cells)).toEqual([['text']]);
    expect(found?.moved).toBe(0);
  });
});

describe('where the key of a table changed between versions', () => {
  it('rows are the same by the earlier one if they lack the later one, and none vanishes', () => {
    const before = archive([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    const after = archive(
      [
        { id: 'a', file: 'x' },
        { id: 'b', file: 'x' },
      ],
      ['file', 'id'],
    );
    const [found] = compared(before, after);
    expect(found?.rows.map(({ change, key }) => [change, key])).toEqual([['removed', 'c']]);
    expect(found?.columns.added).toEqual(['file']);
  });

  it('the later key is not laid on rows that it does not tell apart', () => {
    const before = archive(
      [
        { id: 'a', file: 'x' },
        { id: 'a', file: 'y' },
      ],
      ['id', 'file'],
    );
    const [found] = compared(before, archive([{ id: 'a', file: 'y' }]));
    expect(found?.rows.map(({ change, before: row }) => [change, row?.['file']])).toEqual([['removed', 'x']]);
    const [without] = compared(before, archive([{ id: 'a' }]));
    expect(without?.rows.map(({ change, key }) => [change, key])).toEqual([['removed', 'a · #2']]);
  });

  it('a key that is not unique, or none in common, stops the comparison', () => {
    const twice = archive([{ id: 'a' }, { id: 'a' }]);
    expect(() => compared(old, twice)).toThrow('tasks: two rows of one version have the key ["a"]');
    expect(() => compared(twice, old)).toThrow('tasks: two rows');
    expect(() => compared(archive([{ code: 1 }], ['code']), old)).toThrow('tasks: no key of one version');
  });
});

it('added rows are counted by plan', () => {
  const rows = ['p', 'p', 'q', null].map((plan, k) => ({ id: String(k), plan }));
  const [found] = compared(empty, archive(rows));
  expect([...addedByPlan(found ?? { table: '', rows: [] })]).toEqual([
    ['p', 2],
    ['q', 1],
    [null, 1],
  ]);
  const [plans] = compared(empty, archive([{ id: 'p' }], ['id'], 'plans'));
  expect([...addedByPlan(plans ?? { table: '', rows: [] })]).toEqual([['p', 1]]);
});

it('pages of differences hold every row that was removed or changed once, in its order, and end before they are too long', () => {
  const rows = Array.from({ length: 900 }, (_, k): RowDifference => {
    const before = { id: `a/${k}`, text: '字'.repeat(k === 500 ? 100_000 : 200) };
    return { change: 'removed', key: before.id, before, after: null, cells: [] };
  });
  const added: RowDifference = { change: 'added', key: 'z', before: null, after: { id: 'z' }, cells: [] };
  const pages = differencePages([...rows, added]);
  expect(pages.flat()).toEqual(rows);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages)
    expect(page.length === 1 || Buffer.byteLength(JSON.stringify(page)) < 260_000).toBe(true);
  expect(differencePages([added])).toEqual([]);
});
