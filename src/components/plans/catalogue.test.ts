import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../model/tables.ts';
import { listedOf } from './catalogue.ts';
import { found } from './finding.ts';
import type { PlanInList } from './listing.ts';
import { catalogueOf } from './rows.ts';

const listed = (id: string, more: Partial<PlanRow>): PlanInList =>
  ({
    plan: {
      id,
      title: `${more.jurisdiction ?? ''}科技创新方案`,
      province: '甘肃省',
      prefecture: null,
      jurisdiction_en: null,
      title_en: null,
      level: 'county',
      document_type: '实施方案',
      is_interpretation: false,
      period_start: 2024,
      period_end: null,
      seal: '甲',
      ...more,
    },
    areas: 2,
    tasks: 9,
    measures: 40,
    themes: ['talent'],
  }) as unknown as PlanInList;

describe('the catalogue of plans', () => {
  const rows = catalogueOf([
    listed('jia-2024', { jurisdiction: '甲县', jurisdiction_en: 'Jia County' }),
    listed('yi-2023', { jurisdiction: '乙市', level: 'prefecture-level-city', is_interpretation: true }),
  ]);

  it('says of a plan what its row on the page says', () => {
    expect(rows[0]).toMatchObject({
      url: '/plans/jia-2024/',
      jurisdiction: '甲县',
      said: {
        zh: { meta: ['甘肃省 甲县', '县', '实施方案', '2024年起'], badges: [] },
        en: {
          meta: ['Jia County, Gansu', '甘肃省 甲县', 'County', 'Implementation plan', 'from 2024'],
          badges: [],
        },
      },
      measures: 40,
    });
    expect(rows[1]?.said.zh.badges).toEqual(['政策解读', '地级市']);
    expect(rows[1]?.said.en.badges).toEqual(['Interpretation', 'Prefecture-level city']);
  });

  it('is searched as the page is', () => {
    const asked = { q: '乙市 解读', chosen: { year: '2023' }, sort: 'listed' } as const;
    expect(found(rows.map(listedOf), asked).map(({ name }) => name)).toEqual(['乙市']);
    const typed = { q: 'jia', chosen: {}, sort: 'listed' } as const;
    expect(found(rows.map(listedOf), typed).map(({ name }) => name)).toEqual(['甲县']);
  });
});
