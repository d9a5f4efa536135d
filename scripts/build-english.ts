import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf } from './publish/language.ts';
import { withLanguages } from './publish/written-languages.ts';

/**
 * The English pass of Astro, and what it wrote into dist/: the pages of the English pass below `en/`, with `lang` where documents speak Chinese, and what they load beside what the
 * Chinese pages load. What is no page is there once already and stays behind, and so does the page for what is missing, of
 * which a host knows one. `npm run build` runs it behind the Chinese pass, whose
 * data files the pages measure.
 */
const { path, outDir } = languageOf({ SITE_LANGUAGE: 'en' });
const root = join(outDir);
const { status } = spawnSync(process.execPath, ['scripts/setup/astro.mjs', 'build'], {
  env: { ...process.env, SITE_LANGUAGE: 'en' },
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
let pages = 0;
rmSync(join('dist', path), { recursive: true, force: true });
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.html') || entry.name === '404.html') continue;
  const from = join(entry.parentPath, entry.name);
  const to = join('dist', path, from.slice(root.length));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, withLanguages(readFileSync(from, 'utf8')));
  pages += 1;
}
cpSync(join(root, '_astro'), join('dist', '_astro'), { recursive: true });
rmSync(root, { recursive: true });
console.log(`english: ${pages} pages`);
