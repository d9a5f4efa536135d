import type { TargetRow } from '../../model/tables.ts';
import { zh as t } from '../../text/matrix.ts';
import { factsOf, otherwiseIn } from '../../text/promise-facts.ts';

/** What belongs to the value: by when, how firmly, from what start. */
export function goalFacts(target: TargetRow): string[] {
  const { target_year, year_basis, baseline_value, baseline_year, unit } = target;
  return [
    ...(target_year === null ? [t.goals.noYear] : [t.goals.year(target_year, year_basis === 'inherited')]),
    ...factsOf(target),
    ...(target.restates === null ? [] : [`${t.goals.restates}${otherwiseIn(target.restates_otherwise)}`]),
    ...(baseline_value === null ? [] : [t.goals.baseline(baseline_value, unit, baseline_year)]),
  ];
}
