import type { Plan } from '../model/plan.ts';
import { h, type Markup } from './markup/markup.ts';

/** What a seal is made from. */
export type Sealed = Pick<Plan, 'seal' | 'level' | 'is_interpretation' | 'jurisdiction' | 'title'>;

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

const shared = new WeakMap<object, ReadonlySet<string>>();

/** Characters that are the seal of more than one of these plans; looked for once in a list. */
export function sharedSeals(plans: ReadonlyMap<string, Sealed> | readonly Sealed[]): ReadonlySet<string> {
  const known = shared.get(plans);
  if (known) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { seal } of plans.values()) (seen.has(seal) ? twice : seen).add(seal);
  shared.set(plans, twice);
  return twice;
}

/** The stamp of a plan; `silent` where its name stands beside it and need not be said twice. */
export const sealMarkup = (plan: Sealed, silent = false): Markup =>
  h(
    'span',
    {
      class: 'seal',
      'data-level': plan.level === 'prefecture-level-city' ? 'prefecture' : null,
      'data-broken': plan.is_interpretation,
      ...(silent ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': placeName(plan) }),
    },
    plan.seal,
  );
