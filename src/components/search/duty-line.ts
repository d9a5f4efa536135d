import type { GroupText, PlanEntry } from '../../search/corpus.ts';
import { zh as t } from '../../text/search.ts';

/** Who answers for a task, in one line, or why nobody is named; null for what is not a task. */
export function dutyLine([, , , , duty]: GroupText, plan: PlanEntry): string | null {
  if (duty === undefined) return null;
  if (duty === null)
    return t.noDuty[
      plan.unread
        ? 'unread'
        : plan.unitless !== true
          ? 'task'
          : plan.interpretation
            ? 'interpretation'
            : 'plan'
    ];
  const [named, others, byRule] = duty;
  return t.duty(
    named.map(([standing, names]) => [t.duties[standing] ?? '', names]),
    others,
    byRule === 1,
  );
}
