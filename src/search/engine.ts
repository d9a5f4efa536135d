/** One index of Pagefind: records that have all the words asked for, and where in them. */
export interface Engine {
  /** `words` are parted by blanks, each the beginning of a word; `parts` are further words whose chunks are needed. */
  readonly search: (words: string, parts?: readonly string[]) => Promise<readonly Found[]>;
}

/** A record by its number, and the places of the words in it. */
interface Found {
  readonly record: number;
  readonly places: readonly number[];
}

/** Where an engine's files are. The program is at the top, an index may lie below it and then has no program of its own. */
export interface EngineFiles {
  readonly top: string;
  readonly index: string;
  readonly version: string;
  /** The engine's names of the records. */
  readonly names: readonly string[];
}

/** What is used of Pagefind's own interface; it has no types of its own for the browser. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => Instance;
}
interface Instance {
  preload: (term: string) => Promise<unknown>;
  search: (term: string) => Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  readonly words: readonly number[];
}

/** How requests are marked that keep a copy for later: where one of them fails, no search does. */
export const AHEAD = 'force-cache' satisfies RequestCache;

const PROGRAM = 'wasm.unknown.pagefind';

/** Engines start one after another: two that load their program at once would overwrite each other's memory. */
let starting: Promise<unknown> = Promise.resolve();

/** Rejects, then and later, where a file of the index cannot be had. */
export async function openEngine({ top, index, version, names }: EngineFiles): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${top}pagefind.js`)) as Pagefind;
  const failing = watchFailures(top);
  const records = new Map(names.map((name, record) => [name, record]));
  const start = (): Promise<Instance> => {
    const started = starting
      .catch(() => undefined)
      .then(async () => {
        const made = inNoLanguage(() =>
          createInstance({ basePath: index, noWorker: true, metaCacheTag: version }),
        );
        await failing(made.search(''));
        return made;
      });
    starting = started;
    return started;
  };
  // Whoever opens the search will ask something: the engine starts, and fails, before.
  let instance: Promise<Instance> | null = start();
  instance.catch(() => {
    instance = null;
  });
  const searched = async (pagefind: Instance, words: string, parts: readonly string[]) => {
    if (parts.length > 0) await pagefind.preload([words, ...parts].join(' '));
    return pagefind.search(words);
  };
  return {
    search: async (words, parts = []) => {
      instance ??= start();
      const { results } = await instance
        .then((pagefind) => failing(searched(pagefind, words, parts)))
        .catch((error: unknown) => {
          // What failed to start stays broken; the next question gets a new one.
          instance = null;
          throw error;
        });
      return results.map(({ id, words: places }): Found => {
        const record = records.get(id.replace(/^[^_]*_/u, ''));
        if (record === undefined) throw new Error('The search index and its directory are not of one build');
        return { record, places };
      });
    },
  };
}

type Watch = <Value>(work: Promise<Value>) => Promise<Value>;
const watched = new Map<string, Watch>();

/**
 * Rejects some work when a request below `folder` fails meanwhile. Pagefind takes a chunk of its index that it cannot
 * load for an empty one, and waits indefinitely where it could not start; a search must not answer "nothing" for "unknown".
 * Whichever index asks for the program gets the one of `folder`, loaded once.
 */
function watchFailures(folder: string): Watch {
  const before = watched.get(folder);
  if (before) return before;
  const waiting = new Set<(error: Error) => void>();
  const fail = (address: string): void => {
    for (const reject of waiting) reject(new Error(`${address} could not be loaded`));
  };
  const below = new URL(folder, location.href).href;
  const original = globalThis.fetch.bind(globalThis);
  let program: Promise<Response> | null = null;
  const programOnce = async (): Promise<Response> => {
    program ??= original(below + PROGRAM).then((response) => {
      if (!response.ok) program = null;
      return response;
    });
    program.catch(() => {
      program = null;
    });
    return (await program).clone();
  };
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!address.startsWith(below) || init?.cache === AHEAD) return original(input, init);
    try {
      const response = await (address.endsWith(PROGRAM) ? programOnce() : original(input, init));
      if (!response.ok) fail(address);
      return response;
    } catch (error) {
      fail(address);
      throw error;
    }
  };
  const watch: Watch = (work) =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  watched.set(folder, watch);
  return watch;
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
