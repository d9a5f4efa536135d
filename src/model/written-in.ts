/** Which language words are written in. */

/** A language that words of the site are written in. */
export type WrittenIn = 'zh' | 'en';

/**
 * What are these words written in, for `lang`: Chinese where they have more Han characters than pairs of Latin letters, English where
 * fewer, null where they have neither (`12 %`). A Chinese name within an English sentence leaves it English.
 */
export function writtenIn(words: string): WrittenIn | null {
  const count = (letters: RegExp): number => words.match(letters)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  return 2 * han > latin ? 'zh' : latin > 0 ? 'en' : null;
}

/** `lang` of documents within pages of another language. */
export const langOf: Readonly<Record<WrittenIn, string>> = { zh: 'zh-CN', en: 'en' };
