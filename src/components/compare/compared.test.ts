import { describe, expect, it } from 'vitest';
import { codedPlan } from '../../compare/coded.ts';
import { concept, rowsFor } from '../../compare/fixture.ts';
import { fragmentOf, planOfFragment, type ComparedPlan, type Vocabulary } from '../../compare/fragment.ts';
import { target } from '../../compare/goals-fixture.ts';
import { dimensions, type CompareState } from '../../compare/state.ts';
import { comparedView } from './compared.ts';
import { viewRows } from './view-rows.ts';

const vocabulary: Vocabulary = {
  themes: [concept('talent', ['人才']), concept('green', ['绿色']), concept('digital', ['数字'])],
  instruments: [concept('supply'), concept('supply.funding', ['补助']), concept('demand.purchase', ['采购'])],
  indicators: [],
};
const compared = (
  id: string,
  ...args: [Parameters<typeof rowsFor>[1], Parameters<typeof rowsFor>[2]?]
): ComparedPlan => {
  const rows = rowsFor(id, ...args);
  const [plan] = rows.plans;
  if (plan)
    rows.plans = [
      { ...plan, title: id, jurisdiction: id, seal: id.charAt(0), level: 'county', url: `/plans/${id}/` },
    ];
  // 引进 sets a target and restates it; 补助50万元 is paid. A number alone makes neither.
  const goal = target(id, 1, { id: `${id}/1/1/t1`, indicator: null });
  rows.targets = [goal, { ...goal, id: `${id}/1/1/t2`, restates: goal.id }];
  rows.funding = [{ id: `${id}/1/2/f1` } as (typeof rows.funding)[number]];
  return {
    ...codedPlan(rows),
    quotes: new Map(),
    cited: [`${id}[EB/OL]. [\u{F8FF}]. /plans/${id}/.`, `${id}. /plans/${id}/`],
    places: new Map(
      [`${id}/1`, `${id}/1/1`, `${id}/1/1/t1`].map((of) => [of, [`第${of}处`, `place ${of}`]] as const),
    ),
    units: [{ task: `${id}/1`, unit_text: '县科技局' }],
  };
};
const plans = [
  compared(
    'jia-2024',
    [
      {
        title: '引育人才',
        area: '人才',
        themes: ['talent', 'digital'],
        measures: [
          ['引进。', 'talent'],
          ['补助50万元。', 'supply.funding'],
        ],
      },
      { title: '其他', area: '综合', themes: ['talent'], measures: [['服务。', 'talent']] },
    ],
    { other: ['推进绿色发展。'] },
  ),
  compared('yi-2024', [{ title: '数字', themes: ['digital'], measures: [['上云。', 'digital']] }], {
    interpretation: true,
  }),
];
const states: CompareState[] = dimensions.flatMap((by) =>
  [null, 'talent'].flatMap((theme) =>
    [null, 'supply', 'supply.funding'].map((instrument) => ({
      plans: [],
      by,
      theme,
      instrument,
      indicator: null,
    })),
  ),
);

