/**
 * Answers from the network, and without one from what was kept. What lies in a folder named by its version never
 * changes and is answered from what was kept at once. Pages read are kept, and so is what they are made of.
 * Must use the name that src/components/search/offline.ts uses.
 */
const CACHE = 'pages';
const LASTING = /\/(?:_astro|search\/data\/[0-9a-f]{12})\//;

/** @typedef {{ waitUntil(work: Promise<unknown>): void }} Lasting */
/** @typedef {{ request: Request, respondWith(response: Promise<Response>): void }} Fetching */
/** @typedef {{ skipWaiting(): Promise<void>, clients: { claim(): Promise<void> } }} ServiceWorkerScope */
const worker = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));

self.addEventListener('install', () => void worker.skipWaiting());
self.addEventListener('activate', (event) => {
  /** @type {Lasting} */ (/** @type {unknown} */ (event)).waitUntil(worker.clients.claim());
});
self.addEventListener('fetch', (event) => {
  const fetching = /** @type {Fetching} */ (/** @type {unknown} */ (event));
  const { request } = fetching;
  const { origin, pathname } = new URL(request.url);
  const download = pathname.includes('/data/') && !pathname.includes('/search/data/');
  if (request.method !== 'GET' || origin !== location.origin || download) return;
  fetching.respondWith(LASTING.test(pathname) ? keptFirst(request) : networkFirst(request));
});

/** @param {Request} request */
async function keptFirst(request) {
  return (await caches.match(request)) ?? networkFirst(request);
}

/**
 * A page is kept without its query, which only its script reads.
 * @param {Request} request
 */
async function networkFirst(request) {
  const page = request.mode === 'navigate';
  const key = page ? request.url.replace(/[?#].*$/, '') : request;
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === 'basic') {
      const copy = response.clone();
      void caches.open(CACHE).then((cache) => cache.put(key, copy));
    }
    return response;
  } catch (error) {
    const kept = await caches.match(key);
    if (kept) return kept;
    throw error;
  }
}
