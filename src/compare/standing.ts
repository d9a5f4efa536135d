import type { ComparisonReason, Indicator, MissingDenominator } from '../model/indicator.ts';
import { promisesAmong } from '../model/promises.ts';
import type { TargetRow } from '../model/tables.ts';
import {
  missingDenominator,
  reasonsBetween,
  reasonsBetweenSenses,
  senseOf,
  type Levels,
  type Sense,
} from './comparability.ts';

/** What may be said of targets that are meant alike: plans can be compared, or only one plan has any. */
type Verdict = 'comparable' | 'single';

/** Targets of one comparable group that are meant alike, given as values (or all as growth without one). */
export interface YearGroup {
  readonly year: number | null;
  readonly sense: Sense;
  readonly targets: readonly TargetRow[];
  /** {@link YearGroup.targets} without those that restate another of them. */
  readonly promises: readonly TargetRow[];
  /** Ids of the plans, in their order. */
  readonly plans: readonly string[];
  readonly verdict: Verdict;
  /** What it differs in from the other groups of its year, and from which plans there. */
  readonly apart: readonly Apart[];
}

/** Another group of the same year, and why its values stand apart. */
interface Apart {
  readonly sense: Sense;
  readonly plans: readonly string[];
  readonly reasons: readonly ComparisonReason[];
  /** What both would have to be divided by, where rank is among the reasons. */
  readonly missing: MissingDenominator | null;
}

/** Targets of another indicator of the family, and what it differs in. */
interface BesideGroup {
  readonly indicator: Indicator;
  readonly reasons: readonly ComparisonReason[];
  readonly targets: readonly TargetRow[];
}

/** How the targets of an indicator stand to each other. Every target of its family is in exactly one place. */
export interface Standing {
  /** By year, those without one last; in a year those of most plans first. */
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
  levels: Levels = new Map(),
): Standing {
  const family = indicators.filter((i) => i.family === indicator.family);
  const same = family.filter((i) => i.comparable_group === indicator.comparable_group);
  const codes = new Set(same.map((i) => i.code));
  const own = targets.filter((t) => t.indicator !== null && codes.has(t.indicator));
  const valued = own.filter((t) => t.benchmark === null);
  const senses = new Map(valued.map((t) => [t, senseOf(t, indicator, levels)]));
  const alike = [...Map.groupBy(valued, (t) => JSON.stringify(senses.get(t))).values()].flatMap((of) => {
    const [first] = of;
    const sense = first && senses.get(first);
    return sense === undefined ? [] : [groupOf(sense, of)];
  });
  return {
    groups: alike
      .toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || b.plans.length - a.plans.length)
      .map((group) => ({ ...group, apart: apartFrom(group, alike) })),
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

function groupOf(sense: Sense, targets: readonly TargetRow[]): YearGroup {
  const plans = [...new Set(targets.map((t) => t.plan))];
  return {
    year: sense.year,
    sense,
    targets,
    promises: promisesAmong(targets),
    plans,
    verdict: plans.length > 1 ? 'comparable' : 'single',
    apart: [],
  };
}

/** The other groups of a group's year, as far as they are of other plans. */
const apartFrom = (group: YearGroup, all: readonly YearGroup[]): Apart[] =>
  all
    .filter((other) => other !== group && other.year === group.year)
    .map((other) => {
      const reasons = reasonsBetweenSenses(group.sense, other.sense);
      const [first] = group.targets;
      return {
        sense: other.sense,
        plans: other.plans.filter((plan) => !(group.plans.length === 1 && group.plans[0] === plan)),
        reasons,
        missing: reasons.includes('level') && first !== undefined ? missingDenominator(first) : null,
      };
    })
    .filter(({ plans }) => plans.length > 0);

/** One indicator with its standing, as it competes for the home page. */
export interface Ranked {
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** The year group that most plans share. */
  readonly group: YearGroup;
}

/**
 * The indicators that most plans can be compared by: most plans in one comparable group of one year with values, then
 * most plans over all years, then the code. Indicators that no two plans share are left out.
 */
export function mostComparable(
  targets: readonly TargetRow[],
  indicators: readonly Indicator[],
  many: number,
  levels: Levels = new Map(),
): Ranked[] {
  const plansOf = (groups: readonly YearGroup[]): number => new Set(groups.flatMap((g) => g.plans)).size;
  const all = (r: Ranked): number => plansOf(r.standing.groups);
  return indicators
    .flatMap((indicator): Ranked[] => {
      const standing = standingOf(indicator, targets, indicators, levels);
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
