import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { MAX_BYTES } from './decode.ts';
import { writtenText } from './written.ts';
import { readYaml } from './yaml.ts';

/** The editor's word beside a file: decisions, and the file's name and text; `text` is null where there is no such file. */
export interface StructureBeside {
  readonly file: string;
  readonly text: string | null;
  readonly decisions: readonly Decision[];
  readonly issues: readonly Issue[];
}

/** Reads what stands beside `path`: structure.yaml beside a source.txt, else `path` with `.structure.yaml` behind it. */
export function structureBeside(path: string): StructureBeside {
  const beside =
    basename(path) === 'source.txt' ? join(dirname(path), 'structure.yaml') : `${path}.structure.yaml`;
  const file = basename(beside);
  const none = { file, text: null, decisions: [], issues: [] };
  if (!existsSync(beside)) return none;
  const status = lstatSync(beside);
  if (!status.isFile() || status.size > MAX_BYTES)
    return { ...none, issues: [issue('file/unreadable', 'it is no ordinary file, or too large', { file })] };
  const written = writtenText(readFileSync(beside), file);
  if ('issue' in written) return { ...none, issues: [written.issue] };
  const read = readYaml(written.text, structureYamlSchema, file);
  if ('issues' in read) return { ...none, text: written.text, issues: read.issues };
  const decisions = read.value.map((d, k) => ({ ...d, at: read.lineOf([k]) }));
  return { file, text: written.text, decisions, issues: [] };
}
