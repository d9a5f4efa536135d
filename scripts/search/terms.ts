import { pinyin } from 'pinyin-pro';
import type { KnownTerm } from '../../src/search/corpus.ts';
import { SEPARATOR, type Folding } from '../../src/search/fold.ts';
import { passagesWith } from './passages-with.ts';
import { textIn, type Published } from './published.ts';
import { wordingsIn } from './wordings.ts';

/** Words that the corpus itself repeats: this often, this long, with this many different neighbours on either side. */
const REPEATED = { least: 4, shortest: 3, longest: 8, neighbours: 3 };
/** How much more often than by chance the two parts of a word stand together, however it is parted. */
const COHESION = 12;
const MOST = 700;
/** Characters in which repeated words are looked for. */
const SAMPLE = 500_000;

/**
 * The terms that suggestions know: of the vocabularies, of the other wordings, and what the corpus repeats; only those that
 * stand in it, with the number of passages and their pinyin.
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

/** Stretches of Chinese characters that hold together and stand in many places among changing neighbours. */
export function repeatedIn(texts: readonly string[]): string[] {
  const runs = texts.flatMap((text) =>
    [...text.matchAll(/[\u4e00-\u9fff]+/gu)].map((run) => ({
      word: run[0],
      before: text.charAt(run.index - 1) || SEPARATOR,
      after: text.charAt(run.index + run[0].length) || SEPARATOR,
    })),
  );
  const total = runs.reduce((sum, { word }) => sum + word.length, 0);
  const stretches = new Map<string, Stretch>();
  for (const run of runs) addStretches(stretches, run);
  const times = (word: string): number => stretches.get(word)?.times ?? 0;
  const cohesion = (word: string): number =>
    Math.min(
      ...Array.from({ length: word.length - 1 }, (_, i) => {
        const parts = times(word.slice(0, i + 1)) * times(word.slice(i + 1));
        return (times(word) * total) / parts;
      }),
    );
  return [...stretches]
    .filter(
      ([word, { before, after }]) =>
        word.length >= REPEATED.shortest &&
        times(word) >= REPEATED.least &&
        before.size >= REPEATED.neighbours &&
        after.size >= REPEATED.neighbours &&
        cohesion(word) >= COHESION,
    )
    .sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1))
    .map(([word]) => word);
}

interface Stretch {
  times: number;
  readonly before: Set<string>;
  readonly after: Set<string>;
}

function addStretches(
  stretches: Map<string, Stretch>,
  run: { readonly word: string; readonly before: string; readonly after: string },
): void {
  const around = run.before + run.word + run.after;
  for (let at = 1; at <= run.word.length; at += 1) {
    for (let n = 1; n <= REPEATED.longest && at + n < around.length; n += 1) {
      const word = around.slice(at, at + n);
      const stretch = stretches.get(word) ?? { times: 0, before: new Set(), after: new Set() };
      stretches.set(word, stretch);
      stretch.times += 1;
      stretch.before.add(around.charAt(at - 1));
      stretch.after.add(around.charAt(at + n));
    }
  }
}
