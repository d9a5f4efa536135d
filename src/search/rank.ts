/** The order of what was found. */
import type { InGroup } from './places.ts';

/** Title before body, more terms in one passage, more hits; the larger first, then the order of the document. */
export type Rank = readonly [inTitle: number, together: number, hits: number];

/** Of a group whose passages `found` were found; `headed` says that its first passage is its heading. */
export function rankOf(terms: readonly InGroup[], found: readonly number[], headed: boolean): Rank {
  const termsIn = (passage: number): number => {
    let count = 0;
    for (const { times, across } of terms)
      if ((times[passage] ?? 0) > 0 && across[passage] !== true) count += 1;
    return count;
  };
  let together = 0;
  let hits = 0;
  for (const passage of found) {
    together = Math.max(together, termsIn(passage));
    for (const { times } of terms) hits += times[passage] ?? 0;
  }
  return [headed ? termsIn(0) : 0, together, hits];
}
