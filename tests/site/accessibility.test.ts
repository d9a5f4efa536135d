import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { wrongWith } from './axe.ts';
import { openPage } from './page.ts';
import { examplesOfTypes } from './pages.ts';
import { inVermilion } from './vermilion.ts';

/** What is wrong with the order and the landmarks of a page. */
async function outline(page: Page): Promise<string[]> {
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
  const found = levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1 ? [`h${level} comes after h${levels[i - 1] ?? 0}`] : [],
  );
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) found.push(`${first} h1`);
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    const count = await page.getByRole(landmark).count();
    if (count !== 1) found.push(`${count} ${landmark}`);
  }
  return found;
}

// One page answers all questions: to open one costs as much as to ask.
it.each(examplesOfTypes())(
  '%s has no violation of WCAG 2.2 AA at any width in either scheme, never scrolls sideways, has its headings in order and its landmarks, keeps vermilion to the apparatus, and keeps to its host',
  async (_type, path) => {
    const { page, errors, foreignRequests } = await openPage(path, {
      viewport: { width: 1280, height: 900 },
    });
    expect(await inVermilion(page)).toEqual([]);
    expect(await outline(page)).toEqual([]);
    expect(await wrongWith(page)).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  },
);
