/** The plans as lists in the browser know them. */
import type { Named } from '../../compare/plan-names.ts';
import type { Language } from '../../routes.ts';
import { placeName } from '../../text/place-name.ts';
import type { Sealed } from '../seal.ts';
import type { Facet, Listed } from './finding.ts';

/** Where a plan is from and what it is, in the words of a language. */
export interface Said {
  readonly meta: readonly string[];
  readonly badges: readonly string[];
}

/** A plan as lists in the browser know it: a row of `/plans/list.json`. */
export interface CatalogueRow extends Sealed, Named {
  readonly url: string;
  /** What is under the title, as the page without script has it, in each language of the interface. */
  readonly said: Readonly<Record<Language, Said>>;
  readonly areas: number;
  readonly tasks: number;
  readonly measures: number;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** A row as it is searched. */
export const listedOf = (row: CatalogueRow): Listed => ({
  words: [
    ...[row.title, row.title_en],
    ...Object.values(row.said).flatMap(({ meta, badges }) => [...meta, ...badges]),
    row.id,
  ].join(' '),
  name: placeName(row),
  tasks: row.tasks,
  values: row.values,
});
