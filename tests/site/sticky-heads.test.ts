/** Tables keep their heads and first columns in view while they are scrolled, on any screen, and cover nothing that has the focus. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './page.ts';

const PAGES = [
  'plans/linze-2022/',
  'plans/linze-2022/text/',
  'indicators/high-tech-firms/',
  'themes/platform/',
  'units/',
  'data/',
  'data/dictionary/',
];
/** As wide as a phone and as a laptop, and so low that most tables are higher. */
const SIZES = [
  { width: 375, height: 480 },
  { width: 1280, height: 480 },
];

/** Scrolls to the last row of every table and to its right edge, and names heads and first cells that are not in view then. */
const outOfView = (page: Page) =>
  page.locator(':is(.table, .goals) table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const top = table.querySelector('thead');
      const head = table.querySelector('thead th');
      const last = table.querySelector('tbody:last-of-type tr:last-child');
      const box = table.parentElement;
      if (
        !head ||
        !last ||
        !box ||
        !table.checkVisibility({ contentVisibilityAuto: true }) ||
        top === null ||
        getComputedStyle(top).position === 'absolute'
      )
        return [];
      last.scrollIntoView({ block: 'nearest' });
      box.scrollLeft = box.scrollWidth;
      const name = box.getAttribute('aria-label') ?? box.className;
      const at = head.getBoundingClientRect();
      const window = { top: 0, bottom: innerHeight };
      const out: string[] = [];
      if (at.bottom < window.top + 10 || at.top > window.bottom) out.push(`${name}: the head`);
      const first = last.querySelector('th[scope="row"]');
      if (first && first.getBoundingClientRect().right < box.getBoundingClientRect().left + 10)
        out.push(`${name}: the first column`);
      return out;
    }),
  );

/** Moves the focus from link to link backwards, as Shift and Tab do, and names those that something covers. */
const covered = (page: Page) =>
  page.locator(':is(.table, .goals) tbody').evaluateAll((bodies) =>
    bodies
      .flatMap((body) => [...body.querySelectorAll('a')])
      .reverse()
      .slice(0, 60)
      .flatMap((link) => {
        link.focus();
        if (document.activeElement !== link) return [];
        const { left, top, width, height } = link.getBoundingClientRect();
        if (width === 0) return [];
        const [x, y] = [left + Math.min(width, 20) / 2, top + Math.min(height, 20) / 2];
        const there = document.elementFromPoint(x, y);
        return there && (link.contains(there) || there.contains(link)) ? [] : [link.textContent.trim()];
      }),
  );

it.each(PAGES.flatMap((path) => SIZES.map((size) => [path, size.width, size] as const)))(
  '%s keeps heads and first columns in view at %i px',
  async (path, _, viewport) => {
    const { page } = await openPage(path, { viewport });
    expect(await page.locator(':is(.table, .goals) table thead:visible').count()).toBeGreaterThan(0);
    expect(await outOfView(page)).toEqual([]);
    expect(await covered(page)).toEqual([]);
  },
);

it('prints tables whole, with heads where they stand', async () => {
  const { page } = await openPage('plans/linze-2022/');
  await page.emulateMedia({ media: 'print' });
  const styles = await page
    .locator('.table')
    .first()
    .evaluate((table) => {
      const head = table.querySelector('thead');
      return [
        getComputedStyle(table).overflowY,
        getComputedStyle(table).maxBlockSize,
        head && getComputedStyle(head).position,
      ];
    });
  expect(styles).toEqual(['visible', 'none', 'static']);
});
