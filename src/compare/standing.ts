import type { ComparisonReason, Indicator } from '../model/indicator.ts';
import type { TargetRow } from '../model/tables.ts';
import { comparisonsOf, reasonsBetween } from './comparability.ts';

/** What may be said of the targets of one year: plans can be compared, only by commitment not, or there is one plan. */
export type Verdict = 'comparable' | 'commitment' | 'single';

/** Targets of one comparable group and one year, given as values (or all as growth without one). */
export interface YearGroup {
  readonly year: number | null;
  readonly targets: readonly TargetRow[];
  /** Ids of the plans, in their order. */
  readonly plans: readonly string[];
  readonly verdict: Verdict;
  /** Whether it holds binding and expected values, which do not compare with each other. */
  readonly mixed: boolean;
}

/** Targets of another indicator of the family, and what it differs in. */
export interface BesideGroup {
  readonly indicator: Indicator;
  readonly reasons: readonly ComparisonReason[];
  readonly targets: readonly TargetRow[];
}

/** How the targets of an indicator stand to each other. Every target of its family is in exactly one place. */
export interface Standing {
  /** By year, those without one last. */
  readonly groups: readonly YearGroup[];
  /** Measured by somebody else's average. */
  readonly relative: readonly TargetRow[];
  /** In the order of the indicators. */
  readonly beside: readonly BesideGroup[];
}

/** How do all targets of an indicator and of its family stand to each other? `targets` in the order to be shown. */
export function standingOf(
  indicator: Indicator,
  targets: readonly TargetRow[],
  indicators: readonly Indicator[],
): Standing {
  const family = indicators.filter((i) => i.family === indicator.family);
  const same = family.filter((i) => i.comparable_group === indicator.comparable_group);
  const codes = new Set(same.map((i) => i.code));
  const own = targets.filter((t) => t.indicator !== null && codes.has(t.indicator));
  const valued = own.filter((t) => t.benchmark === null);
  const years = Map.groupBy(valued, (t) => t.target_year);
  return {
    groups: [...years]
      .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
      .map(([year, of]) => groupOf(year, of, family)),
    relative: own.filter((t) => t.benchmark !== null),
    beside: family
      .filter((i) => !same.includes(i))
      .map((other) => ({
        indicator: other,
        reasons: reasonsBetween(indicator, other),
        targets: targets.filter((t) => t.indicator === other.code),
      }))
      .filter((group) => group.targets.length > 0),
  };
}

function groupOf(
  year: number | null,
  targets: readonly TargetRow[],
  indicators: readonly Indicator[],
): YearGroup {
  const planOf = new Map(targets.map((t) => [t.id, t.plan]));
  const pairs = comparisonsOf(targets, indicators);
  const across = pairs.filter((c) => planOf.get(c.target_a) !== planOf.get(c.target_b));
  return {
    year,
    targets,
    plans: [...new Set(targets.map((t) => t.plan))],
    verdict: across.length === 0 ? 'single' : across.some((c) => c.comparable) ? 'comparable' : 'commitment',
    mixed: pairs.some((c) => c.reasons.includes('commitment')),
  };
}

/** One indicator with its standing, as it competes for the home page. */
export interface Ranked {
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** The year group that most plans share. */
  readonly group: YearGroup;
}

/**
 * The indicators that most plans can be compared by: most plans in one comparable group of one year with values, then
 * most plans over all years, then the code. Indicators that no two plans share are none.
 */
export function mostComparable(
  targets: readonly TargetRow[],
  indicators: readonly Indicator[],
  many: number,
): Ranked[] {
  const plansOf = (groups: readonly YearGroup[]): number => new Set(groups.flatMap((g) => g.plans)).size;
  const all = (r: Ranked): number => plansOf(r.standing.groups);
  return indicators
    .flatMap((indicator): Ranked[] => {
      const standing = standingOf(indicator, targets, indicators);
      const [group] = standing.groups
        .filter((g) => g.verdict === 'comparable' && g.targets.some((t) => t.value !== null))
        .toSorted((a, b) => b.plans.length - a.plans.length);
      return group === undefined ? [] : [{ indicator, standing, group }];
    })
    .sort(
      (a, b) =>
        b.group.plans.length - a.group.plans.length ||
        all(b) - all(a) ||
        (a.indicator.code < b.indicator.code ? -1 : 1),
    )
    .slice(0, many);
}
