import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { answered } from './searching.ts';

/** 引 beside what a search found, and the way to the citation list that every page has. */

/** Without the copy for use offline, which would answer where a test takes the network away. */
const openHits = async () => {
  const opened = await openPage('search/?q=科技特派员', { serviceWorkers: 'block' });
  await answered(opened.page);
  return opened;
};

describe('引 beside a hit', () => {
  it('opens the citation that the page of the hit has, one at a time, and closes it', async () => {
    const { page, errors } = await openHits();
    const hits = page.locator('li[data-hit]');
    const mark = hits.nth(1).locator('[data-cite]');
    const id = (await hits.nth(1).getAttribute('data-hit')) ?? '';
    await mark.click();
    const shown = await hits.nth(1).locator('[data-citation=gbt7714-2025]').textContent();
    expect(await mark.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator(`#${(await mark.getAttribute('aria-controls')) ?? ''}`).count()).toBe(1);

    await hits.nth(2).locator('[data-cite]').click();
    await hits.nth(2).locator('[data-citation]').waitFor();
    expect(await page.locator('[data-citation]').count()).toBe(1);
    expect(await mark.getAttribute('aria-expanded')).toBe('false');
    await hits.nth(2).locator('[data-cite]').click();
    await expect.poll(() => page.locator('[data-citation]').count()).toBe(0);

    const [plan = '', task = '', sentence = ''] = id.split('/');
    const own = await openPage(`plans/${plan}/tasks/${task}/#m${sentence}`);
    const citation = own.page.locator('cite-panel [data-citation=gbt7714-2025]');
    await expect.poll(() => citation.textContent()).toContain(`第${sentence}句`);
    expect(shown).toBe((await citation.textContent())?.trim());
    expect(errors).toEqual([]);
  });

  it('is reached, opened and used with the keyboard, has names of its own, and up and down pass it by', async () => {
    const { page } = await openHits();
    const names = await page
      .locator('[data-cite]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
    expect(new Set(names).size).toBeGreaterThan(names.length / 2);
    expect(names.every((name) => name?.startsWith('引用“'))).toBe(true);
    const hit = page.locator('li[data-hit]').first();
    await hit.locator('> a').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await hit.locator('[data-citation]').waitFor();
    expect(await hit.locator('[data-cite]').evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await hit.locator('[data-citation=gbt7714-2015]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => hit.locator('[role=status]').textContent()).toContain('已加入');
    expect((await page.locator('footer kept-count').textContent())?.trim()).toBe('引文清单（1）');
    await page.locator('li[data-hit] > a').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await page
        .locator('li[data-hit] > a')
        .nth(1)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('cites a heading as what it heads, and says so where the data cannot be had', async () => {
    const { page } = await openHits();
    const heading = page.locator('h2[data-hit]').first();
    const id = (await heading.getAttribute('data-hit')) ?? '';
    const mark = page.locator(`[data-cite="${id}"]`);
    await mark.click();
    await expect
      .poll(() => page.locator('[data-citation]').textContent())
      .toMatch(new RegExp(`：[^，]*(?:项|）) .*tasks/${id.split('/')[1] ?? ''}/`, 'u'));
    await mark.click();
    const other = page.locator(`[data-hit]:not([data-hit^="${id.split('/')[0] ?? ''}"]) [data-cite]`).first();
    await page.route('**/plan.json', (route) => route.abort());
    await other.click();
    await expect.poll(() => page.locator('.cited [role=status]').textContent()).toContain('没有取到');
  });
});

describe('the citation list', () => {
  it('is linked in the foot of every page, with the number of what is in it and without script', async () => {
    const { page } = await openPage('about/');
    const link = page.locator('footer kept-count');
    expect(await link.textContent()).toMatch(/^\s*引文清单\s*$/u);
    await page.evaluate(() => {
      localStorage.setItem('citation-list', '["linze-2022/3", "linze-2022/3/2"]');
    });
    await page.reload();
    expect((await link.textContent())?.trim()).toBe('引文清单（2）');
    await link.locator('a').click();
    await page.locator('citation-list[data-state=ready]').waitFor();
    expect(await page.locator('.items > li').count()).toBe(2);
    for (const path of ['index.html', 'plans/linze-2022/tasks/3/index.html', 'search/index.html', '404.html'])
      expect(readFileSync(`dist/${path}`, 'utf8'), path).toMatch(
        /<footer[\s\S]*href="[^"]*\/cite\/"[\s\S]*<\/footer>/u,
      );
  });
});
