import { describe, expect, it } from 'vitest';
import type { SearchClient } from '../../search/client.ts';
import { foldingWith } from '../../search/fold.ts';
import { stateFrom } from '../../search/parameters.ts';
import { parseQuery } from '../../search/query.ts';
import { packTags, tagColumn } from '../../search/tags.ts';
import { columnPlans, columnsInPart, columnsView, partsOf } from './columns-view.ts';

const plan = (id: string, place: string, interpretation = false) => ({
  id,
  place,
  title: `${place}方案`,
  seal: place.charAt(0),
  prefecture: false,
  interpretation,
});
const plans = [plan('jia-2024', '甲县'), plan('yi-2024', '乙县'), plan('bing-2024', '丙县', true)];
const tag = (facet: string, code: string, label: string) => ({ facet, code, label, listed: true });
const folding = foldingWith(new Map());
const layout = {
  headed: () => true,
  planOf: (group: number) => (group === 2 ? 1 : 0),
  firstPassage: (group: number) => [0, 3, 5, 7][group] ?? 0,
};
const themes = tagColumn('theme', packTags([[], [1], [1, 2], [], [], [2], [2]]), layout);
/** Three groups: two tasks of the first plan, one of the second. */
const client = {
  directory: {
    plans,
    tags: [tag('kind', 'measure', '举措'), tag('theme', 'talent', '人才'), tag('theme', 'rd', '研发')],
  },
  layout,
  folding,
  tags: () => Promise.resolve(new Map([['theme', themes]])),
  texts: (groups: readonly number[]) =>
    Promise.resolve(
      groups.map(
        (group) =>
          [
            ['3', ['三、引才。', '引进一批。', '引进高企。']],
            ['4', ['四、其他。', '引进。']],
            ['1', ['一、研发。', '引进设备。']],
          ][group],
      ),
    ),
} as unknown as SearchClient;
const rank = [0, 0, 0] as const;
const answer = {
  groups: [
    { group: 2, hits: [1], across: false, rank },
    { group: 1, hits: [1], across: false, rank },
    { group: 0, hits: [1], across: false, rank },
    { group: 0, hits: [2], across: true, rank },
  ],
};
const shown = async (rows: string) => {
  const state = stateFrom(new URLSearchParams(`q=引进&view=columns&rows=${rows}`));
  const found = { answer, query: parseQuery('引进', folding), state };
  return columnsView(client, found, columnPlans(client, found));
};
const cellsOf = (view: Awaited<ReturnType<typeof shown>>) =>
  view.rows.map(({ code, cells }) => [
    code,
    ...cells.map(
      (cell) =>
        (cell.parts ?? [])
          .flatMap(({ text, parts = [] }) => [text, ...parts.map((part) => part.id)])
          .join(' ') ||
        (cell.silence ?? ''),
    ),
  ]);

describe('what was found, side by side', () => {
  it('has a row to each theme in which something was found, in the order of the documents', async () => {
    expect(cellsOf(await shown('theme'))).toEqual([
      ['talent', '三、引才 jia-2024/3/1 jia-2024/3/2', 'not-found', 'not-found'],
      ['rd', '三、引才 jia-2024/3/2', '一、研发 yi-2024/1/1', 'not-found'],
      ['none', '四、其他 jia-2024/4/1', 'not-found', 'not-found'],
    ]);
  });

  it('has the places of each plan one after the other, and is silent once', async () => {
    const view = await shown('task');
    expect(cellsOf(view)).toEqual([
      ['1', '三、引才 jia-2024/3/1 jia-2024/3/2', '一、研发 yi-2024/1/1', 'not-found'],
      ['2', '四、其他 jia-2024/4/1', '', ''],
    ]);
    expect(view.rows[1]?.cells[2]).toEqual({});
  });

  it('marks what was looked for, says what stands across words, and joins to the text', async () => {
    const parts = (await shown('theme')).rows[0]?.cells[0]?.parts?.[0]?.parts ?? [];
    expect(parts.map(({ remarks }) => remarks)).toEqual([undefined, ['跨词']]);
    expect(parts[0]?.stretches).toEqual([
      { text: '引进', found: true },
      { text: '一批。', found: false },
    ]);
    expect(parts[0]?.href).toBe('/plans/jia-2024/tasks/3/#m1');
  });

  it('comes in parts where there are more plans than stand side by side', () => {
    const columns = Array.from({ length: 40 }, (_, n) => n);
    expect(partsOf(columns)).toBe(5);
    expect(partsOf([])).toBe(1);
    const part = (n: string) => columnsInPart(columns, stateFrom(new URLSearchParams(`q=a&part=${n}`)));
    expect([part('1')[0], part('5').at(-1), part('77')[0]]).toEqual([0, 39, 32]);
    expect(columnsInPart([1, 2], stateFrom(new URLSearchParams('q=a')))).toEqual([1, 2]);
    const chosen = stateFrom(new URLSearchParams('q=a&plan=yi-2024&plan=nirgends'));
    const found = (state: typeof chosen) => ({ answer, query: parseQuery('引进', folding), state });
    expect(columnPlans(client, found(chosen))).toEqual([1]);
    // Where not all stand side by side, those in which something was found come first.
    const many = {
      directory: { ...client.directory, plans: columns.map((n) => plan(`p${n}-2024`, `${n}县`)) },
      layout: { ...client.layout, planOf: (group: number) => [30, 2, 9][group] ?? 0 },
    };
    const all = stateFrom(new URLSearchParams('q=引进'));
    expect(columnPlans(many, found(all)).slice(0, 6)).toEqual([2, 9, 30, 0, 1, 3]);
    expect(columnPlans(client, found(all))).toEqual([0, 1, 2]);
  });
});
