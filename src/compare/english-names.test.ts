import { describe, expect, it, vi } from 'vitest';

vi.resetModules();
vi.doMock('../text/place-name.ts', () => import('../text/en/place-name.ts'));
const { namesOf } = await import('./plan-names.ts');
vi.doUnmock('../text/place-name.ts');

const plan = (id: string, jurisdiction: string | null, english: string | null = null) => ({
  ...{ id, jurisdiction, title: '方案', jurisdiction_en: english, title_en: 'A plan' },
});

describe('the names of plans side by side on English pages', () => {
  it('are English where an editor gave them, and else those of the documents', () => {
    const plans = [
      plan('linze-2022', '临泽县', 'Linze County'),
      plan('yi-2023', '乙县'),
      plan('bing-2022', null),
    ];
    expect(plans.map(namesOf(plans))).toEqual(['Linze County', '乙县', 'A plan']);
  });

  it('tell places apart that are written alike', () => {
    const plans = [
      plan('fujian-fuzhou-2022', '福州市', 'Fuzhou City'),
      plan('jiangxi-fuzhou-2022', '抚州市', 'Fuzhou City'),
      plan('jiangxi-fuzhou-2024', '抚州市', 'Fuzhou City'),
    ];
    expect(plans.map(namesOf(plans))).toEqual([
      'Fuzhou City 福州市',
      'Fuzhou City 抚州市 2022',
      'Fuzhou City 抚州市 2024',
    ]);
  });
});
