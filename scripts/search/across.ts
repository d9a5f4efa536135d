import { acrossTableOf, isJudged, stepsOf, type AcrossTable } from '../../src/search/across.ts';

/**
 * Reads    the folded texts of all passages
 * Writes   nothing
 * Assumes  that this Node cuts Chinese text into words (its full ICU, which the official builds have)
 */

/** Characters of JSON in one table, about. */
const TABLE = 24_000;
const SHORTEST = 2;
const LONGEST = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is before the first and after the last word of a passage. */
const EDGE = '';
/** Instead of a neighbour where there are several. */
const SEVERAL = Symbol('several');
type Neighbours = Map<string, string | typeof SEVERAL>;

/** The words of a text: where each begins, and at the end the length of the text. */
const wordsIn = (text: string): number[] => [
  ...Array.from(segmenter.segment(text), ({ index }) => index),
  text.length,
];

/**
 * Of each term the passages in which it stands across words and nowhere else, in ascending order; terms that never do are
 * left out. Judged are terms of two to four Chinese characters that somewhere in the corpus begin and end where words do,
 * and the `known` ones.
 *
 * A term stands across words where, at one of its ends, it takes a part of a word that is not a word itself: a single
 * character, or several that the segmenter cuts. The word must be one in this corpus: on the side of the term it has at
 * least two different neighbours. A term within one word does not stand across words.
 */
export function acrossWords(
  folded: readonly string[],
  known: Iterable<string> = [],
): ReadonlyMap<string, readonly number[]> {
  if (wordsIn('提高企业').length !== 3)
    throw new Error('This Node cuts no Chinese words: the search index needs one with the full ICU');
  const begins = folded.map(wordsIn);
  const judged = new Set([...known].filter(isJudged));
  const after: Neighbours = new Map();
  const before: Neighbours = new Map();
  for (const [i, text] of folded.entries()) {
    const own = begins[i] ?? [];
    for (const term of alignedIn(text, own)) judged.add(term);
    for (const [k, begin] of own.slice(0, -1).entries()) {
      const word = text.slice(begin, own[k + 1]);
      note(after, word, text[own[k + 1] ?? text.length] ?? EDGE);
      note(before, word, text[begin - 1] ?? EDGE);
    }
  }
  const parts = new Map<string, boolean>();
  const isWord = (part: string): boolean => {
    const told = parts.get(part) ?? ([...part].length > 1 && wordsIn(part).length === 2);
    parts.set(part, told);
    return told;
  };
  const cuts = {
    begin: (word: string, part: string) => after.get(word) === SEVERAL && !isWord(part),
    end: (word: string, part: string) => before.get(word) === SEVERAL && !isWord(part),
  };
  const found = new Map<string, number[]>();
  for (const [passage, text] of folded.entries()) {
    for (const term of onlyAcross(text, begins[passage] ?? [], judged, cuts)) {
      const passages = found.get(term);
      if (passages) passages.push(passage);
      else found.set(term, [passage]);
    }
  }
  return found;
}

function note(neighbours: Neighbours, word: string, neighbour: string): void {
  const told = neighbours.get(word);
  if (told === undefined) neighbours.set(word, neighbour);
  else if (told !== neighbour) neighbours.set(word, SEVERAL);
}

/** The terms of a text that begin and end where its words do. */
function* alignedIn(text: string, begins: readonly number[]): Generator<string> {
  for (const [k, begin] of begins.entries()) {
    for (const end of begins.slice(k + 1, k + 1 + LONGEST)) {
      if (end - begin > LONGEST) break;
      const term = text.slice(begin, end);
      if (isJudged(term)) yield term;
    }
  }
}

/** Whether a word that a term takes only `part` of is cut. */
interface Cuts {
  readonly begin: (word: string, part: string) => boolean;
  readonly end: (word: string, part: string) => boolean;
}

/** The judged terms that are in a text across words only. */
function onlyAcross(
  text: string,
  begins: readonly number[],
  judged: ReadonlySet<string>,
  cuts: Cuts,
): string[] {
  const wordAt = new Int32Array(text.length);
  for (const [k, begin] of begins.entries()) wordAt.fill(k, begin, begins[k + 1] ?? begin);
  const only = new Map<string, boolean>();
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + SHORTEST; end <= Math.min(start + LONGEST, text.length); end += 1) {
      const term = text.slice(start, end);
      if (!judged.has(term) || only.get(term) === false) continue;
      const first = wordAt[start] ?? 0;
      const last = wordAt[end - 1] ?? 0;
      const [a = 0, b = 0] = [begins[first], begins[first + 1]];
      const [c = 0, d = 0] = [begins[last], begins[last + 1]];
      const across =
        first !== last &&
        ((a < start && cuts.begin(text.slice(a, b), text.slice(start, b))) ||
          (end < d && cuts.end(text.slice(c, d), text.slice(c, end))));
      only.set(term, across);
    }
  }
  return [...only].flatMap(([term, across]) => (across ? [term] : []));
}

/** The tables that the browser reads, see {@link AcrossTable}: as many as keep each of them short. */
export function acrossTables(across: ReadonlyMap<string, readonly number[]>): readonly AcrossTable[] {
  const rows = [...across].map(([term, passages]) => [term, stepsOf(passages)] as const);
  const size = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  const tables = Array.from(
    { length: Math.max(1, Math.ceil(size / TABLE)) },
    (): [string, readonly number[]][] => [],
  );
  for (const [term, steps] of rows.sort(([a], [b]) => (a < b ? -1 : 1)))
    tables[acrossTableOf(term, tables.length)]?.push([term, steps]);
  return tables.map((table) => Object.fromEntries(table));
}
