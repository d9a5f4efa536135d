/**
 * Reads    what a build before, or that of another language, derived from the same inputs
 * Writes   what this one derives, a file to each name
 * Assumes  that a folder is of one project
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from './digest.ts';

/** What `make` gives of `inputs`, which JSON can say and which are all that it reads. What it gives is data without functions. */
type Derive = <T>(name: string, inputs: readonly unknown[], make: () => T) => T;

/**
 * Derives what is not in `folder` from the same inputs by this `program`; null keeps nothing. A build that is told to make
 * everything again (`--force`) reads nothing there, and writes what it made. What cannot be read or written is made, without a word.
 */
export function derivedIn(
  folder: string | null,
  program: string,
  anew = process.argv.includes('--force'),
): Derive {
  return (name, inputs, make) => {
    if (folder === null) return make();
    const key = digestOf(program, inputs);
    const file = join(folder, `${name}.bin`);
    const known = anew ? null : read(file, key);
    if (known !== null) return known.value as ReturnType<typeof make>;
    const value = make();
    write(folder, file, serialize({ key, value }));
    return value;
  };
}

function read(file: string, key: string): { readonly value: unknown } | null {
  try {
    const known = deserialize(readFileSync(file)) as { readonly key: string; readonly value: unknown };
    return known.key === key ? known : null;
  } catch {
    return null;
  }
}

/** Whole or not at all, for two builds may run at once. */
function write(folder: string, file: string, bytes: Uint8Array): void {
  const whole = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(whole, bytes);
    renameSync(whole, file);
  } catch {
    return;
  }
}
