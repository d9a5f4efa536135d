/**
 * The matching rule written a second time, from the data contract and not from src/search: what a plain scan of the
 * published passages finds. Slow and obvious.
 */
import { readFileSync } from 'node:fs';
import traditional from 'opencc-js/dict/TSCharacters';
import type { PassageRow } from '../../src/model/tables.ts';

const simplified = Object.fromEntries(
  traditional.split('|').map((entry) => entry.split(' ').slice(0, 2)),
) as Record<string, string>;

/** How query and text are made alike. */
export function alike(text: string): string {
  let out = '';
  for (const character of text.normalize('NFKC').toLowerCase()) {
    const c = simplified[character] ?? character;
    if (/\s|\p{Cc}|\p{Cf}|\p{Dash_Punctuation}|\p{Open_Punctuation}|\p{Close_Punctuation}/u.test(c)) continue;
    if (/\p{Initial_Punctuation}|\p{Final_Punctuation}/u.test(c) || '"\'·•‧・'.includes(c)) continue;
    out += '，、；：。！？,;:!?'.includes(c) ? ',' : c;
  }
  return out;
}

/** A word that is wanted, or several of which one is enough. */
export type Wanted = string | readonly string[];

/** The ids of the passages that contain all `words` and none of `without`, within one passage or one parent. */
export const scan = (
  passages: readonly PassageRow[],
  words: readonly Wanted[],
  within: 'task' | 'sentence' = 'sentence',
  without: readonly string[] = [],
): string[] => scanned(passages, words, within, without).map(({ id }) => id);

/** The same, and of each whether it is found across words only. */
export function scanned(
  passages: readonly PassageRow[],
  words: readonly Wanted[],
  within: 'task' | 'sentence' = 'sentence',
  without: readonly string[] = [],
): { readonly id: string; readonly across: boolean }[] {
  const wanted = words.map((word) => (typeof word === 'string' ? [word] : word).map(alike));
  const unwanted = without.map(alike);
  const crosses = crossing(passages);
  const has = (p: PassageRow, word: string): boolean => textOf(p).includes(word);
  const asWord = (p: PassageRow, word: string): boolean => has(p, word) && !crosses(p, word);
  const units = Map.groupBy(passages, (p) => (within === 'task' ? p.parent : p.id));
  const found = [...units.values()].flatMap((unit) => {
    if (!wanted.every((any) => unit.some((p) => any.some((word) => has(p, word))))) return [];
    if (unwanted.some((word) => unit.some((p) => asWord(p, word)))) return [];
    const lacks = wanted.some((any) => !unit.some((p) => any.some((word) => asWord(p, word))));
    return unit
      .filter((p) => wanted.length === 0 || wanted.some((any) => any.some((word) => has(p, word))))
      .map((p) => {
        const none = wanted.length > 0 && !wanted.some((any) => any.some((word) => asWord(p, word)));
        return { id: p.id, across: lacks || none };
      });
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const folded = new WeakMap<PassageRow, string>();
function textOf(p: PassageRow): string {
  const known = folded.get(p) ?? alike(p.text);
  folded.set(p, known);
  return known;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const cut = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
/** The words of a passage, each with where it begins and ends. */
const placed = once((p: PassageRow) => {
  let at = 0;
  return cut(textOf(p)).map((word) => ({ word, from: at, to: (at += word.length) }));
});
const SHORT = /^[\u3400-\u4dbf\u4e00-\u9fff]{2,4}$/u;

/** Whether a short term stands in a passage across words in every place, as the contract says it. */
const crossing = once((passages: readonly PassageRow[]) => {
  const left = new Map<string, Set<string>>();
  const right = new Map<string, Set<string>>();
  const judged = new Set<string>(knownShort());
  const add = (sides: Map<string, Set<string>>, word: string, beside: string): void => {
    sides.set(word, (sides.get(word) ?? new Set()).add(beside));
  };
  for (const p of passages) {
    const words = placed(p).map(({ word }) => word);
    for (const [i, word] of words.entries()) {
      add(left, word, words[i - 1]?.slice(-1) ?? '');
      add(right, word, words[i + 1]?.slice(0, 1) ?? '');
      for (let n = 1; n <= 4; n += 1) judged.add(words.slice(i, i + n).join(''));
    }
  }
  const partial = (part: string): boolean => part.length === 1 || cut(part).length > 1;
  return (p: PassageRow, term: string): boolean => {
    if (!SHORT.test(term) || !judged.has(term)) return false;
    const text = textOf(p);
    const words = placed(p);
    let every = text.includes(term);
    for (let from = text.indexOf(term); from >= 0 && every; from = text.indexOf(term, from + 1)) {
      const to = from + term.length;
      const first = words.find((w) => w.from <= from && from < w.to);
      const last = words.find((w) => w.from < to && to <= w.to);
      if (!first || !last) throw new Error(`${term} stands in no word`);
      const atFirst =
        first.from < from && (right.get(first.word)?.size ?? 0) > 1 && partial(text.slice(from, first.to));
      const atLast =
        to < last.to && (left.get(last.word)?.size ?? 0) > 1 && partial(text.slice(last.from, to));
      every = first !== last && (atFirst || atLast);
    }
    return every;
  };
});

/** Words of which others are offered: they are judged even where the corpus never has them as a word. */
function knownShort(): string[] {
  const read = (file: string): unknown[] => JSON.parse(readFileSync(file, 'utf8')) as unknown[];
  const groups = read('content/vocabulary/wordings.json') as string[][];
  const indicators = read('dist/data/indicators.json') as { name: string; aliases: string[] }[];
  return [...groups.flat(), ...indicators.flatMap(({ name, aliases }) => [name, ...aliases])].map(alike);
}

function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * A query taken apart as the contract says: white space parts terms, quotes keep them together, `-` excludes, 或, OR and
 * bars between two that are wanted leave the choice.
 */
export function asked(query: string): { readonly words: string[][]; readonly without: string[] } {
  const tokens = (
    query.match(/(?:"[^"]*"|＂[^＂]*＂|“[^”]*”|「[^」]*」|『[^』]*』|[^\s|｜])+|[|｜]+/gu) ?? []
  )
    .map((token) => {
      const excluded = token.length > 1 && (token.startsWith('-') || token.startsWith('－'));
      return { excluded, word: excluded ? token.slice(1) : token };
    })
    .filter(({ word }) => alike(word) !== '');
  const words: string[][] = [];
  const without: string[] = [];
  while (tokens.length > 0) {
    const [token] = tokens.splice(0, 1);
    if (token?.excluded) without.push(token.word);
    else if (token) {
      const any = [token.word];
      words.push(any);
      while (
        /^(?:或|OR|[|｜]+)$/u.test(tokens[0]?.word ?? '') &&
        !tokens[0]?.excluded &&
        tokens[1]?.excluded === false
      )
        any.push(
          ...tokens
            .splice(0, 2)
            .slice(1)
            .map(({ word }) => word),
        );
    }
  }
  return { words, without };
}
