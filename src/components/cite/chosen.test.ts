import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Citable } from '../../cite/citable.ts';
import { planOf } from '../../model/ids.ts';
import { citableAt, followingSentences } from './chosen.ts';

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

describe('what a passage of an English page is cited as', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['jia-2024', '/en/plans/jia-2024/', 's2-1'],
    ['yi-2024/3', '/en/plans/yi-2024/tasks/3/', 'r1'],
  ])(
    '%s: is told by the rows of the plan, which are there once for all languages',
    async (id, at, anchor) => {
      const asked = vi.fn((address: string) =>
        Promise.resolve(
          Response.json(
            address.endsWith('cite.json')
              ? { plan: { id: 'jia-2024', english: {} }, tasks: { 3: { part: '第3项' } } }
              : { plans: [{}], passages: [] },
          ),
        ),
      );
      vi.stubGlobal('fetch', asked);
      vi.stubGlobal('location', { href: `https://x.example${at}` });
      vi.stubGlobal('document', { getElementById: () => ({ dataset: {} }), querySelector: () => null });
      const panel = { dataset: { id }, querySelector: () => null } as unknown as HTMLElement;
      await citableAt(panel, anchor).catch(() => null);
      expect(asked.mock.calls).toEqual([
        [`/plans/${planOf(id)}/cite.json`],
        [`/plans/${planOf(id)}/plan.json`],
      ]);
    },
  );
});
