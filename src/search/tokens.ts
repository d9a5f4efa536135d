/**
 * The form of the index for small corpora: the distinct characters of a group. The engine says in which groups all
 * characters of a term stand, some groups too many; the texts decide.
 */

/** A word that is in for nothing: the engine drops a record without words. */
const EMPTY = '\u{2a6d0}';

/** The words that stand for the folded texts of one group. */
export function contentOf(texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => Array.from(text, letterFor)));
  return words.size === 0 ? EMPTY : [...words].sort().join(' ');
}

/** What to ask the engine for a folded term. */
export const engineQuery = (term: string): string => [...new Set(Array.from(term, letterFor))].join(' ');

/** The engine drops punctuation and accents, so all but Latin letters, digits and Chinese characters are in for it. */
function letterFor(character: string): string {
  if (/^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]$/u.test(character)) return character;
  return String.fromCodePoint(0x20000 + ((character.codePointAt(0) ?? 0) % 0xa000));
}
