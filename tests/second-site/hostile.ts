/** Words that other languages would run, and characters that hide something, on every page of a plan that has them all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../hostile/files.ts';
import { elementsOf, RAW, wordsOf } from '../hostile/words.ts';
import { env, HOSTILE, type SecondSite } from './site.ts';

/** Asks the second site, which `site` gives when it is there. */
export function wordsAreShown(site: () => SecondSite): void {
  const filesOf = (folder: string, ending: string): string[] => {
    const root = join(site().tree.root, 'dist', folder);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => readFileSync(join(root, path), 'utf8'));
  };
  // The address of a page is its own, and no site but this one is meant.
  const pagesOf = (plan: string): string[] =>
    filesOf(`plans/${plan}`, '.html').map((html) => html.replaceAll(env.SITE_URL, ''));

  const committed = readdirSync('content/plans').map((name) => name.replace('.mdx', ''));

  describe('words that mean harm', () => {
    it('are shown on the pages of their plan, which hold no element that others do not', () => {
      const known = new Set(committed.flatMap(pagesOf).flatMap(elementsOf));
      const pages = pagesOf(HOSTILE);
      expect(pages.length).toBeGreaterThan(words.length / 3);
      for (const page of pages) {
        expect(page).not.toMatch(RAW);
        expect(elementsOf(page).filter((e) => !known.has(e))).toEqual([]);
      }
      const text = wordsOf(pages.join('\n'));
      expect(words.filter(({ seen }) => !text.includes(seen))).toEqual([]);
    });

    it('are in the data without a character that hides', () => {
      for (const json of filesOf('data', '.json')) expect(json).not.toMatch(RAW);
    });
  });
}
