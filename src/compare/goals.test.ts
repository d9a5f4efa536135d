import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import type { TargetRow } from '../model/tables.ts';
import { rowsFor } from './fixture.ts';
import { indicator, target } from './goals-fixture.ts';
import { codedPlan, type CodedPlan } from './coded.ts';
import { goalRows, goalSilence, unnamedGoals, type Goal } from './goals.ts';

const HIGH = indicator('high', {
  name: '高新技术企业',
  aliases: ['高新技术企业', '新增:国家高企', '高企'],
  not: ['高新技术企业协会'],
});
const HIGH_NEW = indicator('high-new', { quantity: 'addition', aliases: ['新增:高新技术企业'] });
const SME = indicator('sme', { name: '科技型中小企业', family: 'smes', aliases: ['科技型中小企业'] });

const plan = (id: string, targets: readonly TargetRow[], ...other: string[]): CodedPlan => ({
  ...codedPlan(rowsFor(id, [], { other, interpretation: id === 'ding-2024' })),
  bare: false,
  targets,
});

const jia = plan('jia-2024', [
  target('jia-2024', 1, { kind: 'binding' }),
  target('jia-2024', 2, { kind: 'expected' }),
]);
const yi = plan('yi-2024', [
  target('yi-2024', 3),
  target('yi-2024', 4, { target_year: 2027 }),
  target('yi-2024', 5, { indicator: null }),
]);
const bing = plan('bing-2024', [target('bing-2024', 6, { indicator: 'high-new' })], '成立高新技术企业协会。');
const ding = plan('ding-2024', [], '培育科技型中小企业，服务国家高企。');
const plans = [jia, yi, bing, ding];
const shown = (goals: readonly Goal[] | undefined) =>
  goals?.map((g) => [
    g.target.value,
    g.with.join(),
    ...g.against.map((a) => `${a.plan}: ${a.reasons.join(' ')}`),
  ]);

describe('goalRows', () => {
  const [high, added, sme] = goalRows(plans, [HIGH, HIGH_NEW, SME]);

  it('shows comparable values together, with whom they may be compared', () => {
    expect(shown(high?.cells[0]?.together)).toEqual([[20, 'yi-2024']]);
    expect(shown(high?.cells[0]?.beside)).toEqual([[10, '', 'yi-2024: commitment']]);
    expect(shown(high?.cells[1]?.together)).toEqual([[30, 'jia-2024']]);
  });

  it('shows the rest beside them, with the reasons', () => {
    expect(shown(high?.cells[1]?.beside)).toEqual([[40, '', 'jia-2024: year']]);
    expect(high?.cells[2]?.related.map((r) => [r.target.value, r.indicator.code, r.reasons])).toEqual([
      [60, 'high-new', ['stock-flow']],
    ]);
  });

  it('drops no target', () => {
    const rows = [high, added, sme];
    const all = rows.flatMap((r) => r?.cells.flatMap((c) => [...c.together, ...c.beside]) ?? []);
    const named = plans.flatMap((p) => p.targets).filter((t) => t.indicator !== null);
    expect(new Set(all.map((g) => g.target))).toEqual(new Set(named));
    expect(all).toHaveLength(named.length);
    expect(unnamedGoals(plans).map((t) => t.length)).toEqual([0, 1, 0, 0]);
    expect(rows.map((r) => r?.targets)).toEqual([4, 1, 0]);
  });

  it('puts expected values into one set with unmarked ones, and no binding value with either', () => {
    expect(high?.sets.map((s) => [s.year, s.targets.map((t) => t.value)])).toEqual([[2025, [20, 30]]]);
    expect(added?.sets).toEqual([]);
  });

  it('does not take the silence of a document without tasks for that of the plan', () => {
    const [row] = goalRows([{ ...plan('wu-2024', []), bare: true }], [SME]);
    expect(row?.cells[0]?.silence?.reason).toBe('no-tasks');
  });

  it('says why there is none', () => {
    expect(sme?.cells.map((c) => c.silence?.reason)).toEqual([
      'not-mentioned',
      'not-mentioned',
      'not-mentioned',
      'interpretation-only',
    ]);
    // A name that only looks like it is no mention.
    expect(high?.cells.map((c) => c.silence?.reason)).toEqual([
      undefined,
      undefined,
      'not-mentioned',
      'interpretation-only',
    ]);
    expect(high?.cells[3]?.silence?.mention).toMatchObject({ id: 'ding-2024/s1/0' });
    const [row] = goalRows([plan('wu-2024', [], '培育高新技术 企业。')], [HIGH]);
    expect(row?.cells[0]?.silence?.reason).toBe('not-stated');
  });
});

