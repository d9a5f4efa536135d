import type { Flow } from './flow.ts';

/** A paragraph: `[i, j)` of the flow, without white space at both ends, never empty. */
export interface Paragraph {
  readonly i: number;
  readonly j: number;
  /** Index of the physical line it begins in; paragraphs run together share one. */
  readonly line: number;
}

/** A flow cut into paragraphs. */
export interface Paragraphed {
  readonly flow: Flow;
  /** The flow's text, folded; index for index. */
  readonly folded: string;
  readonly paragraphs: readonly Paragraph[];
}
