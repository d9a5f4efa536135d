/** The header takes one line however narrow the window, and shares its edges with the page below it. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';

/** 1280 pixels at 400 %. */
const ZOOMED = { width: 320, height: 225 };

it.each(['', 'themes/', 'compare/', 'search/'])('/%s is one line at four times the size', async (path) => {
  const { page } = await openPage(path, { viewport: ZOOMED });
  const tops = await page
    .locator('.masthead :is(.name, .to-search, button):visible')
    .evaluateAll((all) =>
      all.map((e) => e.getBoundingClientRect()).map((r) => Math.round((r.top + r.bottom) / 2)),
    );
  expect(tops.length).toBeGreaterThan(0);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
  const height = await page.locator('.masthead').evaluate((e) => e.getBoundingClientRect().height);
  expect(height).toBeLessThan(72);
});

it.each(['plans/', 'en/plans/', 'en/compare/'])('/%s is one line on a wide window', async (path) => {
  const { page } = await openPage(path, { viewport: { width: 1280, height: 900 } });
  const height = await page.locator('.masthead').evaluate((e) => e.getBoundingClientRect().height);
  expect(height).toBeLessThan(80);
});

it('opens the places from its button, without script too', async () => {
  const { page } = await openPage('themes/', { viewport: ZOOMED, javaScriptEnabled: false });
  const places = page.locator('.masthead nav');
  expect(await places.isVisible()).toBe(false);
  await page.locator('[popovertarget]').click();
  expect(await places.isVisible()).toBe(true);
  const [nav, window] = [await places.boundingBox(), page.viewportSize()];
  expect(nav && nav.x >= 0 && nav.x + nav.width <= (window?.width ?? 0)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await places.isVisible()).toBe(false);
});

it.each([
  '',
  'plans/',
  'compare/',
  'themes/talent/',
  'units/',
  'indicators/',
  'search/?q=%E7%A7%91%E6%8A%80',
])('/%s begins where its header does', async (path) => {
  const { page } = await openPage(path, { viewport: { width: 1440, height: 900 } });
  for (const width of [1440, 1280, 768, 375]) {
    await page.setViewportSize({ width, height: 900 });
    const [header, content, footer] = await page
      .locator('.masthead > .frame, main > .frame, .footer > .frame')
      .evaluateAll((all) => all.map((e) => Math.round(e.getBoundingClientRect().left)));
    expect([width, content, footer]).toEqual([width, header, header]);
  }
});
