import type { WordingGroup } from '../../src/search/corpus.ts';
import type { Folding } from '../../src/search/fold.ts';
import { passagesWith } from './passages-with.ts';
import { textIn, type Published } from './published.ts';

/** Groups of words that are used for one another: those of the vocabulary of wordings, and the names of each indicator. */
export const wordingsIn = (published: Published): readonly (readonly string[])[] => [
  ...published.wordings,
  ...published.table('indicators').map((row) => {
    const aliases: unknown[] = Array.isArray(row['aliases']) ? row['aliases'] : [];
    const names = [textIn(row, 'name'), ...aliases].filter(
      (name): name is string => typeof name === 'string',
    );
    // `新增:` before an alias asks for a verb beside it.
    return [...new Set(names.filter((name) => !/[:：]/u.test(name)))];
  }),
];

/** The groups of which the corpus has at least one word, each word with the number of passages that have it, maybe none. */
export function wordingGroupsOf(published: Published, { fold }: Folding): readonly WordingGroup[] {
  const groups = wordingsIn(published);
  const texts = published.passages.map((p) => fold(p.text));
  const counts = passagesWith([...new Set(groups.flat().map(fold))], texts);
  return groups
    .map((group) => group.map((word) => [word, counts.get(fold(word)) ?? 0] as const))
    .filter((group) => group.length > 1 && group.some(([, passages]) => passages > 0));
}
