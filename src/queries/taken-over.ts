import { citedDocuments } from '../compare/lineage.ts';
import { takenOver, type TakenOver, type TakenRun } from '../compare/taken-over.ts';
import { marksOfWords, marksWithin, type Mark } from '../model/marks.ts';
import { correctedWords } from './corrected.ts';
import { editionsById } from './editions.ts';
import { citedBy } from './lineage.ts';

/** A plan of the corpus that another cites, and what both have in common. */
export interface CitedPlan {
  readonly plan: string;
  readonly taken: TakenOver;
  readonly runs: readonly (TakenRun & { readonly text: string; readonly marks: readonly Mark[] })[];
}

/** Documents that a plan cites and that are not here, with the marks of what was corrected in their names. */
export interface Uncompared {
  readonly documents: readonly { readonly name: string; readonly marks: readonly Mark[] }[];
}

/** What does a plan take over from plans of the corpus that it cites, and which of the documents that it cites are not here? */
export async function takenOverBy(
  id: string,
): Promise<{ readonly cited: readonly CitedPlan[]; readonly missing: Uncompared }> {
  const all = await editionsById();
  const own = all.get(id);
  if (own === undefined) throw new Error(`content/plans/${id}.mdx is missing`);
  const { marks, quotes } = await correctedWords();
  const documents = citedDocuments(await citedBy(id), [own.plan]);
  const measures = new Set(own.passages.filter((p) => p.kind === 'measure').map((p) => p.id));
  const texts = new Map(own.passages.map((p) => [p.id, p.text]));
  const pieces = own.passages.filter((p) => p.kind !== 'heading');
  return {
    cited: documents.flatMap((document): CitedPlan[] => {
      const there = all.get(document.plan ?? '');
      if (there === undefined) return [];
      const taken = takenOver(
        pieces,
        there.passages.filter((p) => p.kind !== 'heading'),
        (passage) => measures.has(passage),
      );
      const runs = taken.runs.map((run) => {
        const { id: passage, start, end } = run.own;
        return {
          ...run,
          text: (texts.get(passage) ?? '').slice(start, end),
          marks: marksWithin(marks.get(passage) ?? [], start, end),
        };
      });
      return [{ plan: there.plan.id, taken, runs }];
    }),
    missing: {
      documents: documents
        .filter((d) => d.plan === null)
        .map(({ name, by }) => ({
          name,
          marks: marksOfWords(
            name,
            by.flatMap(({ rows }) => rows.flatMap((row) => quotes.get(row.id) ?? [])),
          ),
        })),
    },
  };
}
