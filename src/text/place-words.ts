/** The place of a plan in words. */
import type { Plan } from '../model/plan.ts';

/** Where it is from, outermost first; in several pieces where they are of several languages. */
export const placeWords = ({
  province,
  prefecture,
  jurisdiction,
}: Pick<Plan, 'province' | 'prefecture' | 'jurisdiction' | 'jurisdiction_en'>): readonly string[] =>
  [[...new Set([province, prefecture, jurisdiction])].filter((p) => p !== null).join(' ')].filter(
    (p) => p !== '',
  );
