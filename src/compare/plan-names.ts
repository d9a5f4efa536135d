import type { Plan } from '../model/plan.ts';
import { placeName, type Placed } from '../text/place-name.ts';

/** What {@link namesOf} reads of a plan. */
export type Named = Placed & Pick<Plan, 'id'>;

/** Plans in a list, or by their ids. */
type Plans = readonly Named[] | ReadonlyMap<string, Named>;

/**
 * What plans are called that are side by side: the place; where a place has several plans, with the rest of the id
 * after it, its year at least (义乌市 2013, 义乌市 2013-b). Places that are written alike in the language of the page (Fuzhou City
 * is 福州市 and 抚州市) have what their documents say beside the name.
 */
export function namesOf(plans: Plans): (plan: Named) => string {
  const before = given.get(plans);
  if (before !== undefined) return before;
  const known = Map.groupBy(plans.values(), placeName);
  const nameOf = (plan: Named): string => {
    const name = placeName(plan);
    const alike = known.get(name) ?? [];
    const own = alike.filter(({ jurisdiction }) => jurisdiction === plan.jurisdiction);
    const place = own.length < alike.length ? ` ${plan.jurisdiction ?? plan.title}` : '';
    const rest = own.some(({ id }) => id !== plan.id) ? ` ${plan.id.replace(/^.*?-(?=\d{4})/u, '')}` : '';
    return name + place + rest;
  };
  given.set(plans, nameOf);
  return nameOf;
}

/** Names among the same plans, which pages do not change: thousands of pages show the same ones. */
const given = new WeakMap<Plans, (plan: Named) => string>();

/** The same by the id of a plan; the id itself where there is no such plan. */
export function namesById(plans: ReadonlyMap<string, Named>): (id: string) => string {
  const nameOf = namesOf(plans);
  return (id) => {
    const plan = plans.get(id);
    return plan === undefined ? id : nameOf(plan);
  };
}
