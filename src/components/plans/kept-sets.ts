import { setsIn, type PlanSet } from './sets.ts';

const KEY = 'plan-sets';

/** The reader's sets; none where the browser keeps nothing. */
export function keptSets(): PlanSet[] {
  try {
    return setsIn(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Keeps the sets in this browser; false where it will not. */
export function keepSets(sets: readonly PlanSet[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(sets));
    return true;
  } catch {
    return false;
  }
}
