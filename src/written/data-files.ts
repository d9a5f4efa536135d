/**
 * Reads    what it wrote
 * Writes   the data files into the folder of the site while its pages are made; in development beside what Astro keeps
 * Assumes  that the folder of the site was emptied before
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Keep } from '../exports/data-files.ts';
import { bytesOfPiece, nothingKept, type Kept } from '../exports/stretch.ts';

/** Writes each file below `folder` piece by piece, stretches as they were `kept`, and measures what it wrote. */
export const writerInto =
  (folder: string, kept: Kept = nothingKept): Keep =>
  (path, pieces) => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    const file = openSync(to, 'w');
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for (const piece of pieces) {
        const part = bytesOfPiece(piece, kept);
        hash.update(part);
        for (let at = 0; at < part.length;) at += writeSync(file, part, at);
        bytes += part.length;
      }
    } finally {
      closeSync(file);
    }
    return { bytes, sha256: hash.digest('hex') };
  };

/**
 * Writes a short text below `folder`. Of a file that has it already the first byte is written again, so that it gets the time of the
 * disk, by whose clock files are old: of thousands hardly one changes, and a disk takes longer to replace a file than to read it.
 */
export const textInto =
  (folder: string) =>
  (path: string, text: string): void => {
    const to = join(folder, path);
    if (existsSync(to)) {
      const there = readFileSync(to);
      if (there.length > 0 && there.toString() === text) {
        const file = openSync(to, 'r+');
        writeSync(file, there, 0, 1, 0);
        closeSync(file);
        return;
      }
      unlinkSync(to);
    }
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  };

/** The bytes of a file that was written below `folder`. */
export const writtenIn = (folder: string, path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder, path)));
