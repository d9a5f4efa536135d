import type { TargetRow } from '../../model/tables.ts';
import { zh as t } from '../../text/matrix.ts';
import { factsOf, otherwiseIn } from '../../text/promise-facts.ts';

/** A target as a value: `≥ 50 家`, `2300—2500 家`, `超过全省平均水平`, `逐年增长`. */
export function valueWords(target: TargetRow): string {
  const { value, value_max, value_max_strength_text, unit, comparator, benchmark } = target;
  if (benchmark !== null) return `${t.goals.benchmark[comparator === '>' ? '>' : '>=']}${benchmark}`;
  if (value === null) return target.quote.includes('只增不减') ? t.goals.notCut : t.goals.growing;
  const upper =
    value_max === null ? '' : t.goals.upper(value_max, comparator === 'range', value_max_strength_text);
  const much = unit === '%' ? '%' : ` ${unit ?? ''}`;
  const yearly = target.per_year ? t.goals.yearly : '';
  const growth = comparator === 'growth' ? t.goals.growth : '';
  return `${yearly}${growth}${t.comparators[comparator]}${value}${upper}${much}`.trimEnd();
}

/** What belongs to the value: by when, how bindingly, from what start. */
export function goalFacts(target: TargetRow): string[] {
  const { target_year, year_basis, baseline_value, baseline_year, unit } = target;
  return [
    ...(target_year === null ? [t.goals.noYear] : [t.goals.year(target_year, year_basis === 'inherited')]),
    ...factsOf(target),
    ...(target.restates === null ? [] : [`${t.goals.restates}${otherwiseIn(target.restates_otherwise)}`]),
    ...(baseline_value === null ? [] : [t.goals.baseline(`${baseline_value}${unit ?? ''}`, baseline_year)]),
  ];
}
