import { citedDocuments, namesAnother, type CitedDocument } from '../compare/lineage.ts';
import { type CitationRow, rowsOf } from '../model/tables.ts';
import { addresses } from '../routes.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';

const citations = once(async (): Promise<readonly CitationRow[]> =>
  (await allEditions()).flatMap((edition) => rowsOf(edition, addresses).citations),
);

/** Which documents do the plans cite, and which plans cite none? */
export const lineage = once(
  async (): Promise<{ readonly documents: readonly CitedDocument[]; readonly silent: readonly string[] }> => {
    const rows = await citations();
    const plans = (await allEditions()).map((e) => e.plan);
    const citing = new Set(rows.filter(namesAnother).map((row) => row.plan));
    return {
      documents: citedDocuments(rows, plans),
      silent: plans.map((p) => p.id).filter((id) => !citing.has(id)),
    };
  },
);

const byPlan = once(async () => Map.groupBy(await citations(), (row) => row.plan));

/** Which other documents does a plan cite, in its order? */
export const citedBy = async (plan: string): Promise<readonly CitationRow[]> =>
  ((await byPlan()).get(plan) ?? []).filter(namesAnother);
