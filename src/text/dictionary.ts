import type { ColumnMeaning } from '../model/dictionary/meaning.ts';

/** What a column means, in the language of the site. */
export const inWords = ({ zh }: ColumnMeaning): string => zh;

/** The head of a column for people. */
export const headIn = (_name: string, { head }: ColumnMeaning): string => head;
