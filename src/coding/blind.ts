import type { Coded } from '../model/coding.ts';
import type { Mark } from '../model/marks.ts';

/** A sentence as a coder sees it: its words and where they were corrected, nothing of what others say of it. */
export interface BlindSentence {
  readonly id: string;
  readonly text: string;
  /** Where the text departs from the source; left out where it does not. */
  readonly marks?: readonly Mark[];
}

/** A task with all its sentences in the order of the document. */
export interface BlindTask {
  readonly id: string;
  readonly title: string;
  readonly marks?: readonly Mark[];
  readonly sentences: readonly BlindSentence[];
}

/** `/code/data/<plan>.json`: what is coded of one plan, without any code. */
export interface BlindPlan {
  readonly plan: string;
  readonly tasks: readonly BlindTask[];
}

/**
 * `/code/codes/<plan>.json`: what is published of every sentence of a plan, by the rule and, where an editor has coded it,
 * by the editor. Fetched when a coder asks for the agreement, and not before.
 */
export interface PublishedCodes {
  readonly plan: string;
  readonly sentences: Readonly<Record<string, { readonly rule?: Coded; readonly editor?: Coded }>>;
}
