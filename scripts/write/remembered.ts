import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where results of earlier runs are kept: beside the packages, as other tools do; deleting it costs only time. */
export const rememberedFolder = (root: string, what: string): string =>
  join(root, 'node_modules/.cache/county-st-plans', what);

/** What was made before, by name; each with the digest of everything that it was made of. */
interface Remembered<T> {
  /**
   * What `make` gives: out of memory where `key` is that of the last time and what was made then still `holds`, else made and
   * kept. It must survive JSON.
   */
  readonly of: (name: string, key: string, make: () => T, holds?: (value: T) => boolean) => T;
}

/** Memory in a folder; null: nothing is remembered. What cannot be read or written there is made again, without a word. */
export function rememberedIn<T>(folder: string | null): Remembered<T> {
  return {
    of: (name, key, make, holds = () => true) => {
      if (folder === null) return make();
      const file = join(folder, `${name}.json`);
      const known = read(file);
      if (known?.key === key && holds(known.value as T)) return known.value as T;
      const value = make();
      write(file, JSON.stringify({ key, value }));
      return value;
    },
  };
}

function read(file: string): { readonly key: string; readonly value: unknown } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { readonly key: string; readonly value: unknown };
  } catch {
    return null;
  }
}

/** Whole or not at all, for two builds may run at once. */
function write(file: string, text: string): void {
  const whole = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(whole, text);
    renameSync(whole, file);
  } catch {
    return;
  }
}

/** SHA-256, in hexadecimal, of strings that cannot run into one another. */
export const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Digest of all files below these folders and of these files, names and bytes: of a program, so that a change of it counts. */
export function digestOfFiles(root: string, folders: readonly string[], files: readonly string[]): string {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const file of [...below, ...files.map((name) => join(root, name))].sort()) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
