/** Words that are marked for a further reason, such as being shared. */
import type { PromisedSegment } from '../../edition/promised.ts';
import type { Range } from '../../compare/wording.ts';

/** A segment, cut where marked words begin and end. */
export type MarkedSegment = PromisedSegment & { readonly marked?: boolean };

/** Segments with the words at `ranges` of their text marked, where no correction stands. */
export function markedSegments(
  segments: readonly PromisedSegment[],
  ranges: readonly Range[],
): MarkedSegment[] {
  let start = 0;
  return segments.flatMap((segment): MarkedSegment[] => {
    const from = start;
    start += segment.kind === 'text' ? segment.text.length : segment.reading.length;
    if (segment.kind !== 'text') return [segment];
    const pieces: MarkedSegment[] = [];
    let at = 0;
    for (const range of ranges) {
      const [a, b] = [Math.max(range.start - from, at), Math.min(range.end - from, segment.text.length)];
      if (a >= b) continue;
      if (a > at) pieces.push({ ...segment, text: segment.text.slice(at, a) });
      pieces.push({ ...segment, text: segment.text.slice(a, b), marked: true });
      at = b;
    }
    if (at < segment.text.length) pieces.push({ ...segment, text: segment.text.slice(at) });
    return pieces;
  });
}
