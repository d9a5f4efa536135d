import { readingOf, type Correction } from '../../src/model/correction.ts';
import type { Span } from '../../src/model/provenance.ts';

/**
 * The proof that a text is its source: goes through the source one code point after another and reads the corrections
 * where they begin, by the data contract alone. It shares nothing with the parser, so that neither can hide what the
 * other does wrong.
 */
interface Proof {
  /**
   * The corrections by which `text` is what the source says from `start` to `end`, or null where it is not. Words that
   * are inserted exactly at the beginning or the end may belong to the neighbour.
   */
  readonly of: (span: Span, text: string) => readonly Correction[] | null;
}

const LINE_ENDS = '\n\r\u000b\u000c\u0085\u2028\u2029';
const BLANK = /^\s$/u;

/** The proof for one source; `points` are its code points, `corrections` those of the whole plan, in order. */
export function proofFor(points: readonly string[], corrections: readonly Correction[]): Proof {
  const from = Map.groupBy(corrections, (c) => c.start);
  const insertedAt = (at: number): readonly Correction[] =>
    (from.get(at) ?? []).filter((c) => c.end === c.start && readingOf(c) !== '');
  return {
    of: (span, text) => {
      const [first, last] = [insertedAt(span.start), insertedAt(span.end)];
      for (const left of [[], first, last, [...first, ...last]]) {
        const read = readThrough(points, span, from, left);
        if (read.text === text) return read.by;
      }
      return null;
    },
  };
}

/** What a span says: line ends, the white space beside them and that at both ends are not text. `left` is left out. */
function readThrough(
  points: readonly string[],
  span: Span,
  from: ReadonlyMap<number, readonly Correction[]>,
  left: readonly Correction[],
): { text: string; by: Correction[] } {
  const by: Correction[] = [];
  let text = '';
  let blanks = '';
  let isLineStart = true;
  const write = (words: Iterable<string>): void => {
    for (const c of words) {
      if (LINE_ENDS.includes(c)) {
        blanks = '';
        isLineStart = true;
      } else if (!BLANK.test(c)) {
        text += blanks + c;
        blanks = '';
        isLineStart = false;
      } else if (!isLineStart) blanks += c;
    }
  };
  for (let at = span.start; at <= span.end;) {
    let next = at;
    for (const c of from.get(at) ?? []) {
      if (c.end > span.end || left.includes(c)) continue;
      write(readingOf(c));
      by.push(c);
      if (c.end > at) next = c.end;
    }
    if (next === at && at < span.end) write(points[at] ?? '');
    at = Math.max(next, at + 1);
  }
  return { text, by };
}
