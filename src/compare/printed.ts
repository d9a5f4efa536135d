/** What a comparison on paper says of its plans and sentences besides what it shows: full citations and places. */

/** The same words in Chinese and in English. */
export type InBoth = readonly [zh: string, en: string];

/** Stands for the day of access in a citation of {@link PrintedPlan}; no document has it, since it is a private character. */
export const DAY = '\u{F8FF}';

/** Of one plan. */
export interface PrintedPlan {
  /** The citation of the whole document, in GB/T 7714—2025 and in APA 7. */
  readonly cited: InBoth;
  /** Where tasks, sentences and targets are in it, by their ids: 部分—项—句, and the page of the original where it has pages. */
  readonly places: ReadonlyMap<string, InBoth>;
}
