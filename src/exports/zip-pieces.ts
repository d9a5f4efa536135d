import { Zip, ZipDeflate } from 'fflate';
import { joined } from './bytes.ts';
import { utf8 } from './checksum.ts';
import { epoch } from './zip.ts';

/**
 * Texts by their paths as a ZIP archive. They come in pieces, each of which is compressed and forgotten, so that a file may be
 * longer than a string. Sizes stand behind each entry and in the directory, as in every archive that is written as a stream.
 */
export function zipOfPieces(
  files: readonly (readonly [path: string, pieces: Iterable<string>])[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [path, pieces] of files) {
    const entry = new ZipDeflate(path, { level: 9 });
    entry.mtime = epoch();
    zip.add(entry);
    for (const piece of pieces) entry.push(utf8(piece));
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(parts);
}
