import { expect, it } from 'vitest';
import type { TargetRow } from '../model/tables.ts';
import { findingOf } from './finding.ts';

let next = 0;
const target = (plan: string, value: number | null, unit = '家', more: Partial<TargetRow> = {}): TargetRow =>
  ({
    id: `${plan}/${String(next++)}`,
    plan,
    value,
    value_base: value,
    unit,
    restates: null,
    ...more,
  }) as TargetRow;
const said = (targets: TargetRow[]): unknown => {
  const found = findingOf(targets);
  return found && 'most' in found
    ? [found.kind, found.plans, found.least.plan, found.most.plan, found.by, found.exact]
    : found && [found.kind, found.plans];
};

it('says by how many times the most is more than the least, and whether that is exact', () => {
  expect(said([target('b', 100), target('a', 50)])).toEqual(['times', 2, 'a', 'b', 2, true]);
  expect(said([target('a', 30), target('b', 100), target('c', 70)])).toEqual([
    'times',
    3,
    'a',
    'b',
    3.3,
    false,
  ]);
});

it('compares in the base unit', () => {
  const inTens = target('b', 2, '万家', { value_base: 20_000 });
  expect(said([target('a', 10_000), inTens])).toEqual(['times', 2, 'a', 'b', 2, true]);
});

it('counts percentages in points', () => {
  expect(said([target('a', 2, '%'), target('b', 1.8, '%')])).toEqual(['points', 2, 'b', 'a', 0.2, true]);
});

it('says that all are alike, and nothing of what cannot be divided', () => {
  expect(said([target('a', 5), target('b', 5)])).toEqual(['same', 2]);
  expect(said([target('a', 0), target('b', 5)])).toEqual(['apart', 2, 'a', 'b', 0, true]);
});

it('finds nothing in one plan, without values, or in what restates', () => {
  const first = target('a', 5);
  expect(findingOf([first, target('a', 9)])).toBeNull();
  expect(findingOf([first, target('b', null)])).toBeNull();
  expect(findingOf([])).toBeNull();
});
