/** Long files are written in pieces: no text is longer than a string may be, and what is written need not be kept. */

/** Letters of a piece, about: long enough to cost nothing, far below the longest string (half a billion). */
const PIECE = 1 << 20;

/** Joins short texts into pieces of about a million letters; what is not text is between them as it is. */
export function* inPieces<T = never>(texts: Iterable<string | T>): Generator<string | T> {
  let held: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (typeof text !== 'string') {
      if (held.length > 0) yield held.join('');
      yield text;
      held = [];
      length = 0;
      continue;
    }
    held.push(text);
    length += text.length;
    if (length < PIECE) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (held.length > 0) yield held.join('');
}
