import { searchData } from '../routes.ts';
import { acrossPassages, acrossTableOf, isJudged, type AcrossTable } from './across.ts';
import { answer, type Answer } from './answer.ts';
import type { Question } from './question.ts';
import {
  packOf,
  tagFacets,
  type Directory,
  type Facet,
  type GroupText,
  type KnownTerm,
  type Manifest,
  type TextPack,
  type WordingGroup,
} from './corpus.ts';
import { finderFor } from './finders.ts';
import { foldingWith, variantsFrom, type Folding } from './fold.ts';
import { layoutOf, type Layout } from './layout.ts';
import { nowhere, type Places } from './places.ts';
import {
  tagColumn,
  unitIn,
  unitTableOf,
  type PackedTags,
  type TagColumn,
  type TagTable,
  type UnitEntry,
  type UnitTable,
} from './tags.ts';

/** The search of this site in the browser. */
export interface SearchClient {
  readonly manifest: Manifest;
  readonly directory: Directory;
  readonly layout: Layout;
  readonly folding: Folding;
  /**
   * In a large corpus a facet of which none is chosen is not counted before it was counted once, so that nothing waits for it;
   * `uncounted` tells.
   */
  readonly ask: (question: Question) => Promise<Answer>;
  /** The same answer with these facets counted. */
  readonly counted: (question: Question, facets: readonly Facet[]) => Promise<Answer>;
  /** The words of groups, in their order. */
  readonly texts: (groups: readonly number[]) => Promise<readonly GroupText[]>;
  /** The tags of all passages, of these facets at least, loaded when they are wanted. */
  readonly tags: (facets: readonly Facet[]) => Promise<TagTable>;
  /** Units that were chosen by themselves, by their codes. */
  readonly units: ReadonlyMap<string, UnitEntry>;
}

const manifests = new Map<string, Promise<Manifest>>();

/** Which build of the index is there? `base` is the base path of the site. */
const manifestOf = (base: string): Promise<Manifest> =>
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
  const tagFiles = new Map<string, Promise<PackedTags>>();
  const tagFile = (facet: Facet, when = 'tags'): Promise<PackedTags> =>
    once(tagFiles, facet, () => json<PackedTags>(`${folder}${when}-${facet}.json`));
  const packs = new Map<string, Promise<TextPack>>();
  const pack = (n: number): Promise<TextPack> =>
    once(packs, String(n), () => json<TextPack>(`${folder}texts-${n}.json`));
  const small = manifest.form === 'characters';
  if (small) {
    // All texts are one file that every question needs, as are the tags; they come while the engine starts.
    void pack(0).catch(() => undefined);
    for (const facet of tagFacets) void tagFile(facet).catch(() => undefined);
  }
  const directory = spoken(await json<Directory>(`${folder}directory.json`));
  const layout = layoutOf(directory.layout);
  const folding = foldingWith(variantsFrom(directory.variants));
  const columns = new Map<Facet, TagColumn>();
  const tags = async (facets: readonly Facet[]): Promise<TagTable> => {
    await Promise.all(
      facets.map(async (facet) => {
        const packed = await tagFile(facet, directory.later.includes(facet) ? 'later' : 'tags');
        if (!columns.has(facet)) columns.set(facet, tagColumn(facet, packed, layout));
      }),
    );
    return columns;
  };
  const units = new Map<string, UnitEntry>();
  const unitTables = new Map<string, Promise<UnitTable>>();
  /** Those of the chosen values that are single units. */
  const unitsAmong = async (codes: readonly string[]): Promise<ReadonlyMap<string, UnitEntry>> => {
    const listed = directory.tags.flatMap(({ facet, code }) => (facet === 'unit' ? [code] : []));
    const single = codes.filter((code) => !listed.includes(code));
    for (const code of single) {
      const number = String(unitTableOf(code, directory.units));
      const table = await once(unitTables, number, () => json<UnitTable>(`${folder}units-${number}.json`));
      const unit = unitIn(table, code);
      if (unit) units.set(code, unit);
    }
    return new Map([...units].filter(([code]) => single.includes(code)));
  };
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
  const asked = async (question: Question, facets: readonly Facet[]): Promise<Answer> => {
    const { query, chosen } = question;
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
    const needed = tagFacets.filter((facet) => small || chosen[facet].length > 0 || facets.includes(facet));
    const [table, single] = await Promise.all([tags(needed), unitsAmong(chosen.unit)]);
    const holdings = { directory, layout, tags: table, units: single };
    return answer(holdings, (term) => places.get(term) ?? nowhere, question);
  };

  return {
    manifest,
    directory,
    layout,
    folding,
    texts,
    tags,
    units,
    ask: (question) => asked(question, []),
    counted: asked,
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
