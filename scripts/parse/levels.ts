import type { SectionRole } from '../../src/model/structure.ts';
import type { Heading } from './heading.ts';

/** What the headings of a document are. */
export interface Levels {
  readonly sections: readonly { readonly heading: Heading; readonly role: SectionRole }[];
  /** Areas; a heading that is a section as well is in both lists. */
  readonly areas: ReadonlySet<Heading>;
  readonly tasks: ReadonlyMap<Heading, Heading | null>;
  readonly safeguards: ReadonlySet<Heading>;
}
