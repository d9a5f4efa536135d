/** The entries of a citation list: ids, and what the plans' data say of them. */
import { citableOf, type Citable } from '../../cite/citable.ts';
import { documentOf } from '../../cite/list.ts';
import { addressOf, planDataPath, withBase } from '../../routes.ts';
import { rowsOfPlan, type PlanRows } from './plan-rows.ts';

/** Where the list's things are read, for `citableOf`; `prefix` goes before every path. */
export interface ListAccess {
  readonly prefix: string;
  readonly site: string;
  readonly addressNote: string;
  readonly titleByEditor: string;
  readonly edition: string;
}

/** One id of the list; `citable` is null where the data do not have it. */
export interface Entry {
  readonly id: string;
  readonly citable: Citable | null;
  readonly text: string;
}

/** The entries of these ids in their order, and the plans whose data could not be had. */
export async function entriesOf(
  ids: readonly string[],
  access: ListAccess,
  base: string,
): Promise<{ readonly entries: readonly Entry[]; readonly failed: readonly string[] }> {
  const plans = [...new Set(ids.map(documentOf))];
  const failed: string[] = [];
  const rows = new Map<string, PlanRows>();
  await Promise.all(
    plans.map(async (plan) => {
      try {
        rows.set(plan, await rowsOfPlan(withBase(planDataPath(plan), base)));
      } catch (error) {
        // A plan that is not there is an answer; a network that is not there is none.
        if (!(error instanceof Error && error.message.startsWith('404'))) failed.push(plan);
      }
    }),
  );
  const entries = ids.map((id): Entry => {
    const plan = rows.get(documentOf(id));
    const address = access.prefix + addressOf(id);
    const citable = plan ? citableOf(plan, id, { ...access, address }) : null;
    return { id, citable, text: plan && citable ? textOf(plan, id) : '' };
  });
  return { entries, failed: failed.sort() };
}

/** The words of a passage, a task's body, a safeguard; '' for what is cited as a whole. */
function textOf(rows: PlanRows, id: string): string {
  if (id === rows.plan.id) return '';
  const whole = [...rows.tasks, ...rows.safeguards].find((part) => part.id === id);
  return whole?.text ?? rows.passages.find((p) => p.id === id && p.kind !== 'heading')?.text ?? '';
}
