import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../compare/fragment.ts';
import type { CompareState } from '../../compare/state.ts';
import { compareSummary, compareTitle } from './compare-title.ts';

const vocabulary = {
  themes: [{ code: 'talent', name: '科技人才' }],
  instruments: [{ code: 'supply.money', name: '资金投入' }],
  indicators: [{ code: 'firms', name: '高新技术企业数' }],
} as unknown as Vocabulary;
const plan = (id: string, jurisdiction: string | null) => ({
  ...{ id, jurisdiction, jurisdiction_en: null, title: '某方案', title_en: null },
});
const [a, b] = [plan('linze-2022', '临泽县'), plan('lianshui-2024', '涟水县')] as const;
const state = (more: Partial<CompareState>): CompareState => ({
  ...{ plans: [], by: 'areas', theme: null, instrument: null, indicator: null, safeguards: false },
  ...more,
});

describe('the title of a comparison', () => {
  it.each([
    [[a, b], { theme: 'talent' }, '临泽—涟水 · 科技人才 · 比较'],
    [[a, b], {}, '临泽—涟水 · 领域 · 比较'],
    [[a], { by: 'goals', indicator: 'firms' }, '临泽 · 高新技术企业数 · 比较'],
    [
      [a, b],
      { by: 'measures', theme: 'talent', instrument: 'supply.money' },
      '临泽—涟水 · 科技人才 · 资金投入 · 举措 · 比较',
    ],
    [
      [a, b, plan('xin-2024', '新县'), plan('jia-2024', null)],
      { by: 'goals', theme: 'talent' },
      '临泽、涟水、新县等 4 份 · 目标 · 比较',
    ],
  ] as const)('says what is shown: %#', (plans, more, title) => {
    expect(compareTitle(plans, state(more), vocabulary)).toBe(title);
  });

  it('is a line for what is folded', () => {
    expect(compareSummary(2, state({ theme: 'talent' }), vocabulary)).toBe('2 份方案 · 科技人才');
  });
});
