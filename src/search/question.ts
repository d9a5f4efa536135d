/** What is asked of the corpus. */
import type { Directory, Facet } from './corpus.ts';
import type { Layout } from './layout.ts';
import type { Query } from './query.ts';
import type { TagTable, UnitEntry } from './tags.ts';

/** In what all terms have to stand: each passage, or the passages of one group together. */
export type Scope = 'sentence' | 'task';
/** Chosen values, by facet; values of one facet are alternatives. */
export type Chosen = Readonly<Record<'plan' | Facet, readonly string[]>>;

/** What is asked of the corpus. */
export interface Question {
  readonly query: Query;
  readonly scope: Scope;
  readonly chosen: Chosen;
}

/** The corpus without its words. The tags of a facet may come later, where none of it is chosen. */
export interface Holdings {
  readonly directory: Pick<Directory, 'plans' | 'tags'>;
  readonly layout: Layout;
  readonly tags: TagTable;
  /** Units that are chosen by themselves, by their codes. */
  readonly units?: ReadonlyMap<string, UnitEntry>;
}
