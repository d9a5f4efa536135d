import type { Citation } from '../../src/model/citation.ts';
import type { Edition } from '../../src/model/edition.ts';
import { numberKey } from '../parse/metadata/number.ts';
import { documentName } from './document.ts';

/** What tells the plans of a corpus apart when they are cited. */
type Citable = Pick<Edition['plan'], 'id' | 'title' | 'document_number' | 'is_interpretation'>;

/** Which plan of the corpus a citation names; null where none. */
export type FindCited = (citation: Pick<Citation, 'document' | 'document_number'>) => string | null;

/**
 * Finds the plan of the corpus that a citation names: by its number, else by its name where a single plan has it. A document
 * that explains another is not that one.
 */
export function citedPlans(plans: readonly Citable[]): FindCited {
  const documents = plans.filter((p) => !p.is_interpretation);
  const named = only(documents.map((p) => [documentName(p.title), p.id]));
  const numbered = only(
    documents.flatMap(({ id, document_number: number }) =>
      number === null ? [] : [[numberKey(number), id]],
    ),
  );
  return ({ document, document_number: number }) =>
    (number === null ? undefined : numbered.get(numberKey(number))) ?? named.get(document) ?? null;
}

/** An edition with the plans of the corpus that it cites. */
export function withCitedPlans(edition: Edition, find: FindCited): Edition {
  return { ...edition, citations: edition.citations.map((c) => ({ ...c, cited_plan: find(c) })) };
}

/** The plans that a key names alone. */
function only(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const [key, id] of pairs) found.set(key, found.has(key) ? null : id);
  return new Map([...found].flatMap(([key, id]) => (id === null ? [] : [[key, id]])));
}
