import type { headIn as ChineseHead, inWords as ChineseWords } from '../dictionary.ts';

/** What a column means, in English, as a page shows it: without the marks of code that documents have. */
export const inWords: typeof ChineseWords = ({ en }) => en.replaceAll('`', '');

/** The head of a column for people, in English: its name, in words. */
export const headIn: typeof ChineseHead = (name) =>
  name.replaceAll('_', ' ').replace(/^./u, (letter) => letter.toUpperCase());
