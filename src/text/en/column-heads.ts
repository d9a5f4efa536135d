import type { headOf as ChineseHead, labelOf as ChineseLabel } from '../column-heads.ts';

const inWords = (name: string): string => name.replaceAll('_', ' ');

/** The head of a column for people, in English: its name, in words. */
export const headOf: typeof ChineseHead = (_table, column) =>
  inWords(column).replace(/^./u, (letter) => letter.toUpperCase());

/** What a value of a list of values is called, in English: the value itself says it. */
export const labelOf: typeof ChineseLabel = (_table, _column, value) =>
  /^[a-z]+(?:-[a-z]+)*$/u.test(value) ? value.replaceAll('-', ' ') : null;
