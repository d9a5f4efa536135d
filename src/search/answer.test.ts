import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import type { Chosen, Scope } from './question.ts';
import type { Facet } from './corpus.ts';
import { foldingWith } from './fold.ts';
import { layoutOf, packLayout } from './layout.ts';
import { placesInTexts } from './places.ts';
import { parseQuery } from './query.ts';
import { packTags, tagColumn } from './tags.ts';

const plan = { title: '', seal: '甲', prefecture: false, interpretation: false };
const tag = (facet: Facet, code: string) => ({ facet, code, label: code, listed: true });
const directory = {
  plans: [
    { ...plan, id: 'jia-2022', place: '甲县' },
    { ...plan, id: 'yi-2022', place: '乙县' },
  ],
  tags: [tag('kind', 'heading'), tag('kind', 'measure'), tag('theme', 'talent'), tag('unit', 'science')],
};
const layout = layoutOf(
  packLayout([
    { plan: 0, headed: true, lengths: [4, 5, 7] },
    { plan: 0, headed: true, lengths: [4, 10] },
    { plan: 1, headed: true, lengths: [2, 6] },
  ]),
);
const column = (facet: Facet, values: readonly (readonly number[])[]) =>
  [facet, tagColumn(facet, packTags(values), layout)] as const;
const tags = new Map([
  column('kind', [[0], [1], [1], [0], [1], [0], [1]]),
  column('theme', [[], [2], [], [], [], [2], [2]]),
  column('unit', [[3], [], [3]]),
]);
const units = new Map([['yi-keji', { name: '乙县科技局', groups: new Set([2]) }]]);
const texts = [
  ['培育企业', '引进人才。', '给予企业补助。'],
  ['引进人才', '补助企业，补助人才。'],
  ['其他', '企业有人才。'],
];
const folding = foldingWith(new Map());
const placesOf = (term: string) =>
  placesInTexts(
    texts.map((group, i) => [layout.firstPassage(i), group.map(folding.fold)]),
    term,
  );
const none: Chosen = { plan: [], kind: [], theme: [], instrument: [], unit: [] };
const ask = (
  q: string,
  scope: Scope = 'task',
  chosen: Partial<Chosen> = {},
  across: Readonly<Record<string, readonly number[]>> = {},
) => {
  const places = (term: string) => ({ ...placesOf(term), across: new Set(across[term] ?? []) });
  const found = answer(
    { directory, layout, tags, units: chosen.unit?.includes('yi-keji') ? units : new Map() },
    places,
    {
      query: parseQuery(q, folding),
      scope,
      chosen: { ...none, ...chosen },
    },
  );
  const counts = Object.fromEntries(
    [...found.facets].map(([name, values]) => [
      name,
      Object.fromEntries(values.map((v) => [v.code, v.count])),
    ]),
  );
  return {
    total: found.total,
    across: found.across,
    found: found.groups.map((g) => g.hits.map((hit) => `${g.group}/${hit}`)),
    counts,
  };
};

