import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

const plan = {
  ...{ jurisdiction: '甲县', jurisdiction_code: '620101', province: '乙省', prefecture: '丙市' },
  ...{ issued_date: '2022-05-01', period_start: 2023, period_end: 2027 },
};

it('places are named once, with those they lie in; years from the first to the last that is printed', () => {
  const city = {
    ...plan,
    jurisdiction: '丙市',
    jurisdiction_code: '620100',
    issued_date: null,
    period_end: 2030,
  };
  expect(coverageOf([plan, plan, city])).toEqual({
    places: [
      { name: '乙省丙市甲县', code: '620101' },
      { name: '乙省丙市', code: '620100' },
    ],
    years: [2022, 2030],
  });
});

it('what no plan prints is not made up', () => {
  const bare = { ...plan, jurisdiction: null, issued_date: null, period_start: null, period_end: null };
  expect(coverageOf([bare])).toEqual({ places: [], years: null });
});

it('a code that one plan prints stays, though another plan of the place prints none', () => {
  const without = { ...plan, jurisdiction_code: null };
  for (const plans of [
    [plan, without],
    [without, plan],
  ])
    expect(coverageOf(plans).places).toEqual([{ name: '乙省丙市甲县', code: '620101' }]);
});
