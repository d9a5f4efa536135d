import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deploymentOf } from '../../scripts/publish/place.ts';
import { DIST } from './dist.ts';

const { base } = deploymentOf(process.env);

/** Sizes of the task pages below a folder as brotli sends them, from the largest; addresses as at the root of a host. */
const sizes = (folder: string): number[] =>
  globSync(join(DIST, folder, 'plans/*/tasks/*/index.html'))
    .map((file) => brotliCompressSync(readFileSync(file, 'utf8').replaceAll(base, '/')).length)
    .sort((a, b) => b - a);

// The goal for the plans of this repository; what any corpus may have: `scripts/site/budgets.ts`.
it.each(['', 'en'])('nine of ten task pages of "/%s" have 3,500 bytes at most', (language) => {
  const all = sizes(language);
  expect(all.length).toBeGreaterThan(50);
  expect(all[Math.floor(all.length / 10)]).toBeLessThanOrEqual(3_500);
});
