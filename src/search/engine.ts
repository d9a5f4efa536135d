import type { Directory, Manifest } from './corpus.ts';
import { engineQuery, pairsFrom } from './tokens.ts';

/** The index: which groups may contain a folded term. All that do are among them. */
export interface Engine {
  readonly candidates: (term: string) => Promise<Candidates>;
}

/** Groups, and the positions in each of the words that were asked for. */
export type Candidates = ReadonlyMap<number, readonly number[]>;

/** What is used of Pagefind's own interface; it has no types of its own for the browser. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => {
    preload: (term: string) => Promise<unknown>;
    search: (term: string) => Promise<{ readonly results: readonly Result[] }>;
  };
}

interface Result {
  readonly id: string;
  readonly words: readonly number[];
}

/** Pagefind, with `folder` the address of its files. Rejects where a file of the index cannot be had. */
export async function openEngine(
  folder: string,
  { form, version }: Manifest,
  directory: Directory,
): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const failing = watchFailures(folder);
  const groups = new Map(directory.engine.map((name, group) => [name, group]));
  const start = (): ReturnType<Pagefind['createInstance']> =>
    inNoLanguage(() => createInstance({ basePath: folder, noWorker: true, metaCacheTag: version }));
  let instance: ReturnType<typeof start> | null = null;
  const known = new Map<string, Candidates>();
  // Whoever opens the search will ask something: the engine starts, and fails, before.
  instance = start();
  failing(instance.search('')).catch(() => {
    instance = null;
  });
  /** A single character is the beginning of pairs that lie in several chunks, of which the engine fetches one. */
  const searched = async (
    pagefind: ReturnType<typeof start>,
    asked: string,
    term: string,
  ): Promise<{ readonly results: readonly Result[] }> => {
    if (form === 'bigrams' && [...term].length === 1) {
      await pagefind.preload(pairsFrom(term, directory.alphabet));
    }
    return pagefind.search(asked);
  };
  return {
    candidates: async (term) => {
      const asked = engineQuery(term, form);
      const before = known.get(asked);
      if (before) return before;
      instance ??= start();
      const { results } = await failing(searched(instance, asked, term)).catch((error: unknown) => {
        // What failed to start stays broken; the next question gets a new one.
        instance = null;
        throw error;
      });
      const found = new Map(
        results.map(({ id, words }) => [groups.get(id.replace(/^[^_]*_/u, '')) ?? -1, words]),
      );
      if (found.has(-1)) throw new Error('The search index and its directory are not of one build');
      known.set(asked, found);
      return found;
    },
  };
}

/**
 * Rejects some work when a request below `folder` fails meanwhile. Pagefind takes a chunk of its index that it cannot
 * load for an empty one, and waits for ever where it could not start; a search must not answer "nothing" for "unknown".
 */
function watchFailures(folder: string): <Value>(work: Promise<Value>) => Promise<Value> {
  const waiting = new Set<(error: Error) => void>();
  const fail = (address: string): void => {
    for (const reject of waiting) reject(new Error(`${address} could not be loaded`));
  };
  const below = new URL(folder, location.href).href;
  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!address.startsWith(below)) return original(input, init);
    try {
      const response = await original(input, init);
      if (!response.ok) fail(address);
      return response;
    } catch (error) {
      fail(address);
      throw error;
    }
  };
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject));
    });
}

/** In Chinese, as the page says, Pagefind would cut queries into words of its own; it asks when it is made. */
function inNoLanguage<Value>(make: () => Value): Value {
  const { lang } = document.documentElement;
  document.documentElement.lang = 'und';
  try {
    return make();
  } finally {
    document.documentElement.lang = lang;
  }
}
