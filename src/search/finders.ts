/** How the places of a term are found, in either form of the index. */
import type { Directory, Manifest, Shard } from './corpus.ts';
import { openEngine, type Engine, type EngineFiles } from './engine.ts';
import { END, lettersOf, piecesOf } from './grams.ts';
import type { Layout } from './layout.ts';
import { nowhere, placesAt, placesInTexts, startsOf, type Places } from './places.ts';
import { placesOfTally } from './tallies.ts';
import { engineQuery } from './tokens.ts';

/** Where a folded term stands. Rejects where a file that it needs cannot be had. */
type Finder = (term: string) => Promise<Places>;

/** What a search reads besides the engine's files. */
interface Sources {
  /** The folded texts of groups, in their order. */
  readonly foldedTexts: (groups: readonly number[]) => Promise<readonly (readonly string[])[]>;
  /** A tally by its number. */
  readonly tally: (number: number) => Promise<string>;
}

/** `folder` holds the engine's files. */
export function finderFor(
  folder: string,
  { form, version }: Manifest,
  directory: Directory,
  layout: Layout,
  sources: Sources,
): Promise<Finder> {
  if (form === 'characters') {
    const files = { top: folder, index: folder, version, names: directory.engine };
    return byCharacters(files, layout, sources);
  }
  const open = (number: number, { names }: Shard): Promise<Engine> =>
    openEngine({ top: folder, index: `${folder}${number}/`, version, names });
  return Promise.resolve(byGrams(open, directory, layout, sources));
}

/** The engine says which groups have all characters of the term, the texts where it stands. */
async function byCharacters(files: EngineFiles, layout: Layout, { foldedTexts }: Sources): Promise<Finder> {
  const engine = await openEngine(files);
  return async (term) => {
    const found = await engine.search(engineQuery(term));
    const groups = found.map(({ record }) => record).sort((a, b) => a - b);
    const texts = await foldedTexts(groups);
    return placesInTexts(
      groups.map((group, i) => [layout.firstPassage(group), texts[i] ?? []]),
      term,
    );
  };
}

/** A tally, or the positions of the grams of the term, say where it stands. */
function byGrams(
  open: (number: number, shard: Shard) => Promise<Engine>,
  { grams = { signs: '', frequent: '', shards: [], tallied: [] } }: Directory,
  layout: Layout,
  { tally }: Sources,
): Finder {
  const letters = lettersOf(grams.signs);
  const frequent = pairsIn(grams.frequent);
  const tallies = new Map(grams.tallied.map((term, number) => [term, number]));
  const engines = new Map<number, Promise<Engine>>();
  const engineOf = (number: number, shard: Shard): Promise<Engine> => {
    const opened = engines.get(number) ?? open(number, shard);
    engines.set(number, opened);
    opened.catch(() => engines.delete(number));
    return opened;
  };
  const positionsOf = async (word: string): Promise<Int32Array> => {
    const number = shardOf(word, grams.shards);
    const shard = grams.shards[number];
    if (!shard) throw new Error('The search index has no shards');
    const engine = await engineOf(number, shard);
    const found = await engine.search(
      word,
      shard.parts.split(' ').filter((part) => part.startsWith(word)),
    );
    const positions = new Int32Array(found.reduce((sum, { places }) => sum + places.length, 0));
    let at = 0;
    for (const { record, places } of [...found].sort((a, b) => a.record - b.record)) {
      const begin = layout.positionOf(layout.firstPassage(layout.blocks[record] ?? 0));
      for (const place of places) {
        positions[at] = begin + place;
        at += 1;
      }
    }
    return positions;
  };
  return async (term) => {
    const tallied = tallies.get(term);
    if (tallied !== undefined) return placesOfTally(await tally(tallied));
    const known = [...term].map((c) => letters.of(c));
    if (known.includes(null)) return nowhere;
    const pieces = piecesOf(
      known.map((letter) => letter ?? END),
      frequent,
    );
    const found = await Promise.all(
      pieces.map(async (piece) => ({ offset: piece.offset, positions: await positionsOf(piece.letters) })),
    );
    return placesAt(startsOf(found), known.length, layout);
  };
}

/** The last shard that begins before the word, or the first. */
const shardOf = (word: string, shards: readonly Shard[]): number =>
  Math.max(
    0,
    shards.findLastIndex(({ from }) => from <= word),
  );

const pairsIn = (letters: string): Set<string> => {
  const all = [...letters];
  return new Set(all.flatMap((letter, i) => (i % 2 === 0 ? [letter + (all[i + 1] ?? '')] : [])));
};
