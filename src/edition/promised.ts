import type { Segment } from '../model/readings.ts';
import type { Span } from '../model/provenance.ts';
import type { Funding, Target } from '../model/target.ts';

/** What a passage promises: a target, or money. */
export type Promised =
  | { readonly kind: 'target'; readonly id: string; readonly target: Target }
  | { readonly kind: 'funding'; readonly id: string; readonly funding: Funding };

/** A segment with the ids of the promises whose quotes it is part of. */
export type PromisedSegment = Segment & { readonly promises?: readonly string[] };

/** Where the words of a promise stand. */
export const spanOf = (p: Promised): Span => {
  const { start, end } = p.kind === 'target' ? p.target : p.funding;
  return { start, end };
};

/** A promise and where its quote stands, `[start, end)` of the source. */
type Quoted = Span & { readonly id: string };

/** The promises of a passage in the order of its text, targets before money of the same place. */
export function promisesIn(
  passage: Span,
  targets: readonly Target[],
  funding: readonly Funding[],
): readonly Promised[] {
  const within = (p: Span): boolean => passage.start <= p.start && p.end <= passage.end;
  return [
    ...targets
      .filter(within)
      .map((target) => ({ at: target.start, p: { kind: 'target' as const, id: target.id, target } })),
    ...funding
      .filter(within)
      .map((f) => ({ at: f.start, p: { kind: 'funding' as const, id: f.id, funding: f } })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ p }) => p);
}

/**
 * The segments of a passage, cut where the quotes of its promises begin and end. A correction is never cut: it belongs to
 * a quote that holds any of it. `slice` is the source from `start` on; the texts of all segments are as before.
 *
 * `力争建成园区1个` with the quote `园区1个` gives `力争建成`, and `园区1个` with the id of the promise.
 */
export function promisedSegments(
  segments: readonly Segment[],
  quotes: readonly Quoted[],
  start: number,
  slice: readonly string[],
): readonly PromisedSegment[] {
  if (quotes.length === 0) return segments;
  let at = start;
  return segments.flatMap((segment): PromisedSegment[] => {
    if (segment.kind !== 'text') {
      const { correction } = segment;
      at = Math.max(at, correction.end);
      return [marked(segment, idsOver(quotes, correction.start, correction.end))];
    }
    const pieces: { text: string; ids: readonly string[] }[] = [];
    for (const c of segment.text) {
      // White space of the source that the edition leaves out.
      while (at - start < slice.length && slice[at - start] !== c) at += 1;
      const ids = idsOver(quotes, at, at + 1);
      at += 1;
      const last = pieces.at(-1);
      if (last && sameIds(last.ids, ids)) last.text += c;
      else pieces.push({ text: c, ids });
    }
    return pieces.map(({ text, ids }) => marked({ kind: 'text', text }, ids));
  });
}

/** The quotes that an insertion is within, or that share a character with `[start, end)`. */
const idsOver = (quotes: readonly Quoted[], start: number, end: number): readonly string[] =>
  quotes.filter((q) => q.start < Math.max(end, start + 1) && start < q.end).map((q) => q.id);

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, k) => id === b[k]);

const marked = (segment: Segment, ids: readonly string[]): PromisedSegment =>
  ids.length === 0 ? segment : { ...segment, promises: ids };
