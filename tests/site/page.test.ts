/** The pages that tests share one after another. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

const stored = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length);
let left: Page | undefined;
let touched: Page | undefined;

// Each test goes by what the one before it has left.
describe('a page', () => {
  it('is left with something stored, with the mouse in its midst, and in print', async () => {
    const { page } = await openPage('themes/', { colorScheme: 'dark' });
    await page.evaluate(() => {
      localStorage.setItem('left', '1');
      sessionStorage.setItem('left', '1');
    });
    await page.mouse.move(300, 300);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 375, height: 600 });
    expect(await stored(page)).toBeGreaterThan(1);
    left = page;
  });

  it('is used again with nothing of it left', async () => {
    const { page } = await openPage('themes/');
    expect(page === left).toBe(true);
    expect(await page.evaluate(() => [localStorage.getItem('left'), sessionStorage.getItem('left')])).toEqual(
      [null, null],
    );
    expect(
      await page.evaluate(() => [
        innerWidth,
        matchMedia('print').matches,
        matchMedia('(prefers-color-scheme: dark)').matches,
        document.querySelectorAll('main :hover').length,
      ]),
    ).toEqual([1280, false, false, 0]);
  });

  it('is nobody else’s while a test has it', async () => {
    const [{ page: one }, { page: other }] = [await openPage(''), await openPage('')];
    expect(one === other).toBe(false);
    await one.route('**/*', (route) => route.continue());
    touched = one;
  });

  it('is not used again after a change for good', async () => {
    const pages = [await openPage(''), await openPage('')].map(({ page }) => page);
    expect(pages.some((page) => page === touched)).toBe(false);
    expect(touched?.isClosed()).toBe(true);
  });
});
