import type {
  Comparison,
  ComparisonReason,
  Indicator,
  Meant,
  MissingDenominator,
} from '../model/indicator.ts';
import type { Level, Plan } from '../model/plan.ts';
import type { PromiseStrength, Target } from '../model/target.ts';

/** The rank of each plan's government, by the plan's id. */
export type Levels = ReadonlyMap<string, Level | null>;

/** The ranks of some plans. */
export const levelsOf = (plans: readonly Pick<Plan, 'id' | 'level'>[]): Levels =>
  new Map(plans.map((p) => [p.id, p.level]));

/** A target as it is compared: every two of one kind are judged alike, so verdicts are between kinds. */
export interface Judged {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly sense: Sense;
  /** Measured by a benchmark whose value is not known: comparable with nothing. */
  readonly relative: boolean;
}

/** The targets whose indicator is among those given, as they are compared, in their order; see {@link Levels}. */
export function judged(
  targets: readonly Target[],
  indicators: readonly Indicator[],
  levels: Levels = new Map(),
): Judged[] {
  const byCode = new Map(indicators.map((i) => [i.code, i]));
  return targets.flatMap((target): Judged[] => {
    const indicator = byCode.get(target.indicator ?? '');
    if (indicator === undefined) return [];
    const relative = target.benchmark !== null;
    return [{ target, indicator, sense: senseOf(target, indicator, levels), relative }];
  });
}

/** What two targets differ in; nothing where they may be compared. */
export const reasonsOf = (a: Judged, b: Judged): ComparisonReason[] => [
  ...reasonsBetween(a.indicator, b.indicator),
  ...reasonsBetweenSenses(a.sense, b.sense, a.indicator.comparable_group === b.indicator.comparable_group),
  ...(a.relative || b.relative ? ['relative' as const] : []),
];

/**
 * May two targets be compared? Only where both are of one comparable group, of the same year, promised alike, counted alike
 * and of places of one rank where the number grows with the place, and given as values; every other pair of a family
 * says why not. Places of which `levels` says nothing are of one rank. Families of more than `most` targets are left out:
 * their pairs would grow with the square.
 */
export function comparisonsOf(
  targets: readonly Target[],
  indicators: readonly Indicator[],
  levels: Levels = new Map(),
  most = Infinity,
): Comparison[] {
  const families = Map.groupBy(judged(targets, indicators, levels), (j) => j.indicator.family);
  return [...families.values()]
    .filter((family) => family.length <= most)
    .flatMap((family) =>
      family.flatMap((a, k) =>
        family.slice(k + 1).map((b): Comparison => {
          const reasons = reasonsOf(a, b);
          return {
            target_a: a.target.id,
            target_b: b.target.id,
            comparable: reasons.length === 0,
            reasons,
            missing_denominator: reasons.includes('level') ? missingDenominator(a.target) : null,
          };
        }),
      ),
    );
}

/**
 * How every target that has an indicator is meant, in their order: the same verdicts as {@link comparisonsOf}, in as many
 * rows as there are targets. Two targets may be compared exactly where both have the same `group`.
 */
export function meantOf(
  targets: readonly Target[],
  indicators: readonly Indicator[],
  levels: Levels = new Map(),
): Meant[] {
  return judged(targets, indicators, levels).map(({ target, indicator, sense, relative }): Meant => {
    const { family, comparable_group } = indicator;
    const { year, level, cumulative, commitment, strength, approximate, 'stock-flow': per_year } = sense;
    const how = [
      year ?? 'no-year',
      commitment ? 'binding' : 'not-binding',
      strength,
      level ?? 'any-level',
      ...(cumulative ? ['cumulative'] : []),
      ...(per_year ? ['per-year'] : []),
      ...(approximate ? ['approximate'] : []),
    ];
    return {
      ...{ target: target.id, plan: target.plan, indicator: indicator.code, family, comparable_group },
      ...{ year, binding: commitment, strength, level, cumulative, per_year, approximate, relative },
      group: relative ? null : [comparable_group, ...how].join('/'),
    };
  });
}

const PARTS: readonly Indicator['quantity'][] = ['share', 'ratio'];

