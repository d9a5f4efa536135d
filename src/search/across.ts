/**
 * A term of a few Chinese characters may stand **across words**: 高企 in 提高企业. The build finds out where, with the words
 * of a segmenter that browsers do not all have; they read in a table in which passages a term stands so and not otherwise.
 */

/** `across-<n>.json`: by folded term the passages in which it stands across words only, each as the step from the one before. */
export type AcrossTable = Readonly<Record<string, readonly number[]>>;

/** Whether a folded term is one of those of which the tables tell: two to four Chinese characters. */
export const isJudged = (term: string): boolean => /^[\u3400-\u4dbf\u4e00-\u9fff]{2,4}$/u.test(term);

/** The number of the table that a term is in, of so many. */
export const acrossTableOf = (term: string, tables: number): number => (term.codePointAt(0) ?? 0) % tables;

/** The passages of a term, by their numbers among all. */
export function acrossPassages(table: AcrossTable, term: string): ReadonlySet<number> {
  const passages = new Set<number>();
  let passage = 0;
  for (const step of Object.hasOwn(table, term) ? (table[term] ?? []) : []) {
    passage += step;
    passages.add(passage);
  }
  return passages;
}

/** The steps of passages in ascending order. */
export const stepsOf = (passages: readonly number[]): readonly number[] =>
  passages.map((passage, i) => passage - (passages[i - 1] ?? 0));
