import { describe, expect, it } from 'vitest';
import { rangesWithout } from './mask.ts';

/** Ranges and parts as `[i, j)`. */
const without = (ranges: readonly [number, number][], parts: readonly [number, number][]) => {
  const named = (pairs: readonly [number, number][]) => pairs.map(([i, j]) => ({ i, j }));
  return rangesWithout(named(ranges), named(parts)).map(({ i, j }) => [i, j]);
};

describe('ranges without parts of them', () => {
  it.each<[string, [number, number][], [number, number][], [number, number][]]>([
    ['none', [[2, 8]], [], [[2, 8]]],
    [
      'one within',
      [[2, 8]],
      [[4, 5]],
      [
        [2, 4],
        [5, 8],
      ],
    ],
    [
      'two within',
      [[2, 9]],
      [
        [3, 4],
        [6, 7],
      ],
      [
        [2, 3],
        [4, 6],
        [7, 9],
      ],
    ],
    [
      'one at either end',
      [[2, 8]],
      [
        [2, 3],
        [7, 8],
      ],
      [[3, 7]],
    ],
    ['one that is all of it', [[2, 8]], [[2, 8]], []],
    ['one that reaches over its end', [[2, 8]], [[6, 9]], [[2, 6]]],
    [
      'some that touch it or are elsewhere',
      [[2, 8]],
      [
        [0, 1],
        [1, 2],
        [8, 9],
        [11, 12],
      ],
      [[2, 8]],
    ],
    [
      'one of two',
      [
        [2, 4],
        [6, 9],
      ],
      [[7, 8]],
      [
        [2, 4],
        [6, 7],
        [8, 9],
      ],
    ],
  ])('%s', (_, ranges, parts, expected) => {
    expect(without(ranges, parts)).toEqual(expected);
  });
});
