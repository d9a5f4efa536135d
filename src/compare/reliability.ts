/** How far readers agree on nominal codes: one implementation, for rule and editor as for people. */

/** How often the first reader said the category of the row and the second that of the column. */
export interface Confusion {
  readonly categories: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** The table of pairs (first reader, second reader); categories in the order given, others after them as they come. */
export function confusionOf(
  pairs: readonly (readonly [string, string])[],
  order: readonly string[] = [],
): Confusion {
  const used = new Set(pairs.flat());
  const categories = [...new Set([...order.filter((c) => used.has(c)), ...used])];
  const place = new Map(categories.map((c, k) => [c, k]));
  const counts = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) {
    const [row, column] = [counts[place.get(a) ?? 0], place.get(b) ?? 0];
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { categories, counts };
}

/** How often two readers on yes-or-no say it both, the first alone, the second alone, neither. */
export function fourfold(
  said: readonly (readonly [boolean, boolean])[],
): [both: number, first: number, second: number, neither: number] {
  const count = (a: boolean, b: boolean): number => said.filter(([x, y]) => x === a && y === b).length;
  return [count(true, true), count(true, false), count(false, true), count(false, false)];
}

/** Two readers on yes-or-no: both, the first alone, the second alone, neither. */
export const yesOrNo = (both: number, first: number, second: number, neither: number): Confusion => ({
  categories: ['yes', 'no'],
  counts: [
    [both, first],
    [second, neither],
  ],
});

/** The share of units on which both say the same, 0 to 1; 0 where there are none. */
export function percentAgreement({ counts }: Confusion): number {
  const same = counts.reduce((sum, row, k) => sum + (row[k] ?? 0), 0);
  return share(same, total(counts));
}

/**
 * Cohen's kappa (1960), unweighted: agreement beyond what the two readers' own distributions give by chance. Null where
 * there are no units, or where both always say the same one thing, so that chance alone explains it.
 */
export function cohensKappa({ counts }: Confusion): number | null {
  const n = total(counts);
  if (n === 0) return null;
  const expected = counts.reduce((sum, row, k) => {
    const column = counts.reduce((of, other) => of + (other[k] ?? 0), 0);
    return sum + (add(row) * column) / (n * n);
  }, 0);
  return expected >= 1 ? null : (percentAgreement({ categories: [], counts }) - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha (2011) for nominal data: 1 − observed / expected disagreement, over the coincidence matrix. Each
 * unit is the list of what any number of readers say of it, null where one says nothing; a unit of fewer than two values
 * does not count. Null where nothing can be paired or all values are the same.
 */
export function krippendorffsAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const totals = new Map<string, number>();
  let disagreeing = 0;
  let n = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    const m = values.length;
    if (m < 2) continue;
    n += m;
    const own = new Map<string, number>();
    for (const value of values) own.set(value, (own.get(value) ?? 0) + 1);
    for (const [value, count] of own) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (m - count)) / (m - 1);
    }
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (n - count), 0);
  return expected === 0 ? null : 1 - ((n - 1) * disagreeing) / expected;
}

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const total = (counts: Confusion['counts']): number => add(counts.map(add));
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
