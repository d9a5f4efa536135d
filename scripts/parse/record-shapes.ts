/** What the walk over a document needs, and what it writes. */
import type { Span } from '../../src/model/provenance.ts';
import type { Area, Passage, Safeguard, Section, Task } from '../../src/model/structure.ts';
import type { Table } from '../../src/model/table.ts';
import type { Layout } from './layout.ts';
import type { Names } from './naming.ts';
import type { Heading } from './heading.ts';
import type { Levels } from './levels.ts';
import type { RowOwner } from './task-tables.ts';
import type { Opening } from './untitled.ts';

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
  /** Whether the note is in an annex and not with what it speaks of. */
  readonly elsewhere: boolean;
  readonly text: string;
  readonly role: 'lead' | 'supporting' | 'responsible';
  readonly label: string | null;
  readonly further: boolean;
}

/** What the walk needs to know of the whole document. */
export interface Plot {
  readonly plan: string;
  readonly layout: Layout;
  readonly levels: Levels;
  readonly names: Names;
  /** Paragraphs that are notes of a whole area. */
  readonly areaNotes: ReadonlySet<number>;
  /** Paragraphs of an annex that are notes of an area or a task. */
  readonly annexNotes: ReadonlyMap<number, Heading>;
  /** Rows of a table that tell who answers for a task or an area, by their paragraphs. */
  readonly rowOwners: ReadonlyMap<number, RowOwner>;
  /** The first paragraphs after tables whose rows are tasks: text there belongs to none of them. */
  readonly behindTables: ReadonlySet<number>;
  /** The tasks that print no title. */
  readonly untitled: ReadonlyMap<Heading, Opening>;
  /** Paragraph at which the end matter begins. */
  readonly endMatter: number;
}
