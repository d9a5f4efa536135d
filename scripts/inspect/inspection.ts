/** What the importer understands of one file. */
import { basename } from 'node:path';
import type { Edition } from '../../src/model/edition.ts';
import { escapeSteering, type Issue } from '../../src/model/issue.ts';
import { lineAt, type DroppedMatter } from '../../src/model/source.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { StatedFacts } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { claimsOn, type Claim } from '../check/coverage.ts';
import { draftFacts, type FactReading } from '../draft/facts.ts';
import { partsOf, type Part } from '../draft/parts.ts';
import { withStated } from '../draft/stated.ts';
import { understood } from '../edition.ts';
import { linesOf } from '../parse/errata.ts';
import { parsePlan, type Parsed } from '../parse/plan.ts';
import { periodOf } from '../parse/targets/time.ts';
import { factsBeside, structureBeside, type FactsBeside, type StructureBeside } from '../read/structure.ts';
import { readTextFile } from '../read/file.ts';
import { sha256 } from '../read/seeds.ts';
import { readVocabulary } from '../read/vocabulary.ts';

/**
 * Parses a document nobody has described: once for its text, from which the first facts are read, and once with the
 * id that they give. `id` overrides it.
 */
export function parseDraft(
  text: string,
  file: string,
  vocabulary: Vocabulary,
  origin: {
    readonly sha256: string;
    readonly id?: string | undefined;
    /** What an editor says of the structure, and in which file. */
    readonly said?: Pick<StructureBeside, 'file' | 'decisions'>;
    /** What a person states about the document. */
    readonly stated?: StatedFacts;
  },
): Parsed & {
  readonly facts: Plan;
  readonly readings: readonly FactReading[];
  readonly name: string;
  readonly parts: readonly Part[];
} {
  const name = escapeSteering(file);
  const input = {
    source: text,
    errata: [],
    units: vocabulary.units,
    structure: origin.said?.decisions ?? [],
    files: { source: name, errata: name, structure: escapeSteering(origin.said?.file ?? file) },
  };
  const first = parsePlan({ ...input, id: 'draft', jurisdiction: null });
  const own = first.passages.map((p) => p.text).join('\n');
  const starts = linesOf(text).starts.map((start) => ({ start }));
  const drafted = draftFacts(own, vocabulary.jurisdictions, {
    file: name,
    sha256: origin.sha256,
    // What a page has around its text is there for facts, but not another document.
    source: [...text].slice(0, first.others[0]?.start).join(''),
    spelling: origin.id?.replace(/-\d{4}(?:-[b-z])?$/u, ''),
    lineOf: (k) => lineAt(starts, first.passages[k]?.start ?? 0),
  });
  const parts = partsOf(first.further, [...text], vocabulary.jurisdictions);
  const open = openBy(first, drafted.facts, (at) => lineAt(starts, at));
  const { facts, readings } = withStated(
    { ...drafted, facts: open },
    origin.stated ?? {},
    vocabulary.jurisdictions,
  );
  const id = origin.id ?? facts.id;
  const known = { id, jurisdiction: facts.jurisdiction, period: periodOf({ ...facts, id }) };
  const parsed = overLimits(first.issues).length > 0 ? first : parsePlan({ ...input, ...known });
  return { ...parsed, facts: { ...facts, id }, readings, name, parts };
}

/** The facts of a file with further documents: a note for readers has to say so, or each is filed by itself. */
function openBy(
  { further, others }: Pick<Parsed, 'further' | 'others'>,
  facts: Plan,
  lineOf: (at: number) => number,
): Plan {
  if (further.length + others.length === 0) return facts;
  const notes = others.map(
    ({ title, start, end }) =>
      `底本第${lineOf(start)}—${lineOf(end - 1)}行是另一份文件（${escapeSteering(title)}），不属本件，未予录入。此为程序判断，尚待核对。`,
  );
  const kept = further.map(
    ({ title, start }) =>
      `底本第${lineOf(start)}行起另有一份（${escapeSteering(title)}），与前文一并录入，或为同一通知所附；著录的题名、机关、日期等未必也是它的。此为程序判断，尚待核对。`,
  );
  return { ...facts, notes: [...facts.notes, ...notes, ...kept], incomplete: [...facts.incomplete, 'notes'] };
}

/** The issues that say that a document is over a limit; it is refused then. */
export const overLimits = (issues: readonly Issue[]): Issue[] =>
  issues.filter((i) => i.code === 'file/too-large');

/** What the importer understands of one file. */
export type Inspection =
  | { readonly readable: false; readonly issues: readonly Issue[] }
  | {
      readonly readable: true;
      readonly edition: Edition;
      /** How the facts about the plan were read. */
      readonly readings: readonly FactReading[];
      readonly issues: readonly Issue[];
      readonly source: string;
      /** What a converter left out; empty where the file is text itself. */
      readonly dropped: readonly DroppedMatter[];
      readonly claims: readonly Claim[];
      readonly shapes: ReadonlySet<string>;
      readonly claimedBy: ReadonlyMap<string, readonly number[]>;
      /** How the outer headings were read, and what came next. */
      readonly choices: Parsed['choices'];
      /** The numbers of sentences that may be promises, with what was weighed. */
      readonly weighed: Parsed['weighed'];
    };

/**
 * Reads and parses the file at `path`, which need not be in the corpus. Never throws on its content. `written` is what an editor wrote,
 * where it is not to be read from beside the file.
 */
export function inspectFile(
  path: string,
  root: string,
  vocabularies?: ReturnType<typeof readVocabulary>,
  written?: { readonly said: StructureBeside; readonly known: FactsBeside },
): Inspection {
  const read = readTextFile(path);
  if ('issue' in read) return { readable: false, issues: [read.issue] };
  const { vocabulary, issues: vocabularyIssues } = vocabularies ?? readVocabulary(root);
  const { said, known } = written ?? { said: structureBeside(path), known: factsBeside(path) };
  const { stated, issues: broken } = known;
  if (said.issues.length + broken.length > 0) return { readable: false, issues: [...said.issues, ...broken] };
  const { text } = read.decoded;
  const parsed = parseDraft(text, basename(path), vocabulary, { sha256: sha256(read.bytes), said, stated });
  const over = overLimits(parsed.issues);
  if (over.length > 0) return { readable: false, issues: over };
  const { facts, readings, name, parts, layout, claimedBy, choices, weighed } = parsed;
  const { edition, issues } = understood(parsed, vocabulary, {
    facts,
    parts,
    source: text,
    said: { codings: [], indicators: [] },
    files: { source: name, codings: name, indicators: name },
  });
  return {
    readable: true,
    edition,
    readings,
    issues: [...vocabularyIssues, ...issues.read, ...issues.checked],
    source: text,
    dropped: read.original?.conversion.dropped ?? [],
    claims: claimsOn(edition, text),
    shapes: layout.shapes,
    claimedBy,
    choices,
    weighed,
  };
}
