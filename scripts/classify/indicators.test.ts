import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Target } from '../../src/model/target.ts';
import { verbRules, withIndicators } from './indicators.ts';

const indicator = (code: string, quantity: Indicator['quantity'], ...aliases: string[]): Indicator => ({
  code,
  name: code,
  unit: '家',
  family: 'firms',
  quantity,
  denominator: null,
  scope: code,
  comparable_group: code,
  definition: code,
  aliases,
  not: [],
  note: null,
  name_en: null,
  definition_en: null,
  denominator_en: null,
  scope_en: null,
  note_en: null,
});

const INDICATORS = [
  indicator('stock', 'stock', '高新技术企业', '国家高新技术企业'),
  indicator('added', 'flow', '新增:高新技术企业'),
  indicator('added-in-period', 'addition', '新增:高新技术企业'),
  indicator('recognised', 'flow', '认定:高新技术企业'),
  indicator('built', 'addition', '竣工:全县科技型项目总数'),
  indicator('served', 'stock', '服务企业'),
  indicator('won', 'flow', '新增:科技奖'),
  indicator('won-again', 'flow', '新增:科技奖'),
  indicator('spending-growth', 'growth', '财政科技支出'),
  indicator('spending-floor', 'level', '不减:财政科技支出'),
];

/** The indicator of a target that a text states with these words. */
function codeOf(text: string, quote: string, name: string, rest: Partial<Target> = {}): string | null {
  const target: Target = {
    id: 'jia-2024/1/1/t1',
    plan: 'jia-2024',
    place: 'task',
    task: 'jia-2024/1',
    measure: 'jia-2024/1/1',
    indicator_text: name,
    subject: null,
    indicator: null,
    indicator_evidence: null,
    indicator_basis: null,
    indicator_by_rule: null,
    indicator_reason: null,
    value: 5,
    value_max: null,
    unit: '家',
    value_base: 5,
    unit_base: '家',
    comparator: '=',
    approximate: false,
    approximate_text: null,
    target_year: null,
    year_basis: null,
    per_year: false,
    baseline_value: null,
    baseline_year: null,
    kind: null,
    strength: 'plain',
    strength_text: null,
    value_max_strength: null,
    value_max_strength_text: null,
    count_basis: null,
    restates: null,
    restates_otherwise: [],
    promise_strengths: [],
    benchmark: null,
    quote,
    start: 0,
    end: quote.length,
    ...rest,
  };
  return withIndicators([target], [{ id: 'jia-2024/1/1', text }], INDICATORS)[0]?.indicator ?? null;
}

describe('withIndicators', () => {
  const firms = '高新技术企业';
  it.each<[string, string, string, Partial<Target>, string | null]>([
    ['高新技术企业达到5家', '高新技术企业达到5家', firms, {}, 'stock'],
    [
      '有效期内国家高新技术企业数量达5家',
      '有效期内国家高新技术企业数量达5家',
      '有效期内国家高新技术企业数量',
      {},
      'stock',
    ],
    ['每年新增高新技术企业5家', '高新技术企业5家', firms, { per_year: true }, 'added'],
    ['新增高新技术企业5家', '高新技术企业5家', firms, {}, 'added-in-period'],
    ['每年培育认定高新技术企业5家', '高新技术企业5家', firms, { per_year: true }, 'recognised'],
    ['新增高新技术企业5家', '新增高新技术企业5家', '新增高新技术企业', {}, 'added-in-period'],
    ['净增高新技术企业5家', '净增高新技术企业5家', '净增高新技术企业', {}, 'added-in-period'],
    ['财政科技支出增幅达到5%', '财政科技支出增幅达到5%', '财政科技支出增幅', { unit: '%' }, null],
    ['每年新增5家,高新技术企业达到5家', '高新技术企业达到5家', firms, {}, 'stock'],
    ['新能源高新技术企业5家', '新能源高新技术企业5家', '新能源高新技术企业', {}, null],
    [
      '高新技术企业占企业总数的比例',
      '高新技术企业占企业总数的比例',
      '高新技术企业占企业总数的比例',
      {},
      null,
    ],
    ['每年支持高新技术企业5家', '高新技术企业5家', firms, { per_year: true }, null],
    // What makes no difference in front of a name makes one within it; a name of the vocabulary is read like one of a plan.
    ['服务企业总数达到5家', '服务企业总数达到5家', '服务企业总数', {}, 'served'],
    ['服务全县企业达到5家', '服务全县企业达到5家', '服务全县企业', {}, null],
    ['竣工科技型项目5个', '科技型项目5个', '科技型项目', {}, 'built'],
    // A level is no growth, and what adds is no level; of two indicators that fit, none.
    ['财政科技支出达到5亿元', '财政科技支出达到5亿元', '财政科技支出', {}, null],
    ['每年引进高新技术企业5家', '高新技术企业5家', firms, { per_year: true }, null],
    ['每年新增科技奖5项', '科技奖5项', '科技奖', { per_year: true }, null],
    // A cell of a table has no verb in front.
    ['新增高新技术企业5家', '高新技术企业5家', firms, { place: 'table' }, 'stock'],
    [
      '财政科技支出逐年增长',
      '财政科技支出逐年增长',
      '财政科技支出',
      { comparator: 'growth', per_year: true },
      'spending-growth',
    ],
    [
      '财政科技支出只增不减',
      '财政科技支出只增不减',
      '财政科技支出',
      { comparator: 'growth', per_year: true },
      'spending-floor',
    ],
  ])('%s', (text, quote, name, rest, expected) => {
    expect(codeOf(text, quote, name, rest)).toBe(expected);
  });

  it.each(verbRules.map((rule, k) => [rule.sample, rule.name, k] as const))(
    '%s is read by its own verb',
    (sample, name, k) => {
      const marked = sample.replace(name, `|${name}`);
      expect(verbRules.findIndex((r) => r.pattern.test(marked))).toBe(k);
    },
  );
});
