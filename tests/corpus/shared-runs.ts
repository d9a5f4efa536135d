/** The oracle of `wordingIndex`: what pieces of different plans share, by a plain scan of every two of them. */
import {
  isFormula,
  lettersOf,
  LOST,
  rangeOf,
  VERBATIM,
  type Piece,
  type SharedRun,
} from '../../src/compare/wording.ts';

/** Every run of at least {@link VERBATIM} letters that pieces of two plans share and that is longer in neither direction, in the order of the pieces. */
export function sharedRuns(pieces: readonly Piece[]): SharedRun[] {
  const letters = pieces.map((p) => lettersOf(p.text));
  const grams = new Map<string, { k: number; from: number }[]>();
  return pieces.flatMap((b, k) => {
    const own = letters[k]?.text ?? '';
    const starts = Array.from({ length: Math.max(0, own.length - VERBATIM + 1) }, (_, from) => from);
    const found = starts.flatMap((from) =>
      (grams.get(own.slice(from, from + VERBATIM)) ?? []).flatMap((there): SharedRun[] => {
        const [a, other] = [pieces[there.k], letters[there.k]?.text ?? ''];
        const isShared = (by: number): boolean =>
          own[from + by] !== undefined &&
          own[from + by] !== LOST &&
          own[from + by] === other[there.from + by];
        if (a === undefined || a.plan === b.plan || isShared(-1)) return [];
        let length = 0;
        while (isShared(length)) length += 1;
        if (length < VERBATIM) return [];
        const [inA, inB] = [
          rangeOf(letters[there.k] ?? lettersOf(''), there.from, length),
          rangeOf(letters[k] ?? lettersOf(''), from, length),
        ];
        const text = a.text.slice(inA.start, inA.end);
        return [{ a: { id: a.id, ...inA }, b: { id: b.id, ...inB }, text, length, formula: isFormula(text) }];
      }),
    );
    for (const from of starts) {
      const gram = own.slice(from, from + VERBATIM);
      const known = grams.get(gram);
      if (known) known.push({ k, from });
      else grams.set(gram, [{ k, from }]);
    }
    return found;
  });
}
