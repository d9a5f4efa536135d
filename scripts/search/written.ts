import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchData } from '../../src/routes.ts';
import type { SearchFiles } from './build.ts';

/** Writes what the search reads in the browser to the built site in `root`; what is there of an earlier one stays. */
export function writeSearchData(
  root: string,
  { manifest, files }: Pick<SearchFiles, 'manifest' | 'files'>,
): void {
  const write = (name: string, content: Uint8Array | string): void => {
    const file = join(root, searchData(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of files) write(`${manifest.version}/${path}`, content);
  write('manifest.json', JSON.stringify(manifest));
}
