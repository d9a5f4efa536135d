import { describe, expect, it } from 'vitest';
import { zh as t } from '../../text/search.ts';
import { fitting, foremost, placesNamed, unitlessAmong } from './facets-view.ts';

const value = (code: string, label: string, count: number, chosen = false) => ({
  code,
  label,
  count,
  chosen,
});
const many = [
  value('linze-2022', '临泽县', 3),
  value('linyi-2023', '临沂市', 9),
  value('bailin-2023', '柏林县', 5),
  ...Array.from({ length: 30 }, (_, k) => value(`jia-${2000 + k}`, `甲${k}县`, 100 + k)),
];
const codes = (values: readonly { readonly code: string }[]) => values.map(({ code }) => code);

describe('values of a facet that are shown at first', () => {
  it('are those with the most, in their order, and all that are chosen', () => {
    expect(codes(foremost(many))).toEqual(Array.from({ length: 8 }, (_, k) => `jia-${2022 + k}`));
    const chosen = many.map((v) => (v.code === 'linze-2022' ? { ...v, chosen: true } : v));
    expect(codes(foremost(chosen))[0]).toBe('linze-2022');
    expect(foremost(chosen)).toHaveLength(9);
  });
});

describe('values that fit what is typed', () => {
  it.each([
    ['临', ['linyi-2023', 'linze-2022']],
    ['lin', ['linyi-2023', 'linze-2022']],
    ['ＬＩＮＺ', ['linze-2022']],
    [' 柏林 ', ['bailin-2023']],
    ['北', []],
  ])('%s', (typed, expected) => {
    expect(codes(fitting(many, typed))).toEqual(expected);
  });

  it('begin with those that are chosen, whatever their number', () => {
    const chosen = many.map((v) => (v.code === 'linze-2022' ? { ...v, chosen: true } : v));
    expect(codes(fitting(chosen, '临'))).toEqual(['linze-2022', 'linyi-2023']);
  });
});

describe('plans that the facet of units cannot have', () => {
  const plan = (id: string, place: string, interpretation: boolean, unitless?: true) => ({
    id,
    place,
    title: place,
    seal: place.charAt(0),
    prefecture: false,
    interpretation,
    ...(unitless ? { unitless } : {}),
  });
  const plans = [
    plan('jia-2022', '甲县', false),
    plan('yi-2022', '乙县', false, true),
    plan('bing-2022', '丙县', true, true),
    plan('ding-2022', '丁县', true),
  ];

  it('are named with the reason, whatever else is chosen', () => {
    expect(unitlessAmong(plans, [])).toEqual([
      { reason: 'plan', places: ['乙县'] },
      { reason: 'interpretation', places: ['丙县'] },
    ]);
  });

  it('are not said to state none where they print words of units that were not read', () => {
    expect(unitlessAmong([...plans, { ...plan('wu-2022', '戊县', false, true), unread: true }], [])).toEqual([
      { reason: 'plan', places: ['乙县'] },
      { reason: 'unread', places: ['戊县'] },
      { reason: 'interpretation', places: ['丙县'] },
    ]);
  });

  it('are those of the plans that are asked for', () => {
    expect(unitlessAmong(plans, ['jia-2022', 'bing-2022'])).toEqual([
      { reason: 'interpretation', places: ['丙县'] },
    ]);
    expect(unitlessAmong(plans, ['jia-2022'])).toEqual([]);
  });

  it('are named by their place once, with how many there are; the places beyond the first are counted', () => {
    expect(placesNamed(['甲县', '乙县', '甲县'])).toEqual([
      [
        ['甲县', 2],
        ['乙县', 1],
      ],
      3,
      0,
    ]);
    const many = Array.from({ length: 40 }, (_, k) => [`县${k}`, `县${k}`]).flat();
    const [named, all, rest] = placesNamed(many);
    expect([all, rest]).toEqual([80, 80 - 2 * named.length]);
    expect(t.unitless(...placesNamed(['甲县', '甲县', '乙县']), 'plan')).toContain(
      '甲县（2 份）、乙县不在此列',
    );
    expect(t.unitless(named.slice(0, 1), all, rest, 'plan')).toContain('县0（2 份）等 80 份不在此列');
  });
});
