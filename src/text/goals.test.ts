import { expect, it } from 'vitest';
import { zh } from './goals.ts';

const paid = (said: Partial<Parameters<typeof zh.paid>[0]>): string =>
  zh.paid({
    amount: null,
    amount_period: null,
    approximate_text: null,
    kind: 'one-off',
    beneficiary: '企业',
    condition: null,
    cap: null,
    rate: null,
    ...said,
  });

it.each([
  [{ value: 15, quote: '产值增长15%以上' }, '增长 ≥ 15%'],
  [{ value: 15, quote: '产值年均增长超过15%', per_year: true }, '年均增长 > 15%'],
  [{ value: 15, quote: '产值增长15%' }, '增长 15%'],
  [{ value: null, benchmark: '全省平均水平', comparator: '<=' as const }, '不高于全省平均水平'],
])('a growth says how it is meant: %j', (said, words) => {
  expect(
    zh.valueOf({
      value_max: null,
      value_max_strength_text: null,
      unit: '%',
      comparator: 'growth',
      benchmark: null,
      per_year: false,
      quote: '',
      ...said,
    }),
  ).toBe(words);
});

it.each([
  [{ amount: 5 }, '企业：一次性 5 万元'],
  [{ amount: 0.15, cap: 0.3 }, '企业：一次性 1500 元 最高 3000 元'],
  [{}, '企业：一次性 金额不详'],
  [{ rate: 30, cap: 100 }, '企业：一次性 按 30% 最高 100 万元'],
  [{ amount: 500, cap: 500 }, '企业：一次性 最高 500 万元'],
  [{ amount: 10, cap: 100 }, '企业：一次性 10 万元 最高 100 万元'],
  [{ amount: 5, condition: '首次认定的' }, '企业：一次性 5 万元 （条件：首次认定的）'],
  [{ amount: 5, beneficiary: null }, '对象不详：一次性 5 万元'],
  [{ amount: 5, beneficiary: '国家级…平台' }, '国家级…平台：一次性 5 万元 （“…”处为本站省略）'],
  [{ amount: 5, beneficiary: '高新技术企业……' }, '高新技术企业……：一次性 5 万元'],
])('money that is paid is told with its condition, share and most: %j', (said, words) => {
  expect(paid(said)).toBe(words);
});
