import { searchData } from '../routes.ts';
import { acrossPassages, acrossTableOf, isJudged, type AcrossTable } from './across.ts';
import { answer, type Answer, type Question } from './answer.ts';
import {
  packOf,
  tagFacets,
  type Directory,
  type GroupText,
  type KnownTerm,
  type Manifest,
  type TagTable,
  type TextPack,
  type WordingGroup,
} from './corpus.ts';
import { finderFor } from './finders.ts';
import { foldingWith, variantsFrom, type Folding } from './fold.ts';
import { layoutOf, type Layout } from './layout.ts';
import { nowhere, type Places } from './places.ts';

/** The search of this site in the browser. */
export interface SearchClient {
  readonly manifest: Manifest;
  readonly directory: Directory;
  readonly layout: Layout;
  readonly folding: Folding;
  /**
   * In a large corpus the facets but the plans are not counted where none is chosen, so that nothing waits for them;
   * `counted` tells.
   */
  readonly ask: (question: Question) => Promise<Answer>;
  /** The same answer with all facets counted. */
  readonly counted: (question: Question) => Promise<Answer>;
  /** The words of groups, in their order. */
  readonly texts: (groups: readonly number[]) => Promise<readonly GroupText[]>;
  /** The tags of all passages, loaded when they are wanted. */
  readonly tags: () => Promise<TagTable>;
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

const wordingLists = new Map<string, Promise<readonly WordingGroup[]>>();

/** Words that are used for one another. */
export const wordingGroups = (base: string): Promise<readonly WordingGroup[]> =>
  once(wordingLists, base, async () =>
    json<readonly WordingGroup[]>(at(base, `${(await manifestOf(base)).version}/wordings.json`)),
  );

/** Loads what every question needs. Rejects where something cannot be loaded; a later call tries again. */
export async function openSearch(
  base: string,
  spoken: (directory: Directory) => Directory = (directory) => directory,
): Promise<SearchClient> {
  const manifest = await manifestOf(base);
  const folder = at(base, `${manifest.version}/`);
  const tables = new Map<string, Promise<TagTable>>();
  const tagTable = (): Promise<TagTable> => once(tables, '', () => json<TagTable>(`${folder}tags.json`));
  const packs = new Map<string, Promise<TextPack>>();
  const pack = (n: number): Promise<TextPack> =>
    once(packs, String(n), () => json<TextPack>(`${folder}texts-${n}.json`));
  const small = manifest.form === 'characters';
  if (small) {
    // All texts are one file that every question needs, as are the tags; they come while the engine starts.
    void pack(0).catch(() => undefined);
    void tagTable().catch(() => undefined);
  }
  const directory = spoken(await json<Directory>(`${folder}directory.json`));
  const layout = layoutOf(directory.layout);
  const folding = foldingWith(variantsFrom(directory.variants));
  const texts = async (groups: readonly number[]): Promise<readonly GroupText[]> => {
    const numbers = [...new Set(groups.map((group) => packOf(group, directory.perPack)))];
    const loaded = new Map(
      await Promise.all(numbers.map(async (n): Promise<[number, TextPack]> => [n, await pack(n)])),
    );
    return groups.map(
      (group) => loaded.get(packOf(group, directory.perPack))?.[group % directory.perPack] ?? ['', []],
    );
  };

  const folded = new Map<number, readonly string[]>();
  const foldedTexts = async (groups: readonly number[]): Promise<readonly (readonly string[])[]> => {
    const missing = groups.filter((group) => !folded.has(group));
    for (const [i, [, raw]] of (await texts(missing)).entries())
      folded.set(missing[i] ?? -1, raw.map(folding.fold));
    return groups.map((group) => folded.get(group) ?? []);
  };
  const tally = (number: number): Promise<string> => json<string>(`${folder}tally-${number}.json`);
  const find = await finderFor(`${folder}engine/`, manifest, directory, layout, { foldedTexts, tally });
  const acrossTables = new Map<string, Promise<AcrossTable>>();
  const placesOf = async (term: string): Promise<Places> => {
    if (!isJudged(term)) return find(term);
    const number = String(acrossTableOf(term, directory.across));
    const table = once(acrossTables, number, () => json<AcrossTable>(`${folder}across-${number}.json`));
    const [places, across] = await Promise.all([find(term), table]);
    return { ...places, across: acrossPassages(across, term) };
  };
  const kept = new Map<string, Promise<Places>>();
  const asked = async (question: Question, tags: TagTable | null): Promise<Answer> => {
    const { query } = question;
    const terms = [...query.include.flat(), ...query.exclude].map((term) => term.folded);
    const places = new Map(
      await Promise.all(
        terms.map(async (term): Promise<[string, Places]> => [
          term,
          await once(kept, term, () => placesOf(term)),
        ]),
      ),
    );
    for (const term of [...kept.keys()].slice(0, -KEPT)) kept.delete(term);
    return answer({ directory, layout, tags }, (term) => places.get(term) ?? nowhere, question);
  };

  return {
    manifest,
    directory,
    layout,
    folding,
    texts,
    tags: tagTable,
    ask: async (question) => {
      const needed = small || tagFacets.some((facet) => question.chosen[facet].length > 0);
      return asked(question, needed ? await tagTable() : null);
    },
    counted: async (question) => asked(question, await tagTable()),
  };
}

/** Terms whose places are kept. */
const KEPT = 24;

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
