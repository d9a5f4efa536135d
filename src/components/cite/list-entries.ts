/** The entries of a citation list: ids, and what the plans' data say of them. */
import { citableOf, type Citable, type SiteAccess } from '../../cite/citable.ts';
import { documentOf } from '../../cite/list.ts';
import { citedText, isCorrected } from '../../cite/marked.ts';
import type { Corrected } from '../../model/marks.ts';
import { addressOf, planDataPath, planSourceTextPath, withBase } from '../../routes.ts';
import { rowsOfPlan, type PlanRows } from './plan-rows.ts';

/** One id of the list; `citable` is null where the data do not have it. */
export interface Entry {
  readonly id: string;
  readonly citable: Citable | null;
  /** Its words, with the places where they depart from the source. */
  readonly words: Corrected;
}

/** The entries of these ids in their order, and the plans whose data could not be had. */
export async function entriesOf(
  ids: readonly string[],
  access: SiteAccess,
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
  const corrected = plans.filter((plan) => {
    const own = rows.get(plan);
    return own !== undefined && ids.some((id) => documentOf(id) === plan && isCorrected(own, id));
  });
  const sources = new Map(
    await Promise.all(
      corrected.map(
        async (plan) => [plan, await sourceOf(withBase(planSourceTextPath(plan), base))] as const,
      ),
    ),
  );
  const entries = ids.map((id): Entry => {
    const plan = rows.get(documentOf(id));
    const address = access.prefix + addressOf(id);
    const citable = plan ? citableOf(plan, id, { ...access, address }) : null;
    const source = sources.get(documentOf(id)) ?? null;
    return { id, citable, words: plan && citable ? citedText(plan, id, source) : { text: '', marks: [] } };
  });
  return { entries, failed: failed.sort() };
}

/** The source of a plan, code point by code point; null where it cannot be had, which costs the marks and no words. */
async function sourceOf(url: string): Promise<readonly string[] | null> {
  try {
    const response = await fetch(url);
    return response.ok ? [...(await response.text())] : null;
  } catch {
    return null;
  }
}
