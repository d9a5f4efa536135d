import type { TargetRow } from '../model/tables.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Standing, YearGroup } from './standing.ts';

/** What is said first about an indicator: how much do plans promise of it? */
interface Answered {
  /** The targets that most plans share and may be compared by, with what they show; null where no two plans have any. */
  readonly shared: { readonly group: YearGroup; readonly finding: Finding } | null;
  /** What plans of {@link Answered.shared} promise for the same year in another sense, binding beside expected; by plan. */
  readonly besides: readonly (readonly TargetRow[])[];
  /** What every plan that has none among them promises for its first year, binding and expected; the plans by year. */
  readonly others: readonly (readonly TargetRow[])[];
}

/** The answer that targets of an indicator give, from how they stand to each other. Of groups of as many plans the first year counts. */
export function answeredBy({ groups, relative }: Pick<Standing, 'groups' | 'relative'>): Answered {
  const shared = groups
    .flatMap((group) => {
      const finding = group.verdict === 'comparable' ? findingOf(group.promises) : null;
      return finding === null ? [] : [{ group, finding }];
    })
    .reduce<Answered['shared']>(
      (best, one) => (one.group.plans.length > (best?.group.plans.length ?? 0) ? one : best),
      null,
    );
  const told = new Set(
    shared?.group.promises.filter(({ value_base }) => value_base !== null).map(({ plan }) => plan),
  );
  const inAnotherSense = groups
    .filter((group) => group !== shared?.group && group.year === shared?.group.year)
    .flatMap(({ promises }) => promises.filter(({ plan }) => told.has(plan)));
  const besides = [...Map.groupBy(inAnotherSense, ({ plan }) => plan).values()];
  const apart = [...groups.flatMap(({ promises }) => promises), ...relative].filter(
    ({ plan }) => !told.has(plan),
  );
  const others = [...Map.groupBy(apart, ({ plan }) => plan).values()].map((own) =>
    own.filter(({ target_year }) => target_year === own[0]?.target_year),
  );
  return { shared, besides, others };
}

/** The words by which targets with “≥” say so, as far as their quotes have them, the most frequent first: 达到, 以上. */
export function atLeastWords(
  targets: readonly Pick<TargetRow, 'comparator' | 'value' | 'quote'>[],
): string[] {
  const words = targets.flatMap(({ comparator, value, quote }) =>
    comparator === '>=' && value !== null
      ? (quote.replaceAll(/(?:规模|限额|级)以上/gu, '').match(/不少于|不低于|以上|至少|达到?/gu) ?? [])
      : [],
  );
  // 达1.8% says the same as 达到1.8%.
  const whole = words.includes('达到') ? words.map((word) => (word === '达' ? '达到' : word)) : words;
  return [...Map.groupBy(whole, (word) => word)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word);
}
