/** The pattern that finds the wordings of a vocabulary. */

/** Matches nothing. */
export const NEVER = /(?!)/u;

/**
 * What finds the wordings of a vocabulary in a text: any of them, in either case; `…` in one is a gap of at most 12 characters
 * within a clause. {@link NEVER} where there are none.
 */
export const wordingPattern = (wordings: readonly string[]): RegExp =>
  wordings.length === 0
    ? NEVER
    : new RegExp(
        wordings.map((w) => w.split('…').map(escaped).join('[^，,。；;：:！？!?\\n]{0,12}?')).join('|'),
        'iu',
      );

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
