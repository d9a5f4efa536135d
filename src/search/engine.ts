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
export async function openEngine(
  folder: string,
  { form, version }: Manifest,
  directory: Directory,
): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const failing = watchFailures(folder);
  const groups = new Map(directory.engine.map((name, group) => [name, group]));
  const start = (): ReturnType<Pagefind['createInstance']> =>
    createInstance({ basePath: folder, noWorker: true, metaCacheTag: version });
  let instance: ReturnType<typeof start> | null = null;
  const known = new Map<string, ReadonlySet<number>>();
  // Whoever opens the search will ask something: the engine starts, and fails, before.
  instance = start();
  failing(instance.search('')).catch(() => {
    instance = null;
  });
  return {
    candidates: async (term) => {
      const asked = engineQuery(term, form);
      const before = known.get(asked);
      if (before) return before;
      instance ??= start();
      const { results } = await failing(instance.search(asked)).catch((error: unknown) => {
        // What failed to start stays broken; the next question gets a new one.
        instance = null;
        throw error;
      });
      const found = new Set(results.map(({ id }) => groups.get(id.replace(/^[^_]*_/u, '')) ?? -1));
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
function watchFailures(folder: string): <Result>(work: Promise<Result>) => Promise<Result> {
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
