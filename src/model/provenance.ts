import { z } from 'astro/zod';

/**
 * Where a record is in the decoded source: the half-open range `[start, end)` in Unicode code points
 * (not UTF-16 units, not bytes), counted from 0 after a byte order mark. `end` is never before `start`.
 */
export const spanShape = {
  start: z.int().nonnegative().describe('First code point of the record in the decoded source'),
  end: z.int().nonnegative().describe('Code point after the last one of the record'),
};

/** A half-open range of code points, see {@link spanShape}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True where the two ranges share at least one code point. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order of the document: by start, then the longer range first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
