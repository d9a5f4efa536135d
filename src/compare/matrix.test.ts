import { describe, expect, it } from 'vitest';
import { areaRows } from './areas.ts';
import { measuresOf, silenceOf } from './coded.ts';
import { concept, planFor, rowsFor } from './fixture.ts';
import { crossTable, instrumentMatrix, themeMatrix, type Row } from './matrix.ts';
import { measureRows } from './measures.ts';
import { promisingOf } from './promising.ts';

const TALENT = concept('talent', ['人才']);
const FINANCE = concept('finance', ['贷款', '引导…基金'], ['贷款卡']);
const GREEN = concept('green', ['绿色']);
const themes = [TALENT, FINANCE, GREEN];
const FUNDING = concept('supply.funding', ['补助']);
const TAX = concept('environment.tax', ['税收']);

const jia = planFor(
  'jia-2024',
  [
    {
      title: '引育人才',
      area: '人才',
      themes: ['talent', 'finance'],
      measures: [
        ['引进。', 'talent', 'supply.talent'],
        ['补助50万元。', 'supply.funding'],
      ],
    },
    {
      title: '用好人才',
      area: '人才',
      themes: ['talent'],
      measures: [['贷款3笔。', 'finance', 'supply.funding', 'environment.tax']],
    },
    { title: '其他', area: '综合', themes: ['talent'], measures: [['服务。', 'talent']] },
  ],
  { other: ['推进绿色发展。'] },
);
const yi = planFor(
  'yi-2024',
  [{ title: '金融', themes: ['finance'], measures: [['设立基金。', 'finance']] }],
  {
    interpretation: true,
  },
);
const bing = planFor('bing-2024', [
  { title: '人才', themes: ['talent'], measures: [['办理贷款卡。', 'talent']] },
]);
const plans = [jia, yi, bing];
const shown = (rows: readonly Row[]) =>
  rows.map((r) =>
    r.cells.map((c) => c.silence?.reason ?? `${c.tasks.length}+${c.also.length}/${c.measures.length}`),
  );

describe('codedPlan', () => {
  it('gives a measure without themes the primary theme of its task, and says so', () => {
    expect(measuresOf(jia).map((m) => [m.themes.map((c) => c.code).join(), m.inherited])).toEqual([
      ['talent', false],
      ['talent', true],
      ['finance', false],
      ['talent', false],
    ]);
  });

  it('takes no code that is not in force', () => {
    const rows = rowsFor('jia-2024', [
      { title: '人才', themes: ['talent'], measures: [['引进。', 'talent']] },
    ]);
    rows.codings.forEach((c) => (c.in_force = false));
    expect(planFor('jia-2024', []).tasks).toEqual([]);
    expect(rows.codings.length).toBeGreaterThan(0);
  });
});

describe('themeMatrix', () => {
  it('counts tasks by primary theme, further ones beside them, and measures by their own', () => {
    expect(shown(themeMatrix(plans, themes))).toEqual([
      ['3+0/3', 'interpretation-only', '1+0/1'],
      ['0+1/1', '1+0/1', 'not-mentioned'],
      ['not-stated', 'interpretation-only', 'not-mentioned'],
    ]);
  });

  it('sums up its rows', () => {
    expect(themeMatrix(plans, themes).map((r) => [r.tasks, r.measures])).toEqual([
      [4, 4],
      [1, 2],
      [0, 0],
    ]);
  });
});

describe('silenceOf', () => {
  it('names the passage that mentions it', () => {
    expect(silenceOf(jia, GREEN)).toMatchObject({
      reason: 'not-stated',
      mention: { id: 'jia-2024/s1/4' },
    });
    expect(silenceOf(bing, FINANCE)).toEqual({ reason: 'not-mentioned', mention: null });
  });

  it('says nothing of the plan where no task was read, unless the document mentions it', () => {
    const notice = planFor('wu-2024', [], { other: ['现印发给你们。发放贷款。'] });
    expect(silenceOf(notice, GREEN)).toEqual({ reason: 'no-tasks', mention: null });
    expect(silenceOf(notice, FINANCE)).toMatchObject({ reason: 'not-stated' });
  });

  it.each([
    ['发放贷款。', true],
    ['办理贷款卡。', false],
    ['设立引导产业发展的基金。', true],
    ['引导企业，设立基金。', false],
    ['finance', true],
  ])('%s: %j', (text, expected) => {
    const { mention } = silenceOf(planFor('ding-2024', [], { other: [text] }), FINANCE);
    expect(mention !== null).toBe(expected);
  });
});

