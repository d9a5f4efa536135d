import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Decision } from '../../src/model/decision.ts';
import type { Edition } from '../../src/model/edition.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { planId } from '../../src/model/plan.ts';
import { planYamlSchema } from '../../src/model/seed.ts';
import type { Source } from '../../src/model/source.ts';
import { draftFacts, type FactReading } from '../draft/facts.ts';
import { editionOf, sourceOf } from '../edition.ts';
import { inspectFile } from '../inspect/inspection.ts';
import type { Parsed } from '../parse/plan.ts';
import { readSeeds, sha256 } from '../read/seeds.ts';
import { readVocabulary } from '../read/vocabulary.ts';
import { factsFrom, factsPath, structureFrom, structurePath } from '../read/structure.ts';
import { readYaml } from '../read/yaml.ts';
import { onDisk } from '../write/edited.ts';

/** What is reviewed: a file that is not a plan yet, or a plan of the corpus; with the files that its editor writes. */
export interface Target {
  readonly kind: 'file' | 'plan';
  /** The file's name, or the plan's id. */
  readonly name: string;
  readonly source: string;
  readonly structure: string;
  readonly facts: string;
  /** All files that the reading depends on and an editor may change meanwhile. */
  readonly watched: readonly string[];
}

/** A document as it is read now, with what an editor decided. */
export interface Understood {
  readonly edition: Edition;
  readonly source: Source;
  readonly issues: readonly Issue[];
  readonly readings: readonly FactReading[];
  readonly choices: Parsed['choices'];
  readonly claimedBy: Parsed['claimedBy'];
  readonly decisions: readonly Decision[];
}

/** What an editor wrote: the texts of structure.yaml and of the facts, `null` where there is none. */
export interface Written {
  readonly structure: string | null;
  readonly facts: string | null;
}

/** The plan or the file that a person names; an id is looked for among the plans first. */
export function targetOf(named: string, root: string): Target | { readonly issue: Issue } {
  const plans = join(root, 'seeds/plans');
  const inside = relative(plans, resolve(named)).split(/[\\/]/u);
  const id = existsSync(join(plans, named)) ? named : inside[0];
  if (
    id !== undefined &&
    planId.safeParse(id).success &&
    existsSync(join(plans, id)) &&
    (id === named || (inside.length <= 2 && [undefined, 'source.txt'].includes(inside[1])))
  ) {
    const at = (name: string): string => join(plans, id, name);
    const [source, structure, facts] = [at('source.txt'), at('structure.yaml'), at('plan.yaml')];
    return {
      kind: 'plan',
      name: id,
      source,
      structure,
      facts,
      watched: [source, structure, facts, ...OTHERS.map(at)],
    };
  }
  const source = resolve(named);
  if (!existsSync(source) || !statSync(source).isFile())
    return {
      issue: issue('file/unreadable', 'it is neither the id of a plan nor an ordinary file', { file: named }),
    };
  const [structure, facts] = [structurePath(source), factsPath(source)];
  return {
    kind: 'file',
    name: basename(source),
    source,
    structure,
    facts,
    watched: [source, structure, facts],
  };
}

/** What else of a plan its reading depends on; the original itself is named by its digest in plan.yaml. */
const OTHERS = ['errata.yaml', 'conversion.yaml', 'indicators.yaml', 'codings.yaml'];

/** A digest of all files that the reading depends on, as they are on disk now. */
export function versionOf({ watched }: Target): string {
  const hash = createHash('sha256');
  for (const path of watched) {
    const bytes = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
    hash.update(bytes === null ? 'none;' : `${bytes.length};`).update(bytes ?? '');
  }
  return hash.digest('hex').slice(0, 32);
}

/** What an editor wrote, as it is on disk now. */
export const writtenOn = (target: Target): Written => ({
  structure: onDisk(target.structure),
  facts: onDisk(target.facts),
});

/** A reader of the document: given what an editor wrote, the document with that in force, or why it cannot be read. */
type Reader = (written: Written) => Understood | { readonly broken: readonly Issue[] };

/** Reads a target; the vocabulary is read once. */
export function readerFor(target: Target, root: string): Reader {
  const vocabularies = readVocabulary(root);
  return target.kind === 'plan'
    ? (written) => readPlan(target, root, vocabularies, written)
    : (written) => readFile(target, root, vocabularies, written);
}

type Vocabularies = ReturnType<typeof readVocabulary>;

function readFile(
  target: Target,
  root: string,
  vocabularies: Vocabularies,
  written: Written,
): ReturnType<Reader> {
  const said = structureFrom(written.structure, basename(target.structure));
  const known = factsFrom(written.facts, basename(target.facts));
  const read = inspectFile(target.source, root, vocabularies, { said, known });
  if (!read.readable) return { broken: read.issues };
  const { edition, issues, readings, choices, claimedBy, source: text } = read;
  const source = sourceOf({
    id: edition.plan.id,
    text,
    sha256: edition.plan.source_sha256,
    encoding: 'utf-8',
    original: null,
  });
  return { edition, source, issues, readings, choices, claimedBy, decisions: said.decisions };
}

function readPlan(
  target: Target,
  root: string,
  { vocabulary, issues: trouble }: Vocabularies,
  written: Written,
): ReturnType<Reader> {
  const { seeds, issues: broken } = readSeeds(root);
  const seed = seeds.find((s) => s.id === target.name);
  if (seed === undefined) return { broken: broken.filter((i) => i.plan === target.name) };
  const said = structureFrom(written.structure, seed.files.structure);
  const facts = readYaml(written.facts ?? '', planYamlSchema, seed.files.plan);
  if ('issues' in facts) return { broken: [...said.issues, ...facts.issues] };
  if (said.issues.length > 0) return { broken: said.issues };
  const own = { ...seed, facts: facts.value, structure: said.decisions };
  const { edition, issues, reading } = editionOf(own, vocabulary);
  const text = edition.passages.map((p) => p.text).join('\n');
  const source = sourceOf(seed);
  const { readings } = draftFacts(text, vocabulary.jurisdictions, {
    file: seed.facts.source_file,
    sha256: sha256(new TextEncoder().encode(seed.text)),
    source: seed.text,
  });
  return {
    edition,
    source,
    issues: [...trouble, ...issues],
    readings,
    ...reading,
    decisions: said.decisions,
  };
}
