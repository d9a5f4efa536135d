import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../site/paths.ts';
import { moveFolder, siteKept } from './kept-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-site-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const languages = () =>
  [
    { code: 'zh', path: '', outDir: join(root, 'dist'), cacheDir: join(root, 'cache') },
    { code: 'en', path: 'en/', outDir: join(root, 'english'), cacheDir: join(root, 'cache-en') },
  ] as const;

/** A build as far as the folder of the site sees it: what Astro has keys of, what it makes, and which of its pages it found there. */
function build(
  pages: readonly string[],
  others: readonly string[],
  of: 0 | 1 = 0,
  unlisted: readonly string[] = [],
): readonly string[] {
  const language = languages()[of];
  const folder = relative(root, language.outDir);
  const { hooks } = siteKept(language, languages());
  const call = (name: keyof typeof hooks, given: object): void => {
    (hooks[name] as (given: object) => void)(given);
  };
  call('astro:build:start', {});
  const found = existsSync(language.outDir) ? filesBelow(language.outDir) : [];
  for (const file of pages) if (!found.includes(file)) put(`${folder}/${file}`, file);
  for (const file of [...others, ...unlisted]) put(`${folder}/${file}`, 'made again');
  const paths = Object.fromEntries(pages.map((file) => [file, { outputFile: file }]));
  put(
    `${relative(root, language.cacheDir)}/incremental-build.json`,
    JSON.stringify({ routes: { page: { paths } } }),
  );
  const dir = pathToFileURL(`${language.outDir}/`);
  const made = [...pages, ...others].map((file) => new URL(file, dir));
  call('astro:build:done', { dir, assets: new Map([['/', made]]) });
  return found.filter((file) => pages.includes(file));
}

describe('siteKept', () => {
  it('leaves pages that Astro has keys of where they are, and nothing else', () => {
    expect(build(['a/index.html', 'b/c/index.html'], ['data.json'])).toEqual([]);
    put('dist/b/old.html', 'of nobody');
    expect(build(['a/index.html', 'b/c/index.html'], ['data.json'])).toEqual([
      'a/index.html',
      'b/c/index.html',
    ]);
    expect(filesBelow(join(root, 'dist'))).toEqual(['a/index.html', 'b/c/index.html', 'data.json']);
  });

  it('keeps no file that somebody wrote or touched since', () => {
    build(['a/index.html', 'b/index.html', 'c/index.html'], []);
    put('dist/a/index.html', 'longer than it was');
    utimesSync(join(root, 'dist/b/index.html'), new Date(0), new Date(0));
    expect(build(['a/index.html', 'b/index.html', 'c/index.html'], [])).toEqual(['c/index.html']);
    expect(readFileSync(join(root, 'dist/a/index.html'), 'utf8')).toBe('a/index.html');
  });

  it('removes pages that are no longer there, with their folders', () => {
    build(['a/index.html', 'b/c/index.html'], []);
    build(['a/index.html'], []);
    expect(readdirSync(join(root, 'dist'))).toEqual(['a']);
  });

  it('keeps what is made now without a key', () => {
    build(['a/index.html', 'b/index.html'], []);
    build(['a/index.html'], ['b/index.html']);
    expect(readFileSync(join(root, 'dist/b/index.html'), 'utf8')).toBe('made again');
  });

  it('keeps what a page wrote itself in the place of one that is no longer there', () => {
    build(['a/index.html', 'a/cite.ris', 'b/cite.ris'], []);
    build(['a/index.html'], [], 0, ['a/cite.ris']);
    expect(filesBelow(join(root, 'dist'))).toEqual(['a/cite.ris', 'a/index.html']);
    expect(readFileSync(join(root, 'dist/a/cite.ris'), 'utf8')).toBe('made again');
  });

  it('moves pages of a language below it to where that is made, and leaves the site alone when that is made', () => {
    build(['a/index.html'], []);
    build(['b/index.html'], [], 1);
    moveFolder(join(root, 'english'), join(root, 'dist/en'));
    expect(build(['a/index.html'], [])).toEqual(['a/index.html']);
    expect(filesBelow(join(root, 'english'))).toEqual(['b/index.html']);
    expect(build(['b/index.html'], [], 1)).toEqual(['b/index.html']);
    expect(filesBelow(join(root, 'dist'))).toEqual(['a/index.html']);
  });

  it('keeps nothing where the list is damaged', () => {
    build(['a/index.html'], []);
    put('cache/site-files.json', '{');
    expect(build(['a/index.html'], [])).toEqual([]);
  });
});

describe('moveFolder', () => {
  it('brings a folder to a place in the stead of what is there, and does nothing without one', () => {
    put('from/a/b.html', 'new');
    put('to/c.html', 'old');
    moveFolder(join(root, 'from'), join(root, 'to'));
    expect(filesBelow(join(root, 'to'))).toEqual(['a/b.html']);
    moveFolder(join(root, 'from'), join(root, 'to'));
    expect(filesBelow(join(root, 'to'))).toEqual(['a/b.html']);
  });
});
