/**
 * The form of the index for large corpora: at each character of a passage stands one word, a **gram**. It is the pair of
 * the character and the next one, marked as a pair; where the pair, or the pair after it, is a frequent one of the corpus, it is the three
 * characters. The last character of a passage is paired with an end mark. A word's position is a character's position,
 * so that grams tell where a term stands, without any text, and no gram is so frequent as to be long to load.
 */

/** Stands after the last character of a passage; no letter of any text. */
export const END = '\u{2a6d0}';
/** Ends a pair, so that no gram is the beginning of another: the engine takes the beginning of a word it does not know. */
export const PAIR = '\u{2a6d1}';
/** Holds a position that has no word of this index; the engine counts it and keeps nothing of it. */
export const FILLER = '.';

/** What stands for each character, as the engine keeps letters and digits only. */
export interface Letters {
  /** Null for a character that the corpus does not have. */
  readonly of: (character: string) => string | null;
}

const ITSELF = /^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]$/u;
const FIRST_STAND_IN = 0x20000;

/** Characters of the corpus that the engine does not take for letters, in order. */
export const signsOf = (characters: Iterable<string>): string =>
  [...new Set(characters)]
    .filter((c) => !ITSELF.test(c))
    .sort()
    .join('');

/** Latin letters, digits and Chinese characters stand for themselves, every other of `signs` has a letter of its own. */
export function lettersOf(signs: string): Letters {
  const standIns = new Map([...signs].map((c, i) => [c, String.fromCodePoint(FIRST_STAND_IN + i)]));
  return { of: (c) => (ITSELF.test(c) ? c : (standIns.get(c) ?? null)) };
}

/** The gram at a character of a text whose characters are given as letters. `frequent` has pairs of letters. */
export function gramAt(letters: readonly string[], i: number, frequent: ReadonlySet<string>): string {
  const letter = letters[i] ?? '';
  const next = letters[i + 1];
  if (next === undefined) return letter + END;
  const after = letters[i + 2];
  const long = frequent.has(letter + next) || (after !== undefined && frequent.has(next + after));
  return letter + next + (long ? (after ?? END) : PAIR);
}

/** A gram, or its beginning, and at which character of a term it stands. */
interface Piece {
  readonly letters: string;
  readonly offset: number;
}

/**
 * Grams that together cover a term: it stands where each of them is at its offset, and nowhere else. A term of one
 * or two characters is the beginning of the grams that it is asked by.
 */
export function piecesOf(letters: readonly string[], frequent: ReadonlySet<string>): Piece[] {
  if (letters.length <= 2) return [{ letters: letters.join(''), offset: 0 }];
  const pair = (at: number): string => (letters[at] ?? '') + (letters[at + 1] ?? '');
  const isLong = (at: number): boolean =>
    at >= 0 && at + 2 < letters.length && (frequent.has(pair(at)) || frequent.has(pair(at + 1)));
  const pieces: Piece[] = [];
  let covered = 0;
  while (covered < letters.length) {
    const rest = letters.length - covered;
    let offset = covered;
    // Near the end a piece begins earlier; there it is known to its whole length.
    if (rest <= 2) offset = isLong(letters.length - 3) ? letters.length - 3 : letters.length - 2;
    const length = isLong(offset) ? 3 : 2;
    const whole = length === 2 && offset + 2 < letters.length ? PAIR : '';
    pieces.push({ letters: letters.slice(offset, offset + length).join('') + whole, offset });
    covered = offset + length;
  }
  return pieces;
}