describe('comparedView', () => {
  it.each(states)('is the same from the published fragments: %o', (state) => {
    const sent = plans.map((p) => JSON.parse(JSON.stringify(fragmentOf(p, vocabulary))) as never);
    const view = comparedView(plans, vocabulary, state);
    expect(comparedView(sent.map(planOfFragment), vocabulary, state)).toEqual(view);
  });

  it('has rows by theme, by the one theme, or by the tools asked for', () => {
    const rows = (by: CompareState['by'], theme: string | null, instrument: string | null) =>
      comparedView(plans, vocabulary, { plans: [], by, theme, instrument, indicator: null }).rows.map(
        (r) => r.code,
      );
    expect(rows('areas', null, null)).toEqual(['talent', 'green', 'digital']);
    expect(rows('measures', 'talent', 'supply')).toEqual(['talent']);
    expect(rows('measures', null, 'supply')).toEqual(['supply.funding']);
  });

  it('counts the sentences that use each tool, with subtotals and shares, under one theme too', () => {
    const tools = vocabulary.instruments.map((c) => ({ ...c, parent: /^(.*)\./u.exec(c.code)?.[1] ?? null }));
    const told = (theme: string | null) => {
      const state = { plans: [], by: 'tools', theme, instrument: null, indicator: null } as const;
      const view = comparedView(plans, { ...vocabulary, instruments: tools }, state);
      return {
        measures: view.columns.map((c) => c.note),
        rows: view.rows.map((r) => [
          r.code,
          r.cells.map((c) => c.value ?? c.silence ?? null),
          r.cells[0]?.profile,
        ]),
        csv: viewRows(view, '').map((r) => [r.plan, r.row, r.value, r.facts]),
      };
    };
    expect(told(null)).toMatchObject({
      measures: ['3 句举措', '1 句举措'],
      rows: [
        ['supply.funding', [1, 'interpretation-only'], '33.3%'],
        ['supply', [1, 'interpretation-only'], '33.3%'],
        ['demand.purchase', ['not-mentioned', 'interpretation-only'], undefined],
      ],
    });
    expect(told(null).csv[0]).toEqual(['jia-2024', 'supply.funding', '1', '33.3%']);
    expect(told('talent').measures).toEqual(['3 句举措', '0 句举措']);
    expect(told('digital').rows[0]?.[1]).toEqual(['not-stated', 'interpretation-only']);
  });

  it("names the plan's own areas, or says that it has none", () => {
    const view = comparedView(plans, vocabulary, {
      plans: [],
      by: 'areas',
      theme: null,
      instrument: null,
      indicator: null,
    });
    expect(view.columns.map((c) => c.note)).toEqual([undefined, '未分领域，直接列任务']);
    const [talent, green] = view.rows;
    expect(talent?.cells[0]?.parts?.map((p) => [p.text, p.facts, p.parts?.length])).toEqual([
      ['人才', ['本领域 1 项中的 1 项'], 1],
      ['综合', ['本领域 1 项中的 1 项'], 1],
    ]);
    expect(green?.cells.map((c) => c.silence)).toEqual(['not-stated', 'interpretation-only']);
  });

  it('tells who names money, numbers, tools and units', () => {
    const view = comparedView(plans, vocabulary, {
      plans: [],
      by: 'measures',
      theme: 'talent',
      instrument: null,
      indicator: null,
    });
    expect(view.rows[0]?.cells[0]).toMatchObject({ value: 3, unit: '句' });
    expect(Object.fromEntries((view.rows[0]?.cells[0]?.profile ?? []) as [string, string][])).toEqual({
      目标句: '1 句',
      资金句: '1 句',
      政策工具: 'supply.funding',
      单位: '县科技局',
    });
  });
});

describe('a theme that no task has', () => {
  it('is met in single sentences, and reads so', () => {
    const state = { plans: [], by: 'areas', theme: 'green', instrument: null, indicator: null } as const;
    const some = compared('bing-2024', [
      { title: '引育人才', themes: ['talent'], measures: [['节能。', 'green']] },
    ]);
    const [cell] = comparedView([some], vocabulary, state).rows[0]?.cells ?? [];
    expect(cell).toMatchObject({
      value: 1,
      unit: '句举措',
      profile: '没有以此为题的任务，散见于其他主题的任务',
      parts: [{ id: 'bing-2024/1', remarks: ['仅个别句子'] }],
    });
  });
});

describe('viewRows', () => {
  it('has a row for every sentence and every silence, with whole addresses', () => {
    const view = comparedView(plans, vocabulary, {
      plans: [],
      by: 'measures',
      theme: 'talent',
      instrument: null,
      indicator: null,
    });
    const rows = viewRows(view, 'https://example.org/sub/');
    expect(rows.map((r) => [r.plan, r.id, r.quote, r.silence])).toEqual([
      ['jia-2024', 'jia-2024/1/1', '引进。', null],
      ['jia-2024', 'jia-2024/1/2', '补助50万元。', null],
      ['jia-2024', 'jia-2024/2/1', '服务。', null],
      ['yi-2024', null, null, 'interpretation-only'],
    ]);
    expect(rows[0]).toMatchObject({
      row: 'talent',
      conclusion: '3句',
      within: '引育人才',
      url: 'https://example.org/',
    });
  });
});