describe('an answer', () => {
  it('holds every passage with the term, title first', () => {
    expect(ask('人才').found).toEqual([['1/0', '1/1'], ['0/1'], ['2/1']]);
  });

  it('wants all terms in one task, and then shows what has one of them', () => {
    expect(ask('企业 补助').found).toEqual([['0/0', '0/2'], ['1/1']]);
  });

  it('wants all terms in one sentence', () => {
    expect(ask('企业 补助', 'sentence').found).toEqual([['0/2'], ['1/1']]);
  });

  it('leaves out what has an excluded term', () => {
    expect(ask('企业 -补助').found).toEqual([['2/1']]);
    expect(ask('企业 -补助', 'sentence').found).toEqual([['0/0'], ['2/1']]);
  });

  it('takes either of alternatives', () => {
    expect(ask('补助 或 有人才', 'sentence').found).toEqual([['1/1'], ['0/2'], ['2/1']]);
    expect(ask('引进|补助 人才', 'sentence').found).toEqual([['1/0', '1/1'], ['0/1']]);
    expect(ask('其他|培育 人才').found).toEqual([
      ['0/0', '0/1'],
      ['2/0', '2/1'],
    ]);
  });

  it('shows last what stands across words, and counts it', () => {
    // Passages by number: 0 培育企业 1 引进人才 2 给予企业补助 | 3 引进人才 4 补助企业，补助人才 | 5 其他 6 企业有人才
    const across = { 企业: [0, 4], 补助: [2] };
    expect(ask('企业', 'sentence', {}, across)).toMatchObject({
      total: 4,
      across: 2,
      found: [['0/2'], ['2/1'], ['0/0'], ['1/1']],
    });
    // One of the terms across words is enough; one of alternatives is not.
    expect(ask('企业 补助', 'sentence', {}, across)).toMatchObject({ across: 2, found: [['1/1'], ['0/2']] });
    expect(ask('企业|补助', 'sentence', {}, across)).toMatchObject({
      across: 1,
      found: [['1/1'], ['0/2'], ['2/1'], ['0/0']],
    });
    // In a task each term must stand as a word in one of the sentences.
    expect(ask('企业 补助', 'task', {}, across)).toMatchObject({
      across: 3,
      found: [['0/0', '0/2'], ['1/1']],
    });
    // What stands across words is not the word that is excluded.
    expect(ask('人才 -企业', 'sentence', {}, across)).toMatchObject({ found: [['1/0', '1/1'], ['0/1']] });
    expect(ask('人才 -企业', 'task', {}, { 企业: [4] })).toMatchObject({ found: [['1/0', '1/1']] });
  });

  it('holds everything where nothing is asked', () => {
    expect(ask('').total).toBe(7);
  });

  it('counts each facet as if nothing of it were chosen', () => {
    expect(ask('人才', 'task', { plan: ['jia-2022'] })).toEqual({
      total: 3,
      across: 0,
      found: [['1/0', '1/1'], ['0/1']],
      counts: {
        plan: { 'jia-2022': 3, 'yi-2022': 1 },
        kind: { heading: 1, measure: 2 },
        theme: { talent: 1 },
        unit: { science: 1 },
      },
    });
    expect(ask('人才', 'task', { theme: ['talent'] }).counts['plan']).toEqual({
      'jia-2022': 1,
      'yi-2022': 1,
    });
  });

  it('is what the count of a value promises', () => {
    const { counts } = ask('人才', 'task', { kind: ['measure'] });
    expect(counts['plan']).toEqual({ 'jia-2022': 2, 'yi-2022': 1 });
    for (const [code, count] of Object.entries(counts['plan'] ?? {}))
      expect(ask('人才', 'task', { kind: ['measure'], plan: [code] }).total).toBe(count);
  });

  it('counts plans only as long as the tags are not there', () => {
    const question = { query: parseQuery('人才', folding), scope: 'task', chosen: none } as const;
    const early = answer({ directory, layout, tags: new Map() }, placesOf, question);
    expect([early.total, [...early.facets.keys()]]).toEqual([4, ['plan']]);
    expect(early.uncounted).toEqual(['kind', 'theme', 'instrument', 'unit']);
  });

  it('counts the facets that are there, whatever else is not', () => {
    const kind = new Map([...tags].filter(([facet]) => facet === 'kind'));
    const question = { query: parseQuery('人才', folding), scope: 'task', chosen: none } as const;
    const early = answer({ directory, layout, tags: kind }, placesOf, question);
    expect([...early.facets.keys()]).toEqual(['plan', 'kind']);
    expect(early.uncounted).toEqual(['theme', 'instrument', 'unit']);
  });

  it('finds a single unit by its code, and shows it with its name', () => {
    const found = ask('人才', 'task', { unit: ['yi-keji'] });
    expect(found.found).toEqual([['2/1']]);
    expect(found.counts['unit']).toEqual({ 'yi-keji': 1, science: 2 });
    expect(ask('人才', 'task', { unit: ['yi-keji', 'science'] }).found).toEqual([['0/1'], ['2/1']]);
    expect(ask('人才', 'task', { unit: ['unknown'] }).found).toEqual([]);
  });

  it('keeps a chosen value in sight that nothing has', () => {
    expect(ask('其他', 'task', { kind: ['measure'] }).counts['kind']).toEqual({ heading: 1, measure: 0 });
  });
});
