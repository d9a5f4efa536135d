import type { Edition } from '../../src/model/edition.ts';
import type { Issue } from '../../src/model/issue.ts';
import { claimsOn, type Claim } from '../check/coverage.ts';
import { rules } from '../check/edition.ts';
import { draftFacts } from '../draft/facts.ts';
import { paragraphsOf, parsePlan } from '../parse/plan.ts';
import { readTextFile } from '../read/file.ts';
import { readVocabulary, sha256 } from '../read/seeds.ts';

/** What the importer understands of one file. */
export type Inspection =
  | { readonly readable: false; readonly issues: readonly Issue[] }
  | {
      readonly readable: true;
      readonly edition: Edition;
      readonly issues: readonly Issue[];
      readonly source: string;
      readonly claims: readonly Claim[];
      readonly shapes: ReadonlySet<string>;
    };

/** Reads and parses the file at `path`, which need not be in the corpus. Never throws on its content. */
export function inspectFile(path: string, root: string, vocabularies = readVocabulary(root)): Inspection {
  const { vocabulary, issues: vocabularyIssues } = vocabularies;
  const read = readTextFile(path);
  if ('issue' in read) return { readable: false, issues: [read.issue] };
  const { text } = read.decoded;
  const facts = draftFacts(paragraphsOf(text), vocabulary.jurisdictions, { file: path, sha256: sha256(read.bytes) });
  const name = facts.source_file;
  const { attachments, layout, ...records } = parsePlan({
    id: facts.id,
    source: text,
    errata: [],
    units: vocabulary.units,
    jurisdiction: facts.jurisdiction,
    files: { source: name, errata: name },
  });
  const edition: Edition = { ...records, plan: { ...facts, attachments: [...attachments] } };
  const checked = rules.flatMap((rule) => rule({ edition, source: text, vocabulary, file: name }));
  const issues = [...vocabularyIssues, ...records.issues, ...checked];
  return { readable: true, edition, issues, source: text, claims: claimsOn(edition, text), shapes: layout.shapes };
}
