import type { Query } from './query.ts';

/** Title before body, more terms in one passage, more hits; the larger first, then the order of the document. */
export type Rank = readonly [inTitle: number, together: number, hits: number];

/** Of a group whose passages `hits` were found; `headed` says that its first passage is its heading. */
export function rankOf(
  folded: readonly string[],
  hits: readonly number[],
  headed: boolean,
  { include }: Query,
): Rank {
  if (include.length === 0) return [0, 0, 0];
  const termsIn = (text: string): number => include.filter((term) => text.includes(term.folded)).length;
  const texts = hits.map((i) => folded[i] ?? '');
  return [
    headed ? termsIn(folded[0] ?? '') : 0,
    Math.max(...texts.map(termsIn)),
    texts.reduce((sum, text) => sum + include.reduce((n, term) => n + occurrences(text, term.folded), 0), 0),
  ];
}

function occurrences(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count += 1;
  return count;
}
