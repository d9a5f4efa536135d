import {
  isFormula,
  lettersOf,
  LOST,
  rangeOf,
  runLength,
  VERBATIM,
  type Piece,
  type SharedRun,
} from './wording.ts';

/** Which words a piece shares verbatim with pieces of other plans. */
interface WordingIndex {
  /**
   * Every longest run of at least {@link VERBATIM} characters that a piece shares with one of another plan, as
   * `sharedRuns` of all pieces has them and in its order. Where the same words are in more than {@link MOST_PLACES}
   * places the first of them count.
   */
  readonly runsOf: (id: string) => SharedRun[];
}

/** Of words that are in more places than this, all of them set phrases, the rest is not looked at: no page could list them. */
const MOST_PLACES = 400;

/** More diagonals than two pieces can have: a piece is shorter than half of this. */
const DIAGONALS = 2 ** 26;

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
  const placesOf = function* (text: string, from: number) {
    let places = 0;
    const bucket = hashOf(text, from) & (buckets - 1);
    for (let e = heads[bucket] ?? -1; e >= 0 && places < MOST_PLACES; e = next[e] ?? -1) {
      const [piece, there] = [pieceOf[e] ?? 0, fromOf[e] ?? 0];
      if (!sameGram(text, from, letters[piece]?.text ?? '', there)) continue;
      places += 1;
      yield { piece, there };
    }
  };
  return {
    runsOf: (id) => {
      const k = at.get(id);
      const [own, piece] = [letters[k ?? -1], pieces[k ?? -1]];
      if (k === undefined || own === undefined || piece === undefined) return [];
      const seen = new Map<number, number>();
      const found: Found[] = [];
      for (let from = 0; from + VERBATIM <= own.text.length; from++) {
        if (own.text.slice(from, from + VERBATIM).includes(LOST)) continue;
        for (const { piece: j, there } of placesOf(own.text, from)) {
          const others = letters[j];
          if (others === undefined || pieces[j]?.plan === piece.plan) continue;
          const diagonal = j * DIAGONALS + from - there;
          if ((seen.get(diagonal) ?? -1) > from) continue;
          const length = runLength(own, from, others, there, VERBATIM);
          seen.set(diagonal, from + length);
          found.push(
            j < k
              ? { a: j, b: k, inA: there, inB: from, length }
              : { a: k, b: j, inA: from, inB: there, length },
          );
        }
      }
      return found
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
