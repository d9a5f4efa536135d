/**
 * Reads    the engine's table of its own files (`.pf_meta`, CBOR, RFC 8949)
 * Writes   nothing
 * Assumes  Pagefind 1.6: a list whose third part has `[first word, last word, file]` of each chunk
 */

/** The words with which the chunks begin, in order. */
export function chunksIn(meta: Uint8Array): string[] {
  const [value] = valueAt(Buffer.from(meta), 0);
  const chunks = Array.isArray(value) ? (value as unknown[])[2] : undefined;
  if (!Array.isArray(chunks)) throw new Error('The table of Pagefind is not of the kind that is known');
  return chunks.map((chunk: unknown) => {
    const from: unknown = Array.isArray(chunk) ? chunk[0] : undefined;
    if (typeof from !== 'string') throw new Error('A chunk of Pagefind has no first word');
    return from;
  });
}

/** Numbers, text, and lists of them: a value and where the next one begins. */
function valueAt(bytes: Buffer, at: number): [value: unknown, next: number] {
  const initial = bytes[at] ?? 0;
  const kind = initial >> 5;
  const short = initial & 31;
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (size > 4) throw new Error('A number in the table of Pagefind is too large');
  const count = size === 0 ? short : bytes.readUIntBE(at + 1, size);
  let next = at + 1 + size;
  if (kind === 0) return [count, next];
  if (kind === 1) return [-1 - count, next];
  if (kind === 3) return [bytes.toString('utf8', next, next + count), next + count];
  if (kind !== 4) throw new Error(`The table of Pagefind has something of kind ${kind}`);
  const list: unknown[] = [];
  for (let i = 0; i < count; i += 1) {
    const [value, after] = valueAt(bytes, next);
    list.push(value);
    next = after;
  }
  return [list, next];
}
