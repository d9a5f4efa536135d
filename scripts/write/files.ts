import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { issue, type Issue } from '../../src/model/issue.ts';

/** Files by path relative to `content/`. */
type Files = ReadonlyMap<string, string>;

/** The folders of `content/` whose every file is generated; what is not in the new set is removed from them. */
const GENERATED = ['plans', 'sources', 'vocabulary'];

/**
 * The only writer of `content/`. Each file is written beside its place and renamed, so that none is ever half
 * written; unchanged files are left alone. Returns the paths that changed.
 */
export function writeContent(root: string, files: Files): string[] {
  const changed = differences(root, files);
  for (const path of changed) {
    const full = join(root, 'content', path);
    const text = files.get(path);
    if (text === undefined) rmSync(full);
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(`${full}.part`, text);
      renameSync(`${full}.part`, full);
    }
  }
  return changed;
}

/** Issues for every file of `content/` that is not what the seeds give. Writes nothing. */
export function staleContent(root: string, files: Files): Issue[] {
  return differences(root, files).map((path) =>
    issue('content/stale', describe(root, path, files.get(path)), { file: `content/${path}` }),
  );
}

function differences(root: string, files: Files): string[] {
  const there = GENERATED.flatMap((folder) => {
    const full = join(root, 'content', folder);
    return existsSync(full) ? readdirSync(full).map((name) => `${folder}/${name}`) : [];
  });
  const paths = [...new Set([...files.keys(), ...there])].sort();
  return paths.filter((path) => files.get(path) !== current(root, path));
}

function current(root: string, path: string): string | undefined {
  const full = join(root, 'content', path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function describe(root: string, path: string, expected: string | undefined): string {
  const found = current(root, path);
  if (found === undefined) return 'it is missing';
  if (expected === undefined) return 'no seed gives this file';
  const [a, b] = [expected.split('\n'), found.split('\n')];
  return `it differs at line ${a.findIndex((line, k) => line !== b[k]) + 1 || a.length + 1}`;
}
