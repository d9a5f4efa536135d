import type { Comparison, ComparisonReason, Indicator } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';

/**
 * May two targets be compared? Only where both are of one comparable group, of the same year, equally binding, and given
 * as values; every other pair of a family says why not.
 */
export function comparisonsOf(targets: readonly Target[], indicators: readonly Indicator[]): Comparison[] {
  const byCode = new Map(indicators.map((i) => [i.code, i]));
  const families = new Map<string, { target: Target; indicator: Indicator }[]>();
  for (const target of targets) {
    const indicator = byCode.get(target.indicator ?? '');
    if (indicator === undefined) continue;
    const family = families.get(indicator.family);
    if (family) family.push({ target, indicator });
    else families.set(indicator.family, [{ target, indicator }]);
  }
  return [...families.values()].flatMap((family) =>
    family.flatMap((a, k) =>
      family.slice(k + 1).map((b): Comparison => {
        const reasons = [...reasonsBetween(a.indicator, b.indicator), ...reasonsOf(a.target, b.target)];
        return { target_a: a.target.id, target_b: b.target.id, comparable: reasons.length === 0, reasons };
      }),
    ),
  );
}

const PARTS: readonly Indicator['measure'][] = ['share', 'ratio'];

/** What two indicators of one family differ in; nothing where they are of one comparable group. */
export function reasonsBetween(a: Indicator, b: Indicator): ComparisonReason[] {
  if (a.comparable_group === b.comparable_group) return [];
  const differ = (measure: Indicator['measure']): boolean =>
    (a.measure === measure) !== (b.measure === measure);
  const reasons: ComparisonReason[] = [];
  if (differ('growth')) reasons.push('growth');
  else if (PARTS.includes(a.measure) !== PARTS.includes(b.measure)) reasons.push('share-count');
  else if (differ('flow') || differ('addition')) reasons.push('stock-flow');
  else if (a.measure !== b.measure) reasons.push('measure');
  if (a.denominator !== b.denominator && PARTS.includes(a.measure) && PARTS.includes(b.measure))
    reasons.push('denominator');
  if (a.scope !== b.scope) reasons.push('scope');
  return reasons;
}

/** What two targets differ in, whatever they measure. */
function reasonsOf(a: Target, b: Target): ComparisonReason[] {
  const reasons: ComparisonReason[] = [];
  if (a.target_year !== b.target_year) reasons.push('year');
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) reasons.push('commitment');
  if (a.benchmark !== null || b.benchmark !== null) reasons.push('relative');
  return reasons;
}
