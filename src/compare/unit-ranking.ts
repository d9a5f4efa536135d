import { perStanding, standings, standingOf } from '../model/responsibility.ts';
import type { ResponsibilityRow } from '../model/tables.ts';

/** What a unit, or a function of units, is ranked by: tasks by standing, tasks in whose note it is named first, all its tasks. */
export const rankedBy = [...standings, 'first', 'tasks'] as const;
type RankedBy = (typeof rankedBy)[number];

/** One unit or function with what it is ranked by; each task counts once in each column. */
export interface Ranked {
  /** Code of the unit, or the function; where a plan's unit has no code, its words. */
  readonly key: string;
  readonly function: string | null;
  /** How many plans name it. */
  readonly plans: number;
  readonly count: Readonly<Record<RankedBy, number>>;
  /** 1 is the most; equal counts share a rank and the next is skipped; null where the count is 0. */
  readonly rank: Readonly<Record<RankedBy, number | null>>;
}

/**
 * The unit that is printed first in a task's own note: observed, and no reading of who leads. A task whose units come from
 * another note has none.
 */
function firstNamed(rows: readonly ResponsibilityRow[]): ReadonlySet<ResponsibilityRow> {
  const first = new Map<string, ResponsibilityRow>();
  for (const row of rows) {
    const known = first.get(row.task);
    if (row.basis === 'stated' && (known === undefined || row.start < known.start)) first.set(row.task, row);
  }
  return new Set(first.values());
}

/** The units of one plan, those of most tasks first; a unit without a code is one by its words. */
export const rankedUnits = (rows: readonly ResponsibilityRow[]): Ranked[] =>
  ranked(rows, ({ unit, unit_text }) => unit ?? unit_text);

/** Functions of units over all plans, those of most tasks first; units of which nobody knows what they do are left out. */
export const rankedFunctions = (rows: readonly ResponsibilityRow[]): Ranked[] =>
  ranked(rows, (row) => row.function);

function ranked(
  rows: readonly ResponsibilityRow[],
  keyOf: (row: ResponsibilityRow) => string | null,
): Ranked[] {
  const first = firstNamed(rows);
  const groups = Map.groupBy(rows, keyOf);
  groups.delete(null);
  const counted = [...groups].map(([key, own]) => {
    const tasksOf = (wanted: (row: ResponsibilityRow) => boolean): number =>
      new Set(own.filter(wanted).map((row) => row.task)).size;
    const count = {
      ...perStanding((standing) => tasksOf((row) => standingOf(row) === standing)),
      first: tasksOf((row) => first.has(row)),
      tasks: tasksOf(() => true),
    };
    const plans = new Set(own.map((row) => row.plan)).size;
    return { key: key ?? '', function: own[0]?.function ?? null, plans, count };
  });
  const ranks = new Map<RankedBy, ReadonlyMap<number, number>>(
    rankedBy.map((by) => {
      const sorted = counted.map(({ count }) => count[by]).sort((a, b) => b - a);
      return [by, new Map(sorted.map((n, k) => [n, k + 1] as const).reverse())];
    }),
  );
  return counted
    .map((one): Ranked => ({
      ...one,
      rank: Object.fromEntries(
        rankedBy.map((by) => [by, one.count[by] === 0 ? null : (ranks.get(by)?.get(one.count[by]) ?? null)]),
      ) as Ranked['rank'],
    }))
    .sort(
      (a, b) => b.count.tasks - a.count.tasks || b.count.first - a.count.first || (a.key < b.key ? -1 : 1),
    );
}
