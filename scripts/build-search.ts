import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchData } from '../src/routes.ts';
import { progressOf } from './report/progress.ts';
import { searchFiles } from './search/build.ts';
import { readPublished } from './search/published.ts';

/** dist/data/ → dist/search/data/: the index, the texts that decide, the known terms. `npm run build` ends with it. */
const root = process.argv[2] ?? 'dist';
const { manifest, files, passages, groups } = await searchFiles(readPublished(root), {
  tell: progressOf('steps of the search').tell,
});

const write = (name: string, content: Uint8Array | string): void => {
  const file = join(root, searchData(name));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
rmSync(join(root, searchData('')), { recursive: true, force: true });
for (const [path, content] of files) write(`${manifest.version}/${path}`, content);
write('manifest.json', JSON.stringify(manifest));
console.log(
  `search: ${passages} passages in ${groups} groups, index by ${manifest.form}, ${files.size} files`,
);
