import { provinceKeyOf, yearOf, type Grouped } from './groups.ts';

/** So many plans are side by side on a wide screen without being scrolled. */
const HANDFUL = 5;

const COUNTIES: readonly string[] = ['county', 'county-level-city', 'district', 'banner'];

/**
 * The plans that a comparison begins with where there are too many to begin with all: of counties and their like, the
 * latest of each province, provinces in turn until there are five. Only where these are too few come others.
 */
export function handful<T extends Grouped & { readonly is_interpretation: boolean }>(
  plans: readonly T[],
): T[] {
  const latest = plans.toSorted((a, b) => Number(yearOf(b) ?? 0) - Number(yearOf(a) ?? 0));
  const fit = (plan: T): boolean => !plan.is_interpretation && COUNTIES.includes(plan.level ?? '');
  const byProvince = [...Map.groupBy(latest.filter(fit), provinceKeyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const turns = Array.from({ length: HANDFUL }, (_, turn) =>
    byProvince.flatMap(([, of]) => of[turn] ?? []),
  ).flat();
  return [...turns, ...latest.filter((plan) => !fit(plan))].slice(0, HANDFUL);
}
