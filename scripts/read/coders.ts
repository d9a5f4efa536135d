import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';
import { coderFileName } from '../../src/model/second-coding.ts';
import { writtenText } from './written.ts';

/** One file of a second coder, as text. */
interface CoderFile {
  /** Its name without `.json`. */
  readonly name: string;
  /** Its path from the root of the project. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads    `<root>/seeds/coders/*.json`, where there are any, in the order of their names
 * Writes   nothing
 * Assumes  nothing: what cannot be read as text, or has an invalid name, becomes issues
 */
export function readCoders(root: string): { readonly coders: CoderFile[]; readonly issues: Issue[] } {
  const folder = 'seeds/coders';
  const full = join(root, folder);
  if (!existsSync(full)) return { coders: [], issues: [] };
  const issues: Issue[] = [];
  const coders: CoderFile[] = [];
  for (const entry of readdirSync(full).sort()) {
    if (entry.startsWith('.')) continue;
    const file = `${folder}/${entry}`;
    const name = /^(.+)\.json$/u.exec(entry)?.[1] ?? '';
    if (!coderFileName.safeParse(name).success) {
      issues.push(issue('coder/file', 'its name has to be like `first-reader.json`', { file }));
      continue;
    }
    const written = readable(join(full, entry), file);
    if ('issue' in written) issues.push(written.issue);
    else coders.push({ name, file, text: written.text });
  }
  return { coders, issues };
}

function readable(path: string, file: string): ReturnType<typeof writtenText> {
  try {
    return writtenText(readFileSync(path), file);
  } catch (e) {
    return { issue: issue('file/unreadable', e instanceof Error ? e.message : '', { file }) };
  }
}
