/**
 * The search of a built site, run by Node: the program and the files are those that a browser loads, and what is found is asked of
 * `openSearch`, as the page does. Only the page is not there, which takes most of the time.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { openSearch } from '../../src/search/client.ts';
import { localIdOf } from '../../src/search/corpus.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Found } from './searching.ts';

/** Answers questions, in their order. */
export type Ask = (queries: readonly string[], within?: 'sentence' | 'task') => Promise<Found[]>;

const nothing = { plan: [], kind: [], theme: [], instrument: [], unit: [] };

/** What a browser has, as far as the engine asks for it. */
function actAsBrowser(): void {
  const outside = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return outside(input, init);
    return readFile(fileURLToPath(new URL(address.pathname, address))).then(
      (bytes) => new Response(bytes),
      () => new Response(null, { status: 404 }),
    );
  });
  const location = { href: 'file:///', origin: 'null', pathname: '/' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', {
    documentElement: { lang: 'zh-CN' },
    currentScript: null,
    querySelector: () => null,
  });
}

/** Opens the search of the site in `root`. Who calls it calls `vi.unstubAllGlobals` in the end. */
export async function searchInNode(root: string): Promise<Ask> {
  actAsBrowser();
  const client = await openSearch(pathToFileURL(resolve(root)).href);
  const { directory, layout, folding } = client;
  const answered = async (query: string, scope: 'sentence' | 'task'): Promise<Found> => {
    const { total, groups } = await client.ask({ query: parseQuery(query, folding), scope, chosen: nothing });
    const texts = await client.texts(groups.map(({ group }) => group));
    const hits = groups.flatMap(({ group, hits: numbers, across }, k) =>
      numbers.map((number) => {
        const plan = directory.plans[layout.planOf(group)]?.id ?? '';
        return { id: `${plan}/${localIdOf(texts[k] ?? ['', []], layout.headed(group), number)}`, across };
      }),
    );
    const lastOfOthers = hits.findLastIndex((hit) => !hit.across);
    return {
      total,
      ids: hits.map(({ id }) => id).sort(),
      across: hits.flatMap(({ id, across }) => (across ? [id] : [])).sort(),
      last: hits.findIndex((hit) => hit.across) === -1 || hits.findIndex((hit) => hit.across) > lastOfOthers,
    };
  };
  return async (queries, within = 'sentence') => {
    const found: Found[] = [];
    for (const query of queries) found.push(await answered(query, within));
    return found;
  };
}
