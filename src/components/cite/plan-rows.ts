/** The rows of a plan in the browser, from its `plan.json`, and what they are cited as. */
import { citableOf, type Citable, type CitedRows } from '../../cite/citable.ts';
import type { EditionRows } from '../../model/tables.ts';
import { addressOf } from '../../routes.ts';

/** A plan's rows with the text of every passage. */
export interface PlanRows extends CitedRows {
  readonly plan: EditionRows['plans'][number];
  readonly passages: EditionRows['passages'];
  readonly tasks: EditionRows['tasks'];
  readonly safeguards: EditionRows['safeguards'];
  readonly corrections: EditionRows['corrections'];
}

const loaded = new Map<string, Promise<PlanRows>>();

/** Fetches `plan.json`, once; rejects where it cannot be had. */
export function rowsOfPlan(url: string): Promise<PlanRows> {
  const known = loaded.get(url);
  if (known) return known;
  const rows = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    const data = (await response.json()) as EditionRows;
    const [plan] = data.plans;
    if (!plan) throw new Error(`${url} holds no plan`);
    return { ...data, plan };
  });
  rows.catch(() => loaded.delete(url));
  loaded.set(url, rows);
  return rows;
}

/** The id of what is at this anchor of the plan's page; null where it is neither a passage nor a part. */
export function idAt(rows: PlanRows, anchor: string): string | null {
  const here = `${addressOf(rows.plan.id)}#${anchor}`;
  const found = rows.passages.find(({ id }) => addressOf(id) === here);
  if (!found) return null;
  return found.kind === 'heading' ? found.parent : found.id;
}

/** The citation of `id`, read at the same site as `page`. */
export const citableIn = (rows: PlanRows, id: string, page: Citable): Citable | null =>
  citableOf(rows, id, {
    site: page.site,
    address: page.address.slice(0, -addressOf(page.id).length) + addressOf(id),
    addressNote: page.addressNote,
    titleByEditor: page.note,
    edition: page.edition,
  });
