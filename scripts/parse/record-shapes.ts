import type { Span } from '../../src/model/provenance.ts';
import type { Area, Passage, Safeguard, Section, Task } from '../../src/model/structure.ts';
import type { Table } from '../../src/model/table.ts';

/** What the walk over a document writes. */
export interface Records {
  readonly sections: Section[];
  readonly areas: Area[];
  readonly tasks: Task[];
  readonly safeguards: Safeguard[];
  readonly passages: Passage[];
  readonly tables: Table[];
  readonly mentions: Mention[];
  /** Rows that could not be put under their columns. */
  readonly misaligned: Span[];
}

/** One unit named in a note of a task or of an area. */
export interface Mention extends Span {
  /** The task or the area that the note speaks of. */
  readonly of: string;
  /** Whether the note stands in an annex and not with what it speaks of. */
  readonly elsewhere: boolean;
  readonly text: string;
  readonly role: 'lead' | 'supporting' | 'responsible';
  readonly label: string | null;
  readonly further: boolean;
}
