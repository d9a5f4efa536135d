/**
 * How the site has to be served: the one table behind `_headers`, the samples for nginx and Caddy, the policy in every
 * page, and `npm run serve`. Pure.
 */

/** What a page may load and do: nothing inline, nothing from elsewhere; is in every page and in the header. */
export const contentPolicy =
  "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'self'; form-action 'self'";

/**
 * Headers of every answer. `frame-ancestors` works only in the header, so it is not in the policy of the page. All that is
 * here is public and nobody is known, so that programs on other sites may read every file, wherever it stands.
 */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Content-Security-Policy', `${contentPolicy}; frame-ancestors 'none'`],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** How long an answer may be kept. Paths are below the base path. */
interface CacheRule {
  /** Says which files, in words. */
  readonly name: string;
  /** The same for hosts that read `_headers` and for Caddy; null: everything else. */
  readonly glob: string | null;
  /** The same as a regular expression. */
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The first rule that fits a path holds. What has its hash in its name never changes; pages are always asked for. */
export const cacheRules: readonly CacheRule[] = [
  {
    name: 'scripts and style sheets, named by their hash',
    glob: '/_astro/*',
    pattern: /^\/_astro\//u,
    headers: [['Cache-Control', FOR_EVER]],
  },
  {
    name: 'the search index, in a folder named by its hash',
    glob: '/search/data/*/*',
    pattern: /^\/search\/data\/[^/]+\//u,
    headers: [['Cache-Control', FOR_EVER]],
  },
  {
    name: 'data files: an hour, then asked for again',
    glob: '/data/*',
    pattern: /^\/data\/.*[^/]$/u,
    headers: [['Cache-Control', 'public, max-age=3600, must-revalidate']],
  },
  {
    name: 'pages and everything else: asked for every time, answered with 304 where nothing changed',
    glob: null,
    pattern: /^\//u,
    headers: [['Cache-Control', 'public, max-age=0, must-revalidate']],
  },
];

/**
 * All headers for `path` below the base path. `found`: whether something is there; that it is not must never be kept, or
 * a page that asks too early for a file of the next build has it missing for a year.
 */
export const headersFor = (
  path: string,
  found = true,
): readonly (readonly [name: string, value: string])[] => [
  ...securityHeaders,
  ...((found ? cacheRules.find(({ pattern }) => pattern.test(path)) : cacheRules.at(-1))?.headers ?? []),
];

/** What a file is, by the ending of its name: all endings that the site has. Text is UTF-8. */
export const contentTypes: Readonly<Record<string, string>> = {
  R: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gexf: 'application/xml; charset=utf-8',
  graphml: 'application/xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  py: 'text/plain; charset=utf-8',
  qdc: 'application/xml; charset=utf-8',
  qdpx: 'application/zip',
  ris: 'application/x-research-info-systems; charset=utf-8',
  sql: 'application/sql; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml',
  tex: 'text/x-tex; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  yml: 'application/yaml; charset=utf-8',
  zip: 'application/zip',
};

/** The type of a file that has this path or name; bytes where its ending says nothing. */
export const contentTypeOf = (path: string): string =>
  contentTypes[/\.([^./\\]+)$/u.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
