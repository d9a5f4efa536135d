import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './page.ts';

const act = {
  'the field of the search': ['', (page) => page.locator('[data-search-box] input').focus()],
  'another comparison': ['compare/', (page) => page.locator('[name=theme]').selectOption('talent')],
  'a comparison taken away': ['compare/', (page) => page.locator('[data-do=csv]').click()],
  'results taken away': ['search/?q=%E7%A7%91%E6%8A%80', (page) => page.locator('[data-do=zip]').click()],
  'a hit cited': ['search/?q=%E7%A7%91%E6%8A%80', (page) => page.locator('[data-cite]').first().click()],
  'a sentence cited': ['plans/linze-2022/tasks/3/', (page) => page.locator('[data-cite]').first().click()],
  'targets taken away': [
    'indicators/high-tech-firms/',
    (page) => page.locator('take-targets button').click(),
  ],
} satisfies Record<string, [path: string, act: (page: Page) => Promise<unknown>]>;

// A newer deployment has other names for its scripts; those of this page are gone when they are wanted.
it.each(Object.entries(act))(
  '%s: what a newer deployment removed is told, with a way out',
  async (_, [path, use]) => {
    // In a low window, so that the citation panel has not come into view.
    const { page } = await openPage(path, {
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 300 },
    });
    const unhandled: string[] = [];
    page.on('pageerror', (error) => unhandled.push(error.message));
    await page.route(/\/_astro\/[^/]*\.js$/u, (route) => route.fulfill({ status: 404 }));
    await use(page);
    const notice = page.locator('.stale');
    await notice.waitFor({ timeout: 120_000 });
    expect(await notice.getAttribute('role')).toBe('alert');
    expect(unhandled).toEqual([]);
    await page.unroute(/\/_astro\/[^/]*\.js$/u);
    await notice.getByText('重新载入').click();
    await page.waitForLoadState();
    await expect.poll(() => notice.count(), { timeout: 30_000 }).toBe(0);
  },
);
