import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../model/tables.ts';
import type { Levels } from './comparability.ts';
import { indicator, target } from './goals-fixture.ts';
import { mostComparable, standingOf } from './standing.ts';

const HIGH = indicator('high');
const SHARE = indicator('high-share', { quantity: 'share', unit: '%' });
const levels: Levels = new Map([
  ['jia-2024', 'county'],
  ['yi-2024', 'district'],
  ['bing-2024', 'prefecture-level-city'],
]);
const groupsOf = (targets: readonly TargetRow[]) =>
  standingOf(HIGH, targets, [HIGH, SHARE], levels).groups.map((g) => ({
    values: g.targets.map((t) => t.value),
    apart: g.apart.map((a) => [a.plans.join(), a.reasons.join(), a.missing]),
  }));

describe('standingOf', () => {
  it('puts counties and districts into one group, binding or not, counted alike', () => {
    expect(
      groupsOf([
        target('jia-2024', 1, { kind: 'binding' }),
        target('jia-2024', 2, { kind: 'expected' }),
        target('yi-2024', 3, { count_basis: 'in-force' }),
        target('yi-2024', 4, { count_basis: 'cumulative' }),
      ]),
    ).toEqual([
      {
        values: [20, 30],
        apart: [
          ['jia-2024', 'commitment', null],
          ['yi-2024', 'cumulative', null],
        ],
      },
      {
        values: [10],
        apart: [
          ['yi-2024', 'commitment', null],
          ['yi-2024', 'commitment,cumulative', null],
        ],
      },
      {
        values: [40],
        apart: [
          ['jia-2024', 'commitment,cumulative', null],
          ['jia-2024', 'cumulative', null],
        ],
      },
    ]);
  });

  it('keeps the count of a prefecture from that of a county, and says what both would have to be divided by', () => {
    expect(groupsOf([target('jia-2024', 1), target('bing-2024', 2)])).toEqual([
      { values: [10], apart: [['bing-2024', 'level', '常住人口']] },
      { values: [20], apart: [['jia-2024', 'level', '常住人口']] },
    ]);
    expect(groupsOf([target('jia-2024', 1, { unit_base: '元' }), target('bing-2024', 2)])[0]?.apart).toEqual([
      ['bing-2024', 'level', '地区生产总值'],
    ]);
  });

  it('compares shares whatever the rank', () => {
    const shares = [
      target('jia-2024', 1, { indicator: 'high-share' }),
      target('bing-2024', 2, { indicator: 'high-share' }),
    ];
    const { groups } = standingOf(SHARE, shares, [HIGH, SHARE], levels);
    expect(groups.map((g) => [g.verdict, g.plans])).toEqual([['comparable', ['jia-2024', 'bing-2024']]]);
  });

  it('tells 力争, 确保 and 原则上 from a plain sentence, and takes a promise said in two ways by the stronger', () => {
    const said = [
      target('jia-2024', 1, { promise_strengths: ['plain'] }),
      target('jia-2024', 2, { promise_strengths: ['strive'] }),
      target('jia-2024', 3, { promise_strengths: ['ensure'] }),
      target('jia-2024', 4, { promise_strengths: ['reserve'] }),
      target('jia-2024', 5, { promise_strengths: [] }),
      target('jia-2024', 6, { promise_strengths: ['plain', 'strive'] }),
    ];
    expect(groupsOf(said).map((g) => g.values)).toEqual([[10, 50, 60], [20], [30], [40]]);
  });

  it('never sets a number that is about so much beside an exact one', () => {
    const about = { approximate: true, approximate_text: '左右' };
    expect(
      groupsOf([target('jia-2024', 1), target('yi-2024', 2, about), target('jia-2024', 3, about)]),
    ).toEqual([
      {
        values: [20, 30],
        apart: [['jia-2024', 'approximate', null]],
      },
      {
        values: [10],
        apart: [['yi-2024', 'approximate', null]],
      },
    ]);
  });
});

describe('mostComparable', () => {
  it('takes no indicator that one plan alone has targets under, and none whose plans differ in rank', () => {
    const alone = [target('jia-2024', 1), target('bing-2024', 2)];
    expect(mostComparable(alone, [HIGH], 3, levels)).toEqual([]);
    const [first] = mostComparable([...alone, target('yi-2024', 3)], [HIGH], 3, levels);
    expect(first?.group.plans).toEqual(['jia-2024', 'yi-2024']);
  });
});
