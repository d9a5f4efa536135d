/** By what a list of plans is narrowed, in the order of the form; each is the name of a parameter of the address. */
export const facets = ['province', 'prefecture', 'level', 'kind', 'year', 'theme'] as const;
export type Facet = (typeof facets)[number];

/** `listed`: as the page has them without script. */
export const sorts = ['listed', 'year', 'name', 'tasks'] as const;
type Sort = (typeof sorts)[number];

/** Stands for what a document does not say. */
export const NOT_STATED = '-';

/** A plan as the list knows it. */
export interface Listed {
  /** Its title, place and kind, as the row shows them, and its id, which has the place in pinyin. */
  readonly words: string;
  readonly name: string;
  readonly tasks: number;
  /** At least one for each; {@link NOT_STATED} where there is none. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** What is asked of the list. */
export interface Finding {
  readonly q: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly sort: Sort;
}

/** What an address asks for; anything that it does not know is as if it were not there. */
export function findingOf(search: string): Finding {
  const asked = new URLSearchParams(search);
  const chosen: Partial<Record<Facet, string>> = {};
  for (const facet of facets) {
    const value = asked.get(facet);
    if (value) chosen[facet] = value;
  }
  const sort = sorts.find((s) => s === asked.get('sort')) ?? 'listed';
  return { q: asked.get('q') ?? '', chosen, sort };
}

/** The address of a finding, from the question mark on; nothing where it asks for nothing. */
export function searchOf({ q, chosen, sort }: Finding): string {
  const asked = new URLSearchParams();
  if (q.trim() !== '') asked.set('q', q.trim());
  for (const facet of facets) if (chosen[facet]) asked.set(facet, chosen[facet]);
  if (sort !== 'listed') asked.set('sort', sort);
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const matches = (plan: Listed, { q, chosen }: Finding, except?: Facet): boolean =>
  folded(q)
    .split(/\s+/u)
    .every((term) => folded(plan.words).includes(term)) &&
  facets.every((facet) => {
    const value = chosen[facet];
    return facet === except || value === undefined || plan.values[facet].includes(value);
  });

/** The plans that are asked for, in the order asked for; equal ones as they are listed. */
export function found<P extends Listed>(plans: readonly P[], finding: Finding): P[] {
  const all = plans.filter((plan) => matches(plan, finding));
  const year = (plan: Listed): string => plan.values.year[0] ?? '';
  switch (finding.sort) {
    case 'listed':
      return all;
    case 'year':
      return all.sort((a, b) => (year(a) === year(b) ? 0 : year(a) < year(b) ? 1 : -1));
    case 'name':
      return all.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
    case 'tasks':
      return all.sort((a, b) => b.tasks - a.tasks);
  }
}

/** How many plans each value of a facet would leave, if everything else that is asked for stays as it is. */
export function countsOf(
  plans: readonly Listed[],
  finding: Finding,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const plan of plans)
    if (matches(plan, finding, facet))
      for (const value of new Set(plan.values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
