import { describe, expect, it } from 'vitest';
import { provinceParts } from './provinces.ts';

const plan = (id: string, code: string | null, prefecture: string | null = null, province = '甲省') => ({
  ...{ id, province, prefecture, jurisdiction_code: code },
  level: 'county' as const,
});
const plans = [
  plan('a-2024', '620721', '张掖市'),
  plan('b-2024', '620722', '张掖市'),
  plan('c-2024', '620101', '兰州市'),
  plan('d-2024', '620000'),
  plan('e-2024', null, null, '乙省'),
  plan('f-2024', '320101', '丙市', '丙省'),
];
const shown = (most: number) =>
  provinceParts(plans, most).map(({ group, parts, within }) => [
    group.key,
    group.value,
    group.plans.length,
    parts.map(({ key }) => key),
    within?.key ?? null,
  ]);

describe('pages of provinces', () => {
  it('have the plans while they are few', () => {
    expect(shown(4)).toEqual([
      ['32', '丙省', 1, [], null],
      ['62', '甲省', 4, [], null],
      ['00', null, 1, [], null],
    ]);
  });

  it('lead to pages of prefectures where they are many, and stay', () => {
    expect(shown(3).slice(1, 5)).toEqual([
      ['62', '甲省', 4, ['6200', '6201', '6207'], null],
      ['6200', '甲省', 1, [], '62'],
      ['6201', '兰州市', 1, [], '62'],
      ['6207', '张掖市', 2, [], '62'],
    ]);
  });

  it('have every plan once', () => {
    for (const most of [1, 2, 250]) {
      const of = provinceParts(plans, most).flatMap(({ group, parts }) =>
        parts.length > 0 ? [] : group.plans,
      );
      expect(of.toSorted()).toEqual(plans.map(({ id }) => id).toSorted());
    }
  });
});
