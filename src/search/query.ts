import type { Folding } from './fold.ts';

/** One term: as it was typed, without the sign that excludes, and folded. */
export interface Term {
  readonly raw: string;
  readonly folded: string;
}
/** What somebody typed, understood. */
export interface Query {
  readonly include: readonly Term[];
  readonly exclude: readonly Term[];
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '＂': '＂', '“': '”', '「': '」', '『': '』' };

/**
 * Terms are separated by white space; quotes keep a phrase with its spaces together; `-` before a term excludes it.
 * A quote without its partner is a character like others, and folding drops it. `高新 "R & D" -补助`.
 */
export function parseQuery(text: string, { fold }: Folding): Query {
  const include: Term[] = [];
  const exclude: Term[] = [];
  for (const word of wordsOf(text)) {
    const excluded = /^[-－]./u.test(word);
    const raw = excluded ? word.slice(1) : word;
    const folded = fold(raw);
    const list = excluded ? exclude : include;
    if (folded !== '' && !list.some((term) => term.folded === folded)) list.push({ raw, folded });
  }
  return { include, exclude };
}

/** The words of a query, quotes included. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    const closing = CLOSING[c];
    const end = closing === undefined ? -1 : text.indexOf(closing, i + 1);
    if (end > i) {
      word += text.slice(i, end + 1);
      i = end + 1;
    } else {
      if (/\s/u.test(c)) {
        if (word !== '') words.push(word);
        word = '';
      } else word += c;
      i += 1;
    }
  }
  if (word !== '') words.push(word);
  return words;
}

/** The query without one of its terms, as a reader would have typed it. */
export const withoutTerm = (query: Query, dropped: Term): string =>
  [
    ...query.include.filter((term) => term !== dropped).map((term) => term.raw),
    ...query.exclude.map((term) => `-${term.raw}`),
  ].join(' ');
