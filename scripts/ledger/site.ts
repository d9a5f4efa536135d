import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isEnglish, isMovingPage } from '../../src/routes.ts';
import { objectionTo } from '../site/links.ts';
import { pageAddress } from '../site/paths.ts';
import { readSite, type Site } from '../site/read-site.ts';

/**
 * Reads    dist/, where it was built
 * Writes   which of its pages and files are addresses that a reader may keep
 * Assumes  that the site was built with the same BASE_PATH
 */
export interface BuiltSite {
  /** Why an address does not answer; null where it does. */
  readonly objection: (address: string) => string | null;
  /** Pages and files for readers, sorted; assets, the search index, what comparison and citation panels read and files for hosts do not count. */
  readonly kept: readonly { readonly kind: 'page' | 'file'; readonly address: string }[];
}

/**
 * What the site needs to work and nobody cites, archives of drafts and what differs in them: it may change with every build. Nor
 * further pages that move ({@link isMovingPage}).
 */
const NOT_KEPT =
  /^(?:data\/[^/]+-draft\/|changes\/[^/]+\/[^/]+-draft\/|_astro\/|search\/data\/|compare\/data\/|plans\/(?:list|[^/]+\/cite)\.json$|sw\.js$|favicon\.|404\.html$|_headers$|_redirects$|\.nojekyll$|robots\.txt$|sitemap\.xml$|opensearch\.xml$)/u;

/** The built site below `root`, or null where there is none. */
export function builtSite(root: string, base: string): BuiltSite | null {
  const folder = join(root, 'dist');
  return existsSync(join(folder, 'index.html')) ? siteOf(readSite(folder, base)) : null;
}

/** The same of a site that is read. */
export function siteOf(site: Site): BuiltSite {
  const kept = [...site.files.keys()]
    .filter((path) => !NOT_KEPT.test(path) && !isEnglish(path) && !isMovingPage(path))
    .map((path) => {
      const page = pageAddress(path);
      return { kind: page === null ? ('file' as const) : ('page' as const), address: page ?? `/${path}` };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  return {
    kept,
    objection: (address) => objectionTo(site, '/', site.base.replace(/\/$/u, '') + address),
  };
}
