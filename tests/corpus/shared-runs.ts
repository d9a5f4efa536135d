/** The oracle of `wordingIndex`: what pieces of different plans share, by a plain scan of every two of them. */
import { isFormula, lettersOf, LOST, rangeOf, VERBATIM, type Piece } from '../../src/compare/wording.ts';
import type { SharedRun } from '../../src/compare/wording-index.ts';

/** Every run of at least {@link VERBATIM} letters that a piece shares with one of another plan and that is longer in neither direction, by piece, by place, by the other piece. */
export function sharedRuns(pieces: readonly Piece[]): SharedRun[] {
  const letters = pieces.map((p) => lettersOf(p.text));
  const places = new Map<string, { other: number; at: number }[]>();
  const grams = letters.map(({ text }) =>
    Array.from({ length: Math.max(0, text.length - VERBATIM + 1) }, (_, from) =>
      text.slice(from, from + VERBATIM),
    ),
  );
  grams.forEach((list, other) => {
    list.forEach((gram, at) => {
      const known = places.get(gram);
      if (known === undefined) places.set(gram, [{ other, at }]);
      else known.push({ other, at });
    });
  });
  return grams.flatMap((list, own) =>
    list.flatMap((gram, from) =>
      (places.get(gram) ?? []).flatMap(({ other, at }): SharedRun[] => {
        const [mine, theirs] = [letters[own]?.text ?? '', letters[other]?.text ?? ''];
        const isShared = (by: number): boolean =>
          mine[from + by] !== undefined && mine[from + by] !== LOST && mine[from + by] === theirs[at + by];
        if (pieces[own]?.plan === pieces[other]?.plan || isShared(-1)) return [];
        let length = 0;
        while (isShared(length)) length += 1;
        if (length < VERBATIM) return [];
        const [first, there] = other < own ? [other, at] : [own, from];
        const { start, end } = rangeOf(letters[first] ?? lettersOf(''), there, length);
        const formula = isFormula(pieces[first]?.text.slice(start, end) ?? '');
        return [{ own, other, from, at, length, formula }];
      }),
    ),
  );
}
