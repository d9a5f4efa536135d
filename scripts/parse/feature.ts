/** What the table of features in `features.ts` is made of. */
import type { SectionRole } from '../../src/model/structure.ts';
import type { DocumentFacts, RootFacts } from './evidence.ts';

/** One way to read an outer heading. */
export interface Option {
  /**
   * What it is: a section with a role; a task or a safeguard itself. A section of tasks, or an area, says by `depth` how far
   * below it the tasks stand.
   */
  readonly kind: 'section' | 'area' | 'task' | 'safeguard';
  readonly role: SectionRole | null;
  /** 0: the heading is the task; 1: its items are; 2: the items of its items are; null: it holds none. */
  readonly depth: 0 | 1 | 2 | null;
}

/** An option in its document, under the assumption that most tasks stand `common` levels below the outer headings. */
export interface Case {
  readonly document: DocumentFacts;
  readonly root: RootFacts;
  readonly option: Option;
  readonly common: 0 | 1 | 2;
}

/** A row of the table. `of` says how far the feature holds, 0 to 1. */
export interface Feature {
  readonly name: string;
  /** A text in which it holds, for people. */
  readonly sample: string;
  /** Whether it can only speak for the reading that it holds in, or only against it. Fitting keeps to that. */
  readonly speaks: 'for' | 'against';
  readonly of: (c: Case) => boolean | number;
}
