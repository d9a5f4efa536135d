/** The index of a large corpus in several of the engine's own. */
import type { Directory } from '../../src/search/corpus.ts';
import { FILLER, gramAt, lettersOf, signsOf, type Letters } from '../../src/search/grams.ts';
import { SLOT, slotsOf, type Layout } from '../../src/search/layout.ts';
import { indexOf, type EngineFile } from './index.ts';

/** Pairs that are in the corpus more often than this are frequent. */
const FREQUENT = 4096;
/** Words in one index: what the engine needs to build one stays below 2 GB of memory. */
const SHARD = 8_000_000;

/** The index of a large corpus: several of the engine's, each with the words that begin with some letters. */
interface ShardedIndex {
  readonly grams: Omit<NonNullable<Directory['grams']>, 'tallied'>;
  readonly files: readonly EngineFile[];
}

/** `folded` are the texts of all passages, in the order of the layout. */
export async function shardsOf(
  folded: readonly string[],
  layout: Layout,
  most: number = SHARD,
  often: number = FREQUENT,
): Promise<ShardedIndex> {
  const signs = signsOf(characters(folded));
  const letters = lettersOf(signs);
  const { firsts, pairs } = counted(folded, letters);
  const frequent = new Set([...pairs].filter(([, count]) => count > often).map(([pair]) => pair));
  const starts = startsOf(firsts, most);
  const shards: { from: string; names: readonly string[]; parts: string }[] = [];
  const files: EngineFile[] = [];
  for (const [number, from] of starts.entries()) {
    const own = (letter: string): boolean => {
      const next = starts[number + 1];
      return letter >= from && (next === undefined || letter < next);
    };
    const index = await indexOf(blocksOf(folded, layout, letters, frequent, own));
    shards.push({ from, names: index.names, parts: index.chunks.join(' ') });
    for (const { path, content } of index.files) {
      const program = path === 'pagefind.js' || path.startsWith('wasm');
      if (!program) files.push({ path: `${number}/${path}`, content });
      else if (number === 0) files.push({ path, content });
    }
  }
  return { grams: { signs, frequent: [...frequent].sort().join(''), shards }, files };
}

function* characters(texts: readonly string[]): Generator<string> {
  for (const text of texts) yield* text;
}

/** How often each letter and each pair of letters is in the texts. */
function counted(
  folded: readonly string[],
  letters: Letters,
): { readonly firsts: Map<string, number>; readonly pairs: Map<string, number> } {
  const firsts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of folded) {
    let before = '';
    for (const c of text) {
      const letter = letters.of(c) ?? '';
      firsts.set(letter, (firsts.get(letter) ?? 0) + 1);
      if (before !== '') pairs.set(before + letter, (pairs.get(before + letter) ?? 0) + 1);
      before = letter;
    }
  }
  return { firsts, pairs };
}

/** The letters with which the shards begin. */
function startsOf(firsts: ReadonlyMap<string, number>, most: number): string[] {
  const starts: string[] = [];
  let words = 0;
  for (const [letter, count] of [...firsts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (starts.length === 0 || words + count > most) {
      starts.push(letter);
      words = 0;
    }
    words += count;
  }
  return starts.length === 0 ? [''] : starts;
}

/** The words of each block, position by position; fillers for those that other shards have. */
function* blocksOf(
  folded: readonly string[],
  layout: Layout,
  letters: Letters,
  frequent: ReadonlySet<string>,
  own: (letter: string) => boolean,
): Generator<string> {
  const owned = new Map<string, boolean>();
  const isOwn = (letter: string): boolean => {
    const known = owned.get(letter) ?? own(letter);
    owned.set(letter, known);
    return known;
  };
  for (const [block, group] of layout.blocks.entries()) {
    const end = layout.firstPassage(layout.blocks[block + 1] ?? layout.groups);
    let content = '';
    for (let passage = layout.firstPassage(group); passage < end; passage += 1) {
      const text = Array.from(folded[passage] ?? '', (c) => letters.of(c) ?? '');
      for (const [i, letter] of text.entries())
        content += isOwn(letter) ? `${gramAt(text, i, frequent)} ` : `${FILLER} `;
      content += `${FILLER} `.repeat(slotsOf(text.length) * SLOT - text.length);
    }
    yield content;
  }
}
