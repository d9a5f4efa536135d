/** CRC-32 as ZIP has it (polynomial 0xEDB88320, reflected). */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** The checksum of bytes after others that have the checksum `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  // Counted, since an iterator takes longer.
  let k = 0;
  while (k < bytes.length) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[k] ?? 0)) & 255] ?? 0);
    k += 1;
  }
  return ~crc >>> 0;
}

/** The checksum of `length` bytes with the checksum `second` after others with `first`, none of which is read again. */
export function crcJoined(first: number, second: number, length: number): number {
  let crc = first;
  for (let k = 0, rest = length; rest > 0 && crc !== 0; k += 1, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) crc = applied(zeros(k), crc);
  return (crc ^ second) >>> 0;
}

/** What 2 ^ k bytes of zeros do to a sum: each the one before, twice. */
const maps: Uint32Array[] = [];

function zeros(k: number): Uint32Array {
  // A zero bit is a linear map of 32 bits; squared three times, it is a byte.
  const bit = (): Uint32Array =>
    Uint32Array.from({ length: 32 }, (_, at) => (at === 0 ? 0xedb88320 : 2 ** (at - 1)));
  return (maps[k] ??= squared(k === 0 ? squared(squared(bit())) : zeros(k - 1)));
}

function applied(map: Uint32Array, crc: number): number {
  let sum = 0;
  for (let bit = 0, rest = crc; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) sum ^= map[bit] ?? 0;
  return sum >>> 0;
}

const squared = (map: Uint32Array): Uint32Array<ArrayBuffer> =>
  Uint32Array.from(map, (row) => applied(map, row));
