import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { escapeSteering, issue, type Issue } from '../../src/model/issue.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { sha256, type Seed } from '../read/seeds.ts';
import { decode } from '../read/decode.ts';
import { writeSeedFolder } from '../write/seed-folder.ts';
import { additionOf, type Addition, type Known } from './addition.ts';

/** What became of one file of several. */
type Outcome = 'read well' | 'doubtful' | 'duplicate' | 'refused';
interface Told {
  readonly file: string;
  readonly outcome: Outcome;
  readonly id: string | null;
  readonly words: string;
}

/** Issues that a person has to look at before a plan is published. */
const DOUBTS = /^(?:plan|structure|table)\/|^text\/damaged$/u;

/**
 * The files that `paths` name, folders replaced by the files in them and below, in the order of their names; hidden ones and
 * `structure.yaml` beside a document are left out. A path that cannot be looked at stays, to be refused by name.
 */
export function filesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(
        (e) =>
          e.isFile() &&
          !join(e.parentPath, e.name)
            .split(/[\\/]/u)
            .some((part) => part.startsWith('.') && part !== '.' && part !== '..'),
      )
      .filter((e) => !/\.ya?ml$/iu.test(e.name))
      .map((e) => join(e.parentPath, e.name))
      .sort((a, b) => (a < b ? -1 : 1));
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Files several documents, each whole or not at all: one that is refused does not keep the others back, and one that is a copy
 * of another of them is filed once. Prints one line a file and a summary. Returns the exit code: 0 where every file
 * was filed or is there already, else 1.
 */
export function manyAdded(
  root: string,
  files: readonly string[],
  corpus: readonly Seed[],
  vocabulary: Vocabulary,
): number {
  const known: Known[] = [...corpus];
  const told: Told[] = [];
  for (const file of files) {
    const addition = additionOf(file, undefined, known, vocabulary);
    const one = addition.id === null ? refusedOf(file, addition.issues) : filedOf(root, file, addition);
    if (addition.id !== null && one.outcome !== 'refused') known.push(knownOf(addition.id, addition.files));
    told.push(one);
    console.log(`${one.outcome.padEnd(9)}  ${escapeSteering(basename(file))}  ${one.words}`);
  }
  const count = (outcome: Outcome): number => told.filter((o) => o.outcome === outcome).length;
  console.log(
    `${files.length} files: ${count('read well')} read well, ${count('doubtful')} doubtful, ${count('duplicate')} there already, ${count('refused')} refused.`,
  );
  const ids = told.flatMap((o) => o.id ?? []);
  if (ids.length > 0)
    console.log(
      'Next: complete plan.yaml of each, npm run content, npm run build (CONTRIBUTING.md, “Add a plan”).',
    );
  return count('refused') > 0 || files.length === 0 ? 1 : 0;
}

function refusedOf(file: string, issues: readonly Issue[]): Told {
  const [first] = issues.filter((i) => i.severity === 'error');
  const outcome = first?.code === 'plan/duplicate' ? 'duplicate' : 'refused';
  const why = first === undefined ? 'no reason told' : `${first.code}: ${first.message}`;
  return { file, outcome, id: null, words: why };
}

function filedOf(root: string, file: string, addition: Exclude<Addition, { id: null }>): Told {
  const { id, facts, issues } = addition;
  try {
    writeSeedFolder(root, id, addition.files);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(`${root}/`, '') : '';
    return refusedOf(file, [issue('file/unwritable', why, { plan: id })]);
  }
  const doubts = issues.filter((i) => i.severity === 'warning' && DOUBTS.test(i.code));
  const open = facts.incomplete.length === 0 ? [] : [`to complete: ${facts.incomplete.join(', ')}`];
  const codes = [...new Set(doubts.map((i) => i.code))].filter((c) => c !== 'plan/incomplete');
  const words = [
    `seeds/plans/${id}/`,
    ...open,
    ...(codes.length === 0 ? [] : [`look at: ${codes.join(', ')}`]),
  ];
  return {
    file,
    outcome: open.length + codes.length === 0 ? 'read well' : 'doubtful',
    id,
    words: words.join('; '),
  };
}

function knownOf(id: string, files: ReadonlyMap<string, string | Uint8Array>): Known {
  const source = files.get('source.txt');
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : (source ?? new Uint8Array());
  const decoded = decode(bytes, id);
  return { id, sha256: sha256(bytes), text: 'text' in decoded ? decoded.text : '' };
}
