/**
 * Answers from the network, and without one from what was kept. What lies in a folder named by its version never
 * changes and is answered from what was kept at once. Pages read are kept, and so is what they are made of; of each only
 * so many, and of the search only the version that the network says is current.
 * Must use the names and the rule that src/components/search/offline.ts uses.
 */
const PAGES = 'pages-2';
const PARTS = 'parts-2';
const SEARCH = 'search-2';
/** Where the files of the search are, below the base path. */
const SEARCH_DATA = '/search/data/';
/** How many answers are kept of each kind; the oldest go first. */
const MOST = { [PAGES]: 60, [PARTS]: 120, [SEARCH]: 400 };
const LASTING = /^\/(?:_astro|search\/data\/[0-9a-f]{12})\//;
/** Of the search only these may go: there are many of them, and no question needs all. */
const MANY = /\/(?:(?:texts|tally)-\d+\.json|index\/[^/]*\.pf_index)$/;

/** @typedef {{ waitUntil(work: Promise<unknown>): void }} Lasting */
/** @typedef {Lasting & { request: Request, respondWith(response: Promise<Response>): void }} Fetching */
/**
 * @typedef {{ skipWaiting(): Promise<void>, clients: { claim(): Promise<void> }, registration: { scope: string } }}
 *   ServiceWorkerScope
 */
const worker = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));

self.addEventListener('install', () => void worker.skipWaiting());
self.addEventListener('activate', (event) => {
  /** @type {Lasting} */ (/** @type {unknown} */ (event)).waitUntil(
    Promise.all([worker.clients.claim(), forgetOthers()]),
  );
});
self.addEventListener('fetch', (event) => {
  const fetching = /** @type {Fetching} */ (/** @type {unknown} */ (event));
  const { request } = fetching;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === null) return;
  if (path.includes('/data/') && !path.startsWith(SEARCH_DATA)) return;
  fetching.respondWith(LASTING.test(path) ? keptFirst(fetching) : networkFirst(fetching));
});

/**
 * The path below the site's own base path, which may have any name; null for what is not the site's.
 * @param {string} address
 */
function pathOf(address) {
  const { scope } = worker.registration;
  return address.startsWith(scope) ? address.slice(scope.length - 1).replace(/[?#].*$/s, '') : null;
}

/** Stores that an earlier version of this file has used. */
async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !(name in MOST)).map((name) => caches.delete(name)));
}

/**
 * @param {Request} request
 * @returns {keyof typeof MOST}
 */
function storeFor({ url, mode }) {
  if (pathOf(url)?.startsWith(SEARCH_DATA)) return SEARCH;
  return mode === 'navigate' ? PAGES : PARTS;
}

/** @param {Fetching} fetching */
async function keptFirst(fetching) {
  return (await caches.match(fetching.request)) ?? networkFirst(fetching);
}

/**
 * A page is kept without its query, which only its script reads.
 * @param {Fetching} fetching
 */
async function networkFirst(fetching) {
  const { request } = fetching;
  const key = request.mode === 'navigate' ? request.url.replace(/[?#].*$/, '') : request;
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === 'basic') {
      fetching.waitUntil(keep(storeFor(request), key, response.clone()));
    }
    return response;
  } catch (error) {
    const kept = await caches.match(key);
    if (kept) return kept;
    throw error;
  }
}

/**
 * Keeps an answer and forgets what is old.
 * @param {keyof typeof MOST} name
 * @param {Request | string} key
 * @param {Response} response
 */
async function keep(name, key, response) {
  const cache = await caches.open(name);
  const manifest = pathOf(response.url) === `${SEARCH_DATA}manifest.json` ? response.clone() : null;
  await cache.put(key, response);
  if (manifest) await forgetVersionsBut(cache, manifest);
  // What is put again goes to the end, so that the first ones are the oldest.
  const kept = (await cache.keys()).filter(({ url }) => name !== SEARCH || MANY.test(url));
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST[name]))) await cache.delete(old);
}

/**
 * @param {Cache} cache
 * @param {Response} manifest
 */
async function forgetVersionsBut(cache, manifest) {
  const { version } = /** @type {{ version: string }} */ (await manifest.json());
  for (const old of await cache.keys()) {
    const [, kept] = /^\/search\/data\/([0-9a-f]{12})\//.exec(pathOf(old.url) ?? '') ?? [];
    if (kept !== undefined && kept !== version) await cache.delete(old);
  }
}
