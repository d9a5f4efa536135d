import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, type SitePage } from './page.ts';
import { filesBelow, pageAddress } from './paths.ts';
import { ReadWhenAsked } from './when-asked.ts';

/**
 * Reads    dist/, one file at a time
 * Writes   nothing
 * Assumes  that the site was built with the same BASE_PATH
 */
export interface Site {
  /** Every file by its path below dist/, with forward slashes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Every page by its address, which begins and ends with a slash; `/404.html` is one too. */
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Base path of the deployment, `/` or `/sub/`. */
  readonly base: string;
}

/** `tell` is called with how many pages were read, and of how many. Files are read when they are asked for, and not kept. */
export function readSite(
  root: string,
  base: string,
  tell: (done: number, of: number) => void = () => undefined,
): Site {
  const paths = filesBelow(root);
  const files = new ReadWhenAsked(paths, (path) => readFileSync(join(root, path)));
  const html = paths.flatMap((path) => {
    const address = pageAddress(path);
    return address === null ? [] : [[path, address] as const];
  });
  const pages = new Map<string, SitePage>();
  for (const [path, address] of html) {
    pages.set(address, pageOf(readFileSync(join(root, path), 'utf8')));
    tell(pages.size, html.length);
  }
  return { files, pages, base };
}
