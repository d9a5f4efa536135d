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
  approximate: false,
  approximate_text: null,
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
  restates_otherwise: [],
  promise_strengths: [],
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
    { comparator: '<=' },
    { comparator: 'growth' },
    { target_year: 2024 },
    { per_year: true },
    { count_basis: 'cumulative' },
    { value_max: 60 },
  ])('has all of it alike; %o is another', (more) => {
    expect(restated(target('1/1'), target('2/1', more))).toEqual([null, null]);
  });

  it('may be said in another way, and says in what', () => {
    const otherwise = (...targets: Target[]) =>
      withRestatements(targets).map((t) => [t.restates_otherwise.join(), t.promise_strengths.join()]);
    const again = (more: Partial<Target>) => otherwise(target('1/1'), target('2/1', more))[1];
    const strive = { strength: 'strive', strength_text: '力争' } as const;
    expect(again({})).toEqual(['', 'plain']);
    expect(again({ comparator: '~' })).toEqual(['comparator', 'plain']);
    expect(again(strive)).toEqual(['strength', 'plain,strive']);
    expect(again({ ...strive, comparator: '=' })).toEqual(['strength,comparator', 'plain,strive']);
    expect(again({ strength_text: '原则上' })).toEqual(['strength', 'plain,reserve']);
    expect(
      otherwise(target('1/1', strive), target('2/1'), target('3/1', { value: 8, value_base: 8 })),
    ).toEqual([
      ['', 'plain,strive'],
      ['strength', 'plain,strive'],
      ['', 'plain'],
    ]);
  });

  it('is the cell of a table too, which prints the number alone', () => {
    const cell = target('s2/r1', { place: 'table', comparator: '=', strength: null });
    const saying = (more: Partial<Target>) => {
      const [first, again] = withRestatements([cell, target('1/1', more)]);
      return [again?.restates, again?.restates_otherwise.join(), first?.promise_strengths.join()];
    };
    expect(saying({})).toEqual([cell.id, '', 'plain']);
    expect(saying({ count_basis: 'cumulative' })).toEqual([cell.id, 'count_basis', 'plain']);
    expect(saying({ comparator: '>' })).toEqual([cell.id, 'comparator', 'plain']);
    expect(saying({ strength: 'strive', strength_text: '力争' })).toEqual([
      cell.id,
      'strength',
      'plain,strive',
    ]);
    expect(withRestatements([cell])[0]?.promise_strengths).toEqual(['plain']);
    const counted = target('s2/r2', {
      place: 'table',
      comparator: '=',
      strength: null,
      count_basis: 'cumulative',
    });
    expect(restated(cell, counted)).toEqual([null, null]);
    const goal = target('s1/1', { place: 'goals', count_basis: 'cumulative' });
    expect(restated(goal, cell)).toEqual([null, goal.id]);
  });

  it.each([
    ['优质青稞', '高产青稞'],
    ['大黄、黄芪、当归等藏中药材', '藏中药材'],
    ['羊肚菌种植', '羊肚菌'],
    ['全县科技项目', '科技项目'],
    ['优质高产青稞', '青稞'],
    ['羊肚菌养殖规模', '羊肚菌'],
  ])('is of one thing: %s, %s', (one, other) => {
    const named = (name: string, passage: string) => target(passage, { indicator_text: name });
    expect(restated(named(one, '1/1'), named(other, '2/1'))[1]).toBe('jia-2024/1/1/t1');
  });

  it.each([
    ['省级示范企业', '示范企业'],
    ['绿色工厂', '工厂'],
    ['科技项目', '科技型项目'],
    ['等级企业', '企业'],
    ['大黄、黄芪等药', '药'],
    ['无公害优质青稞', '无公害青稞'],
    ['优质稻', '稻'],
    // What would be left of them is one character, and so no name of a thing.
    ['稻种植', '稻'],
    ['大棚、大田等稻', '稻'],
  ])('is of two things: %s, %s', (one, other) => {
    const named = (name: string, passage: string) => target(passage, { indicator_text: name });
    expect(restated(named(one, '1/1'), named(other, '2/1'))[1]).toBeNull();
  });

  it('is in another sentence: two columns of a row are two', () => {
    expect(restated(target('s2/r1'), target('s2/r1', {}, 2))).toEqual([null, null]);
  });
});