describe('instrumentMatrix', () => {
  it('counts a kind by its tools', () => {
    const rows = instrumentMatrix(plans, [concept('supply'), FUNDING, TAX]);
    expect(shown(rows)).toEqual([
      ['2+0/3', 'interpretation-only', 'not-mentioned'],
      ['2+0/2', 'interpretation-only', 'not-mentioned'],
      ['1+0/1', 'interpretation-only', 'not-mentioned'],
    ]);
  });
});

describe('crossTable', () => {
  it('counts the measures that use a tool under their themes', () => {
    const table = crossTable(plans, [FUNDING, TAX], themes);
    expect(table.rows.map((r) => [r.cells.map((c) => c.measures.length), r.total])).toEqual([
      [[1, 1, 0], 2],
      [[0, 1, 0], 1],
    ]);
    expect([table.totals, table.total]).toEqual([[1, 1, 0], 2]);
  });

  it('counts a measure under each of its themes, and once in the totals', () => {
    const ding = planFor('ding-2024', [
      { title: '甲', themes: ['talent'], measures: [['补助。', 'talent', 'finance', 'supply.funding']] },
    ]);
    const table = crossTable([ding], [FUNDING], themes);
    expect(table.rows[0]?.cells.map((c) => c.measures.length)).toEqual([1, 1, 0]);
    expect([table.rows[0]?.total, table.totals, table.total]).toEqual([1, [1, 1, 0], 1]);
  });
});

describe('areaRows', () => {
  it("names the plan's own areas, with how much of each", () => {
    const [talent, finance] = areaRows(plans, themes);
    expect(talent?.cells[0]).toMatchObject({ grouped: true, tasks: 3, measures: 3 });
    expect(talent?.cells[0]?.areas.map((a) => [a.area?.title, a.tasks.length, a.of])).toEqual([
      ['人才', 2, 2],
      ['综合', 1, 1],
    ]);
    expect(finance?.cells[0]?.areas.map((a) => [a.area?.title, a.tasks.length, a.of])).toEqual([
      ['人才', 1, 2],
    ]);
  });

  it('shows tasks of a plan without areas by themselves', () => {
    const [talent] = areaRows(plans, themes);
    expect(talent?.cells[2]).toMatchObject({ grouped: false, areas: [{ area: null, of: 1 }] });
  });
});

describe('measureRows', () => {
  const all = { rows: 'theme', theme: null, instrument: null } as const;
  const texts = (...args: Parameters<typeof measureRows>) =>
    measureRows(...args).map((r) =>
      r.cells.map((c) => c.measures.map((m) => m.row.text).join('') || c.silence?.reason),
    );

  it('puts sentences of one theme side by side', () => {
    expect(texts(plans, [TALENT, FINANCE], [], all)).toEqual([
      ['引进。补助50万元。服务。', 'interpretation-only', '办理贷款卡。'],
      ['贷款3笔。', '设立基金。', 'not-mentioned'],
    ]);
  });

  it('filters by tool; a plan that speaks of the theme without it is not silent about it', () => {
    expect(texts(plans, themes, [], { ...all, theme: 'talent', instrument: 'supply' })).toEqual([
      ['引进。补助50万元。', 'interpretation-only', 'not-stated'],
    ]);
  });

  it('has rows by tool', () => {
    expect(
      texts([jia], [FUNDING, TAX], [], { rows: 'instrument', theme: 'finance', instrument: null }),
    ).toEqual([['贷款3笔。'], ['贷款3笔。']]);
  });

  it('tells who sets targets, promises money, names tools and units; a number alone is no target', () => {
    const unit = {
      plan: 'jia-2024',
      task: 'jia-2024/1',
      unit_text: '县科技局',
      unit: null,
      role: 'lead',
      basis: 'stated',
      start: 0,
      end: 1,
      passage: 'jia-2024/1/n1',
      url: '/',
    } as const;
    const [first] = jia.tasks[0]?.measures ?? [];
    const promising = promisingOf({
      targets: [1, 2].map((k) => ({ id: `${first?.row.id ?? ''}/t${k}` })),
      funding: [],
    });
    const [row] = measureRows([{ ...jia, promising }], [TALENT], [unit, unit], all);
    expect(row?.cells[0]?.profile).toEqual({
      measures: 3,
      tools: ['supply.talent', 'supply.funding'],
      withTargets: 1,
      withMoney: 0,
      units: ['县科技局'],
    });
  });
});
