import type { Directory, Manifest, Shard } from './corpus.ts';
import { openEngine, type Engine, type EngineFiles } from './engine.ts';
import { END, lettersOf, piecesOf } from './grams.ts';
import type { Layout } from './layout.ts';
import { placesAt, placesInTexts, startsOf, type Places, type PlacesInGroup } from './places.ts';
import { engineQuery } from './tokens.ts';

/** Where a folded term stands. Rejects where a file that it needs cannot be had. */
export type Finder = (term: string) => Promise<Places>;

/** `folder` holds the engine's files, `foldedTexts` gives the folded texts of groups. */
export function finderFor(
  folder: string,
  { form, version }: Manifest,
  directory: Directory,
  layout: Layout,
  foldedTexts: (groups: readonly number[]) => Promise<readonly (readonly string[])[]>,
): Promise<Finder> {
  if (form === 'characters')
    return byCharacters({ top: folder, index: folder, version, names: directory.engine }, foldedTexts);
  const open = (number: number, { names }: Shard): Promise<Engine> =>
    openEngine({ top: folder, index: `${folder}${number}/`, version, names });
  return Promise.resolve(byGrams(open, directory, layout));
}

/** The engine says which groups have all characters of the term, the texts where it stands. */
async function byCharacters(
  files: EngineFiles,
  foldedTexts: (groups: readonly number[]) => Promise<readonly (readonly string[])[]>,
): Promise<Finder> {
  const engine = await openEngine(files);
  return async (term) => {
    const groups = (await engine.search(engineQuery(term))).map(({ record }) => record);
    const texts = await foldedTexts(groups);
    return new Map(
      groups.flatMap((group, i): [number, PlacesInGroup][] => {
        const places = placesInTexts(texts[i] ?? [], term);
        return places.size === 0 ? [] : [[group, places]];
      }),
    );
  };
}

/** Positions of the grams of the term say where it stands. */
function byGrams(
  open: (number: number, shard: Shard) => Promise<Engine>,
  { grams = { signs: '', frequent: '', shards: [] } }: Directory,
  layout: Layout,
): Finder {
  const letters = lettersOf(grams.signs);
  const frequent = pairsIn(grams.frequent);
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
    const known = [...term].map((c) => letters.of(c));
    if (known.includes(null)) return new Map();
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
