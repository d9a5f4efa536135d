/** Reads an edition beside its source for the pages. */
import type { Edition } from '../model/edition.ts';
import { correctedOf, marksOf, titleMarks, type Corrected, type Mark } from '../model/marks.ts';
import { segmentsOf, type Change } from '../model/readings.ts';
import { overlaps, type Span } from '../model/provenance.ts';
import { passageOf } from '../model/ids.ts';
import { pageAt } from '../model/plan.ts';
import { decodedSource, lineAt, type Source } from '../model/source.ts';
import type { Passage } from '../model/structure.ts';
import { fragmentOfAddress, quotePath } from '../routes.ts';
import { CodePoints } from './code-points.ts';
import { promisedSegments, promisesIn, spanOf, type Promised, type PromisedSegment } from './promised.ts';

/** One passage ready to be shown: its words in segments, where it stands, what the editor did to it. */
export interface Sentence {
  readonly id: string;
  readonly anchor: string;
  readonly kind: Passage['kind'];
  readonly number: number | null;
  readonly segments: readonly PromisedSegment[];
  /** 1-based line of the source; null where the line is too long to find anything in it: see `lineShown`. */
  readonly line: number | null;
  /** Page of the original on which it begins, from 1; null where that has none. */
  readonly page: number | null;
  readonly quote: string;
  readonly changes: readonly Change[];
  /** Targets and money that it promises, in its order; their words are marked in the segments. */
  readonly promises: readonly Promised[];
}

/** A plan's edition and source together, with the questions that pages ask of both. */
export interface Reader {
  readonly edition: Edition;
  readonly source: Source;
  readonly sentence: (passage: Passage) => Sentence;
  /** A heading without the 。 that parts it from its text. */
  readonly heading: (passage: Passage) => Sentence;
  /** Any text with a span (a table cell), in segments. */
  readonly segments: (
    part: Span & { readonly id: string; readonly text: string },
  ) => readonly PromisedSegment[];
  /** Where the text of a passage departs from the source; none for most. */
  readonly marks: (passage: Passage) => readonly Mark[];
  /** Where the title of a task, section, area or safeguard departs from the source. */
  readonly titleMarks: (record: Titled) => readonly Mark[];
  /**
   * The edition's reading of what a target quotes or a citation names, from start to end; null where nothing in it was
   * corrected.
   */
  readonly quote: (said: Span & { readonly id: string }) => Corrected | null;
  /** Targets and money promised between two code points. */
  readonly promises: (part: Span) => readonly Promised[];
  /** The source's own characters between two code points. */
  readonly slice: (start: number, end: number) => string;
  readonly line: (offset: number) => number;
  /** The same where it leads a reader to the words; null in a copy that lost its line breaks. */
  readonly lineShown: (offset: number) => number | null;
}

/** A line of more characters than this, some twenty lines of print, says nothing of where words stand. */
const LONGEST_LINE = 800;

/** What has a title printed in a heading. */
export type Titled = Span & { readonly id: string; readonly title: string };

/** `source` must be the one `edition` was read from: `segmentsOf` throws where they disagree. */
export function readerOf(edition: Edition, source: Source): Reader {
  const points = new CodePoints(decodedSource(source));
  const slice = (start: number, end: number): string => points.slice(start, end);
  const list = ({ start, end }: Span): string[] => [...points.slice(start, end)];
  const segments: Reader['segments'] = (part) =>
    segmentsOf(part, edition.corrections, slice(part.start, part.end));
  const corrected = (part: Span): boolean =>
    edition.corrections.some((c) => overlaps(part, c) || (part.start <= c.start && c.end <= part.end));
  const marks: Reader['marks'] = (passage) =>
    corrected(passage) ? marksOf(passage, edition.corrections, slice(passage.start, passage.end)) : [];
  const titling = edition.passages.filter(
    (p) => (p.kind === 'heading' || (p.kind === 'measure' && p.number === 1)) && corrected(p),
  );
  const ofTitle: Reader['titleMarks'] = ({ id, title, start }) => {
    // Where a section is an area too, one heading prints both; where no title is printed, the first sentence begins with it.
    const place = titling.find(
      (p) =>
        (p.parent === id || p.start === start) &&
        (p.kind === 'heading' ? p.text.includes(title) : p.text.startsWith(title)),
    );
    return place === undefined ? [] : titleMarks(place.text, marks(place), title);
  };
  const quote: Reader['quote'] = (said) => {
    if (!corrected(said)) return null;
    const passage = edition.passages.find((p) => p.id === passageOf(said.id));
    if (!passage) throw new Error(`${said.id}: its passage is missing`);
    const parts = promisedSegments(segments(passage), [said], passage.start, list(passage));
    return correctedOf(parts.filter((part) => part.promises !== undefined));
  };
  const promises: Reader['promises'] = (part) => promisesIn(part, edition.targets, edition.funding);
  const line = (offset: number): number => lineAt(source.lines, offset);
  const lineShown = (offset: number): number | null => {
    const number = line(offset);
    return (source.lines[number - 1]?.text.length ?? 0) > LONGEST_LINE ? null : number;
  };
  const sentence = (passage: Passage): Sentence => {
    const [parts, promised] = [segments(passage), promises(passage)];
    const quotes = promised.map((p) => ({ id: p.id, ...spanOf(p) }));
    return {
      id: passage.id,
      anchor: fragmentOfAddress(passage.id),
      kind: passage.kind,
      number: passage.number,
      segments: promisedSegments(parts, quotes, passage.start, list(passage)),
      line: lineShown(passage.start),
      page: pageAt(edition.plan.page_starts, passage.start),
      quote: quotePath(passage.id),
      changes: parts.filter((part) => part.kind !== 'text'),
      promises: promised,
    };
  };
  const heading = (passage: Passage): Sentence => {
    const whole = sentence(passage);
    return { ...whole, segments: withoutStop(whole.segments) };
  };
  return {
    edition,
    source,
    slice,
    segments,
    marks,
    titleMarks: ofTitle,
    quote,
    promises,
    line,
    lineShown,
    sentence,
    heading,
  };
}

function withoutStop(segments: readonly PromisedSegment[]): readonly PromisedSegment[] {
  const last = segments.at(-1);
  return last?.kind === 'text'
    ? [...segments.slice(0, -1), { kind: 'text', text: last.text.replace(/。$/u, '') }]
    : segments;
}
