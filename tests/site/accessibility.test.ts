import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { pageTypes } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 375, 320];

describe.each(pageTypes())('%s', (_type, path) => {
  it.each(['light', 'dark'] as const)(
    'has no violation of WCAG 2.2 AA in the %s scheme, at any width',
    async (scheme) => {
      const { page } = await openPage(path, { colorScheme: scheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        const found = violations.map((v) => `${width}: ${v.id} ${v.nodes.map((n) => n.html).join(' ')}`);
        expect(found).toEqual([]);
      }
    },
  );

  it('never scrolls sideways', async () => {
    const { page } = await openPage(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('has headings in order, landmarks, and one h1', async () => {
    const { page } = await openPage(path);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const first = levels.indexOf(1);
    levels.slice(first).forEach((level, i, rest) => {
      expect(level).toBeLessThanOrEqual((rest[i - 1] ?? 1) + 1);
    });
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(landmark).count()).toBe(1);
    }
  });

  it('asks no other host for anything and reports no error', async () => {
    const { errors, foreignRequests } = await openPage(path);
    expect(foreignRequests).toEqual([]);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
});
