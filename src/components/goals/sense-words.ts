import type { Sense } from '../../compare/comparability.ts';
import { t } from '../../text/index.ts';

/** What tells targets of one sense from others of their year, in words: `约束性`, `力争`, `累计`, `地市级`. */
export function senseWords(sense: Sense, among: readonly Sense[]): string[] {
  const w = t.goals.page.senses;
  const differs = (key: keyof Sense): boolean => among.some((other) => other[key] !== sense[key]);
  return [
    ...(sense.level !== null && differs('level') ? [w.levels[sense.level] ?? sense.level] : []),
    ...(sense.commitment ? [w.binding] : []),
    ...(sense.cumulative ? [w.cumulative] : []),
    ...(sense['stock-flow'] && differs('stock-flow') ? [w.yearly] : []),
    ...(sense.strength === 'plain' ? [] : [w.strengths[sense.strength]]),
    ...(sense.approximate ? [w.approximate] : []),
  ];
}
