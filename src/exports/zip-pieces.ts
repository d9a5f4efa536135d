import { Zip, ZipDeflate } from 'fflate';
import { utf8 } from './checksum.ts';
import { epoch } from './zip.ts';

/**
 * Texts and bytes by their paths as a ZIP archive, piece by piece. Each piece of a file is compressed and forgotten, so that a file may be
 * longer than a string and an archive needs no memory of its size. Sizes stand behind each entry and in the directory, as in every
 * archive that is written as a stream.
 */
export function* zipPieces(
  files: Iterable<readonly [path: string, pieces: Iterable<string | Uint8Array>]>,
): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const made = function* (): Generator<Uint8Array> {
    yield* parts;
    parts = [];
  };
  for (const [path, pieces] of files) {
    const entry = new ZipDeflate(path, { level: 9 });
    entry.mtime = epoch();
    zip.add(entry);
    for (const piece of pieces) {
      entry.push(typeof piece === 'string' ? utf8(piece) : piece);
      yield* made();
    }
    entry.push(new Uint8Array(), true);
    yield* made();
  }
  zip.end();
  yield* made();
}
