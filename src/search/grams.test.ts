import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, gramAt, lettersOf, PAIR, piecesOf, signsOf } from './grams.ts';
import { layoutOf, packLayout, SLOT } from './layout.ts';
import { nowhere, placesAt, placesInTexts, startsOf, type Places } from './places.ts';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ','), maxLength: 8 });
const pair = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ','), minLength: 2, maxLength: 2 });

/** What the engine does: the positions of all words that begin with some letters. */
function indexed(groups: readonly (readonly string[])[], frequent: ReadonlySet<string>) {
  const layout = layoutOf(
    packLayout(groups.map((texts) => ({ plan: 0, headed: false, lengths: texts.map((t) => [...t].length) }))),
  );
  const words: string[] = [];
  for (const [passage, own] of groups.flat().entries()) {
    const letters = [...own];
    for (const i of letters.keys()) words[layout.positionOf(passage) + i] = gramAt(letters, i, frequent);
  }
  const positionsOf = (beginning: string): Int32Array =>
    Int32Array.from(words.flatMap((word, i) => (word.startsWith(beginning) ? [i] : [])));
  return (term: string): Places => {
    const letters = [...term];
    const pieces = piecesOf(letters, frequent);
    return placesAt(
      startsOf(pieces.map((piece) => ({ offset: piece.offset, positions: positionsOf(piece.letters) }))),
      letters.length,
      layout,
    );
  };
}

describe('positions of grams', () => {
  it('tell where a term stands, as the texts do, whatever is frequent', () => {
    const groups = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(groups, text, fc.array(pair, { maxLength: 4 }), (all, term, frequent) => {
        fc.pre(term !== '');
        const places = indexed(all, new Set(frequent))(term);
        expect(places).toEqual(placesInTexts([[0, all.flat()]], term));
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('never reach from one passage into the next, also where the first fills its slot', () => {
    const full = '甲'.repeat(SLOT - 1) + '乙';
    const find = indexed([[full, '丙丁戊']], new Set());
    expect(find('甲乙丙丁')).toEqual(nowhere);
    expect(find('乙丙')).toEqual(nowhere);
    expect(find('丙丁戊')).toEqual({ passages: Int32Array.of(1), times: Int32Array.of(1) });
  });
});

describe('pieces', () => {
  it('cover every character of a term', () => {
    fc.assert(
      fc.property(text, fc.array(pair, { maxLength: 4 }), (term, frequent) => {
        const letters = [...term];
        const covered = new Set<number>();
        for (const { letters: own, offset } of piecesOf(letters, new Set(frequent))) {
          const known = [...own].filter((letter) => letter !== PAIR);
          expect(letters.slice(offset, offset + known.length)).toEqual(known);
          for (const i of known.keys()) covered.add(offset + i);
        }
        expect(covered.size).toBe(letters.length);
      }),
      { seed: 6 },
    );
  });

  it('do not end with a frequent pair where more of it is known', () => {
    const pieces = piecesOf([...'县企业'], new Set(['企业']));
    expect(pieces).toEqual([{ letters: '县企业', offset: 0 }]);
  });
});

describe('grams', () => {
  it('are never the beginning of one another', () => {
    fc.assert(
      fc.property(text, fc.array(pair, { maxLength: 4 }), (own, frequent) => {
        const grams = new Set([...own].map((_, i) => gramAt([...own], i, new Set(frequent))));
        for (const a of grams) for (const b of grams) expect(a !== b && a.startsWith(b)).toBe(false);
      }),
      { seed: 6 },
    );
  });
});

describe('letters', () => {
  it('are different for different characters, and none is the end mark', () => {
    const signs = signsOf('&，%é😀𠮷a科');
    const letters = lettersOf(signs);
    const all = [...'&，%é😀𠮷a科'].map((c) => letters.of(c));
    expect(new Set(all).size).toBe(8);
    expect(all).not.toContain(END);
    expect(letters.of('+')).toBeNull();
  });
});

describe('the layout', () => {
  it('gives back what was packed', () => {
    const shapes = [
      { plan: 1, headed: true, lengths: [0, SLOT - 1, SLOT, 5000] },
      { plan: 1, headed: false, lengths: [] },
      { plan: 0, headed: false, lengths: [3] },
    ];
    const layout = layoutOf(packLayout(shapes));
    expect(layout.groups).toBe(3);
    expect([0, 1, 2].map(layout.planOf)).toEqual([1, 1, 0]);
    expect([0, 1, 2].map(layout.headed)).toEqual([true, false, false]);
    expect([0, 1, 2].map(layout.passagesOf)).toEqual([4, 0, 1]);
    expect([0, 1, 2, 3, 4].map(layout.positionOf)).toEqual([0, 32, 64, 128, 5152]);
    expect(layout.passageAt(5151)).toBe(3);
    expect(layout.groupOf(layout.passageAt(5152))).toBe(2);
    expect(layout.blocks).toEqual([0]);
  });

  it('puts what is too large for one record of the engine into several', () => {
    const lengths = Array.from({ length: 40 }, () => 60_000);
    const layout = layoutOf(packLayout([0, 1, 2].map(() => ({ plan: 0, headed: false, lengths }))));
    expect(layout.blocks).toEqual([0, 1, 2]);
  });
});
