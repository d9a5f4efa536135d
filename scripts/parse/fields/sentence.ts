import { trimmed } from '../flow.ts';

const CLOSERS = /["'”’」』》〉）)】〕\]]/u;

/**
 * The sentences of `[i, j)`: each ends after 。！？ (or ! ?) and the closing marks that follow, or with the range.
 * No character but white space between sentences is left out. `text` is as written; `folded` tells which dots a copy
 * made of 。.
 */
export function sentencesIn(text: string, folded: string, i: number, j: number): [number, number][] {
  const ends = (k: number): boolean => /[。！？!?]/u.test(text.charAt(k)) || folded.charAt(k) === '。';
  const sentences: [number, number][] = [];
  let start = i;
  for (let k = i; k < j; k++) {
    if (!ends(k)) continue;
    let end = k + 1;
    while (end < j && (CLOSERS.test(text.charAt(end)) || ends(end))) end += 1;
    sentences.push(trimmed(text, start, end));
    start = end;
    k = end - 1;
  }
  sentences.push(trimmed(text, start, j));
  return sentences.filter(([a, b]) => b > a);
}
