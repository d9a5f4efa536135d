/**
 * What is in the text for words that cannot be known: a lacuna, as critical editions write one. It is in every
 * `text`, so that the words before and after it are joined nowhere.
 */
export const LACUNA = '〔…〕';
