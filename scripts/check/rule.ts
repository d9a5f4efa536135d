/** What a rule that checks an edition is given, and what it gives back. */
import type { Edition } from '../../src/model/edition.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

/** What a rule sees: one edition, the decoded source it was read from, and the vocabularies. */
interface Checked {
  readonly edition: Edition;
  readonly source: string;
  readonly vocabulary: Vocabulary;
  readonly file: string;
}

/** One corpus rule: what it has to say about an edition. */
export type Rule = (checked: Checked) => Issue[];
