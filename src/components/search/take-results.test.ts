import { describe, expect, it } from 'vitest';
import type { SearchClient } from '../../search/client.ts';
import type { Query } from '../../search/query.ts';
import { stateFrom } from '../../search/parameters.ts';
import type { Facet } from '../../search/corpus.ts';
import { packTags, tagColumn } from '../../search/tags.ts';
import { resultsTaken } from './take-results.ts';

const plan = (id: string, place: string) => ({ id, place, title: `${place}方案` });
const tag = (facet: string, label: string, listed = true) => ({ facet, code: label, label, listed });
const layout = {
  headed: (group: number) => group === 0,
  planOf: (group: number) => group,
  firstPassage: (group: number) => (group === 0 ? 0 : 3),
};
const column = (facet: Facet, values: readonly (readonly number[])[]) =>
  [facet, tagColumn(facet, packTags(values), layout)] as const;
/** Two groups: a task with a heading and two sentences, the front matter of another plan with one. */
const client = {
  directory: {
    plans: [plan('jia-2024', '甲县'), plan('yi-2024', '乙县')],
    tags: [tag('kind', '标题'), tag('kind', '举措'), tag('theme', '人才'), tag('unit', '科技')],
  },
  layout,
  tags: () =>
    Promise.resolve(
      new Map([
        column('kind', [[0], [1], [1], [1]]),
        column('theme', [[], [2], [], []]),
        column('unit', [[3], []]),
      ]),
    ),
  units: new Map([['keji', { name: '县科技局', groups: new Set([0]) }]]),
  texts: (groups: readonly number[]) =>
    Promise.resolve(
      groups.map(
        (group) =>
          [
            ['3', ['三、引才。', '引进一批。', '补助一批。', '（责任单位：县科技局）'], ['', '', '', '3/n1']],
            ['s0', ['前言。'], ['s0/1']],
          ][group],
      ),
    ),
} as unknown as SearchClient;
const query = { include: [{}, {}], exclude: [] } as unknown as Query;
const taken = await resultsTaken(client, {
  answer: {
    groups: [
      { group: 1, hits: [0], across: false, rank: [0, 0, 0] },
      { group: 0, hits: [0, 1], across: true, rank: [0, 0, 0] },
    ],
  },
  query,
  state: stateFrom(
    new URLSearchParams('q=一批 引&within=sentence&plan=yi-2024&plan=jia-2024&theme=人才&theme=无&unit=keji'),
  ),
  site: 'https://plans.example',
});

describe('what a search found, taken away', () => {
  it('is every hit in the order of the page, with its place and its codes', () => {
    expect(taken.rows.map((row) => row['id'])).toEqual(['yi-2024/s0/1', 'jia-2024/3', 'jia-2024/3/1']);
    expect(taken.rows[2]).toEqual({
      id: 'jia-2024/3/1',
      plan: 'jia-2024',
      plan_name: '甲县',
      document: '甲县方案',
      part: 'jia-2024/3',
      part_title: '三、引才',
      text: '引进一批。',
      kinds: ['举措'],
      themes: ['人才'],
      instruments: [],
      units: ['科技'],
      responsibility_note: ['（责任单位：县科技局）'],
      across_words: 'true',
      url: 'https://plans.example/plans/jia-2024/tasks/3/#m1',
    });
    expect(taken.rows[0]?.['part_title']).toBeNull();
  });

  it('has a column, with its meaning, for everything in a row', () => {
    for (const row of taken.rows) expect(Object.keys(row)).toEqual(Object.keys(taken.columns));
  });

  it('says how it was asked for, by the names of the page, and where it is found again', () => {
    expect(taken.asked).toEqual([
      ['检索式', '一批 引'],
      ['各词', '在同一句'],
      ['方案', '乙县、甲县'],
      ['主题', '人才、无'],
      ['责任单位', '县科技局'],
    ]);
    expect(new URLSearchParams(taken.path.split('?')[1]).getAll('plan')).toEqual(['yi-2024', 'jia-2024']);
    expect(taken.name).toBe('search-一批-引');
  });
});
