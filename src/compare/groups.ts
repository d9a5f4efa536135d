import { yearIn } from '../model/ids.ts';
import { levels, type Level } from '../model/plan.ts';
import type { PlanRow } from '../model/tables.ts';
import { measuresOf, type CodedPlan } from './coded.ts';
import type { Cell, Row } from './matrix.ts';
import { spreadOf, type Spread } from './spread.ts';

/** By what plans are grouped where there are more of them than a table can show. */
export const groupings = ['province', 'level', 'year'] as const;
export type Grouping = (typeof groupings)[number];

/** Plans that share a province, a level or a year. */
export interface PlanGroup {
  readonly by: Grouping;
  /**
   * Permanent, as addresses have it: of a province the first two digits of its code in GB/T 2260, of a level its name in
   * the data, of a year its four digits; {@link NOWHERE} where it is not known.
   */
  readonly key: string;
  /** The province's name, the level, the year as the data has it; null where it is not known. */
  readonly value: string | null;
  /** Ids, in the order of the plans. */
  readonly plans: readonly string[];
}

/** The key of plans of which a province, level or year is not known. */
export const NOWHERE = '00';

/** What is asked of a plan to group it. */
export type Grouped = Pick<PlanRow, 'id' | 'province' | 'level' | 'jurisdiction_code'>;

/** The year in a plan's id, which is the one that the site knows it by; null where it has none. */
export const yearOf = (plan: Pick<PlanRow, 'id'>): string | null => yearIn(plan.id)?.toString() ?? null;

/** The key of a plan's province: it is all that an address needs to know of a plan. */
export const provinceKeyOf = (plan: Pick<Grouped, 'province' | 'jurisdiction_code'>): string =>
  plan.province === null ? NOWHERE : (plan.jurisdiction_code?.slice(0, 2) ?? NOWHERE);

/** Plans in groups: provinces by their codes, levels from the highest, years from the first; what is not known last. */
export function groupsOf(plans: readonly Grouped[], by: Grouping): PlanGroup[] {
  const keyOf = (plan: Grouped): string =>
    by === 'province' ? provinceKeyOf(plan) : ((by === 'level' ? plan.level : yearOf(plan)) ?? NOWHERE);
  const valueOf = (plan: Grouped, key: string): string | null =>
    key === NOWHERE ? null : by === 'province' ? plan.province : key;
  const rank = (key: string): string =>
    key === NOWHERE ? '~' : by === 'level' ? String(100 + levels.indexOf(key as Level)) : key;
  return [...Map.groupBy(plans, keyOf)]
    .map(([key, of]): PlanGroup => ({
      by,
      key,
      value: of[0] === undefined ? null : valueOf(of[0], key),
      plans: of.map(({ id }) => id),
    }))
    .sort((a, b) => (rank(a.key) < rank(b.key) ? -1 : 1));
}

/** What the plans of a group have under a theme or tool. */
interface GroupCell {
  /** Plans in the group; those that have a task or a sentence there. */
  readonly plans: number;
  readonly having: number;
  readonly measures: number;
  /** Of all sentences of the group, in percent; null where it has none. */
  readonly share: number | null;
  /** How the shares of its plans lie, in percent, each of a plan's own sentences. */
  readonly spread: Spread | null;
}

/** A group with what it has under one theme or tool. */
export interface GroupedRow {
  readonly group: PlanGroup;
  readonly cell: GroupCell;
}

/** The rows of a matrix as cells of groups, row by row and group by group. `plans` are those of the rows' cells. */
export function groupCells(
  plans: readonly CodedPlan[],
  rows: readonly Row[],
  groups: readonly PlanGroup[],
): GroupCell[][] {
  const totals = new Map(plans.map((plan) => [plan.plan.id, measuresOf(plan).length]));
  return rows.map((row) => {
    const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
    return groups.map((group) =>
      groupCell(
        group.plans.flatMap((id) => cells.get(id) ?? []),
        totals,
      ),
    );
  });
}

function groupCell(cells: readonly Cell[], totals: ReadonlyMap<string, number>): GroupCell {
  const of = (cell: Cell): number => totals.get(cell.plan) ?? 0;
  const [measures, all] = [sum(cells.map((c) => c.measures.length)), sum(cells.map(of))];
  return {
    plans: cells.length,
    having: cells.filter((c) => c.silence === null).length,
    measures,
    share: all === 0 ? null : (100 * measures) / all,
    spread: spreadOf(cells.filter((c) => of(c) > 0).map((c) => (100 * c.measures.length) / of(c))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
