import {
  lettersOf,
  LOST,
  rangeOf,
  sharedRuns,
  VERBATIM,
  type Letters,
  type Piece,
  type Range,
} from './wording.ts';

/** A measure of another plan that is like one's own. */
export interface Neighbour {
  readonly id: string;
  readonly plan: string;
  /** Cosine of the weights of their sequences of two and three characters: 0 to 1, three decimals. */
  readonly score: number;
  /** Words of one's own text that stand there too. */
  readonly shared: readonly Range[];
  /** The same words in the neighbour's text. */
  readonly sharedThere: readonly Range[];
  /** Those among them that are shared verbatim: twelve characters and more. */
  readonly verbatim: readonly (Range & { readonly formula: boolean })[];
}

/** How many neighbours a piece has at most, from which score on, and which shared words are marked. */
const MOST = 5;
const LEAST_SCORE = 0.05;
const LEAST_WORD = 3;
const SIZES = [2, 3] as const;

/**
 * The nearest pieces of other plans for every piece that has any, the nearest first.
 *
 * TF-IDF over sequences of two and three characters, without punctuation: a sequence weighs (1 + ln n) · ln(N / df),
 * where n is how often it stands in the piece and df in how many of the N pieces it stands at all. Deterministic:
 * equal scores keep the order of the pieces. Neighbours share a word of three letters at least. Made once for the whole corpus.
 */
export function neighbours(pieces: readonly Piece[]): ReadonlyMap<string, readonly Neighbour[]> {
  const letters = pieces.map((p) => lettersOf(p.text));
  const vectors = weighted(letters);
  const index = new Map<string, { piece: number; weight: number }[]>();
  vectors.forEach((vector, piece) => {
    for (const [gram, weight] of vector) {
      const known = index.get(gram);
      if (known) known.push({ piece, weight });
      else index.set(gram, [{ piece, weight }]);
    }
  });
  const verbatim = verbatimRanges(pieces);
  const found = new Map<string, readonly Neighbour[]>();
  pieces.forEach((piece, k) => {
    const scores = new Map<number, number>();
    for (const [gram, weight] of vectors[k] ?? [])
      for (const other of index.get(gram) ?? [])
        if (pieces[other.piece]?.plan !== piece.plan)
          scores.set(other.piece, (scores.get(other.piece) ?? 0) + weight * other.weight);
    const nearest = [...scores]
      .map(([other, score]) => ({ other, score: Math.round(score * 1000) / 1000 }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, MOST);
    const list = nearest.flatMap(({ other, score }): Neighbour[] => {
      const [there, own, others] = [pieces[other], letters[k], letters[other]];
      if (there === undefined || own === undefined || others === undefined) return [];
      const shared = commonWords(own, others);
      if (shared.length === 0) return [];
      return [
        {
          id: there.id,
          plan: there.plan,
          score,
          shared,
          sharedThere: commonWords(others, own),
          verbatim: verbatim.get(`${piece.id} ${there.id}`) ?? [],
        },
      ];
    });
    if (list.length > 0) found.set(piece.id, list);
  });
  return found;
}

/** Vectors of length 1, by sequence. */
function weighted(letters: readonly Letters[]): Map<string, number>[] {
  const counts = letters.map(({ text }) => {
    const count = new Map<string, number>();
    for (const size of SIZES)
      for (let k = 0; k + size <= text.length; k++) {
        const gram = text.slice(k, k + size);
        if (gram.includes(LOST)) continue;
        count.set(gram, (count.get(gram) ?? 0) + 1);
      }
    return count;
  });
  const df = new Map<string, number>();
  for (const count of counts) for (const gram of count.keys()) df.set(gram, (df.get(gram) ?? 0) + 1);
  return counts.map((count) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [gram, n] of count) {
      const weight = (1 + Math.log(n)) * Math.log(letters.length / (df.get(gram) ?? 1));
      if (weight === 0) continue;
      vector.set(gram, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square);
    for (const [gram, weight] of vector) vector.set(gram, weight / length);
    return vector;
  });
}

/** The longest words of `own`, of three letters and more, that stand in `other` too; from left to right. */
function commonWords(own: Letters, other: Letters): Range[] {
  const ranges: Range[] = [];
  const isShared = (words: string): boolean => !words.includes(LOST) && other.text.includes(words);
  for (let from = 0; from + LEAST_WORD <= own.text.length;) {
    let length = 0;
    while (
      from + length < own.text.length &&
      isShared(own.text.slice(from, from + Math.max(length + 1, LEAST_WORD)))
    )
      length = Math.max(length + 1, LEAST_WORD);
    if (length === 0) from += 1;
    else {
      ranges.push(rangeOf(own, from, length));
      from += length;
    }
  }
  return ranges;
}

/** Verbatim ranges of a piece, by `<piece> <other piece>`. */
function verbatimRanges(pieces: readonly Piece[]): Map<string, (Range & { formula: boolean })[]> {
  const ranges = new Map<string, (Range & { formula: boolean })[]>();
  for (const { a, b, formula } of sharedRuns(pieces, VERBATIM))
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${own.id} ${other.id}`;
      const known = ranges.get(key) ?? [];
      known.push({ start: own.start, end: own.end, formula });
      ranges.set(key, known);
    }
  return ranges;
}
