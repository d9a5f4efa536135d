import type { ComparisonReason, Indicator } from '../model/indicator.ts';
import { promisesAmong } from '../model/promises.ts';
import type { TargetRow } from '../model/tables.ts';
import { comparisonsOf, levelsOf, type Levels } from './comparability.ts';
import { silenceBetween, type CodedPlan, type Silence } from './coded.ts';

/** What goals are read from. */
export type GoalPlan = Pick<CodedPlan, 'plan' | 'targets' | 'passages' | 'silences'>;

/** A target with what it may be compared with among the plans shown. */
export interface Goal {
  readonly target: TargetRow;
  /** Other plans that have a comparable target under the same indicator, in the order of the plans. */
  readonly with: readonly string[];
  /** Other plans that have targets under it, none of them comparable, with the reasons of the nearest one. */
  readonly against: readonly { readonly plan: string; readonly reasons: readonly ComparisonReason[] }[];
}

/** A target under another indicator of the same family, with what the two differ in. */
export interface RelatedGoal {
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
export interface GoalSet {
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

/** The verdict on any two targets of one family, whichever is named first; no reasons where they may be compared. */
type Verdicts = (a: TargetRow, b: TargetRow) => readonly ComparisonReason[];

/** Who promises what by when, and what of it may be compared? Indicators in the order given, all of them. */
export function goalRows(plans: readonly GoalPlan[], indicators: readonly Indicator[]): GoalRow[] {
  const levels = levelsOf(plans.map((p) => p.plan));
  const families = Map.groupBy(indicators, (i) => i.family);
  const members = new Map(indicators.map((i) => [i.code, i]));
  const targets = Map.groupBy(
    plans.flatMap((p) => p.targets).filter((t) => t.indicator !== null),
    (t) => t.indicator ?? '',
  );
  const verdicts = new Map(
    [...families].map(([family, of]) => [
      family,
      verdictsOn(
        of.flatMap((i) => targets.get(i.code) ?? []),
        of,
        levels,
      ),
    ]),
  );
  return indicators.map((indicator): GoalRow => {
    const verdict = verdicts.get(indicator.family) ?? (() => []);
    const here = targets.get(indicator.code) ?? [];
    const siblings = (families.get(indicator.family) ?? []).filter((i) => i !== indicator);
    return {
      indicator,
      targets: here.length,
      sets: setsOf(here, verdict),
      cells: plans.map((plan): GoalCell => {
        const goals = here
          .filter((t) => t.plan === plan.plan.id)
          .map((target) => goalOf(target, here, plans, verdict));
        const elsewhere = goals.length > 0 ? [] : siblings.flatMap((i) => targets.get(i.code) ?? []);
        return {
          plan: plan.plan.id,
          together: goals.filter((g) => g.with.length > 0),
          beside: goals.filter((g) => g.with.length === 0),
          related: elsewhere
            .filter((t) => t.plan === plan.plan.id)
            .map((target) => ({
              target,
              indicator: members.get(target.indicator ?? '') ?? indicator,
              reasons: nearest(target, here, verdict),
            })),
          silence: goals.length > 0 ? null : goalSilence(plan, indicator),
        };
      }),
    };
  });
}

/** How many promises some targets are: what is restated among them counts once. */
export const countPromises = (targets: readonly TargetRow[]): number => promisesAmong(targets).length;

/** Targets whose name the vocabulary does not have, plan by plan: they stand for themselves. */
export const unnamedGoals = (plans: readonly GoalPlan[]): readonly (readonly TargetRow[])[] =>
  plans.map((p) => p.targets.filter((t) => t.indicator === null));

function goalOf(
  target: TargetRow,
  row: readonly TargetRow[],
  plans: readonly GoalPlan[],
  verdict: Verdicts,
): Goal {
  const others = plans
    .filter((p) => p.plan.id !== target.plan)
    .map((p) => ({
      plan: p.plan.id,
      targets: row.filter((t) => t.plan === p.plan.id),
    }))
    .filter((p) => p.targets.length > 0)
    .map((p) => ({ plan: p.plan, reasons: nearest(target, p.targets, verdict) }));
  return {
    target,
    with: others.filter((o) => o.reasons.length === 0).map((o) => o.plan),
    against: others.filter((o) => o.reasons.length > 0),
  };
}

/** The reasons of the pair that differs least. */
const nearest = (target: TargetRow, others: readonly TargetRow[], verdict: Verdicts): ComparisonReason[] => [
  ...(others.map((o) => verdict(target, o)).toSorted((a, b) => a.length - b.length)[0] ?? []),
];

function verdictsOn(
  targets: readonly TargetRow[],
  indicators: readonly Indicator[],
  levels: Levels,
): Verdicts {
  const reasons = new Map<string, readonly ComparisonReason[]>();
  for (const c of comparisonsOf(targets, indicators, levels)) {
    reasons.set(`${c.target_a} ${c.target_b}`, c.reasons);
    reasons.set(`${c.target_b} ${c.target_a}`, c.reasons);
  }
  return (a, b) => reasons.get(`${a.id} ${b.id}`) ?? [];
}

/** The largest lists of targets comparable two by two, each begun by a target and filled in order. */
function setsOf(targets: readonly TargetRow[], verdict: Verdicts): GoalSet[] {
  const sets: TargetRow[][] = [];
  for (const seed of targets) {
    const set = [seed];
    for (const t of targets) if (t !== seed && set.every((s) => verdict(s, t).length === 0)) set.push(t);
    const known = sets.some((s) => set.every((t) => s.includes(t)));
    if (!known && new Set(set.map((t) => t.plan)).size > 1) sets.push(set);
  }
  return sets
    .toSorted((a, b) => b.length - a.length)
    .map((set) => ({
      year: set[0]?.target_year ?? null,
      targets: targets.filter((t) => set.includes(t)),
    }));
}

/** The key of an indicator among {@link CodedPlan.silences}: themes and tools have codes of their own. */
export const silenceKey = (indicator: Pick<Indicator, 'code'>): string => `indicator:${indicator.code}`;

/** Why a plan has no target under an indicator: it names the thing without a value, or not at all. */
export const goalSilence = (plan: GoalPlan, indicator: Indicator): Silence =>
  plan.silences?.get(silenceKey(indicator)) ??
  silenceBetween(
    plan,
    plan.passages.find((p) => namesIndicator(indicator, p.text)),
  );

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
/** `新增:高新技术企业` asks for a verb beside the name; the name alone mentions the thing. */
const nameOf = (alias: string): string => bare(alias.slice(alias.indexOf(':') + 1));
const names = new WeakMap<Indicator, { readonly yes: readonly string[]; readonly not: readonly string[] }>();

/** Whether a text names the indicator, apart from names that only look like it. */
export function namesIndicator(indicator: Indicator, text: string): boolean {
  const known = names.get(indicator) ?? {
    yes: [...new Set([bare(indicator.name), ...indicator.aliases.map(nameOf)])],
    not: indicator.not.map(bare),
  };
  names.set(indicator, known);
  const rest = known.not.reduce((words, not) => words.replaceAll(not, '\n'), bare(text));
  return known.yes.some((name) => rest.includes(name));
}
