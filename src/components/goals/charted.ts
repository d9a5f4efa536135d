import type { BarWords, ChartedPlan } from '../../charts/who-promises-how-much.ts';
import type { Plan } from '../../model/plan.ts';
import { t } from '../../text/index.ts';
import { joints } from '../../text/joints.ts';
import { namesOf } from '../../compare/plan-names.ts';

/** Plans as charts show them, in their order, which gives their colours. */
export function chartedPlans(plans: readonly Plan[]): ChartedPlan[] {
  const nameOf = namesOf(plans);
  return plans.map((p) => ({ id: p.id, seal: p.seal, place: nameOf(p) }));
}

/** What is beside the bars. */
export const barWords: BarWords = {
  value: (target) => t.goals.valueOf(target),
  // How else the plan says it elsewhere is told by the table: beside a bar it would be taken for what the bar is.
  kind: (target) => joints.facts(t.goals.factsOf({ ...target, promise_strengths: [] })),
};
