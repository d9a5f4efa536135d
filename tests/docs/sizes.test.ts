import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDoc } from './markdown.ts';

/** Lines of a file, and lines of a page before its markup: CONTRIBUTING.md, "Habits" and "Add a page". */
const MOST = { file: 300, frontmatter: 25 } as const;

const paths = globSync('{src,scripts,tests}/**/*.{ts,mjs,astro,css}').map((path) =>
  path.replaceAll('\\', '/'),
);
const linesOf = (text: string): number => text.replace(/\n$/u, '').split('\n').length;

it('no file is longer than it may be', () => {
  expect(paths.length).toBeGreaterThan(1000);
  const long = paths.filter((path) => linesOf(readDoc(path)) > MOST.file);
  expect(long).toEqual([]);
});

it('no page does more before its markup than to wire', () => {
  const pages = paths.filter((path) => path.startsWith('src/pages/') && path.endsWith('.astro'));
  expect(pages.length).toBeGreaterThan(30);
  const frontmatter = (path: string): string => /^---\n([\s\S]*?)\n---$/mu.exec(readDoc(path))?.[1] ?? '';
  expect(pages.filter((path) => linesOf(frontmatter(path)) > MOST.frontmatter)).toEqual([]);
});
