import { codeExamples, type CodeExamples } from '../compare/codebook.ts';
import type { Mark } from '../model/marks.ts';
import type { MeasureRow } from '../model/tables.ts';
import { rowsOf } from '../model/tables.ts';
import { addresses } from '../routes.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';

/** Examples of codes, with their sentences and the marks of these, by id. */
export interface CodebookExamples {
  readonly examples: ReadonlyMap<string, CodeExamples>;
  readonly measures: ReadonlyMap<string, MeasureRow>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** Which sentences show what a code is, and where its borders run? */
export async function codebookExamples(): Promise<CodebookExamples> {
  const rows = (await allEditions()).map((edition) => rowsOf(edition, addresses));
  const measures = new Map(rows.flatMap((r) => r.measures.map((m) => [m.id, m])));
  const examples = codeExamples(
    rows.flatMap((r) => r.codings),
    (id) => measures.get(id)?.text.length ?? Infinity,
  );
  return { examples, measures, marks: (await correctedWords()).marks };
}
