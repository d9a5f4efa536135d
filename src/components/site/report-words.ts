/** So many characters of the words in question are taken along with a report. */
export const WORDS = 300;
