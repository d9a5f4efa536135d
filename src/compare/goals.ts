import type { ComparisonReason, Indicator } from '../model/indicator.ts';
import { promisesAmong } from '../model/promises.ts';
import type { TargetRow } from '../model/tables.ts';
import { judged, levelsOf, reasonsOf, type Judged, type Levels } from './comparability.ts';
import { silenceBetween, type CodedPlan, type Silence } from './coded.ts';
import { namedIn } from './named.ts';

/** What goals are read from. */
type GoalPlan = Pick<CodedPlan, 'plan' | 'targets' | 'passages' | 'silences' | 'bare'>;

/** A target with what it may be compared with among the plans shown. */
export interface Goal {
  readonly target: TargetRow;
  /** Other plans that have a comparable target under the same indicator, in the order of the plans. */
  readonly with: readonly string[];
  /** Other plans that have targets under it, none of them comparable, with the reasons of the nearest one. */
  readonly against: readonly { readonly plan: string; readonly reasons: readonly ComparisonReason[] }[];
}

/** A target under another indicator of the same family, with how the two differ. */
interface RelatedGoal {
  readonly target: TargetRow;
  readonly indicator: Indicator;
  readonly reasons: readonly ComparisonReason[];
}

/** What one plan promises under one indicator. Nothing is left out: a target is in exactly one of the first two lists. */
export interface GoalCell {
  readonly plan: string;
  /** Comparable with a target of another plan. */
  readonly together: readonly Goal[];
  /** Comparable with none of another plan. */
  readonly beside: readonly Goal[];
  /** Where it has none under this indicator: what it has under others of the family, comparable with none here. */
  readonly related: readonly RelatedGoal[];
  /** Why there is no target; null where there is one. */
  readonly silence: Silence | null;
}

/** Targets of at least two plans that may all be compared with each other. */
interface GoalSet {
  readonly year: number | null;
  readonly targets: readonly TargetRow[];
}

export interface GoalRow {
  readonly indicator: Indicator;
  /** One per plan, in the order of the plans given. */
  readonly cells: readonly GoalCell[];
  /** What may be shown, or plotted, as one thing; the largest first. */
  readonly sets: readonly GoalSet[];
  readonly targets: number;
}

/** Who promises what by when, and what of it may be compared? Indicators in the order given, all of them. */
export function goalRows(plans: readonly GoalPlan[], indicators: readonly Indicator[]): GoalRow[] {
  const members = new Map(indicators.map((i) => [i.code, i]));
  const families = Map.groupBy(indicators, (i) => i.family);
  const all = plans.flatMap((p) => p.targets);
  const kinds = kindsOf(all, indicators, levelsOf(plans.map((p) => p.plan)));
  const byIndicator = Map.groupBy(
    all.filter((t) => t.indicator !== null),
    (t) => t.indicator ?? '',
  );
  return indicators.map((indicator): GoalRow => {
    const here = byIndicator.get(indicator.code) ?? [];
    const row = Map.groupBy(here, (t) => t.plan);
    const stand = standingAmong(row, plans, kinds);
    const siblings = Map.groupBy(
      (families.get(indicator.family) ?? [])
        .filter((i) => i !== indicator)
        .flatMap((i) => byIndicator.get(i.code) ?? []),
      (t) => t.plan,
    );
    return {
      indicator,
      targets: here.length,
      sets: setsOf(here, kinds),
      cells: plans.map((plan): GoalCell => {
        const { id } = plan.plan;
        const goals = (row.get(id) ?? []).map(stand);
        const elsewhere = goals.length > 0 ? [] : (siblings.get(id) ?? []);
        return {
          plan: id,
          together: goals.filter((g) => g.with.length > 0),
          beside: goals.filter((g) => g.with.length === 0),
          related: elsewhere.map((target) => ({
            target,
            indicator: members.get(target.indicator ?? '') ?? indicator,
            reasons: kinds.nearest(target, here),
          })),
          silence: goals.length > 0 ? null : goalSilence(plan, indicator),
        };
      }),
    };
  });
}

/** Targets by what their verdicts depend on: every two of one kind are judged alike, so that pairs of kinds are enough. */
interface Kinds {
  readonly of: (target: TargetRow) => number;
  /** How targets of two kinds differ; no reasons where they may be compared. */
  readonly verdict: (a: number, b: number) => readonly ComparisonReason[];
  /** The reasons of the one among `others` that differs least from a target. */
  readonly nearest: (target: TargetRow, others: readonly TargetRow[]) => ComparisonReason[];
}

