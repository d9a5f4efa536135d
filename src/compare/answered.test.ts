import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../model/tables.ts';
import { answeredBy, atLeastWords } from './answered.ts';
import type { YearGroup } from './standing.ts';

const target = (plan: string, value: number | null, year: number): TargetRow =>
  ({
    id: `${plan}/${year}`,
    plan,
    value,
    value_base: value,
    unit: '家',
    restates: null,
    target_year: year,
  }) as TargetRow;
const group = (year: number, ...promises: TargetRow[]): YearGroup => {
  const plans = [...new Set(promises.map(({ plan }) => plan))];
  const verdict = plans.length > 1 ? 'comparable' : 'single';
  return { year, sense: {}, targets: promises, promises, plans, verdict, apart: [] } as unknown as YearGroup;
};
const said = (groups: YearGroup[], relative: TargetRow[] = []) => {
  const { shared, others } = answeredBy({ groups, relative });
  return [shared?.group.year ?? null, others.map((own) => own.map(({ id }) => id).join(' '))];
};

describe('the answer of an indicator', () => {
  it('is what most plans share, then the first promise of each other plan', () => {
    const groups = [
      group(2023, target('d', 1, 2023)),
      group(2025, target('a', 1, 2025), target('b', 2, 2025)),
      group(2027, target('a', 9, 2027), target('b', 8, 2027), target('c', 7, 2027)),
      group(2030, target('d', 3, 2030)),
    ];
    expect(said(groups, [target('e', null, 2027), target('a', null, 2027)])).toEqual([
      2027,
      ['d/2023', 'e/2027'],
    ]);
  });

  it('tells all that a plan promises for its first year, binding and expected', () => {
    const groups = [
      group(2025, target('a', 14, 2025)),
      group(2025, { ...target('a', 16, 2025), id: 'a/2025/expected' }),
      group(2027, target('a', 20, 2027)),
    ];
    expect(said(groups)).toEqual([null, ['a/2025 a/2025/expected']]);
  });

  it('tells what plans that are compared promise for that year in another sense', () => {
    const binding = { ...target('a', 1.6, 2025), id: 'a/2025/binding' };
    const groups = [
      group(2025, binding),
      group(2025, target('a', 2, 2025), target('b', 1.8, 2025)),
      group(2027, target('a', 3, 2027)),
    ];
    const { besides, others } = answeredBy({ groups, relative: [] });
    expect([besides, others]).toEqual([[[binding]], []]);
  });

  it('tells of a plan that promises the same without a value', () => {
    const groups = [group(2025, target('a', 8, 2025), target('b', 10, 2025), target('c', null, 2025))];
    expect(said(groups)).toEqual([2025, ['c/2025']]);
  });

  it('is of the first year where two are shared by as many', () => {
    const groups = [2025, 2027].map((year) => group(year, target('a', 1, year), target('b', 2, year)));
    expect(said(groups)).toEqual([2025, []]);
  });

  it('compares nothing where the plans that stand together give no values', () => {
    const groups = [group(2025, target('a', null, 2025), target('b', null, 2025))];
    expect(said(groups)).toEqual([null, ['a/2025', 'b/2025']]);
  });
});

it('words of “at least” are those that the quotes have', () => {
  const quoted = (quote: string, comparator = '>=', value: number | null = 1) =>
    ({ quote, comparator, value }) as TargetRow;
  expect(
    atLeastWords([
      quoted('达到2%以上'),
      quoted('比重达1.8%'),
      quoted('不少于3家'),
      quoted('达到全省平均水平', '>=', null),
      quoted('至少3家', '='),
      quoted('规模以上企业中有研发机构的比重为50%'),
    ]),
  ).toEqual(['达到', '以上', '不少于']);
});

it('words of “at least” are left as they are where only the short one stands', () => {
  expect(atLeastWords([{ quote: '比重达1.8%', comparator: '>=', value: 1.8 }])).toEqual(['达']);
});
