/** The seal of a plan. */
import { SIDE_BY_SIDE } from '../compare/many.ts';
import type { Plan } from '../model/plan.ts';
import { placeName, type Placed } from '../text/place-name.ts';
import { h, type Markup } from './markup/markup.ts';

/** What a seal is made from. */
export type Sealed = Placed & Pick<Plan, 'seal' | 'level' | 'is_interpretation'>;

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

/** Whether a seal alone does not tell which of these plans it is: another has the same, or nobody knows so many by their seals. */
export const needsName = (
  { seal }: Pick<Sealed, 'seal'>,
  among: ReadonlyMap<string, Sealed> | readonly Sealed[],
): boolean => ('size' in among ? among.size : among.length) > SIDE_BY_SIDE || sharedSeals(among).has(seal);

/** The stamp of a plan; `silent` where its name is beside it and need not be said twice. */
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
