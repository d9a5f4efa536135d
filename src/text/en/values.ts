import { boundOf } from '../../model/bound.ts';
import type { Valued } from '../goals.ts';
import { quantity } from './quantities.ts';

/** Averages that values are measured by, where their words are usual ones. */
const benchmarks: Readonly<Record<string, string>> = {
  全省平均水平: 'the provincial average (全省平均水平)',
  全市平均水平: 'the average of the prefecture (全市平均水平)',
  全国平均水平: 'the national average (全国平均水平)',
  全区平均水平: 'the average of the region (全区平均水平)',
};

const signs: Record<Valued['comparator'], string> = {
  '>=': '≥ ',
  '>': '> ',
  '=': '',
  '~': 'about ',
  range: '',
  growth: '',
  '<=': '≤ ',
};

/** How a value stands to what it is measured by, apart from reaching it. */
const reached: Partial<Record<Valued['comparator'], string>> = { '>': 'above', '<=': 'not above' };

/** The better of two values with the word that promises it: `strive for 2500 (力争)`. */
function promised(
  value: string,
  { value_max_strength_text: word }: Pick<Valued, 'value_max_strength_text'>,
): string {
  if (word === null) return value;
  if (/力争|争取|努力|力求|争创/u.test(word)) return `strive for ${value} (${word})`;
  return /确保|必须|务必|坚决|保证|保障/u.test(word) ? `ensure ${value} (${word})` : `${value} (${word})`;
}

/** The value of a target in words, with what the comparator says: `≥ 50`, `> 2300, strive for 2500 (力争)`, `above the provincial average`. */
export function valueOf(t: Valued): string {
  const every = t.per_year && t.comparator !== 'growth' ? ' a year' : '';
  if (t.value === null) {
    if (t.benchmark !== null)
      return `${reached[t.comparator] ?? 'reach'} ${benchmarks[t.benchmark] ?? t.benchmark}${every}`;
    if (t.quote.includes('只增不减')) return 'may grow, not fall (只增不减)';
    return t.per_year ? 'growth every year' : 'growth';
  }
  const value = quantity([t.value], t.unit);
  if (t.comparator === 'growth')
    return `${t.per_year ? 'average yearly growth' : 'growth'} ${signs[boundOf(t) ?? '=']}${value}`;
  if (t.comparator === 'range' && t.value_max !== null)
    return `${quantity([t.value, t.value_max], t.unit)}${every}`;
  const further = t.value_max === null ? '' : `, ${promised(quantity([t.value_max], t.unit), t)}`;
  return `${signs[t.comparator]}${value}${further}${every}`;
}
