import type { Directory, Manifest } from './corpus.ts';
import { engineQuery } from './tokens.ts';

/** The index: which groups may contain a folded term. All that do are among them. */
export interface Engine {
  readonly candidates: (term: string) => Promise<ReadonlySet<number>>;
}

/** What is used of Pagefind's own interface; it has no types of its own for the browser. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => {
    search: (term: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
  };
}

/** Pagefind, with `folder` the address of its files. Rejects where a file of the index cannot be had. */
export async function openEngine(folder: string, { form, version }: Manifest, directory: Directory): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const failures = watchFailures(folder);
  const groups = new Map(directory.engine.map((name, group) => [name, group]));
  const start = (): ReturnType<Pagefind['createInstance']> =>
    createInstance({ basePath: folder, noWorker: true, metaCacheTag: version });
  let instance = start();
  const known = new Map<string, ReadonlySet<number>>();
  return {
    candidates: async (term) => {
      const asked = engineQuery(term, form);
      const before = known.get(asked);
      if (before) return before;
      const failed = failures();
      const { results } = await instance.search(asked).catch((error: unknown) => {
        // What failed to start stays broken; a new instance may do better.
        instance = start();
        throw error;
      });
      if (failures() > failed) throw new Error('A part of the search index could not be loaded');
      const found = new Set(results.map(({ id }) => groups.get(id.replace(/^[^_]*_/u, '')) ?? -1));
      if (found.delete(-1)) throw new Error('The search index and its directory are not of one build');
      known.set(asked, found);
      return found;
    },
  };
}

/**
 * How many requests below `folder` have failed so far. Pagefind takes a chunk of its index that it cannot load for an
 * empty one, and finds nothing; a search must not answer "nothing" for "not known".
 */
function watchFailures(folder: string): () => number {
  let failures = 0;
  const original = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!new URL(address, location.href).href.startsWith(new URL(folder, location.href).href))
      return original(input, init);
    try {
      const response = await original(input, init);
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}
