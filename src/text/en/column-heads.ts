import type { headOf as ChineseHead } from '../column-heads.ts';

const inWords = (name: string): string => name.replaceAll('_', ' ');

/** The head of a column for people, in English: its name, in words. */
export const headOf: typeof ChineseHead = (_table, column) =>
  inWords(column).replace(/^./u, (letter) => letter.toUpperCase());
