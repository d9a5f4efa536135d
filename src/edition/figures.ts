import type { Edition } from '../model/edition.ts';
import type { Plan } from '../model/plan.ts';

/** A plan with its numbers, as lists show it. */
export interface PlanFigures {
  readonly plan: Plan;
  readonly areas: number;
  readonly tasks: number;
  readonly measures: number;
  readonly corrections: number;
}

export const figuresOf = (edition: Edition): PlanFigures => ({
  plan: edition.plan,
  areas: edition.areas.length,
  tasks: edition.tasks.length,
  measures: edition.passages.filter((p) => p.kind === 'measure').length,
  corrections: edition.corrections.length,
});
