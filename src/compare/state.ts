/** What a comparison shows; the address of the page says it. */
export interface CompareState {
  /** Ids in the order of their columns, each once. */
  readonly plans: readonly string[];
  readonly by: Dimension;
  readonly theme: string | null;
  readonly instrument: string | null;
  readonly indicator: string | null;
  /** Whether safeguards are counted; the path says it, see `withSafeguards` of `src/routes.ts`. */
  readonly safeguards?: boolean;
}

/** By what plans are compared. */
export const dimensions = ['areas', 'goals', 'measures', 'tools'] as const;
type Dimension = (typeof dimensions)[number];

/** The filters of each dimension; others stay in the address and wait. */
export const filtersOf = {
  areas: ['theme'],
  goals: ['indicator'],
  measures: ['theme', 'instrument'],
  tools: ['theme'],
} as const satisfies Record<Dimension, readonly Filter[]>;
export const filters = ['theme', 'instrument', 'indicator'] as const;
type Filter = (typeof filters)[number];

/** What there is to choose from. */
type Choices = Readonly<Record<Filter | 'plans', readonly string[]>>;

/**
 * The state of a query string. What it names and the site does not have is left out and returned, so that it can be
 * said. No plans: the first ones (`first`).
 */
export function stateOf(
  query: URLSearchParams,
  choices: Choices,
  first: readonly string[],
): { readonly state: CompareState; readonly unknown: readonly string[] } {
  const asked = [...new Set((query.get('plans') ?? '').split('~').filter((id) => id !== ''))];
  const plans = asked.filter((id) => choices.plans.includes(id));
  const by = query.get('by') ?? '';
  const one = (name: Filter): string | null => {
    const value = query.get(name) ?? '';
    return value !== '' && choices[name].includes(value) ? value : null;
  };
  const dimension = dimensions.find((d) => d === by);
  return {
    state: {
      plans: plans.length > 0 ? plans : first,
      by: dimension ?? 'areas',
      theme: one('theme'),
      instrument: one('instrument'),
      indicator: one('indicator'),
    },
    unknown: [
      ...asked.filter((id) => !plans.includes(id)),
      ...(by !== '' && dimension === undefined ? [`by=${by}`] : []),
      ...filters.flatMap((name) => {
        const value = query.get(name) ?? '';
        return value !== '' && one(name) === null ? [`${name}=${value}`] : [];
      }),
    ],
  };
}

/** So many plans stay readable side by side. Where the address names none, all up to so many, or else a handful. */
export const DEFAULT_PLANS = 8;

/** The plans with the one of `id` moved by `by` places; at the ends it stays. */
export function moved(plans: readonly string[], id: string, by: number): readonly string[] {
  const from = plans.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= plans.length) return plans;
  return plans.filter((p) => p !== id).toSpliced(to, 0, id);
}
