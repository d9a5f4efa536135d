import { searchData } from '../routes.ts';
import { answer, type Answer, type GroupTexts, type Question } from './answer.ts';
import { packOf, type Directory, type KnownTerm, type Manifest, type TextPack } from './corpus.ts';
import { openEngine } from './engine.ts';
import { foldingWith, variantsFrom, type Folding } from './fold.ts';

/** The search of this site in the browser. */
export interface SearchClient {
  readonly manifest: Manifest;
  readonly directory: Directory;
  readonly folding: Folding;
  readonly ask: (question: Question) => Promise<Answer>;
  /** The texts of a group that an answer holds. */
  readonly texts: (group: number) => readonly string[];
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
  const texts = new Map<number, GroupTexts>();

  const load = async (groups: readonly number[]): Promise<void> => {
    const missing = groups.filter((group) => !texts.has(group));
    const numbers = [...new Set(missing.map((group) => packOf(group, directory.perPack)))];
    const loaded = await Promise.all(numbers.map(pack));
    const byNumber = new Map(numbers.map((n, i) => [n, loaded[i]]));
    for (const group of missing) {
      const raw = byNumber.get(packOf(group, directory.perPack))?.[group % directory.perPack] ?? [];
      texts.set(group, { raw, folded: raw.map(folding.fold) });
    }
  };
  const none: GroupTexts = { raw: [], folded: [] };

  return {
    manifest,
    directory,
    folding,
    texts: (group) => (texts.get(group) ?? none).raw,
    ask: async (question) => {
      const { include } = question.query;
      const sets = await Promise.all(include.map((term) => engine.candidates(term.folded)));
      const candidates = directory.groups.map((_, i) => i).filter((i) => sets.every((set) => set.has(i)));
      await load(candidates);
      return answer(directory, candidates, (group) => texts.get(group) ?? none, question);
    },
  };
}

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
