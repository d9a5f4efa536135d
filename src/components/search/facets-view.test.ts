import { describe, expect, it } from 'vitest';
import { fitting, foremost } from './facets-view.ts';

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
