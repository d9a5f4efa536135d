import type { Plan } from '../model/plan.ts';

/** What a list calls a plan: its title, and beside it the other language where an editor gave both. */
export const titleWords = ({
  title,
}: Pick<Plan, 'title' | 'title_en'>): { readonly first: string; readonly beside: string | null } => ({
  first: title,
  beside: null,
});
/** Where it is from, outermost first; in several pieces where they are of several languages. */
export const placeWords = ({
  province,
  prefecture,
  jurisdiction,
}: Pick<Plan, 'province' | 'prefecture' | 'jurisdiction' | 'jurisdiction_en'>): readonly string[] =>
  [[...new Set([province, prefecture, jurisdiction])].filter((p) => p !== null).join(' ')].filter(
    (p) => p !== '',
  );