describe('the passage that names an indicator', () => {
  const isFound = (of: Indicator, text: string): boolean =>
    goalSilence(plan('wu-2024', [], text), of).mention !== null;

  it.each([
    ['培育高新技术企业10家。', true],
    ['高新技术企业协会成立。', false],
    ['高新技术企业协会服务高新技术企业。', true],
    ['新增国家高企。', true],
    ['高新技术产业。', false],
    ['服务高企。', true],
    ['提高企业满意度。', false],
  ])('%s: %j', (text, expected) => {
    expect(isFound(HIGH, text)).toBe(expected);
  });

  it.each([
    ['认定省级“众创空间”1家。', true],
    ["认定省级'众创空间'1家。", true],
    ['认定市级“众创空间”1家。', false],
    ['建成省市级众创空间1家。', true],
    ['培育专精特新‘小巨人’企业。', true],
    ['培育“专精特新”企业。', false],
    ['综合科技创新水平指标。', false],
  ])(
    'hears a name in quotation marks, under joined levels (省市级), and without the 数 of the vocabulary: %s: %j',
    (text, expected) => {
      const names = [
        indicator('spaces', { name: '省级众创空间数', aliases: ['省级众创空间'] }),
        indicator('giants', { name: '专精特新“小巨人”企业数', aliases: ['省级以上专精特新“小巨人”企业'] }),
        indicator('index', { name: '综合科技创新水平指数', aliases: [] }),
      ];
      expect(names.some((name) => isFound(name, text))).toBe(expected);
    },
  );
});

describe('a plan that names an indicator beside a number', () => {
  const TRAINING = indicator('training', { name: '技能培训年人次', unit: '人次', aliases: ['技能培训'] });
  const SHARE = indicator('share', { name: '研发投入强度', unit: '%', aliases: [] });
  const of = (text: string, by: Indicator, targets: readonly Partial<TargetRow>[] = []) =>
    goalSilence(
      plan(
        'wu-2024',
        targets.map((more, k) => target('wu-2024', k, { passage: 'wu-2024/s1/0', ...more })),
        text,
      ),
      by,
    ).reason;

  it.each([
    ['每年完成补贴性职业技能培训50 万人次以上。', TRAINING, 'not-placed'],
    ['培训一批人，开展技能培训。', TRAINING, 'not-stated'],
    ['到2025年，第3批技能培训覆盖全县。', TRAINING, 'not-stated'],
    ['到2025年，技能培训合格率达到90%。', TRAINING, 'not-stated'],
    ['研发投入强度，5家企业领先。', SHARE, 'not-stated'],
    ['研发投入强度提高0.2个百分点。', SHARE, 'not-placed'],
    ['认定高新技术企业三家。', HIGH, 'not-placed'],
    ['1 | 高新技术企业 | 家 | 28 | 40', HIGH, 'not-placed'],
    ['1 | 高新技术企业 | 科技局', HIGH, 'not-stated'],
  ])('does not give no value, if it may be one: %s', (text, by, expected) => {
    expect(of(text, by)).toBe(expected);
  });

  it('gives none where the number is a target of another indicator, and may give one where no indicator was found for it', () => {
    const text = '高新技术企业达到40家。';
    const quote = '高新技术企业达到40家';
    expect(of(text, HIGH_NEW, [{ quote }])).toBe('not-stated');
    expect(of(text, HIGH, [{ quote, indicator: null }])).toBe('not-placed');
    expect(of('服务高新技术企业。', HIGH, [{ quote: '四成', indicator: null }])).toBe('not-placed');
    expect(of('1 | 高新技术企业 | 家 | 28 | 40', HIGH_NEW, [{ quote: '高新技术企业 | 家 | 28' }])).toBe(
      'not-stated',
    );
  });

  it('is looked at in every sentence that names it', () => {
    const passages = ['培育高新技术企业。', '高新技术企业50家。'];
    const silence = goalSilence(plan('wu-2024', [], ...passages), HIGH);
    expect(silence).toMatchObject({ reason: 'not-placed', mention: { id: 'wu-2024/s1/1' } });
  });

  it('is no different if it is an interpretation', () => {
    expect(goalSilence(plan('ding-2024', [], '高新技术企业50家。'), HIGH).reason).toBe('not-placed');
  });
});
