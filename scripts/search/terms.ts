import { pinyin } from 'pinyin-pro';
import type { KnownTerm } from '../../src/search/corpus.ts';
import { SEPARATOR, type Folding } from '../../src/search/fold.ts';
import { synonyms } from '../../src/search/synonyms.ts';
import { textIn, type Published } from './published.ts';

/** Words that the corpus itself repeats: this often, this long, with this many different neighbours on either side. */
const REPEATED = { least: 4, shortest: 3, longest: 8, neighbours: 3 };
const MOST = 700;

/**
 * The terms that suggestions know: of the vocabularies, of the synonyms, and what the corpus repeats; only those that
 * stand in it, with the number of passages and their pinyin.
 */
export function knownTermsOf(published: Published, { fold }: Folding): KnownTerm[] {
  const texts = published.passages.map((p) => fold(p.text));
  const count = (term: string): number => texts.filter((text) => text.includes(term)).length;
  const terms = new Map<string, KnownTerm>();
  for (const word of [...vocabulary(published), ...synonyms.flat(), ...repeatedIn(texts)]) {
    const term = fold(word);
    if (term.length < 2 || terms.has(term)) continue;
    const passages = count(term);
    if (passages > 0) terms.set(term, [word, passages, pinyinOf(term)]);
  }
  return [...terms.values()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
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

/** Stretches of Chinese characters that stand in many places among changing neighbours. */
export function repeatedIn(texts: readonly string[]): string[] {
  const found = new Map<string, { times: number; before: Set<string>; after: Set<string> }>();
  for (const text of texts) {
    for (const run of text.matchAll(/[\u4e00-\u9fff]+/gu)) {
      const around = `${text.charAt(run.index - 1) || SEPARATOR}${run[0]}${text.charAt(run.index + run[0].length) || SEPARATOR}`;
      for (let at = 1; at <= run[0].length; at += 1) {
        for (let n = REPEATED.shortest; n <= REPEATED.longest && at + n <= around.length - 1; n += 1) {
          const word = around.slice(at, at + n);
          const entry = found.get(word) ?? { times: 0, before: new Set(), after: new Set() };
          entry.times += 1;
          entry.before.add(around.charAt(at - 1));
          entry.after.add(around.charAt(at + n));
          found.set(word, entry);
        }
      }
    }
  }
  const free = [...found].filter(
    ([word, { times, before, after }]) =>
      times >= REPEATED.least &&
      before.size >= REPEATED.neighbours &&
      after.size >= REPEATED.neighbours &&
      !/^[的和与及等了为在对以按到]|[的和与及等了为在对以按到]$/u.test(word),
  );
  return free.sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1)).map(([word]) => word);
}
