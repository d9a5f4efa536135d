import type { PlacesInGroup } from './places.ts';

/** Title before body, more terms in one passage, more hits; the larger first, then the order of the document. */
export type Rank = readonly [inTitle: number, together: number, hits: number];

/** Of a group whose passages `found` were found; `headed` says that its first passage is its heading. */
export function rankOf(terms: readonly PlacesInGroup[], found: readonly number[], headed: boolean): Rank {
  const termsIn = (passage: number): number => terms.filter((places) => places.has(passage)).length;
  let together = 0;
  let hits = 0;
  for (const passage of found) {
    together = Math.max(together, termsIn(passage));
    for (const places of terms) hits += places.get(passage) ?? 0;
  }
  return [headed ? termsIn(0) : 0, together, hits];
}
