import { describe, expect, it } from 'vitest';
import { namesOf } from './plan-names.ts';

const plan = (id: string, jurisdiction: string | null, title = '方案', english: string | null = null) => ({
  ...{ id, jurisdiction, title, jurisdiction_en: english, title_en: null },
});

describe('the names of plans side by side', () => {
  it('are those of the places', () => {
    const plans = [plan('jia-2024', '甲县'), plan('yi-2023', '乙县'), plan('bing-2022', null, '丙方案')];
    expect(plans.map(namesOf(plans))).toEqual(['甲县', '乙县', '丙方案']);
  });

  it('tell the plans of one place by the rest of the id', () => {
    const plans = [plan('jia-2024', '甲县'), plan('bei-jia-2024-b', '甲县'), plan('jia-2021', '甲县')];
    expect(plans.map(namesOf(plans))).toEqual(['甲县 2024', '甲县 2024-b', '甲县 2021']);
  });

  it('know a plan that is named twice as one', () => {
    const one = plan('jia-2024', '甲县');
    expect(namesOf([one, { ...one }])(one)).toBe('甲县');
  });
});
