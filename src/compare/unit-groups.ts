import type { PlanGroup } from './groups.ts';
import type { FunctionRow, UnitCell, UnknownUnit } from './units.ts';

/** How many plans of a group name a unit of a function, and in how many tasks. */
interface FunctionCell {
  readonly plans: number;
  readonly having: number;
  readonly tasks: number;
}

/** Who answers for what, by groups of plans: a cell to each group, in their order. */
export function functionCells(row: FunctionRow, groups: readonly PlanGroup[]): FunctionCell[] {
  const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
  return groups.map((group) => {
    const own = group.plans.flatMap((id) => cells.get(id)?.units ?? []);
    return {
      plans: group.plans.length,
      having: group.plans.filter((id) => (cells.get(id)?.units.length ?? 0) > 0).length,
      tasks: new Set(own.flatMap(({ duties }) => duties.map(({ task }) => task.row.id))).size,
    };
  });
}

/** Who has a function where a unit is: plans that name the unit (`code`), then others of the same provinces that name one of its function. */
export function alikeNear(
  { cells }: Pick<FunctionRow, 'cells'>,
  code: string,
  provinceOf: (plan: string) => string | null,
): readonly UnitCell[] {
  const naming = cells.filter(({ units }) => units.length > 0);
  const here = naming.filter(({ units }) => units.some(({ unit }) => unit.code === code));
  const provinces = new Set(here.map(({ plan }) => provinceOf(plan)));
  return [...here, ...naming.filter((cell) => !here.includes(cell) && provinces.has(provinceOf(cell.plan)))];
}

/** A form that plans write and nobody has classified, with the plans that write it. */
interface UnknownForm {
  readonly written: string;
  readonly plans: readonly string[];
  readonly tasks: number;
}

/** The same forms of all plans together, those of most plans first. */
export const unknownForms = (unknown: readonly UnknownUnit[]): UnknownForm[] =>
  [...Map.groupBy(unknown, ({ written }) => written)]
    .map(([written, of]) => ({
      written,
      plans: of.map(({ plan }) => plan),
      tasks: of.reduce((n, { duties }) => n + duties.length, 0),
    }))
    .sort((a, b) => b.plans.length - a.plans.length || b.tasks - a.tasks || (a.written < b.written ? -1 : 1));
