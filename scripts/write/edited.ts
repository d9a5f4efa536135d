/** Reads and replaces files that people edit. */
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The bytes of a file on disk as text, `null` where there is none: what edits begin from and are compared with. */
export function onDisk(path: string): string | null {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true ? readFileSync(path, 'utf8') : null;
}

/**
 * Replaces a file that people write, `before`, by `after`; `null` means no file. Written beside and renamed, so that it is never half
 * there. Returns false, and changes nothing, where the file no longer says `before`. Throws where the system refuses.
 */
export function replaceEdited(path: string, before: string | null, after: string | null): boolean {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    if (after !== null) writeFileSync(part, after, { flag: 'wx' });
    if (onDisk(path) !== before) return false;
    if (after === null) rmSync(path, { force: true });
    else renameSync(part, path);
    return true;
  } finally {
    rmSync(part, { force: true });
  }
}
