import { passageOf } from '../../src/model/ids.ts';
import type { Target } from '../../src/model/target.ts';

/**
 * Reads: the targets of one plan with their indicators. Writes: which of them say once more what another has said.
 * Assumes: nothing.
 */

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^[全我本][县市区州旗]/u, '');

/** What a target is about: its indicator, or its name and what that is of. */
const aboutOf = (t: Target): string =>
  t.indicator ?? `${t.subject === null ? '' : bare(t.subject)}/${bare(t.indicator_text)}`;

/** The promise of a target: what about, how much, by when. Strength and 约束性 are how it is said. */
const promiseOf = (t: Target): string =>
  JSON.stringify([
    aboutOf(t),
    t.value_base ?? t.value,
    t.value_max,
    t.unit_base,
    t.comparator === 'growth',
    t.benchmark,
    t.per_year,
    t.target_year,
  ]);

/** Whether two targets of one promise mean it alike. A cell of a table prints the number alone: 50 is 50家以上 there. */
function meanAlike(a: Target, b: Target): boolean {
  if (a.comparator === b.comparator && a.count_basis === b.count_basis) return true;
  const isBare = (t: Target): boolean => t.comparator === '=' || t.comparator === '>=';
  return (a.place === 'table') !== (b.place === 'table') && isBare(a) && isBare(b);
}

/** Goals and the table of indicators are where a plan says what it promises; elsewhere it says it again. */
const isGoal = (t: Target): boolean => t.place === 'goals' || t.place === 'table';

/**
 * The targets with `restates`: the id of the target of the same plan that makes the same promise, first among goals and
 * table rows, then anywhere. Columns of one row and numbers of one sentence do not restate each other.
 */
export function withRestatements(targets: readonly Target[]): Target[] {
  const restates = new Map<string, string>();
  const said = new Map<string, Target[]>();
  for (const t of [...targets.filter(isGoal), ...targets.filter((t) => !isGoal(t))]) {
    const before = said.get(promiseOf(t)) ?? [];
    const first = before.find((b) => passageOf(b.id) !== passageOf(t.id) && meanAlike(b, t));
    if (first === undefined) said.set(promiseOf(t), [...before, t]);
    else restates.set(t.id, first.id);
  }
  return targets.map((t) => ({ ...t, restates: restates.get(t.id) ?? null }));
}
