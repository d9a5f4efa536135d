import { setOf, type PlanSet } from '../plans/sets.ts';

/** The plans that an address names, `?plans=a~b&set=name`; null where it names none. A set without a name is called ''. */
export function setOfAddress(search: string): PlanSet | null {
  const asked = new URLSearchParams(search);
  const set = setOf({ name: '-', plans: (asked.get('plans') ?? '').split('~') });
  const name = setOf({ name: asked.get('set') ?? '', plans: set?.plans ?? [] })?.name ?? '';
  return set && { name, plans: set.plans };
}

/** The address of a set from the question mark on; '' for all plans. */
export const searchOfSet = (set: PlanSet | null): string =>
  set === null
    ? ''
    : `?plans=${set.plans.map(encodeURIComponent).join('~')}${set.name === '' ? '' : `&set=${encodeURIComponent(set.name)}`}`;

const COMPARING = /^(?:with-safeguards\/)?(?:(?:themes|instruments|indicators|units|lineage|compare)\/.*)?$/u;

/** Whether a path of the site, below its base, is of a page that can show a set alone. */
export const canNarrow = (path: string): boolean =>
  COMPARING.test(path) && !/\.\w+$|\/(?:in|wording)\//u.test(path);
