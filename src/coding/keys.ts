const LETTERS = 'qwertyuiopasdfghjklzxcvbnm';
const DIGITS = '1234567890';

/**
 * The keys of so many codes of a scheme: themes have letters from the first on, tools have digits and then letters from
 * the last back, so that no key means two codes while there are no more than 36 codes. Beyond them a code has none.
 */
export const keysOf = (scheme: 'theme' | 'instrument', count: number): readonly string[] =>
  [...(scheme === 'theme' ? LETTERS : DIGITS + [...LETTERS].reverse().join(''))].slice(0, count);
