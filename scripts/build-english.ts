import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf } from './publish/language.ts';
import { withLanguages } from './publish/written-languages.ts';
import { filesBelow } from './site/paths.ts';

/**
 * Runs Astro in English and brings its pages into dist/ below `en/`, with `lang` where documents speak Chinese, and what they
 * load beside what the Chinese pages load. What is no page is there once already and stays behind, and so does the page
 * for what is missing, of which a host knows one. `npm run build` runs it behind the Chinese pass, whose data files the
 * pages measure.
 */
const { path, outDir } = languageOf({ SITE_LANGUAGE: 'en' });
const { status } = spawnSync(process.execPath, ['scripts/setup/astro.mjs', 'build'], {
  env: { ...process.env, SITE_LANGUAGE: 'en' },
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const pages = filesBelow(outDir).filter((file) => file.endsWith('.html') && file !== '404.html');
rmSync(join('dist', path), { recursive: true, force: true });
for (const page of pages) {
  const to = join('dist', path, page);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, withLanguages(readFileSync(join(outDir, page), 'utf8')));
}
cpSync(join(outDir, '_astro'), join('dist', '_astro'), { recursive: true });
rmSync(outDir, { recursive: true });
console.log(`english: ${pages.length} pages`);
