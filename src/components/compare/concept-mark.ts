import { weakLevels } from '../../compare/agreement.ts';
import type { Concept } from '../../model/coding.ts';
import { zh as w } from '../../text/concept-marks.ts';
import { joints } from '../../text/joints.ts';

/**
 * What a reader must know of a theme or tool wherever it is counted: that it is our addition to a classification of
 * others, and that rule and editor agree little on it. Empty where there is nothing to say.
 */
export const markOf = (concept: Pick<Concept, 'parent' | 'origin' | 'kappa' | 'kappa_tasks'>): string =>
  joints.clauses(
    [
      concept.parent !== null && concept.origin === 'site' ? w.added : '',
      ...weakLevels(concept).map(({ level, kappa }) => w.weak[level](kappa)),
    ].filter(Boolean),
  );

/** The same as the note of a row or column; none where there is nothing to say. */
export function noteOf(concept: Pick<Concept, 'parent' | 'origin' | 'kappa' | 'kappa_tasks'> | undefined): {
  readonly note?: string;
} {
  const note = concept === undefined ? '' : markOf(concept);
  return note === '' ? {} : { note };
}
