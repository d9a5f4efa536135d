import type { Correction } from './correction.ts';
import { departuresOf, type Departure, type Segment } from './readings.ts';
import type { Span } from './provenance.ts';

/**
 * A departure from the source within a text of the edition, wherever that text is shown: `[start, end)` of the text in
 * UTF-16 units, as `slice` takes them, empty where words were dropped; what was done; the words of the source, '' where
 * there are none; the id of the correction.
 */
export type Mark = readonly [start: number, end: number, kind: Departure, sic: string, correction: string];

/** Words of the edition with their marks in order; most words have none. */
export interface Corrected {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The edition's reading of some segments, with a mark at every departure. */
export function correctedOf(segments: readonly Segment[]): Corrected {
  let text = '';
  const marks: Mark[] = [];
  for (const segment of segments) {
    const start = text.length;
    text += segment.kind === 'text' ? segment.text : segment.reading;
    if (segment.kind !== 'text')
      marks.push([start, text.length, segment.kind, segment.sic, segment.correction.id]);
  }
  return { text, marks };
}

/** The marks of a passage's `text`; for `slice` and `corrections` see `segmentsOf`, which throws as this does. */
export const marksOf = (
  passage: Span & { readonly id: string; readonly text: string },
  corrections: readonly Correction[],
  slice: string,
): readonly Mark[] => correctedOf(departuresOf(passage, corrections, slice)).marks;

/** The marks within `[start, end)` of a text, as marks of that stretch; one that is cut covers the rest of its words. */
export const marksWithin = (marks: readonly Mark[], start: number, end: number): readonly Mark[] =>
  marks
    .filter(([from, to]) => (from === to ? start <= from && from <= end : from < end && start < to))
    .map(([from, to, ...what]) => [Math.max(from, start) - start, Math.min(to, end) - start, ...what]);

/** The marks of a title, from those of the heading `text` that prints it with its number; none where it does not. */
export function titleMarks(text: string, marks: readonly Mark[], title: string): readonly Mark[] {
  const at = title === '' ? -1 : text.indexOf(title);
  return at < 0 || marks.length === 0 ? [] : marksWithin(marks, at, at + title.length);
}

/** The marks of `words` in the first of some texts that has them; none where no text has. */
export function marksOfWords(words: string, texts: readonly Corrected[]): readonly Mark[] {
  const there = texts.find(({ text }) => text.includes(words));
  return there === undefined ? [] : titleMarks(there.text, there.marks, words);
}
