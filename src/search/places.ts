import type { Layout } from './layout.ts';

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

/** Where the pieces of a term stand: `positions` in ascending order, of a piece at `offset` characters into the term. */
export interface PiecePositions {
  readonly offset: number;
  readonly positions: Int32Array;
}

/** The positions at which every piece of a term stands at its offset, in ascending order. */
export function startsOf(pieces: readonly PiecePositions[]): Int32Array {
  const [first, ...others] = [...pieces].sort((a, b) => a.positions.length - b.positions.length);
  if (!first) return new Int32Array();
  let starts = first.positions.map((position) => position - first.offset);
  for (const { offset, positions } of others) {
    let kept = 0;
    let i = 0;
    for (const start of starts) {
      const wanted = start + offset;
      while (i < positions.length && (positions[i] ?? 0) < wanted) i += 1;
      if (positions[i] === wanted) {
        starts[kept] = start;
        kept += 1;
      }
    }
    starts = starts.subarray(0, kept);
  }
  return starts;
}

/** By the positions at which a term of `length` characters begins. Of those that overlap the first counts. */
export function placesAt(starts: Int32Array, length: number, layout: Layout): Places {
  const places = new Map<number, Map<number, number>>();
  let before = -Infinity;
  let group = -1;
  let own = new Map<number, number>();
  for (const start of starts) {
    if (start < before + length) continue;
    before = start;
    const passage = layout.passageAt(start);
    const here = layout.groupOf(passage);
    if (here !== group) {
      group = here;
      own = new Map();
      places.set(group, own);
    }
    const local = passage - layout.firstPassage(group);
    own.set(local, (own.get(local) ?? 0) + 1);
  }
  return places;
}
