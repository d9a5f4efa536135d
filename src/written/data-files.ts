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
  utimesSync,
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
 * Writes a short text below `folder`. A file that has it already gets the time of now and nothing else: of thousands hardly one
 * changes, and a disk takes longer to write over a file than to read it.
 */
export const textInto =
  (folder: string) =>
  (path: string, text: string): void => {
    const to = join(folder, path);
    if (existsSync(to)) {
      if (readFileSync(to, 'utf8') === text) {
        const now = new Date();
        utimesSync(to, now, now);
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
