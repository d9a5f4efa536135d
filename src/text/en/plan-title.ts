import type { placeWords as ChinesePlaces, titleWords as Chinese } from '../plan-title.ts';

/** What a list calls a plan in English: the title that an editor gave, and beside it that of the document. */
export const titleWords: typeof Chinese = ({ title, title_en: english }) =>
  english === null ? { first: title, beside: null } : { first: english, beside: title };

/** The name of the place in English where an editor gave it, then what the document calls it. */
export const placeWords: typeof ChinesePlaces = ({
  province,
  prefecture,
  jurisdiction,
  jurisdiction_en: english,
}) => {
  const printed = [...new Set([province, prefecture, jurisdiction])].filter((p) => p !== null).join(' ');
  return [english ?? '', printed].filter((p) => p !== '');
};
