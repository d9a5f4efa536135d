import {
  isFormula,
  lettersOf,
  longestRuns,
  rangeOf,
  VERBATIM,
  type OtherPlace,
  type Piece,
  type SharedRun,
} from './wording.ts';

/** Which words a piece shares verbatim with pieces of other plans. */
interface WordingIndex {
  /**
   * Every longest run of at least {@link VERBATIM} characters that a piece shares with one of another plan, in
   * the order of its pieces. Where the same words are in more than {@link MOST_PLACES} places the first of them count.
   */
  readonly runsOf: (id: string) => SharedRun[];
}

/** Of words that are in more places than this, all of them set phrases, the rest is not looked at: no page could list them. */
const MOST_PLACES = 400;

/**
 * An index of all stretches of {@link VERBATIM} letters. It takes 12 bytes a letter whatever the letters are, and answers for
 * one piece in time that grows with its length alone.
 */
export function wordingIndex(pieces: readonly Piece[]): WordingIndex {
  const letters = pieces.map((p) => lettersOf(p.text));
  const at = new Map(pieces.map((p, k) => [p.id, k]));
  const grams = letters.reduce((sum, { text }) => sum + Math.max(0, text.length - VERBATIM + 1), 0);
  const pieceOf = new Int32Array(grams);
  const fromOf = new Int32Array(grams);
  const next = new Int32Array(grams).fill(-1);
  const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(grams + 1)));
  const heads = new Int32Array(buckets).fill(-1);
  // From the last to the first, so that each chain has its places in the order of the pieces.
  let entry = grams;
  for (let k = letters.length - 1; k >= 0; k--)
    for (let from = (letters[k]?.text.length ?? 0) - VERBATIM; from >= 0; from--) {
      entry -= 1;
      const bucket = hashOf(letters[k]?.text ?? '', from) & (buckets - 1);
      pieceOf[entry] = k;
      fromOf[entry] = from;
      next[entry] = heads[bucket] ?? -1;
      heads[bucket] = entry;
    }
  const placesOf = function* (text: string, plan: string, from: number): Generator<OtherPlace> {
    let places = 0;
    const bucket = hashOf(text, from) & (buckets - 1);
    for (let e = heads[bucket] ?? -1; e >= 0 && places < MOST_PLACES; e = next[e] ?? -1) {
      const [other, at] = [pieceOf[e] ?? 0, fromOf[e] ?? 0];
      if (!sameGram(text, from, letters[other]?.text ?? '', at)) continue;
      places += 1;
      if (pieces[other]?.plan !== plan) yield { other, at };
    }
  };
  return {
    runsOf: (id) => {
      const k = at.get(id);
      const [own, piece] = [letters[k ?? -1], pieces[k ?? -1]];
      if (k === undefined || own === undefined || piece === undefined) return [];
      return longestRuns(own, letters, VERBATIM, (from) => placesOf(own.text, piece.plan, from))
        .map(({ other, from, at: there, length }): Found =>
          other < k
            ? { a: other, b: k, inA: there, inB: from, length }
            : { a: k, b: other, inA: from, inB: there, length },
        )
        .sort((x, y) => x.b - y.b || x.inB - y.inB || x.a - y.a || x.inA - y.inA)
        .flatMap(({ a, b, inA, inB, length }): SharedRun[] => {
          const [one, other, first, second] = [pieces[a], pieces[b], letters[a], letters[b]];
          if (one === undefined || other === undefined || first === undefined || second === undefined)
            return [];
          const [rangeA, rangeB] = [rangeOf(first, inA, length), rangeOf(second, inB, length)];
          const text = one.text.slice(rangeA.start, rangeA.end);
          const formula = isFormula(text);
          return [{ a: { id: one.id, ...rangeA }, b: { id: other.id, ...rangeB }, text, length, formula }];
        });
    },
  };
}

/** A run by the places of its pieces and letters; piece `a` is before `b`. */
interface Found {
  readonly a: number;
  readonly b: number;
  readonly inA: number;
  readonly inB: number;
  readonly length: number;
}

/** FNV-1a over the letters of a stretch. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let k = from; k < from + VERBATIM; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function sameGram(text: string, from: number, other: string, there: number): boolean {
  for (let k = 0; k < VERBATIM; k++)
    if (text.charCodeAt(from + k) !== other.charCodeAt(there + k)) return false;
  return true;
}
