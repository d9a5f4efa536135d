/**
 * Stretches of files: parts that are compressed by themselves, so that a build takes those whose rows did not change from the build
 * before. Where a file is cut never depends on what was kept: the same rows give the same bytes.
 */
import { Deflate } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { joined } from './bytes.ts';
import { utf8 } from './checksum.ts';
import { crc32 } from './crc32.ts';

/** A part of a file: all that `make` reads beside the program, as JSON can say it, and how its text is made. */
export interface Stretch {
  readonly of: readonly unknown[];
  readonly make: () => string;
}

/** Bytes one after another; a text among them stands for its UTF-8. */
export type Pieces = Iterable<Piece>;
type Piece = string | Uint8Array | Stretch;

/** Whether a piece is a stretch. */
export const isStretch = (piece: Piece): piece is Stretch =>
  typeof piece !== 'string' && !(piece instanceof Uint8Array);

/** The bytes of a piece, of a stretch as they were `kept`. */
export const bytesOfPiece = (piece: Piece, kept: Kept): Uint8Array =>
  isStretch(piece) ? kept.whole(piece) : typeof piece === 'string' ? utf8(piece) : piece;

/** A stretch compressed: whole blocks of DEFLATE that end with a byte, none of them the last; how long it was, and its CRC-32. */
export interface Deflated {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly crc: number;
}

/** How long a file is, and its SHA-256. */
export interface Measures {
  readonly bytes: number;
  readonly sha256: string;
}

/** What is kept of stretches from one build to the next. */
export interface Kept {
  /** The stretch compressed, and its bytes as they are: as they were kept, or made now. */
  readonly deflated: (stretch: Stretch) => Deflated;
  readonly whole: (stretch: Stretch) => Uint8Array;
  /** The measures of a file of these stretches, and no other. */
  readonly measured: (stretches: readonly Stretch[]) => Measures;
}

/** DEFLATE reaches its best at this level: the ninth takes up to twice the time for a thousandth of the bytes. */
const LEVEL = 7;
/** Its table of 2 ^ 15 places is enough for a stretch, and made again for each. */
const MEMORY = 3;

/** Bytes as blocks of DEFLATE, to be followed by others. */
export function deflatedOf(bytes: Uint8Array): Deflated {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL, mem: MEMORY }, (part) => parts.push(part));
  deflate.push(bytes);
  deflate.flush();
  deflate.push(new Uint8Array(), true);
  return { bytes: continued(joined(parts)), length: bytes.length, crc: crc32(bytes) };
}

/**
 * A stream of DEFLATE that ends with an empty block of the fixed code (bits 1, 1, 0 and seven of the code, none of them set), as one
 * that continues: that block becomes an empty stored one, which is not the last and ends with a byte. The library has a flush of its own for
 * this, which in 0.8.3 writes blocks that nobody can read.
 */
function continued(stream: Uint8Array): Uint8Array {
  const byte = stream.findLastIndex((value) => value !== 0);
  const type = 8 * byte + (31 - Math.clz32(stream[byte] ?? 0));
  const bits = new Uint8Array(Math.ceil((type + 2) / 8));
  bits.set(stream.subarray(0, bits.length));
  for (const bit of [type - 1, type]) bits[bit >> 3] = (bits[bit >> 3] ?? 0) & ~(1 << (bit & 7));
  return joined([bits, Uint8Array.of(0, 0, 255, 255)]);
}

/** The end of a stream of DEFLATE: an empty block that says it is the last. */
export const LAST_BLOCK: Uint8Array = Uint8Array.of(3, 0);

/** Keeps nothing: every stretch is made when it is asked for. */
export const nothingKept: Kept = {
  deflated: ({ make }) => deflatedOf(utf8(make())),
  whole: ({ make }) => utf8(make()),
  measured: (stretches) => {
    const hash = sha256.create();
    let bytes = 0;
    for (const { make } of stretches) {
      const part = utf8(make());
      hash.update(part);
      bytes += part.length;
    }
    return { bytes, sha256: bytesToHex(hash.digest()) };
  },
};

/** Rows of a block on average, and at most. */
const ROWS = 512;
const MOST = 8 * ROWS;

const known = new WeakMap<readonly unknown[], readonly (readonly unknown[])[]>();

/**
 * Rows in blocks of some hundred, cut where what their first columns say tells it, so that a row more or less
 * seldom moves a cut after it; where blocks are cut because they are full, it may. Rows of one value stay together.
 */
export function blocksOf<T extends object>(rows: readonly T[]): readonly (readonly T[])[] {
  const made = known.get(rows) ?? cut(rows);
  known.set(rows, made);
  return made as readonly (readonly T[])[];
}

function cut<T extends object>(rows: readonly T[]): (readonly T[])[] {
  const blocks: T[][] = [];
  let [block, before]: [T[], string] = [[], ''];
  for (const row of rows) {
    const value = firstOf(row);
    if (value !== before && block.length > 0 && (hashOf(value) % ROWS === 0 || block.length >= MOST)) {
      blocks.push(block);
      block = [];
    }
    block.push(row);
    before = value;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

const firstOf = (row: object): string => {
  for (const name in row) return String(row[name as keyof typeof row]);
  return '';
};

/** FNV-1a of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash >>> 0;
}
