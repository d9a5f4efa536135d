import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { statedFactsSchema, type StatedFacts } from '../../src/model/seed.ts';
import { MAX_BYTES } from './decode.ts';
import { writtenText } from './written.ts';
import { readYaml } from './yaml.ts';

/** What an editor wrote beside a file: its name and text; `text` is null where there is no such file. */
interface Beside {
  readonly file: string;
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/** The editor's word beside a file: decisions on its structure. */
export interface StructureBeside extends Beside {
  readonly decisions: readonly Decision[];
}

/** The editor's word beside a file: facts about it. */
export interface FactsBeside extends Beside {
  readonly stated: StatedFacts;
}

/** Where decisions on the structure of `path` stand: structure.yaml beside a source.txt, else a name of its own. */
export const structurePath = (path: string): string =>
  basename(path) === 'source.txt' ? join(dirname(path), 'structure.yaml') : `${path}.structure.yaml`;

/** Where facts about a file that is not a plan yet stand. */
export const factsPath = (path: string): string => `${path}.plan.yaml`;

/** Reads what an editor decided on the structure of the file at `path`. */
export function structureBeside(path: string): StructureBeside {
  const at = structurePath(path);
  const read = writtenAt(at);
  return 'issues' in read
    ? { file: basename(at), text: null, decisions: [], issues: read.issues }
    : structureFrom(read.text, basename(at));
}

/** What the text of a structure.yaml decides; `text` is null where there is none. */
export function structureFrom(text: string | null, file: string): StructureBeside {
  if (text === null) return { file, text, decisions: [], issues: [] };
  const read = readYaml(text, structureYamlSchema, file);
  if ('issues' in read) return { file, text, decisions: [], issues: read.issues };
  const decisions = read.value.map((d, k) => ({ ...d, at: read.lineOf([k]) }));
  return { file, text, decisions, issues: [] };
}

/** Reads what a person states about the file at `path`; nothing about a source.txt, beside which plan.yaml stands. */
export function factsBeside(path: string): FactsBeside {
  if (basename(path) === 'source.txt') return factsFrom(null, 'plan.yaml');
  const at = factsPath(path);
  const read = writtenAt(at);
  return 'issues' in read
    ? { file: basename(at), text: null, stated: {}, issues: read.issues }
    : factsFrom(read.text, basename(at));
}

/** What the text of a `FILE.plan.yaml` states; `text` is null where there is none. */
export function factsFrom(text: string | null, file: string): FactsBeside {
  if (text === null || /^(?:\s*(?:#.*)?\n)*\s*$/u.test(text)) return { file, text, stated: {}, issues: [] };
  const read = readYaml(text, statedFactsSchema, file);
  return 'issues' in read
    ? { file, text, stated: {}, issues: read.issues }
    : { file, text, stated: read.value, issues: [] };
}

/** The text of a file that people write, `null` where there is none; or why it cannot be read. */
function writtenAt(path: string): { readonly text: string | null } | { readonly issues: Issue[] } {
  const file = basename(path);
  const status = statusOf(path);
  if (status === undefined) return { text: null };
  if (!status.isFile() || status.size > MAX_BYTES)
    return { issues: [issue('file/unreadable', 'it is no ordinary file, or too large', { file })] };
  const written = writtenText(readFileSync(path), file);
  return 'issue' in written ? { issues: [written.issue] } : written;
}

/** What is at a path, links not followed; undefined where there is nothing, or can be nothing, as below a name that is too long. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
