import { hashOf, letterPlaces } from './letter-places.ts';
import {
  isFormula,
  lettersOf,
  LOST,
  rangeOf,
  runLength,
  VERBATIM,
  type Piece,
  type Range,
} from './wording.ts';

/** Words that a piece shares with one of another plan, as long as they go in both; pieces by their numbers. */
export interface SharedRun {
  readonly own: number;
  readonly other: number;
  /** The first of its letters in the piece itself, and in the other. */
  readonly from: number;
  readonly at: number;
  /** Letters, digits and Chinese characters in it. */
  readonly length: number;
  /** A set phrase of official documents, which says nothing about borrowing. */
  readonly formula: boolean;
}

/** Which words a piece shares verbatim with pieces of other plans. Pieces are numbered in the order in which they were given. */
export interface WordingIndex {
  /**
   * Every longest run of at least {@link VERBATIM} letters that a piece shares with one of another plan, in the order of its
   * own letters, then of the other pieces. Of words that are in more than {@link MOST_PLACES} places the first of these count.
   */
  readonly runsOf: (id: string) => Iterable<SharedRun>;
  /** Where the words of a run stand in the text of the piece itself, and in which piece they stand too. */
  readonly placeOf: (run: SharedRun) => Range & { readonly own: string; readonly there: string };
}

/** Of words that are in more places than this, all of them set phrases, the rest is not looked at: no page could list them. */
const MOST_PLACES = 400;

/**
 * An index of all stretches of {@link VERBATIM} letters, in 22 bytes a letter. A run begins where the letters before differ: of
 * the places of a stretch all others are passed over by that letter alone.
 */
export function wordingIndex(pieces: readonly Piece[]): WordingIndex {
  const letters = pieces.map((p) => lettersOf(p.text));
  const texts = letters.map(({ text }) => text);
  const numbers = new Map(pieces.map((p, k) => [p.id, k]));
  const { starts, textOf, order, bounds, bucketOf } = letterPlaces(texts, VERBATIM);
  // Of each place, in that order, the hash of its stretch and the letter before.
  const hashes = new Uint32Array(order.length);
  const before = new Uint16Array(order.length);
  order.forEach((place, k) => {
    const text = texts[textOf[place] ?? 0] ?? '';
    const at = place - (starts[textOf[place] ?? 0] ?? 0);
    hashes[k] = hashOf(text, at, VERBATIM);
    before[k] = letterBefore(text, at);
  });
  const formulae = new Map<string, boolean>();
  const isFormulaAt = (piece: number, from: number, length: number): boolean => {
    const { start, end } = rangeOf(letters[piece] ?? lettersOf(''), from, length);
    const words = pieces[piece]?.text.slice(start, end) ?? '';
    const known = formulae.get(words) ?? isFormula(words);
    formulae.set(words, known);
    return known;
  };
  return {
    *runsOf(id) {
      const own = numbers.get(id);
      if (own === undefined) return;
      const text = texts[own] ?? '';
      for (let from = 0; from + VERBATIM <= text.length; from++) {
        const [hash, letter] = [hashOf(text, from, VERBATIM), letterBefore(text, from)];
        const end = bounds[bucketOf(hash) + 1] ?? 0;
        for (let k = bounds[bucketOf(hash)] ?? 0, places = 0; k < end && places < MOST_PLACES; k++) {
          if (hashes[k] !== hash) continue;
          places += 1;
          if (letter !== NONE && before[k] === letter) continue;
          const other = textOf[order[k] ?? 0] ?? 0;
          if (pieces[other]?.plan === pieces[own]?.plan) continue;
          const at = (order[k] ?? 0) - (starts[other] ?? 0);
          const length = runLength(text, from, texts[other] ?? '', at);
          if (length < VERBATIM) continue;
          // As the earlier of both has the words, so that both say the same.
          const formula = other < own ? isFormulaAt(other, at, length) : isFormulaAt(own, from, length);
          yield { own, other, from, at, length, formula };
        }
      }
    },
    placeOf({ own, other, from, length }) {
      const range = rangeOf(letters[own] ?? lettersOf(''), from, length);
      return { own: pieces[own]?.id ?? '', ...range, there: pieces[other]?.id ?? '' };
    },
  };
}

/** Stands before the first letter of a text, and after lost words. */
const NONE = 0;
const letterBefore = (text: string, at: number): number =>
  at === 0 || text.charAt(at - 1) === LOST ? NONE : text.charCodeAt(at - 1);
