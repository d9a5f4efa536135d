import type { Corrected, Mark } from '../model/marks.ts';
import { allEditions, readerFor } from './editions.ts';
import { once } from './once.ts';

/** What departs from the source, by id; what does not is in neither. */
interface CorrectedWords {
  /** Marks of passages, in their `text`, and of tasks, sections, areas and safeguards, in their titles. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The edition's reading of the quotes of targets and of what is cited. */
  readonly quotes: ReadonlyMap<string, Corrected>;
}

/** Which sentences and quotes of the whole corpus were corrected, and where? */
export const correctedWords = once(async (): Promise<CorrectedWords> => {
  const marks = new Map<string, readonly Mark[]>();
  const quotes = new Map<string, Corrected>();
  for (const {
    plan,
    passages,
    targets,
    citations,
    tasks,
    sections,
    areas,
    safeguards,
  } of await allEditions()) {
    const reader = await readerFor(plan.id);
    for (const passage of passages) {
      const own = reader.marks(passage);
      if (own.length > 0) marks.set(passage.id, own);
    }
    for (const titled of [...tasks, ...sections, ...areas, ...safeguards]) {
      const own = reader.titleMarks(titled);
      if (own.length > 0) marks.set(titled.id, own);
    }
    for (const said of [...targets, ...citations]) {
      const quote = reader.quote(said);
      if (quote) quotes.set(said.id, quote);
    }
  }
  return { marks, quotes };
});
