import { describe, expect, it } from 'vitest';
import { sharedWords } from './shared-text.ts';
import { MOST_NAMED, MOST_SHOWN, wordingLists, wordingOf } from './wording-view.ts';
import type { Piece } from './wording.ts';

const piece = (id: string, text: string): Piece => ({ id, plan: id.slice(0, id.indexOf('/')), text });
const LONG = Array.from({ length: 300 }, (_, k) => String.fromCharCode(0x5000 + k * 7)).join('');
const IDIOM = '全面贯彻党的二十大和二十届历次全会精神';
const pieces = [
  ...Array.from({ length: 9 }, (_, k) => piece(`p${k}/1`, `甲${LONG}`)),
  ...Array.from({ length: 91 }, (_, k) => piece(`q${k}/1`, `别的话${String.fromCharCode(0x8000 + k)}`)),
  piece('p0/2', IDIOM),
  piece('p1/2', IDIOM),
  piece('p0/3', '选派科技特派员服务农村基层一线'),
  piece('p2/3', '每年选派科技特派员服务农村基层一线'),
];
const shared = sharedWords(pieces);
const texts = new Map(pieces.map((p) => [p.id, p.text]));
const ALL = { wording: 10, formulae: 10 };

describe('lists of shared words', () => {
  it('keep wording and formulae apart, the longest first, and count what they do not show', () => {
    const lists = wordingLists(shared, texts, new Map(), { wording: 1, formulae: 0 });
    expect(lists.all).toEqual({ wording: 2, formulae: 1 });
    expect(lists.wording.map((row) => row.letters)).toEqual([301]);
    expect(lists.formulae).toEqual([]);
  });

  it('cut long words and name a few plans', () => {
    const [row] = wordingLists(shared, texts, new Map(), ALL).wording;
    expect([row?.text.length, row?.cut]).toEqual([MOST_SHOWN, true]);
    expect(row?.elsewhere.map((place) => place.plan)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    expect([row?.plans, row?.more]).toEqual([9, 9 - MOST_NAMED]);
  });

  it('have of one plan what stands in it, with the others and not itself', () => {
    const lists = wordingOf('p0', shared, texts, new Map(), ALL);
    expect(lists.wording.map((row) => row.own.map((place) => place.id))).toEqual([['p0/1'], ['p0/3']]);
    expect(lists.wording[0]?.elsewhere.map((place) => place.plan)).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
    ]);
    expect(lists.wording[0]?.more).toBe(2);
    expect(lists.formulae).toHaveLength(1);
    expect(wordingOf('q1', shared, texts, new Map(), ALL).all).toEqual({ wording: 0, formulae: 0 });
  });

  it('mark what was corrected in the words that are shown', () => {
    const marks = new Map([['p0/3', [[2, 4, 'replaced', '科枝', 'p0/c1'] as never]]]);
    const [, row] = wordingOf('p0', shared, texts, marks, ALL).wording;
    expect(row?.marks.map(([start, end]) => [start, end])).toEqual([[2, 4]]);
  });
});
