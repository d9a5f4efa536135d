import { describe, expect, it } from 'vitest';
import type { Citable } from '../../cite/citable.ts';
import { followingSentences } from './chosen.ts';

const at = (kind: 'sentence' | 'note' | 'row' | null, from = 1): Pick<Citable, 'within'> => ({
  within: kind === null ? null : { kind, from, to: from, table: null },
});
const page = (...anchors: string[]) => {
  const there = new Set(anchors);
  return (anchor: string): boolean => there.has(anchor);
};

describe('a range of sentences', () => {
  it('is offered from a sentence to the last that follows in the same part', () => {
    expect(followingSentences(at('sentence', 2), 'm2', page('m1', 'm2', 'm3', 'm4', 'm6'))).toEqual([
      2, 3, 4,
    ]);
    expect(followingSentences(at('sentence', 9), 's2-9', page('s2-9', 's2-10'))).toEqual([9, 10]);
  });

  it('is offered in a part whose number is printed again', () => {
    expect(followingSentences(at('sentence', 2), 'g1-b-2', page('g1-b-2', 'g1-b-3'))).toEqual([2, 3]);
  });

  it('is offered from no heading, though another of the next number follows, and from no note and no row', () => {
    expect(followingSentences(at(null), 'a3--1', page('a3--1', 'a3--2'))).toEqual([]);
    expect(followingSentences(at('note'), 'n1', page('n1', 'n2'))).toEqual([]);
    expect(followingSentences(at('row'), 's2-r1', page('s2-r1', 's2-r2'))).toEqual([]);
  });

  it('is none where nothing follows', () => {
    expect(followingSentences(at('sentence', 2), 'm2', page('m1', 'm2'))).toEqual([]);
  });
});
