/** Where a term stands: group, then passage of the group, then how often. */
export type Places = ReadonlyMap<number, PlacesInGroup>;
export type PlacesInGroup = ReadonlyMap<number, number>;

/** By the texts themselves: folded texts of the passages of one group. */
export function placesInTexts(folded: readonly string[], term: string): PlacesInGroup {
  const places = new Map<number, number>();
  for (const [passage, text] of folded.entries()) {
    let times = 0;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) times += 1;
    if (times > 0) places.set(passage, times);
  }
  return places;
}

/**
 * By positions in the index of pairs: `positions` are those of any pair of the term, `pairs` how many the term has. The
 * term stands where that many follow one another within one passage, and nowhere else, if its characters are all
 * different; for others see {@link placesByPairs}.
 */
export function placesByPositions(
  positions: readonly number[],
  pairs: number,
  lengths: readonly number[],
): PlacesInGroup {
  const sorted = Int32Array.from(positions).sort();
  const places = new Map<number, number>();
  let passage = 0;
  let end = lengths[0] ?? 0;
  let run = 0;
  let previous = -2;
  for (const position of sorted) {
    if (position === previous) continue;
    let crossed = false;
    while (position >= end && passage < lengths.length - 1) {
      passage += 1;
      end += lengths[passage] ?? 0;
      crossed = true;
    }
    run = position === previous + 1 && !crossed ? run + 1 : 1;
    previous = position;
    if (run >= pairs) places.set(passage, (places.get(passage) ?? 0) + 1);
  }
  return places;
}

/** By the positions of each pair of the term, in the order of the term: where they follow one another. */
export function placesByPairs(
  positions: readonly (readonly number[])[],
  lengths: readonly number[],
): PlacesInGroup {
  const [first = [], ...further] = positions.map((own) => new Set(own));
  const starts = [...first].filter((start) => further.every((own, i) => own.has(start + 1 + i)));
  // A start is a run of its own, whatever stands beside it.
  const places = new Map<number, number>();
  let passage = 0;
  let end = lengths[0] ?? 0;
  for (const start of starts.sort((a, b) => a - b)) {
    while (start >= end && passage < lengths.length - 1) {
      passage += 1;
      end += lengths[passage] ?? 0;
    }
    places.set(passage, (places.get(passage) ?? 0) + 1);
  }
  return places;
}

/** Whether the positions of all pairs together say where a term stands. */
export const isPlain = (term: string): boolean => new Set(term).size === [...term].length;
