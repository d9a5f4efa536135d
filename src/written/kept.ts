/**
 * Reads    stretches of data files that the build before compressed
 * Writes   those that this build has, beside what Astro keeps, and at its end in their place
 * Assumes  that one build runs at a time
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { utf8 } from '../exports/checksum.ts';
import {
  deflatedOf,
  LAST_BLOCK,
  nothingKept,
  type Deflated,
  type Kept,
  type Measures,
  type Stretch,
} from '../exports/stretch.ts';

/** Where a stretch is in the file of all; with its CRC-32 where it is compressed as archives have it, without where it is only kept. */
interface Place {
  readonly at: number;
  readonly size: number;
  readonly length: number;
  readonly crc?: number;
}

/** The bytes of a place. */
type Part = Omit<Deflated, 'crc'> & Partial<Pick<Deflated, 'crc'>>;

/** After the key of what is only kept: it is compressed in the fastest way, which need not be the same on every machine. */
const PLAIN = ' ';

/** What is beside the file of all: the program that wrote it, places by key, measures of files by the keys of their stretches. */
interface Index {
  readonly program: string;
  readonly places: Readonly<Record<string, Place>>;
  readonly measures: Readonly<Record<string, Measures>>;
}

/** A memory of stretches; what is not closed is forgotten. */
interface OpenKept {
  readonly kept: Kept;
  readonly close: () => void;
}

/**
 * The memory in `folder` of what this `program` made; null keeps nothing. Another program, or a build that is told to make
 * everything again (`--force`), finds it empty. What cannot be read is made.
 */
export function keptIn(
  folder: string | null,
  program: string,
  anew = process.argv.includes('--force'),
): OpenKept {
  if (folder === null) return { kept: nothingKept, close: () => undefined };
  mkdirSync(folder, { recursive: true });
  const [data, index] = [join(folder, 'stretches.bin'), join(folder, 'stretches.json')];
  const before = anew ? null : opened(data, index, program);
  const now = openSync(`${data}.new`, 'w+');
  const places = new Map<string, Place>();
  const measures = new Map<string, Measures>();
  let end = 0;
  const put = (key: string, { bytes, ...about }: Part): void => {
    for (let at = 0; at < bytes.length;) at += writeSync(now, bytes, at);
    places.set(key, { at: end, size: bytes.length, ...about });
    end += bytes.length;
  };
  /** The stretch of this build, or that of the one before, which then is of this one too. */
  const found = (key: string): Part | null => {
    const place = places.get(key);
    if (place !== undefined) return read(now, place);
    const old = before?.index.places[key];
    if (before === null || old === undefined) return null;
    const part = read(before.file, old);
    if (part === null) return null;
    put(key, part);
    return part;
  };
  const whole = (stretch: Stretch): Uint8Array => {
    const key = keyOf(stretch);
    const part = found(key) ?? found(`${key}${PLAIN}`);
    if (part !== null) return inflated(part);
    const bytes = utf8(stretch.make());
    put(`${key}${PLAIN}`, { bytes: deflateRawSync(bytes, { level: 1 }), length: bytes.length });
    return bytes;
  };
  return {
    kept: {
      whole,
      deflated: (stretch) => {
        const key = keyOf(stretch);
        const part = found(key);
        if (part?.crc !== undefined) return { ...part, crc: part.crc };
        const plain = found(`${key}${PLAIN}`);
        const made = deflatedOf(plain === null ? utf8(stretch.make()) : inflated(plain));
        put(key, made);
        return made;
      },
      measured: (stretches) => {
        const key = digestOf(stretches.map(keyOf));
        const known = measures.get(key) ?? before?.index.measures[key] ?? measuresOf(stretches.map(whole));
        measures.set(key, known);
        return known;
      },
    },
    close: () => {
      closeSync(now);
      if (before !== null) closeSync(before.file);
      const all: Index = {
        program,
        places: Object.fromEntries(places),
        measures: Object.fromEntries(measures),
      };
      // The index says last what is true: without it nothing is kept.
      writeFileSync(index, '{}');
      renameSync(`${data}.new`, data);
      writeFileSync(index, JSON.stringify(all));
    },
  };
}

function opened(data: string, index: string, program: string): { file: number; index: Index } | null {
  try {
    const known = JSON.parse(readFileSync(index, 'utf8')) as Index;
    return known.program === program ? { file: openSync(data, 'r'), index: known } : null;
  } catch {
    return null;
  }
}

/** A stretch as it was kept; null where the file is shorter than it was. */
function read(file: number, { at, size, ...about }: Place): Part | null {
  const bytes = new Uint8Array(size);
  if (readSync(file, bytes, 0, size, at) !== size) return null;
  return { bytes, ...about };
}

/** Bytes after the end of what is only kept are nothing; blocks of an archive get their end. */
const inflated = ({ bytes }: Part): Uint8Array => inflateRawSync(Buffer.concat([bytes, LAST_BLOCK]));

function measuresOf(parts: readonly Uint8Array[]): Measures {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return { bytes: parts.reduce((sum, { length }) => sum + length, 0), sha256: hash.digest('hex') };
}

const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Rows and editions are parts of several files, and never change in a build. */
const known = new WeakMap<object, string>();

const keyOf = ({ of }: Stretch): string =>
  digestOf(
    of.map((part) =>
      typeof part === 'object' && part !== null ? digestOfObject(part) : JSON.stringify([part]),
    ),
  );

function digestOfObject(part: object): string {
  const digest = known.get(part) ?? digestOf([JSON.stringify(part)]);
  known.set(part, digest);
  return digest;
}
