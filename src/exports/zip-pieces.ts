import { joined } from './bytes.ts';
import { utf8 } from './checksum.ts';
import { crcJoined } from './crc32.ts';
import {
  bytesOfPiece,
  deflatedOf,
  isStretch,
  LAST_BLOCK,
  nothingKept,
  type Deflated,
  type Kept,
  type Pieces,
} from './stretch.ts';

/** What the directory at the end says of a file. */
interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly length: number;
  readonly compressed: number;
  readonly at: number;
}

/** 1 January 1980, midnight, as ZIP counts: the first that it can say, and the same everywhere. */
const DATE = (1 << 5) | 1;
/** Sizes are after the entry; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;

/**
 * Texts and bytes by their paths as a ZIP archive, piece by piece. Each piece of a file is compressed and forgotten, so that a file may be
 * longer than a string and an archive needs no memory of its size. Stretches are compressed by themselves, or as they were `kept`. Sizes
 * are after each entry and in the directory, as in every archive that is written as a stream.
 */
export function* zipPieces(
  files: Iterable<readonly [path: string, pieces: Pieces]>,
  kept: Kept = nothingKept,
): Generator<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  for (const [path, pieces] of files) {
    const entry = { name: utf8(path), at };
    const head = record(
      0x04034b50,
      common(entry.name, { crc: 0, length: 0, compressed: 0 }),
      [0],
      entry.name,
    );
    at += head.length;
    yield head;
    let [crc, length, compressed] = [0, 0, LAST_BLOCK.length];
    for (const part of deflatedParts(pieces, kept)) {
      crc = crcJoined(crc, part.crc, part.length);
      length += part.length;
      compressed += part.bytes.length;
      yield part.bytes;
    }
    yield LAST_BLOCK;
    checkFits(path, Math.max(length, at + compressed));
    const end = numbers(4, [0x08074b50, crc, compressed, length]);
    yield end;
    at += compressed + end.length;
    entries.push({ ...entry, crc, length, compressed });
  }
  if (entries.length >= 0xffff)
    throw new Error(`${entries.length} files are more than a ZIP archive can list`);
  const directory = joined(entries.map(directoryEntry));
  checkFits('the directory', at + directory.length);
  yield directory;
  const count = entries.length;
  yield joined([
    numbers(4, [0x06054b50]),
    numbers(2, [0, 0, count, count]),
    numbers(4, [directory.length, at]),
    numbers(2, [0]),
  ]);
}

/** Sizes and places are numbers of 32 bits, the highest of which means that they are elsewhere. */
function checkFits(what: string, bytes: number): void {
  if (bytes >= 2 ** 32 - 1)
    throw new Error(`${what}: a ZIP archive without the 64-bit form has less than 4 GB`);
}

/** Each piece is compressed by itself, a stretch as it was kept. */
function* deflatedParts(pieces: Pieces, kept: Kept): Generator<Deflated> {
  for (const piece of pieces)
    yield isStretch(piece) ? kept.deflated(piece) : deflatedOf(bytesOfPiece(piece, kept));
}

const directoryEntry = ({ name, at, ...sizes }: Entry): Uint8Array =>
  joined([
    record(0x02014b50, [numbers(2, [VERSION]), ...common(name, sizes)], [0, 0, 0, 0], new Uint8Array()),
    numbers(4, [0, at]),
    name,
  ]);

/** What both places say of a file, from the version needed to the length of its name. */
const common = (
  name: Uint8Array,
  { crc, length, compressed }: Pick<Entry, 'crc' | 'length' | 'compressed'>,
): Uint8Array[] => [
  numbers(2, [VERSION, FLAGS, DEFLATED, 0, DATE]),
  numbers(4, [crc, compressed, length]),
  numbers(2, [name.length]),
];

const record = (
  sign: number,
  parts: readonly Uint8Array[],
  rest: readonly number[],
  name: Uint8Array,
): Uint8Array => joined([numbers(4, [sign]), ...parts, numbers(2, rest), name]);

/** Numbers of so many bytes, the lowest first. */
const numbers = (bytes: 2 | 4, values: readonly number[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      Array.from({ length: bytes }, (_, k) => Math.floor(value / 2 ** (8 * k)) % 256),
    ),
  );
