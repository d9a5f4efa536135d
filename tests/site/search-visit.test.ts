/** A visit to the search page as a reader makes it: there, to a sentence, and back. */
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { answered } from './searching.ts';

const search = (q: string): string => `search/?${new URLSearchParams({ q }).toString()}`;

describe('the way back', () => {
  it('leads to the list as it was, and to the sentence that was opened', async () => {
    const { page } = await openPage(search('科技'));
    await answered(page);
    await page.locator('[data-more]').click();
    const link = page.locator('[data-hit] a').nth(70);
    await link.waitFor({ state: 'attached' });
    const address = (await link.getAttribute('href')) ?? '';
    const hits = await page.locator('[data-hit]').count();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === address);
    await page.goBack();
    await answered(page);
    expect(await page.locator('[data-hit]').count()).toBe(hits);
    const again = page.locator('[data-hit] a').nth(70);
    expect(await again.getAttribute('href')).toBe(address);
    expect(await again.evaluate((own) => own === document.activeElement)).toBe(true);
    const top = (): Promise<number> => again.evaluate((own) => own.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await top()).toBeGreaterThan(0);
  });

  it('leads from question to question, and forward again; the title says which', async () => {
    const { page } = await openPage(search('小巨人'));
    await answered(page);
    const seen = async (): Promise<unknown[]> => {
      await answered(page);
      const total = await page.locator('[data-search-state]').getAttribute('data-total');
      return [await page.locator('#q').inputValue(), total, await page.title()];
    };
    const first = await seen();
    expect(first[2]).toMatch(/^小巨人 · /u);
    await page.locator('#q').fill('特派员');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title.startsWith('特派员'));
    const second = await seen();
    expect(second[1]).not.toBe(first[1]);
    await page.goBack();
    await page.waitForFunction(() => document.title.startsWith('小巨人'));
    expect(await seen()).toEqual(first);
    await page.goForward();
    await page.waitForFunction(() => document.title.startsWith('特派员'));
    expect(await seen()).toEqual(second);
  });
});

describe('where nothing is found', () => {
  it('offers what the letters may stand for', async () => {
    const { page } = await openPage(search('kjtpy'));
    await answered(page);
    const advice = page.locator('[data-search-advice]');
    await advice.getByRole('link', { name: '科技特派员', exact: true }).click();
    await answered(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('科技特派员');
  });

  it('says what to do also where nothing is near', async () => {
    const { page } = await openPage(search('火星移民'));
    await answered(page);
    await page.locator('[data-search-advice]').getByText('可以减少字数').waitFor();
  });
});

describe('the look of the page', () => {
  it.each([1280, 1600])('keeps results and facets below the field at %i px', async (width) => {
    const { page } = await openPage(search('企业'), { viewport: { width, height: 800 } });
    await answered(page);
    const left = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((own) => own.getBoundingClientRect().left);
    expect(await left('[data-search-facets]')).toBe(await left('main .find'));
  });

  it('gives every suggestion a line of its own', async () => {
    const { page } = await openPage('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('科技');
    await page.getByRole('option').nth(1).waitFor();
    const [list, first, second] = await Promise.all(
      [page.getByRole('listbox'), page.getByRole('option').nth(0), page.getByRole('option').nth(1)].map(
        (part) => part.boundingBox(),
      ),
    );
    expect(first?.width).toBeGreaterThan((list?.width ?? 0) - 4);
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
  });
});

it('goes to what was found after a search, which is within three steps of the Tab key', async () => {
  const { page } = await openPage('search/');
  await page.locator('#q').fill('科技');
  await page.locator('#q').press('Enter');
  await page.locator('[data-search-state=ready]').waitFor();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: e } = document;
      return [e?.id, e?.closest('[data-hit]') !== null];
    });
  await expect.poll(focused).toEqual(['results', false]);
  const said = await page.locator('#results').getAttribute('aria-labelledby');
  expect(await page.locator(`#${said ?? ''}`).textContent()).toMatch(/找到/u);
  let steps = 0;
  for (let hit = false; !hit && steps < 3; steps += 1) {
    await page.keyboard.press('Tab');
    hit = (await focused())[1] === true;
  }
  expect((await focused())[1]).toBe(true);
});

it('opens a link of a search with a way past the facets', async () => {
  const { page } = await openPage('search/?q=%E7%A7%91%E6%8A%80');
  await page.locator('[data-search-state=ready]').waitFor();
  const length = await page.evaluate(() => history.length);
  await page.locator('[data-search-skip]').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => [document.activeElement?.id, history.length])).toEqual([
    'results',
    length,
  ]);
});
