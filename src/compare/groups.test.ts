import { describe, expect, it } from 'vitest';
import { concept, planFor } from './fixture.ts';
import { groupCells, groupsOf, NOWHERE, type Grouped } from './groups.ts';
import { themeMatrix } from './matrix.ts';

const plan = (
  id: string,
  province: string | null,
  code: string | null,
  level: Grouped['level'] = 'county',
) => ({
  id,
  province,
  jurisdiction_code: code,
  level,
});

describe('groups of plans', () => {
  const plans = [
    plan('yi-2024', '乙省', '620001'),
    plan('jia-2022', '甲省', '150001', 'prefecture-level-city'),
    plan('bing-2023', null, null, null),
    plan('ding-2022-b', '甲省', '150123'),
  ];

  it('have permanent keys, and stand in the order of the standard, what is not known last', () => {
    expect(groupsOf(plans, 'province').map(({ key, value, plans: of }) => [key, value, of])).toEqual([
      ['15', '甲省', ['jia-2022', 'ding-2022-b']],
      ['62', '乙省', ['yi-2024']],
      [NOWHERE, null, ['bing-2023']],
    ]);
    expect(groupsOf(plans, 'level').map(({ key }) => key)).toEqual([
      'county',
      'prefecture-level-city',
      NOWHERE,
    ]);
    expect(groupsOf(plans, 'year').map(({ key }) => key)).toEqual(['2022', '2023', '2024']);
  });

  it('hold every plan once, whatever they are grouped by', () => {
    for (const by of ['province', 'level', 'year'] as const)
      expect(
        groupsOf(plans, by)
          .flatMap(({ plans: of }) => of)
          .toSorted(),
      ).toEqual(plans.map(({ id }) => id).toSorted());
  });
});

describe('what groups have under a theme', () => {
  const TALENT = concept('talent');
  const about = (id: string, talent: number, other: number) =>
    planFor(id, [
      {
        title: '任务',
        themes: ['other'],
        measures: [
          ...Array.from({ length: talent }, () => ['甲。', 'talent'] as const),
          ...Array.from({ length: other }, () => ['乙。'] as const),
        ],
      },
    ]);

  it('is the share of all their sentences, and how the shares of their plans lie', () => {
    const plans = [
      about('a-2024', 1, 9),
      about('b-2024', 3, 7),
      about('c-2024', 0, 80),
      about('d-2024', 0, 0),
    ];
    const group = (ids: string[]) => ({ by: 'year' as const, key: '2024', value: '2024', plans: ids });
    const [cells = []] = groupCells(plans, themeMatrix(plans, [TALENT]), [
      group(plans.map((p) => p.plan.id)),
      group(['d-2024']),
    ]);
    expect(cells[0]).toEqual({
      plans: 4,
      having: 2,
      measures: 4,
      share: 4,
      spread: { least: 0, lower: 5, median: 10, upper: 20, most: 30 },
    });
    expect(cells[1]).toEqual({ plans: 1, having: 0, measures: 0, share: null, spread: null });
  });
});
