import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pageOf, type HtmlPage } from './html.ts';

/**
 * Reads    dist/ and the front matter of content/plans/
 * Writes   nothing
 * Assumes  that the site was built with the same BASE_PATH
 */
export interface Site {
  /** Every file by its path below dist/, with forward slashes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Every page by its address, which begins and ends with a slash; `/404.html` is one too. */
  readonly pages: ReadonlyMap<string, HtmlPage>;
  /** Base path of the deployment, `/` or `/sub/`. */
  readonly base: string;
}

export function readSite(root: string, base: string): Site {
  const files = new Map<string, Buffer>();
  const pages = new Map<string, HtmlPage>();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  for (const entry of entries) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    files.set(path, readFileSync(join(root, path)));
  }
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.endsWith('.html'))
      pages.set(`/${path.replace(/(^|\/)index\.html$/u, '$1')}`, pageOf(bytes.toString()));
  }
  return { files, pages, base };
}
