import { pinyin } from 'pinyin-pro';
import type { KnownTerm } from '../../src/search/corpus.ts';
import { SEPARATOR, type Folding } from '../../src/search/fold.ts';
import { passagesWith } from './passages-with.ts';
import { textIn, type Published } from './published.ts';
import { wordingsIn } from './wordings.ts';

/** Words that the corpus itself repeats: this often, this long, with this many different neighbours on either side. */
const REPEATED = { least: 4, shortest: 3, longest: 8, neighbours: 3 };
/** How much more often than by chance the two parts of a word are together, however it is parted. */
const COHESION = 12;
const MOST = 700;
/** Characters in which repeated words are looked for. */
const SAMPLE = 500_000;

/**
 * The terms that suggestions know: of the vocabularies, of the other wordings, and what the corpus repeats; only those that
 * are in it, with the number of passages and their pinyin.
 */
export function knownTermsOf(published: Published, { fold }: Folding): KnownTerm[] {
  const texts = published.passages.map((p) => fold(p.text));
  const words = new Map<string, string>();
  for (const word of [
    ...vocabulary(published),
    ...wordingsIn(published).flat(),
    ...repeatedIn(sampleOf(texts)),
  ]) {
    const term = fold(word);
    if (term.length >= 2 && !words.has(term)) words.set(term, word);
  }
  return [...passagesWith([...words.keys()], texts)]
    .map(([term, passages]): [string, string, number] => [term, words.get(term) ?? term, passages])
    .sort(([, a, x], [, b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([term, word, passages]): KnownTerm => [word, passages, pinyinOf(term)]);
}

/** Texts taken evenly from all, not many more characters than are enough to tell what is repeated. */
function sampleOf(texts: readonly string[]): readonly string[] {
  const every = Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / SAMPLE);
  return every <= 1 ? texts : texts.filter((_, i) => i % every === 0);
}

/** Labels and other forms of themes, instruments, indicators and units, as far as these tables are there. */
const vocabulary = (published: Published): string[] =>
  ['themes', 'instruments', 'indicators', 'units'].flatMap((table) =>
    published.table(table).flatMap((row) => {
      const aliases = Array.isArray(row['aliases']) ? row['aliases'] : [];
      return [textIn(row, 'name') ?? '', ...aliases.filter((a): a is string => typeof a === 'string')];
    }),
  );

const pinyinOf = (term: string): string =>
  pinyin(term, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');

/**
 * Stretches of Chinese characters that hold together and are in many places among changing neighbours. From length to length only
 * places are looked at whose shorter stretch is repeated, for no other can be.
 */
export function repeatedIn(texts: readonly string[]): string[] {
  const runs = texts.flatMap((text) => [...text.matchAll(/[\u4e00-\u9fff]+/gu)]);
  const total = runs.reduce((sum, { 0: word }) => sum + word.length, 0);
  const counts = new Map<string, number>();
  const around = new Map<string, Around>();
  let places = runs.flatMap((run) => Array.from(run[0], (_, at): Place => ({ run, at })));
  for (let length = 1; length <= REPEATED.longest; length += 1) {
    places = places.filter(({ run, at }) => at + length <= run[0].length);
    const stretches = places.map(({ run, at }) => run[0].slice(at, at + length));
    const times = new Map<string, number>();
    for (const stretch of stretches) times.set(stretch, (times.get(stretch) ?? 0) + 1);
    for (const [stretch, count] of times) if (count >= REPEATED.least) counts.set(stretch, count);
    if (length >= REPEATED.shortest)
      for (const [k, stretch] of stretches.entries())
        if (counts.has(stretch)) addNeighbours(around, stretch, places[k]);
    places = places.filter((_, k) => counts.has(stretches[k] ?? ''));
  }
  const timesOf = (word: string): number => counts.get(word) ?? 0;
  const cohesion = (word: string): number =>
    Math.min(
      ...Array.from({ length: word.length - 1 }, (_, i) => {
        const parts = timesOf(word.slice(0, i + 1)) * timesOf(word.slice(i + 1));
        return (timesOf(word) * total) / parts;
      }),
    );
  return [...around]
    .filter(
      ([word, { before, after }]) =>
        before.size >= REPEATED.neighbours && after.size >= REPEATED.neighbours && cohesion(word) >= COHESION,
    )
    .map(([word]) => word)
    .sort((a, b) => timesOf(b) - timesOf(a) || (a < b ? -1 : 1));
}

/** Where a stretch begins in a run of characters; the run knows its text. */
interface Place {
  readonly run: RegExpExecArray;
  readonly at: number;
}

/** What is next to a stretch. */
interface Around {
  readonly before: Set<string>;
  readonly after: Set<string>;
}

function addNeighbours(all: Map<string, Around>, stretch: string, place: Place | undefined): void {
  if (place === undefined) return;
  const at = place.run.index + place.at;
  const around = all.get(stretch) ?? { before: new Set(), after: new Set() };
  all.set(stretch, around);
  around.before.add(place.run.input.charAt(at - 1) || SEPARATOR);
  around.after.add(place.run.input.charAt(at + stretch.length) || SEPARATOR);
}
