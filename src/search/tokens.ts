import type { IndexForm } from './corpus.ts';

/**
 * How folded text is cut for the engine, which knows words separated by blanks only. It answers which groups may
 * contain a term: all that do, and perhaps some more, which the text then decides.
 *
 * - `characters`: the distinct characters of a group. The smallest index; many groups too many.
 * - `bigrams`: the distinct pairs of neighbouring characters, the last one paired with an end mark. Larger, and nearly exact.
 */
const END = '\u{2a6d0}';

/** The words that stand for the texts of one group. */
export function contentOf(texts: readonly string[], form: IndexForm): string {
  const words = new Set(texts.flatMap((text) => wordsIn(text, form, true)));
  // The engine drops a page without words.
  return words.size === 0 ? END : [...words].sort().join(' ');
}

/** What to ask the engine for a folded term. A single character is a prefix of its pairs. */
export const engineQuery = (term: string, form: IndexForm): string =>
  [...new Set(wordsIn(term, form, false))].join(' ');

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
