import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { searchData } from '../src/routes.ts';
import { progressOf } from './report/progress.ts';
import { searchFiles } from './search/build.ts';
import { readPublished } from './search/published.ts';
import { writeSearchData } from './search/written.ts';

/** dist/data/ → dist/search/data/: the index, the texts that decide, the known terms. `npm run build` ends with it. */
const root = process.argv[2] ?? 'dist';
const search = await searchFiles(readPublished(root), { tell: progressOf('steps of the search').tell });
const { manifest, files, passages, groups } = search;

rmSync(join(root, searchData('')), { recursive: true, force: true });
writeSearchData(root, search);
console.log(
  `search: ${passages} passages in ${groups} groups, index by ${manifest.form}, ${files.size} files`,
);
