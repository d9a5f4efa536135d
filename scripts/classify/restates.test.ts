import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/model/target.ts';
import { withRestatements } from './restates.ts';

const target = (passage: string, more: Partial<Target> = {}, k = 1): Target => ({
  id: `jia-2024/${passage}/t${k}`,
  plan: 'jia-2024',
  place: 'task',
  task: null,
  measure: null,
  indicator_text: '企业',
  subject: null,
  indicator: null,
  indicator_evidence: null,
  indicator_basis: null,
  indicator_by_rule: null,
  indicator_reason: null,
  value: 50,
  value_max: null,
  unit: '家',
  value_base: 50,
  unit_base: '家',
  comparator: '>=',
  target_year: 2025,
  year_basis: 'stated',
  per_year: false,
  baseline_value: null,
  baseline_year: null,
  kind: null,
  strength: 'plain',
  strength_text: null,
  value_max_strength: null,
  value_max_strength_text: null,
  count_basis: null,
  restates: null,
  benchmark: null,
  quote: '企业达到50家',
  start: 0,
  end: 7,
  ...more,
});
const restated = (...targets: Target[]) => withRestatements(targets).map((t) => t.restates);

describe('a promise said twice', () => {
  it('is the one among the goals, wherever it stands, else the first', () => {
    const goal = target('s2/1', { place: 'goals' });
    expect(restated(target('1/1'), goal, target('2/1'))).toEqual([goal.id, null, goal.id]);
    expect(restated(target('1/1'), target('2/1'))).toEqual([null, 'jia-2024/1/1/t1']);
  });

  it('is said of one thing: the indicator decides, or the name with what it is of', () => {
    expect(restated(target('1/1'), target('2/1', { indicator_text: '全县企业' }))[1]).not.toBeNull();
    const both = { indicator: 'firms' };
    expect(
      restated(target('1/1', both), target('2/1', { ...both, indicator_text: '高企' }))[1],
    ).not.toBeNull();
    expect(restated(target('1/1', both), target('2/1'))).toEqual([null, null]);
    expect(restated(target('1/1', { subject: '小麦' }), target('2/1', { subject: '油菜' }))).toEqual([
      null,
      null,
    ]);
  });

  it.each<Partial<Target>>([
    { value: 51, value_base: 51 },
    { unit: '个', unit_base: '个' },
    { comparator: '>' },
    { comparator: '~' },
    { target_year: 2024 },
    { per_year: true },
    { count_basis: 'cumulative' },
    { value_max: 60 },
  ])('has all of it alike; %o is another', (more) => {
    expect(restated(target('1/1'), target('2/1', more))).toEqual([null, null]);
  });

  it('may be said more strongly', () => {
    expect(restated(target('1/1'), target('2/1', { strength: 'strive' }))[1]).toBe('jia-2024/1/1/t1');
  });

  it('is the cell of a table too, which prints the number alone', () => {
    const cell = target('s2/r1', { place: 'table', comparator: '=' });
    expect(restated(cell, target('1/1'))[1]).toBe(cell.id);
    expect(restated(cell, target('1/1', { count_basis: 'cumulative' }))[1]).toBe(cell.id);
    expect(restated(cell, target('1/1', { comparator: '>' }))[1]).toBeNull();
    expect(restated(target('1/1'), target('2/1', { comparator: '=' }))[1]).toBeNull();
  });

  it('is in another sentence: two columns of a row are two', () => {
    expect(restated(target('s2/r1'), target('s2/r1', {}, 2))).toEqual([null, null]);
  });
});
