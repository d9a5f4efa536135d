import type { Source } from '../../src/model/source.ts';

/**
 * Where bytes break an encoding, for messages. Reads: bytes that were refused. Writes: offsets from 0. Linear; nothing
 * here decides what is read.
 */

/** Least and most of the second byte after a lead byte (The Unicode Standard, table 3-7); others have 80 to BF. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Length of the well-formed UTF-8 sequence at `k`, or 0. */
function sequenceAt(bytes: Uint8Array, k: number): number {
  const lead = bytes[k] ?? 0;
  const length =
    lead < 0x80
      ? 1
      : lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
  for (let n = 1; n < length; n++) {
    const [least, most] = (n === 1 ? SECOND[lead] : undefined) ?? [0x80, 0xbf];
    const byte = bytes[k + n] ?? 0;
    if (byte < least || byte > most) return 0;
  }
  return length;
}

/** The first byte that breaks UTF-8, and how many of the bytes above 0x7f are in well-formed sequences. */
export function surveyUtf8(bytes: Uint8Array): { bad: number; valid: number; high: number } {
  let bad = -1;
  let valid = 0;
  let high = 0;
  for (let k = 0; k < bytes.length;) {
    const length = sequenceAt(bytes, k);
    if (length === 0 && bad < 0) bad = k;
    if (length > 1) valid += length;
    if (length !== 1) high += Math.max(1, length);
    k += Math.max(1, length);
  }
  return { bad: Math.max(bad, 0), valid, high };
}

/** The first byte of the first surrogate that has no partner, or of half a unit at the end. */
export function badUtf16(bytes: Uint8Array, little: boolean): number {
  const unit = (k: number): number =>
    little ? (bytes[k] ?? 0) + 256 * (bytes[k + 1] ?? 0) : 256 * (bytes[k] ?? 0) + (bytes[k + 1] ?? 0);
  const whole = bytes.length - (bytes.length % 2);
  for (let k = 0; k < whole; k += 2) {
    const high = unit(k) >= 0xd800 && unit(k) < 0xdc00;
    const paired = high && k + 2 < whole && unit(k + 2) >= 0xdc00 && unit(k + 2) < 0xe000;
    if (paired) k += 2;
    else if (high || (unit(k) >= 0xdc00 && unit(k) < 0xe000)) return k;
  }
  return whole;
}

/** How many bytes a strict decoder is given at once. */
const CHUNK = 4096;

/** The byte at which a strict decoder of `encoding` stops; the last where the text is cut off at its end. */
export function stopOf(bytes: Uint8Array, encoding: Source['encoding']): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let chunk = 0;
  try {
    for (; chunk < bytes.length; chunk += CHUNK)
      decoder.decode(bytes.subarray(chunk, chunk + CHUNK), { stream: true });
    return bytes.length - 1;
  } catch {
    const again = new TextDecoder(encoding, { fatal: true });
    again.decode(bytes.subarray(0, chunk), { stream: true });
    let at = chunk;
    try {
      for (; at < bytes.length; at++) again.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at;
    }
    return bytes.length - 1;
  }
}

/** The line of byte `at`, from 1, in a text whose line ends are single bytes or two-byte units. */
export function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let k = 0; k < at; k++)
    if (bytes[k] === 0x0a || (bytes[k] === 0x0d && bytes[k + 1] !== 0x0a)) line += 1;
  return line;
}

/** How a byte is named to people: `byte 12 (0xff)`. */
export const byteAt = (bytes: Uint8Array, k: number): string =>
  `byte ${k} (0x${(bytes[k] ?? 0).toString(16).padStart(2, '0')})`;
