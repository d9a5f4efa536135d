/**
 * How much of a corpus a page shows. Every limit counts plans and nothing else: plans are never withdrawn from the
 * corpus, so that an address that a site once had remains (decision 15).
 */

/** So many plans are side by side, with all their sentences. */
export const SIDE_BY_SIDE = 8;
/** So many plans are columns of a table of numbers. */
export const IN_COLUMNS = 16;
/** So many plans are rows of a table, or items of a list. */
export const IN_ROWS = 100;
/** So many plans of one province are on its page, at 3 kB each; of more each prefecture has one. */
export const IN_PROVINCE = 90;
