import { citedDocuments, namesAnother, type CitedDocument } from '../compare/lineage.ts';
import { marksOfWords, type Mark } from '../model/marks.ts';
import type { CitationRow } from '../model/tables.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { rowsFor } from './rows.ts';

const citations = once(async (): Promise<readonly CitationRow[]> =>
  (await allEditions()).flatMap((edition) => rowsFor(edition).citations),
);

/** A document with what was corrected in the words that name it. */
export interface MarkedDocument extends CitedDocument {
  readonly corrected: boolean;
  /** Marks of its name, as far as they can be placed in it. */
  readonly marks: readonly Mark[];
}

/** Which documents do the plans cite, and which plans cite none? */
export const lineage = once(
  async (): Promise<{
    readonly documents: readonly MarkedDocument[];
    readonly silent: readonly string[];
  }> => {
    const rows = await citations();
    const plans = (await allEditions()).map((e) => e.plan);
    const { quotes } = await correctedWords();
    const citing = new Set(rows.filter(namesAnother).map((row) => row.plan));
    return {
      documents: citedDocuments(rows, plans).map((d) => {
        const said = d.by.flatMap((by) => by.rows.flatMap((row) => quotes.get(row.id) ?? []));
        return { ...d, corrected: said.length > 0, marks: marksOfWords(d.name, said) };
      }),
      silent: plans.map((p) => p.id).filter((id) => !citing.has(id)),
    };
  },
);

const byPlan = once(async () => Map.groupBy(await citations(), (row) => row.plan));

/** Which other documents does a plan cite, in its order? */
export const citedBy = async (plan: string): Promise<readonly CitationRow[]> =>
  ((await byPlan()).get(plan) ?? []).filter(namesAnother);
