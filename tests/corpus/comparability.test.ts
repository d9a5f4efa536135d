import { describe, expect, it } from 'vitest';
import { chance } from '../../scripts/bench/chance.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { readContent } from '../../scripts/site/content.ts';
import { comparisonsOf, levelsOf, meantOf } from '../../src/compare/comparability.ts';
import { target } from '../../src/compare/goals-fixture.ts';
import { MOST_COMPARED_IN_PAIRS, type Indicator, type Meant } from '../../src/model/indicator.ts';
import { levels, type Level } from '../../src/model/plan.ts';
import type { PromiseStrength, Target } from '../../src/model/target.ts';

const { indicators } = readVocabulary('.').vocabulary;
const editions = readContent('.').map(({ edition }) => edition);
const committed = editions.flatMap((e) => e.targets);
const ranks = levelsOf(editions.map((e) => e.plan));

/** Targets of every kind that a plan could have, by chance. */
function invented(count: number): { readonly targets: Target[]; readonly levels: Map<string, Level> } {
  const below = chance(20);
  const any = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const plans = levels.map((level, k) => [`bench-${'abcdefghi'.charAt(k)}-2024`, level] as const);
  return {
    levels: new Map(plans),
    targets: Array.from({ length: count }, (_, k) =>
      target(any(plans)[0], k, {
        indicator: any([...indicators.map((i) => i.code), 'no-such-indicator']),
        target_year: any([2025, 2025, 2027, null]),
        kind: any(['binding', 'expected', null] as const),
        promise_strengths: any([
          [],
          ['plain'],
          ['strive'],
          ['reserve'],
          ['strive', 'ensure'],
        ] as PromiseStrength[][]),
        approximate: any([true, false, false]),
        count_basis: any(['cumulative', null] as const),
        per_year: any([true, false, false]),
        benchmark: any(['全省平均水平', null, null]),
      }),
    ),
  };
}

/** What two rows of the table say of their pair, by the rule of docs/data-contract.md. */
function reasonsFrom(a: Meant, b: Meant, byCode: ReadonlyMap<string, Indicator>): Set<string> {
  const [one, other] = [byCode.get(a.indicator), byCode.get(b.indicator)];
  if (one === undefined || other === undefined) throw new Error('A row names an indicator');
  const reasons = new Set<string>();
  const same = a.comparable_group === b.comparable_group;
  if (a.year !== b.year) reasons.add('year');
  if (a.binding !== b.binding) reasons.add('commitment');
  if (same && a.strength !== b.strength) reasons.add('strength');
  if (same && a.level !== b.level) reasons.add('level');
  if (same && a.cumulative !== b.cumulative) reasons.add('cumulative');
  if (same && a.per_year !== b.per_year) reasons.add('stock-flow');
  if (same && a.approximate !== b.approximate) reasons.add('approximate');
  if (a.relative || b.relative) reasons.add('relative');
  if (same) return reasons;
  const is = (i: Indicator, ...kinds: Indicator['quantity'][]): boolean => kinds.includes(i.quantity);
  const unlike = (...kinds: Indicator['quantity'][]): boolean => is(one, ...kinds) !== is(other, ...kinds);
  if (unlike('growth')) reasons.add('growth');
  else if (unlike('share', 'ratio')) reasons.add('share-count');
  else if (unlike('flow') || unlike('addition')) reasons.add('stock-flow');
  else if (one.quantity !== other.quantity) reasons.add('quantity');
  if (is(one, 'share', 'ratio') && is(other, 'share', 'ratio') && one.denominator !== other.denominator)
    reasons.add('denominator');
  if (one.scope !== other.scope) reasons.add('scope');
  return reasons;
}

describe.each([
  ['the committed plans', committed, ranks],
  ['targets of every kind', ...(({ targets, levels: of }) => [targets, of] as const)(invented(1200))],
])('comparability of %s', (_name, targets, of) => {
  const rows = meantOf(targets, indicators, of);
  const byTarget = new Map(rows.map((row) => [row.target, row]));
  const byCode = new Map(indicators.map((i) => [i.code, i]));
  const row = (id: string): Meant => {
    const found = byTarget.get(id);
    if (found === undefined) throw new Error(`${id} has no row`);
    return found;
  };

  it('has a row for every target with an indicator', () => {
    expect(rows.map((r) => r.target)).toEqual(
      targets.filter((t) => byCode.has(t.indicator ?? '')).map((t) => t.id),
    );
  });

  it('says of every pair what the verdict on the pair says', () => {
    const verdicts = comparisonsOf(targets, indicators, of);
    expect(verdicts.length).toBeGreaterThan(100);
    expect(new Set(verdicts.map((v) => v.comparable)).size).toBe(2);
    const wrong = verdicts.filter((v) => {
      const [a, b] = [row(v.target_a), row(v.target_b)];
      const alike = a.group !== null && a.group === b.group;
      const reasons = reasonsFrom(a, b, byCode);
      return (
        alike !== v.comparable ||
        reasons.size !== new Set(v.reasons).size ||
        v.reasons.some((r) => !reasons.has(r))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('puts no two families into one group', () => {
    const families = Map.groupBy(rows, (r) => r.group ?? r.target);
    for (const group of families.values()) expect(new Set(group.map((r) => r.family)).size).toBe(1);
  });
});

describe('pairs', () => {
  const { targets, levels: of } = invented(1200);

  it('of the committed plans are all there', () => {
    expect(comparisonsOf(committed, indicators, ranks, MOST_COMPARED_IN_PAIRS)).toEqual(
      comparisonsOf(committed, indicators, ranks),
    );
  });

  it('of a large family are left out, and no family is there in part', () => {
    const all = comparisonsOf(targets, indicators, of);
    const few = comparisonsOf(targets, indicators, of, 20);
    const family = new Map(meantOf(targets, indicators, of).map((m) => [m.target, m.family]));
    const count = (list: typeof all) => {
      const counts = new Map<string, number>();
      for (const { target_a } of list) {
        const name = family.get(target_a) ?? '';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return counts;
    };
    const whole = count(all);
    expect(few.length).toBeLessThan(all.length);
    for (const [name, pairs] of whole) expect(count(few).get(name) ?? 0).toBe(pairs > 190 ? 0 : pairs);
  });
});
