import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below `root` by its path there, with forward slashes, sorted; reads no file. */
export const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The address of the page that a file of the site holds: `/plans/` of `plans/index.html`; null for other files. */
export const pageAddress = (path: string): string | null =>
  path.endsWith('.html') ? `/${path.replace(/(^|\/)index\.html$/u, '$1')}` : null;

/** The file of a page, as an issue names it. */
export const fileOf = (address: string): string =>
  `dist${address}${address.endsWith('/') ? 'index.html' : ''}`;
