import { describe, expect, it } from 'vitest';
import { countedSides, factsOf, planSides } from './concept.ts';
import { codedPlan } from './coded.ts';
import { concept, rowsFor } from './fixture.ts';

const TALENT = concept('talent', ['甲']);
const rows = rowsFor('jia-2024', [
  {
    title: '零',
    themes: ['finance'],
    measures: [
      ['讲甲的一句。', 'talent', 'supply.funding'],
      ['贷款。', 'finance'],
    ],
  },
  { title: '兼', themes: ['finance', 'talent'], measures: [['贷款。', 'finance']] },
  {
    title: '主',
    themes: ['talent'],
    measures: [
      ['甲。', 'talent', 'supply.talent', 'supply.funding'],
      ['给甲补助。', 'talent', 'supply.talent'],
    ],
  },
]);
const silent = rowsFor('yi-2024', [{ title: '空', themes: ['finance'], measures: [['贷款。', 'finance']] }]);
const all = [
  {
    ...rows,
    targets: [{ id: 'jia-2024/3/1/t1' }],
    funding: [{ id: 'jia-2024/3/2/f1' }, { id: 'jia-2024/1/2/f1' }],
    responsibilities: [
      { plan: 'jia-2024', task: 'jia-2024/3', unit_text: '科技局' },
      { plan: 'jia-2024', task: 'jia-2024/3', unit_text: '科技局' },
      { plan: 'jia-2024', task: 'jia-2024/1', unit_text: '人社局' },
    ],
  },
  silent,
] as unknown as (typeof rows)[];
const facts = factsOf(all);
const plans = all.map((own) => codedPlan(own));

describe('planSides', () => {
  const [side, blank] = planSides(plans, TALENT, 'theme', facts);

  it('lists tasks that it is the theme of, then those that it is a further theme of, then single sentences', () => {
    expect(side?.tasks.map((t) => [t.task.row.title, t.standing, t.measures.length])).toEqual([
      ['主', 'primary', 2],
      ['兼', 'further', 0],
      ['零', 'sentences', 1],
    ]);
  });

  it('counts what the sentences under it name, and nothing that stands beside them', () => {
    expect(side?.count).toEqual({
      tasks: 1,
      further: 1,
      measures: 3,
      withTools: 3,
      withTargets: 1,
      withMoney: 1,
      units: 2,
    });
    expect(side?.codes).toEqual([
      { code: 'supply.funding', measures: 2 },
      { code: 'supply.talent', measures: 2 },
    ]);
  });

  it('marks the evidence', () => {
    expect(side?.tasks[2]?.measures[0]?.pieces).toEqual([
      { text: '讲', within: false },
      { text: '甲', within: true },
      { text: '的一句。', within: false },
    ]);
  });

  it('tells which plans an editor has read', () => {
    const byEditor = { ...rows, codings: rows.codings.map((c) => ({ ...c, basis: 'editor' as const })) };
    const sides = planSides([codedPlan(byEditor), codedPlan(silent)], TALENT, 'theme', facts);
    expect(sides.map(({ edited }) => edited)).toEqual([true, false]);
  });

  it('tells where words of units are printed that were not read', () => {
    const printed = factsOf([
      { ...silent, passages: silent.passages.map((p) => ({ ...p, text: '（责任单位：科技局）' })) },
    ]);
    const of = (known: typeof facts) => planSides(plans, TALENT, 'theme', known).map((s) => s.unitsUnread);
    expect([of(facts), of(printed)]).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  it('says why there is nothing, and that no unit is named at all', () => {
    expect([blank?.silence?.reason, blank?.count.units, blank?.tasks]).toEqual(['not-mentioned', null, []]);
  });

  it('turns round for a tool: its tasks use it, its codes are themes', () => {
    const [tool] = planSides(plans, concept('supply'), 'instrument', facts);
    expect(tool?.tasks.map((t) => [t.task.row.title, t.standing])).toEqual([
      ['零', 'primary'],
      ['主', 'primary'],
    ]);
    expect(tool?.codes).toEqual([{ code: 'talent', measures: 3 }]);
  });

  it('counts the same where tasks are left out', () => {
    for (const scheme of ['theme', 'instrument'] as const) {
      const under = scheme === 'theme' ? TALENT : concept('supply');
      const whole = planSides(plans, under, scheme, facts);
      expect(countedSides(plans, under, scheme, facts)).toEqual(
        whole.map(({ tasks: _tasks, ...side }) => side),
      );
    }
  });
});
