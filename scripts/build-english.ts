import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { moveFolder, removeWithFolders } from './publish/kept-site.ts';
import { languageOf } from './publish/language.ts';
import { filesBelow } from './site/paths.ts';

/**
 * Runs Astro in English and brings its pages into dist/ below `en/`, and what they
 * load beside what the Chinese pages load. What is not a page already exists once and is left behind, as is the 404 page,
 * of which a host supports only one. `npm run build` runs it after the Chinese pass, whose data files the
 * pages measure. Pages are moved, not copied: those of the build before lie where Astro writes, for the Chinese pass
 * has moved them back, and where it did not run they are fetched here.
 */
const { path, outDir } = languageOf({ SITE_LANGUAGE: 'en' });
const site = join('dist', path);
if (!existsSync(outDir)) moveFolder(site, outDir);
const { status } = spawnSync(process.execPath, ['scripts/setup/astro.mjs', 'build'], {
  env: { ...process.env, SITE_LANGUAGE: 'en' },
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
cpSync(join(outDir, '_astro'), join('dist', '_astro'), { recursive: true });
rmSync(join(outDir, '_astro'), { recursive: true });
const files = filesBelow(outDir);
const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
const stays = new Set(pages);
for (const file of files) if (!stays.has(file)) removeWithFolders(outDir, file);
moveFolder(outDir, site);
console.log(`english: ${pages.length} pages`);
