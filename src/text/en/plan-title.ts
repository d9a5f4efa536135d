import type { titleWords as Chinese } from '../plan-title.ts';

/** What a list calls a plan in English: the title that an editor gave, and beside it that of the document. */
export const titleWords: typeof Chinese = ({ title, title_en: english }) =>
  english === null ? { first: title, beside: null } : { first: english, beside: title };
