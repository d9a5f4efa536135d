/** The tree of headings that the outline is, and what it is made of. */
import type { Style } from './markers.ts';

/** A heading with what is below it. */
export interface Heading {
  readonly style: Style;
  readonly number: number;
  /** The printed number, `[i, j)` of the flow. */
  readonly ordinal: readonly [number, number];
  /** The title without number and full stop. */
  readonly title: readonly [number, number];
  /** Where number, title and the stop that closes it end. */
  readonly end: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly children: Heading[];
  readonly parent: Heading | null;
  /** Index of the first paragraph that no longer lies below it. */
  until: number;
}

/** A place of which the reader was not sure. */
export interface Doubt {
  readonly paragraph: number;
  readonly what: string;
}

/** The paragraphs to read, `[start, end)`. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A tree of headings; `roots` are the outermost. */
export interface Outline {
  readonly roots: readonly Heading[];
  readonly doubts: readonly Doubt[];
  readonly gaps: readonly Doubt[];
}

/** A marker at the start of a paragraph that may make a heading. */
export interface Candidate {
  readonly paragraph: number;
  readonly style: Style;
  readonly number: number;
  readonly length: number;
  /** Whether it is a section number before one of the usual titles of sections. */
  readonly titled?: boolean;
  /** Whether an editor says that it is a heading; an area without number is below the sections. */
  readonly decided?: 'heading' | 'area';
}
