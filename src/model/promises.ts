import type { PromiseStrength, Target } from './target.ts';

/**
 * The promises among some targets: of targets that restate one another the first stands for all, wherever the first
 * saying is. In the order given; a list without restatements is unchanged.
 */
export function promisesAmong<T extends Pick<Target, 'id' | 'restates'>>(targets: readonly T[]): T[] {
  const here = new Set(targets.map((t) => t.id));
  const counted = new Set<string>();
  return targets.filter((t) => {
    if (t.restates !== null && here.has(t.restates)) return false;
    const promise = t.restates ?? t.id;
    if (counted.has(promise)) return false;
    counted.add(promise);
    return true;
  });
}

/** How strongly a target is said where it stands; 原则上 is `reserve`, and a table that has no word for it says it plainly. */
export const strengthSaid = (t: Pick<Target, 'strength' | 'strength_text'>): PromiseStrength =>
  t.strength === 'plain' && t.strength_text !== null ? 'reserve' : (t.strength ?? 'plain');
