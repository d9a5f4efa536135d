import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { pageTypes } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 375, 320];

/** The schemes differ in their colours and in nothing else, so the second run asks for contrast only. */
const runs = [
  ...[1280, 375, 320].map((width) => ({ width, scheme: 'light' as const })),
  ...[1280, 320].map((width) => ({ width, scheme: 'dark' as const })),
];

describe.each(pageTypes())('%s', (_type, path) => {
  it('has no violation of WCAG 2.2 AA at any width in either scheme', async () => {
    const { page } = await openPage(path);
    const found: string[] = [];
    for (const { width, scheme } of runs) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      // No page has frames, so one run is enough: "legacy" opens no further page and is twice as fast.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const asked = scheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast']);
      const { violations } = await asked.analyze();
      found.push(
        ...violations.map((v) => `${width} ${scheme} ${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`),
      );
    }
    expect(found).toEqual([]);
  });

  it('never scrolls sideways, has its headings in order and its landmarks, and keeps to its host', async () => {
    const { page, errors, foreignRequests } = await openPage(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(landmark).count()).toBe(1);
    }
    expect(foreignRequests).toEqual([]);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
});
