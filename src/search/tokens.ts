import type { IndexForm } from './corpus.ts';

/**
 * How folded text is cut for the engine, which knows words separated by blanks only. It answers which groups may
 * contain a term: all that do, and perhaps some more.
 *
 * - `characters`: the distinct characters of a group. The smallest index; many groups too many; the text decides.
 * - `bigrams`: all pairs of neighbouring characters in order, the last of a passage paired with an end mark, so that a
 *   passage has as many words as characters. Larger; their positions tell where a term stands.
 */
const END = '\u{2a6d0}';

/** The words that stand for the texts of one group. */
export function contentOf(texts: readonly string[], form: IndexForm): string {
  const words = texts.flatMap((text) => wordsIn(text, form, true));
  // The engine drops a page without words.
  if (words.length === 0) return END;
  return (form === 'characters' ? [...new Set(words)].sort() : words).join(' ');
}

/** What to ask the engine for a folded term. A single character is a prefix of its pairs. */
export const engineQuery = (term: string, form: IndexForm): string =>
  [...new Set(wordsIn(term, form, false))].join(' ');

/** All pairs that may begin with a character. */
export const pairsFrom = (character: string, alphabet: string): string =>
  [...Array.from(alphabet, letterFor), END].map((next) => letterFor(character) + next).join(' ');

/** The pairs of neighbours of a term, in order; a single character stands for itself. */
export function pairsOf(term: string): string[] {
  const characters = [...term];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((next, i) => (characters[i] ?? '') + next);
}

function wordsIn(text: string, form: IndexForm, whole: boolean): string[] {
  const letters = Array.from(text, letterFor);
  if (form === 'characters') return letters;
  if (!whole && letters.length === 1) return letters;
  return letters.flatMap((letter, i) => {
    const next = letters[i + 1] ?? (whole ? END : undefined);
    return next === undefined ? [] : [letter + next];
  });
}

/** The engine drops punctuation and accents, so all but Latin letters, digits and Chinese characters stand in for it. */
function letterFor(character: string): string {
  if (/^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]$/u.test(character)) return character;
  return String.fromCodePoint(0x20000 + ((character.codePointAt(0) ?? 0) % 0xa000));
}
