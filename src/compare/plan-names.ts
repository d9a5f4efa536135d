import type { Plan } from '../model/plan.ts';

/** What a plan is called where its seal stands for it. */
export const placeName = ({ jurisdiction, title }: Pick<Plan, 'jurisdiction' | 'title'>): string =>
  jurisdiction ?? title;

/** What {@link namesOf} reads of a plan. */
export type Named = Pick<Plan, 'id' | 'jurisdiction' | 'title'>;

/**
 * What plans are called that stand side by side: the place; where a place has several plans, with the rest of the id
 * behind it, its year at least (义乌市 2013, 义乌市 2013-b).
 */
export function namesOf(plans: readonly Named[]): (plan: Named) => string {
  const known = new Map<string, Set<string>>();
  for (const plan of plans)
    known.set(placeName(plan), (known.get(placeName(plan)) ?? new Set()).add(plan.id));
  return (plan) => {
    const name = placeName(plan);
    return (known.get(name)?.size ?? 0) > 1 ? `${name} ${plan.id.replace(/^.*?-(?=\d{4})/u, '')}` : name;
  };
}
