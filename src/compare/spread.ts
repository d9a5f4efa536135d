/** How values lie: what a quarter, a half and three quarters of them do not pass. */
export interface Spread {
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

/** The spread of some values; null of none. Quartiles interpolate between neighbours (Hyndman and Fan, type 7). */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const at = (p: number): number => {
    const place = p * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? least, sorted[Math.ceil(place)] ?? most];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { least, lower: at(0.25), median: at(0.5), upper: at(0.75), most };
}

/** So many values tell what lies far from the rest. */
const ENOUGH = 8;

/**
 * From what on a value is as dark as can be: the largest, or where some lie far beyond the rest the upper fence (Tukey:
 * the upper quartile and one and a half times the distance of the quartiles), so that one of them does not pale all
 * others. Values of nothing do not count; 0 of none.
 */
export function darkestOf(values: readonly number[]): number {
  const some = values.filter((v) => v > 0);
  const spread = spreadOf(some);
  if (spread === null) return 0;
  const fence = spread.upper + 1.5 * (spread.upper - spread.lower);
  return some.length < ENOUGH ? spread.most : Math.min(spread.most, fence);
}
