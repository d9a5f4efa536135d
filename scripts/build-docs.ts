import { writeFileSync } from 'node:fs';
import { pagesAnew } from './docs/pages.ts';

/** `npm run docs`: writes the parts of docs/ that are made from code. `--check` writes nothing and fails where one is stale. */
const stale = (await pagesAnew()).filter(({ now, anew }) => now !== anew);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not what the code says: run npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else
  for (const { path, anew } of stale) {
    writeFileSync(path, anew);
    console.log(`${path} written`);
  }