/** What two indicators of one family differ in; nothing where they are of one comparable group. */
export function reasonsBetween(a: Indicator, b: Indicator): ComparisonReason[] {
  if (a.comparable_group === b.comparable_group) return [];
  const differ = (quantity: Indicator['quantity']): boolean =>
    (a.quantity === quantity) !== (b.quantity === quantity);
  const reasons: ComparisonReason[] = [];
  if (differ('growth')) reasons.push('growth');
  else if (PARTS.includes(a.quantity) !== PARTS.includes(b.quantity)) reasons.push('share-count');
  else if (differ('flow') || differ('addition')) reasons.push('stock-flow');
  else if (a.quantity !== b.quantity) reasons.push('quantity');
  if (a.denominator !== b.denominator && PARTS.includes(a.quantity) && PARTS.includes(b.quantity))
    reasons.push('denominator');
  if (a.scope !== b.scope) reasons.push('scope');
  return reasons;
}

/** Ranks whose places are of like size. */
const RANKS: Readonly<Record<Level, string>> = {
  county: 'county',
  'county-level-city': 'county',
  district: 'county',
  banner: 'county',
  'prefecture-level-city': 'prefecture',
  prefecture: 'prefecture',
  province: 'province',
  zone: 'zone',
  department: 'department',
};

/** Numbers that grow with the place; shares, ratios, growth and indexes do not. */
const GROWING: readonly Indicator['quantity'][] = ['stock', 'flow', 'addition', 'count', 'amount'];

/**
 * How a target is meant beyond its indicator: two targets of one comparable group may be compared where all of it is alike.
 * 约束性 is one thing, everything else another: 预期性 and unmarked values bind nobody. A table that has no word of
 * strength says as little as a plain sentence. 累计 counts what no longer is; 有效期内 is what an end of year shows anyway.
 */
export interface Sense {
  readonly year: number | null;
  readonly level: string | null;
  readonly cumulative: boolean;
  /** 每年 of a number that is not yearly by its indicator. */
  readonly 'stock-flow': boolean;
  readonly commitment: boolean;
  /** Of the promise in all its places the strongest: what a plan says plainly once, 力争 elsewhere does not take back. */
  readonly strength: PromiseStrength;
  /** 约, 左右, 百余: the number is not meant to the unit. */
  readonly approximate: boolean;
}

/** See {@link Sense}; `level` is null where the number does not grow with the place, or its rank is not known. */
export function senseOf(target: Target, indicator: Pick<Indicator, 'quantity'>, levels: Levels): Sense {
  const level = levels.get(target.plan) ?? null;
  return {
    year: target.target_year,
    level: level === null || !GROWING.includes(indicator.quantity) ? null : RANKS[level],
    cumulative: target.count_basis === 'cumulative',
    'stock-flow': target.per_year,
    commitment: target.kind === 'binding',
    strength: strengthOf(target),
    approximate: target.approximate,
  };
}

const STRONGEST_FIRST: readonly PromiseStrength[] = ['ensure', 'plain', 'reserve', 'strive'];

/** The strongest word by which the plan says a promise. */
const strengthOf = ({ promise_strengths: said }: Pick<Target, 'promise_strengths'>): PromiseStrength =>
  STRONGEST_FIRST.find((s) => said.includes(s)) ?? 'plain';

/** Between numbers of unlike things these say nothing more. */
const OF_ONE_GROUP = ['strength', 'level', 'cumulative', 'stock-flow', 'approximate'] as const;

/** What two senses differ in; without `sameGroup` only what matters whatever is measured. */
export const reasonsBetweenSenses = (a: Sense, b: Sense, sameGroup = true): ComparisonReason[] => [
  ...(a.year === b.year ? [] : ['year' as const]),
  ...(a.commitment === b.commitment ? [] : ['commitment' as const]),
  ...(sameGroup ? OF_ONE_GROUP.filter((key) => a[key] !== b[key]) : []),
];

/** What a number would have to be divided by where places differ in rank: money by output, land by land, else heads. */
export const missingDenominator = ({ unit_base }: Pick<Target, 'unit_base'>): MissingDenominator =>
  unit_base === '元' ? '地区生产总值' : unit_base === '亩' ? '耕地面积' : '常住人口';
