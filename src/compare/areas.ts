import type { Concept } from '../model/coding.ts';
import type { AreaRow } from '../model/tables.ts';
import type { CodedPlan, CodedTask } from './coded.ts';
import { themeCell, type Cell } from './matrix.ts';

/** One of a plan's own areas, as far as it holds tasks of a theme. */
interface AreaShare {
  /** Null for tasks in no area. */
  readonly area: AreaRow | null;
  readonly tasks: readonly CodedTask[];
  /** How many tasks the area has in all. */
  readonly of: number;
}

export interface AreaCell {
  readonly plan: string;
  /** Whether the plan groups its tasks at all; where not, its tasks are shown by themselves. */
  readonly grouped: boolean;
  readonly areas: readonly AreaShare[];
  readonly tasks: number;
  readonly measures: number;
  /** Where no task has the theme: the tasks in which single sentences have it. */
  readonly scattered: readonly CodedTask[];
  readonly silence: Cell['silence'];
}

interface AreaTableRow {
  readonly theme: Concept;
  readonly cells: readonly AreaCell[];
}

/** Which of its own areas does each plan put a theme's tasks in? Those of which it is a further theme count, too. */
export function areaRows(plans: readonly CodedPlan[], themes: readonly Concept[]): AreaTableRow[] {
  return themes.map((theme) => ({
    theme,
    cells: plans.map((plan): AreaCell => {
      const cell = themeCell(plan, theme);
      const own = new Set<CodedTask>([...cell.tasks, ...cell.also]);
      const tasks = plan.tasks.filter((t) => own.has(t));
      const groups = Map.groupBy(tasks, (t) => t.area);
      return {
        plan: plan.plan.id,
        grouped: plan.areas.length > 0,
        areas: [...groups].map(([area, held]) => ({
          area,
          tasks: held,
          of: plan.tasks.filter((t) => t.area === area).length,
        })),
        tasks: tasks.length,
        measures: cell.measures.length,
        scattered:
          tasks.length > 0 ? [] : plan.tasks.filter((t) => cell.measures.some((m) => m.task.id === t.row.id)),
        silence: cell.silence,
      };
    }),
  }));
}
