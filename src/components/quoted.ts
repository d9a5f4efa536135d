/** Quotes as pages show them. */

/** What nobody sees and a page must not hold: control, format and unassigned characters; tabs and line ends apart. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cn}\u2028\u2029]/gu;

/**
 * The words of a quote as a page shows them. A quote is an exact slice of the source; the hidden characters in it are
 * those that the edition drops, and its line ends and wide blanks are one blank.
 */
export const quoted = (quote: string): string => visible(quote.replace(/\s+/gu, ' '));

/** `text` without hidden characters. */
export const visible = (text: string): string => text.replace(HIDDEN, '');
