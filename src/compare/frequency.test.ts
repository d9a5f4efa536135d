import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codedPlan, counting } from './coded.ts';
import { concept, planFor, rowsFor } from './fixture.ts';
import { countedUnits, frequencyRows, percentOf, tallyOf } from './frequency.ts';

const tools = [
  concept('supply'),
  concept('supply.talent'),
  concept('supply.funding'),
  concept('demand'),
  concept('demand.outsourcing'),
];
const jia = planFor('jia-2024', [
  {
    title: '甲',
    themes: ['talent'],
    measures: [
      ['引才。', 'supply.talent', 'supply.funding'],
      ['补助并外包。', 'supply.funding', 'demand.outsourcing'],
      ['无。'],
    ],
  },
  { title: '乙', themes: ['finance'], measures: [['补助。', 'supply.funding'], ['无。']] },
  { title: '丙', themes: ['finance'], measures: [['无。']] },
]);
const yi = planFor('yi-2024', [
  { title: '丁', themes: ['talent'], measures: [['外包。', 'demand.outsourcing']] },
]);

describe('what is counted of a plan', () => {
  it.each([
    [
      'measures',
      { supply: 3, 'supply.talent': 1, 'supply.funding': 3, demand: 1, 'demand.outsourcing': 1 },
      3,
      6,
    ],
    [
      'uses',
      { supply: 4, 'supply.talent': 1, 'supply.funding': 3, demand: 1, 'demand.outsourcing': 1 },
      5,
      6,
    ],
    [
      'tasks',
      { supply: 2, 'supply.talent': 1, 'supply.funding': 2, demand: 1, 'demand.outsourcing': 1 },
      2,
      3,
    ],
  ] as const)('%s', (unit, counts, base, all) => {
    const tally = tallyOf(jia, tools, 'instrument', unit);
    expect(Object.fromEntries(tally.counts)).toEqual(counts);
    expect([tally.base, tally.all]).toEqual([base, all]);
  });

  it('of themes, a sentence without one has that of its task', () => {
    const themes = [concept('talent'), concept('finance')];
    expect(Object.fromEntries(tallyOf(jia, themes, 'theme', 'measures').counts)).toEqual({
      talent: 3,
      finance: 3,
    });
    expect(tallyOf(jia, themes, 'theme', 'tasks').counts.get('finance')).toBe(2);
  });

  it('safeguards that the plan numbers among its tasks count where they are asked for', () => {
    const plan = planFor('jia-2024', [
      { title: '甲', themes: [], measures: [['引才。', 'supply.talent']] },
      { title: '保障', isSafeguard: true, themes: [], measures: [['补助。', 'supply.funding']] },
    ]);
    const base = (safeguards: boolean) =>
      tallyOf(counting(plan, safeguards), tools, 'instrument', 'measures').base;
    expect([base(false), base(true)]).toEqual([1, 2]);
  });

  it('by rule is what the rule says, whether an editor says otherwise or not', () => {
    const rows = rowsFor('jia-2024', [{ title: '甲', themes: [], measures: [['引才。', 'supply.talent']] }]);
    const [task, sentence] = rows.codings;
    if (task === undefined || sentence === undefined) throw new Error('Nothing is coded');
    const superseded = rows.codings.map((c) => ({ ...c, in_force: false }));
    const edited = { ...sentence, basis: 'editor' as const, code: 'demand.outsourcing' };
    const all = { ...rows, codings: [...superseded, edited] };
    const of = (reading: 'in-force' | 'rule') =>
      [...tallyOf(codedPlan(all, new Map(), reading), tools, 'instrument', 'measures').counts]
        .filter(([, n]) => n > 0)
        .map(([code]) => code);
    expect([of('in-force'), of('rule')]).toEqual([
      ['demand', 'demand.outsourcing'],
      ['supply', 'supply.talent'],
    ]);
  });

  it('uses of a kind are the sum of its tools, and all kinds together the whole', () => {
    const leaf = fc.constantFrom('supply.talent', 'supply.funding', 'demand.outsourcing');
    const sentence = fc.uniqueArray(leaf).map((codes): [string, ...string[]] => ['甲。', ...codes]);
    const task = fc.array(sentence, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const plan = planFor(
          'jia-2024',
          tasks.map((measures) => ({ title: '甲', themes: [], measures })),
        );
        const uses = tallyOf(plan, tools, 'instrument', 'uses');
        const of = (code: string): number => uses.counts.get(code) ?? 0;
        expect(of('supply')).toBe(of('supply.talent') + of('supply.funding'));
        expect(of('supply') + of('demand')).toBe(uses.base);
        for (const unit of countedUnits) {
          const { counts, base, all } = tallyOf(plan, tools, 'instrument', unit);
          for (const n of counts.values()) expect(n).toBeLessThanOrEqual(base);
          if (unit !== 'uses') expect(base).toBeLessThanOrEqual(all);
        }
      }),
    );
  });
});

describe('the lines of a table', () => {
  const tallies = [jia, yi].map((plan) => tallyOf(plan, tools, 'instrument', 'measures'));

  it('are groups with head, tools and subtotal, then the whole, then all', () => {
    const rows = frequencyRows(tools, tallies, [['jia-2024'], ['jia-2024', 'yi-2024'], []]);
    expect(
      rows.map(({ sort, concept: of, cells }) => [
        sort,
        of?.code ?? '',
        ...cells.map(({ n, percent }) => [n, percent]),
      ]),
    ).toEqual([
      ['kind', 'supply'],
      ['code', 'supply.talent', [1, 33.3], [1, 25], [0, null]],
      ['code', 'supply.funding', [3, 100], [3, 75], [0, null]],
      ['subtotal', 'supply', [3, 100], [3, 75], [0, null]],
      ['kind', 'demand'],
      ['code', 'demand.outsourcing', [1, 33.3], [2, 50], [0, null]],
      ['subtotal', 'demand', [1, 33.3], [2, 50], [0, null]],
      ['total', '', [3, 100], [4, 100], [0, null]],
      ['all', '', [6, null], [7, null], [0, null]],
    ]);
  });

  it('of codes without kinds have no groups', () => {
    const rows = frequencyRows([concept('talent'), concept('finance')], tallies, [['jia-2024']]);
    expect(rows.map(({ sort }) => sort)).toEqual(['code', 'code', 'total', 'all']);
  });
});

describe('a share', () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 80, 1.3],
    [7, 2000, 0.4],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, null],
  ])('%i of %i is %s %%', (n, base, percent) => {
    expect(percentOf(n, base)).toBe(percent);
  });
});
