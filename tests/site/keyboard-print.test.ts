import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

describe('keyboard', () => {
  it('reaches the text first, then the navigation, then the plans, and shows where it is', async () => {
    const { page } = await openPage('');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('跳到正文');
    const box = await skip.boundingBox();
    expect(box?.width).toBeGreaterThan(24);

    const reached: { href: string; outline: string }[] = [];
    const last = (path: string): boolean => reached.at(-1)?.href.endsWith(path) ?? false;
    while (reached.length < 200 && !last('/plans/horinger-2025/')) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const at = document.activeElement ?? document.body;
          return { href: at.getAttribute('href') ?? '', outline: getComputedStyle(at).outlineStyle };
        }),
      );
    }
    const links = reached.filter(({ href }) => href !== '');
    expect(links.filter(({ outline }) => outline === 'none')).toEqual([]);
    const order = ['/plans/', '/data/', '/about/', '/plans/linze-2022/', '/plans/horinger-2025/'].map(
      (path) => links.findIndex(({ href }) => href.endsWith(path)),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('skips to the text', async () => {
    const { page } = await openPage('plans/linze-2022/tasks/1/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').evaluate((e) => e.tagName)).toBe('MAIN');
  });
});

describe('print', () => {
  it.each(['plans/linze-2022/', 'plans/hezuo-2022/tasks/10/', 'plans/hezuo-2022/source/'])(
    '%s prints both readings and no controls',
    async (path) => {
      const { page } = await openPage(path, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-readings]').first().isVisible()).toBe(false);
      expect(await page.locator('nav').first().isVisible()).toBe(false);
      const background = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(background).toBe('rgba(0, 0, 0, 0)');
      const ink = await page.locator('h1').evaluate((e) => getComputedStyle(e).color);
      expect(ink).toBe('rgb(28, 27, 25)');
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    },
  );

  it('the comparison breaks over pages, with every column and no control', async () => {
    const { page } = await openPage('compare/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare .controls').isVisible()).toBe(false);
    const wide = await page.evaluate(() => {
      const [box, table] = [document.querySelector('.matrix'), document.querySelector('.matrix table')];
      return (table?.scrollWidth ?? Infinity) - (box?.clientWidth ?? 0);
    });
    expect(wide).toBeLessThan(8);
    // Firefox begins a grid on a page of its own, and leaves the first one empty.
    expect(await page.locator('compare-plans').evaluate((e) => getComputedStyle(e).display)).toBe('block');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    // A box that cannot break is cut off at the end of its page.
    expect(pdf.toString('latin1').match(/\/Type ?\/Page\b/gu)?.length).toBeGreaterThan(5);
  });

  it('a table of targets keeps its words', async () => {
    const { page } = await openPage('indicators/high-tech-firms/');
    await page.emulateMedia({ media: 'print' });
    for (const quote of await page.locator('td.quote').all()) expect(await quote.isVisible()).toBe(true);
    expect(await page.locator('td.quote').count()).toBeGreaterThan(5);
    expect(await page.locator('.find').isVisible()).toBe(false);
  });
});