function kindsOf(targets: readonly TargetRow[], indicators: readonly Indicator[], levels: Levels): Kinds {
  const numbers = new Map<string, number>();
  const kinds: Judged[] = [];
  const known = new Map(
    judged(targets, indicators, levels).map((j) => {
      const key = JSON.stringify([j.indicator.code, j.sense, j.relative]);
      const number = numbers.get(key) ?? numbers.size;
      if (number === kinds.length) kinds.push(j);
      numbers.set(key, number);
      return [j.target.id, number] as const;
    }),
  );
  const verdicts = new Map<string, readonly ComparisonReason[]>();
  const verdict = (a: number, b: number): readonly ComparisonReason[] => {
    const pair = `${a} ${b}`;
    const [one, other] = [kinds[a], kinds[b]];
    const reasons =
      verdicts.get(pair) ?? (one === undefined || other === undefined ? [] : reasonsOf(one, other));
    verdicts.set(pair, reasons);
    return reasons;
  };
  const of = (target: TargetRow): number => known.get(target.id) ?? -1;
  return {
    of,
    verdict,
    nearest: (target, others) => {
      const own = of(target);
      const seen = new Set(others.map(of));
      return [...([...seen].map((k) => verdict(own, k)).toSorted((a, b) => a.length - b.length)[0] ?? [])];
    },
  };
}

/** How a target stands to the other plans of its row; once for each kind of target. */
function standingAmong(
  row: ReadonlyMap<string, readonly TargetRow[]>,
  plans: readonly GoalPlan[],
  kinds: Kinds,
): (target: TargetRow) => Goal {
  const known = new Map<
    number,
    readonly { readonly plan: string; readonly reasons: readonly ComparisonReason[] }[]
  >();
  return (target) => {
    const kind = kinds.of(target);
    const all =
      known.get(kind) ??
      plans.flatMap(({ plan: { id } }) => {
        const there = row.get(id);
        return there === undefined ? [] : [{ plan: id, reasons: kinds.nearest(target, there) }];
      });
    known.set(kind, all);
    const others = all.filter((o) => o.plan !== target.plan);
    return {
      target,
      with: others.filter((o) => o.reasons.length === 0).map((o) => o.plan),
      against: others.filter((o) => o.reasons.length > 0),
    };
  };
}

/** How many promises some targets are: what is restated among them counts once. */
export const countPromises = (targets: readonly TargetRow[]): number => promisesAmong(targets).length;

/** Targets whose name the vocabulary does not have, plan by plan: they stand for themselves. */
export const unnamedGoals = (plans: readonly GoalPlan[]): readonly (readonly TargetRow[])[] =>
  plans.map((p) => p.targets.filter((t) => t.indicator === null));

/** The largest lists of targets comparable two by two, each begun by a kind of target and filled in order. */
function setsOf(targets: readonly TargetRow[], kinds: Kinds): GoalSet[] {
  const all = [...new Set(targets.map(kinds.of))];
  const sets: ReadonlySet<number>[] = [];
  for (const seed of all) {
    const set = new Set([seed]);
    // What may not be compared with its own kind is alone.
    if (kinds.verdict(seed, seed).length > 0) continue;
    for (const kind of all)
      if ([...set, kind].every((s) => kinds.verdict(s, kind).length === 0)) set.add(kind);
    if (!sets.some((s) => [...set].every((kind) => s.has(kind)))) sets.push(set);
  }
  return sets
    .map((set) => targets.filter((t) => set.has(kinds.of(t))))
    .filter((set) => new Set(set.map((t) => t.plan)).size > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((set) => ({ year: set[0]?.target_year ?? null, targets: set }));
}

/** The key of an indicator among {@link CodedPlan.silences}: themes and tools have codes of their own. */
export const silenceKey = (indicator: Pick<Indicator, 'code'>): string => `indicator:${indicator.code}`;

/**
 * Why a plan has no target under an indicator: it names the thing beside a number that was not put under any indicator,
 * without one, or not at all.
 */
export function goalSilence(plan: GoalPlan, indicator: Indicator): Silence {
  const known = plan.silences?.get(silenceKey(indicator));
  if (known) return known;
  const named = namedIn(plan, indicator);
  const silence = silenceBetween(plan, named?.passage);
  return named?.unplaced === true ? { ...silence, reason: 'not-placed' } : silence;
}
