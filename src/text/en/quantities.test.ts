import { describe, expect, it } from 'vitest';
import { ordinal } from './forms.ts';
import { factsOf } from './promise-facts.ts';
import { quantity, unitLabel } from './quantities.ts';
import { valueOf } from './values.ts';

describe('quantities in English', () => {
  it.each([
    [[65], '%', '65%'],
    [[50], '家', '50'],
    [[2, 3], '家', '2–3'],
    [[2300], '家', '2300'],
    [[12000], '家', '12,000'],
    [[30], '亿元', '3 billion yuan'],
    [[3.71], '亿元', '371 million yuan'],
    [[0.3], '万元', '3000 yuan'],
    [[2, 3], '亿元', '200–300 million yuan'],
    [[5], '万亩', '50,000 mu'],
    [[15], '万人次', '150,000 attendances'],
    [[3], '个百分点', '3 percentage points'],
    [[7], '石', '7 石'],
    [[7], null, '7'],
  ] as const)('%j %s is %s', (values, unit, said) => {
    expect(quantity(values, unit)).toBe(said);
  });

  it.each([
    ['家', 'number'],
    ['%', '%'],
    ['元', 'yuan'],
    ['亿元', '100 million yuan'],
    ['万亩', '10,000 mu'],
    ['万人', 'number, in 10,000s'],
    ['人次', 'attendances'],
  ])('the unit %s is called %s', (unit, name) => {
    expect(unitLabel(unit)).toBe(name);
  });

  it('orders have their endings', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st',
    );
  });
});

describe('what a target says in English', () => {
  const target = {
    value: 2300,
    value_max: null,
    value_max_strength_text: null,
    unit: '家',
    comparator: '>=' as const,
    benchmark: null,
    per_year: false,
    quote: '',
  };

  it.each([
    [{}, '≥ 2300'],
    [{ comparator: '~', value: 100, per_year: true }, 'about 100 a year'],
    [{ comparator: 'growth', value: 3, unit: '%', per_year: true }, 'average yearly growth 3%'],
    [{ comparator: 'growth', value: 15, unit: '%', quote: '产值增长15%以上' }, 'growth ≥ 15%'],
    [
      { comparator: '<=', value: null, benchmark: '全省平均水平' },
      'not above the provincial average (全省平均水平)',
    ],
    [{ comparator: 'range', value: 2, value_max: 3 }, '2–3'],
    [{ comparator: '>', value_max: 2500, value_max_strength_text: '力争' }, '> 2300, strive for 2500 (力争)'],
    [
      { comparator: '>', value: null, benchmark: '全省平均水平' },
      'above the provincial average (全省平均水平)',
    ],
    [{ comparator: 'growth', value: null, quote: '只增不减' }, 'may grow, not fall (只增不减)'],
  ] as const)('%j is %s', (more, said) => {
    expect(valueOf({ ...target, ...more })).toBe(said);
  });

  it('says whether it is binding and how strongly', () => {
    const facts = {
      kind: 'binding',
      strength: 'strive',
      strength_text: '力争',
      approximate_text: '左右',
      count_basis: 'cumulative',
      promise_strengths: ['ensure', 'strive'],
    } as const;
    expect(factsOf(facts as unknown as Parameters<typeof factsOf>[0])).toEqual([
      'binding',
      'to strive for (力争)',
      'elsewhere “ensure” (确保)',
      'approximate (左右)',
      'cumulative',
    ]);
  });
});
