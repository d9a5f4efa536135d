import { searchData, searchPage, withBase } from '../../routes.ts';
import type { SearchClient } from '../../search/client.ts';
import { AHEAD } from '../../search/engine.ts';
import { href } from '../href.ts';

/** The stores of public/sw.js, which keeps them small; `base` may have any name. */
const storeFor = (address: string, base: string): string => {
  const below = (path: string): boolean =>
    address.startsWith(new URL(withBase(path, base), location.href).href);
  if (below(searchData(''))) return 'search-2';
  return below('/_astro/') ? 'parts-2' : 'pages-2';
};
let kept = false;

/**
 * Keeps what search needs, once it has worked: with the service worker it then works without network, where the browser
 * allows it. What was loaded comes from the browser's own store; only the missing parts of the index are fetched.
 */
export function keepForOffline(client: SearchClient, base: string, results: HTMLElement): void {
  if (kept || !('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  kept = true;
  const idle =
    'requestIdleCallback' in globalThis ? requestIdleCallback : (f: () => void) => setTimeout(f, 500);
  idle(() => {
    void keep(client, base).then(
      () => (results.dataset['offline'] = 'ready'),
      () => undefined,
    );
  });
}

async function keep({ manifest }: SearchClient, base: string): Promise<void> {
  await navigator.serviceWorker.register(withBase('/sw.js', base), { scope: base });
  const folder = withBase(searchData(`${manifest.version}/`), base);
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin));
  const index = manifest.files.map((file) => folder + file);
  const wanted = [
    href(searchPage),
    withBase(searchData('manifest.json'), base),
    ...loaded.filter((name) => !name.includes('?')),
    // The engine asks for its table of contents by the version; a large index has one in every part.
    ...index.map((name) => (name.endsWith('pagefind-entry.json') ? `${name}?ts=${manifest.version}` : name)),
  ];
  for (const address of new Set(wanted.map((name) => new URL(name, location.href).href))) {
    const cache = await caches.open(storeFor(address, base));
    if (await cache.match(address)) continue;
    const response = await fetch(address, { cache: AHEAD });
    if (response.ok) await cache.put(address, response);
  }
}
