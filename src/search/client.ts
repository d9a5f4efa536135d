import { searchData } from '../routes.ts';
import { answer, type Answer, type Question } from './answer.ts';
import { packOf, type Directory, type KnownTerm, type Manifest, type TextPack } from './corpus.ts';
import { openEngine } from './engine.ts';
import { foldingWith, variantsFrom, type Folding } from './fold.ts';
import {
  isPlain,
  placesByPairs,
  placesByPositions,
  placesInTexts,
  type Places,
  type PlacesInGroup,
} from './places.ts';
import { pairsOf } from './tokens.ts';

/** The search of this site in the browser. */
export interface SearchClient {
  readonly manifest: Manifest;
  readonly directory: Directory;
  readonly folding: Folding;
  readonly ask: (question: Question) => Promise<Answer>;
  /** The texts of groups, in their order. */
  readonly texts: (groups: readonly number[]) => Promise<readonly (readonly string[])[]>;
}

const manifests = new Map<string, Promise<Manifest>>();

/** Which build of the index is there? `base` is the base path of the site. */
export const manifestOf = (base: string): Promise<Manifest> =>
  once(manifests, base, () => json<Manifest>(at(base, 'manifest.json'), { cache: 'no-cache' }));

const termLists = new Map<string, Promise<readonly KnownTerm[]>>();

/** The known terms, for suggestions. */
export const knownTerms = (base: string): Promise<readonly KnownTerm[]> =>
  once(termLists, base, async () =>
    json<readonly KnownTerm[]>(at(base, `${(await manifestOf(base)).version}/terms.json`)),
  );

/** Loads what every question needs. Rejects where something cannot be loaded; a later call tries again. */
export async function openSearch(base: string): Promise<SearchClient> {
  const manifest = await manifestOf(base);
  const folder = at(base, `${manifest.version}/`);
  const directory = await json<Directory>(`${folder}directory.json`);
  const packs = new Map<string, Promise<TextPack>>();
  const pack = (n: number): Promise<TextPack> =>
    once(packs, String(n), () => json<TextPack>(`${folder}texts-${n}.json`));
  // Where all texts are one file, every question needs it; it comes while the engine starts.
  if (directory.groups.length <= directory.perPack) void pack(0).catch(() => undefined);
  const engine = await openEngine(`${folder}engine/`, manifest, directory);
  const folding = foldingWith(variantsFrom(directory.variants));
  const texts = async (groups: readonly number[]): Promise<readonly (readonly string[])[]> => {
    const numbers = [...new Set(groups.map((group) => packOf(group, directory.perPack)))];
    const loaded = new Map(
      await Promise.all(numbers.map(async (n): Promise<[number, TextPack]> => [n, await pack(n)])),
    );
    return groups.map(
      (group) => loaded.get(packOf(group, directory.perPack))?.[group % directory.perPack] ?? [],
    );
  };

  const folded = new Map<number, readonly string[]>();
  const byTexts = async (groups: readonly number[], term: string): Promise<Places> => {
    const missing = groups.filter((group) => !folded.has(group));
    for (const [i, raw] of (await texts(missing)).entries())
      folded.set(missing[i] ?? -1, raw.map(folding.fold));
    return new Map(
      groups.flatMap((group): [number, PlacesInGroup][] => {
        const places = placesInTexts(folded.get(group) ?? [], term);
        return places.size === 0 ? [] : [[group, places]];
      }),
    );
  };
  const byPositions = async (term: string): Promise<Places> => {
    const pairs = isPlain(term) ? [term] : pairsOf(term);
    const candidates = await Promise.all(pairs.map((pair) => engine.candidates(pair)));
    const found = new Map<number, PlacesInGroup>();
    for (const group of candidates[0]?.keys() ?? []) {
      const positions = candidates.map((own) => own.get(group) ?? []);
      const lengths = directory.groups[group]?.[4] ?? [];
      const places =
        positions.length === 1
          ? placesByPositions(positions[0] ?? [], pairsOf(term).length, lengths)
          : placesByPairs(positions, lengths);
      if (places.size > 0) found.set(group, places);
    }
    return found;
  };

  const kept = new Map<string, Promise<Places>>();
  const placesOf = (term: string): Promise<Places> =>
    once(kept, term, async () => {
      if (manifest.form === 'bigrams') return byPositions(term);
      return byTexts([...(await engine.candidates(term)).keys()], term);
    });

  return {
    manifest,
    directory,
    folding,
    texts,
    ask: async (question) => {
      const terms = [...question.query.include, ...question.query.exclude].map((term) => term.folded);
      const places = new Map(
        await Promise.all(terms.map(async (term): Promise<[string, Places]> => [term, await placesOf(term)])),
      );
      return answer(directory, (term) => places.get(term) ?? nowhere, question);
    },
  };
}

const nowhere: Places = new Map();

const at = (base: string, name: string): string => `${base.replace(/\/$/u, '')}${searchData(name)}`;

async function json<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/** Keeps what succeeded; what failed is asked for again. */
function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = kept.get(key);
  if (before) return before;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}
