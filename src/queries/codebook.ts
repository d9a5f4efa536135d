import { codeExamples, type CodeExamples } from '../compare/codebook.ts';
import type { Mark } from '../model/marks.ts';
import type { MeasureRow } from '../model/tables.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';
import { rowsFor } from './rows.ts';

/** Examples of codes, with their sentences and the marks of these, by id. */
export interface CodebookExamples {
  readonly examples: ReadonlyMap<string, CodeExamples>;
  /** Sentences of tasks and of safeguards. */
  readonly sentences: ReadonlyMap<string, Pick<MeasureRow, 'id' | 'plan' | 'text' | 'url'>>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** Which sentences show what a code is, and where its borders run? */
export async function codebookExamples(): Promise<CodebookExamples> {
  const rows = (await allEditions()).map(rowsFor);
  const sentences = new Map(
    rows.flatMap((r) =>
      [...r.measures, ...r.passages.filter((p) => p.kind === 'safeguard')].map((m) => [m.id, m]),
    ),
  );
  const examples = codeExamples(
    rows.flatMap((r) => [
      ...r.codings,
      ...r.safeguard_codings.map(({ safeguard, ...c }) => ({ ...c, task: safeguard, is_safeguard: true })),
    ]),
    (id) => sentences.get(id)?.text.length ?? Infinity,
  );
  return { examples, sentences, marks: (await correctedWords()).marks };
}
