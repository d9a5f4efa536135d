import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { scan } from './search-reference.ts';
import { answered, askAll } from './searching.ts';

const passages = table('passages');
const search = (parameters: Record<string, string> | [string, string][]): string =>
  `search/?${new URLSearchParams(parameters).toString()}`;

describe('in bad conditions', () => {
  it('explains itself without scripts and leads to the plans', async () => {
    const { page } = await openPage('search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('脚本未启用');
    expect(await page.locator('main').getByRole('link', { name: '方案' }).isVisible()).toBe(true);
    expect(await page.locator('[data-more]').isVisible()).toBe(false);
  });

  it.each([
    'texts-0.json',
    'tags-theme.json',
    '.pf_index',
    'pagefind.js',
    'directory.json',
    'pf_meta',
    'wasm',
    'manifest.json',
  ])('says so when %s does not come, and works when asked again', async (file) => {
    const { page } = await openPage('about/');
    await page.route(`**/*${file}*`, (route) => route.abort());
    await page.goto(new URL('../search/?q=科技', page.url()).href);
    await page.locator('[data-search-state=error]').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('没有载入');
    await page.unroute(`**/*${file}*`);
    await page.getByRole('button', { name: '重试' }).click();
    await answered(page);
    expect((await askAll(page, ['科技']))[0]?.ids).toEqual(scan(passages, ['科技']));
  });

  it('works without network after a first visit', async () => {
    const { page } = await openPage(search({ q: '科技' }));
    await answered(page);
    await page.locator('[data-offline=ready]').waitFor();
    await page.context().setOffline(true);
    await page.goto(new URL('?q=人才', page.url()).href);
    await answered(page);
    for (const word of ['人才', '研发经费', '2025'])
      expect((await askAll(page, [word]))[0]?.ids).toEqual(scan(passages, [word]));
  });
});

describe('what is kept for use without network', () => {
  it('is fetched on a visit without any question', async () => {
    const { page } = await openPage('search/');
    await page.locator('[data-offline=ready]').waitFor({ state: 'attached' });
    await page.context().setOffline(true);
    await page.goto(new URL('?q=人才', page.url()).href);
    await answered(page);
    expect((await askAll(page, ['人才']))[0]?.ids).toEqual(scan(passages, ['人才']));
  });

  it('is of one version, and so many pages', async () => {
    const { page } = await openPage('about/');
    const home = new URL('../', page.url()).href;
    await page.evaluate(async (base) => {
      await caches.open('pages');
      const search = await caches.open('search-2');
      await search.put(`${base}search/data/000000000000/directory.json`, new Response('{}'));
      const pages = await caches.open('pages-2');
      for (let i = 0; i < 70; i += 1) await pages.put(`${base}old/${i}/`, new Response('old'));
    }, home);
    await page.goto(`${home}search/?q=科技`);
    await answered(page);
    await page.locator('[data-offline=ready]').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${home}search/?q=人才`);
    await answered(page);
    await page.goto(`${home}plans/`);
    const kept = async (): Promise<Record<string, string[]>> =>
      page.evaluate(async () => {
        const stores: Record<string, string[]> = {};
        for (const name of await caches.keys())
          stores[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
        return stores;
      });
    const path = new URL(home).pathname;
    await expect.poll(async () => (await kept())['pages-2']?.at(-1)).toBe(`${path}plans/`);
    await expect.poll(async () => (await kept())['pages-2']?.length).toBeLessThanOrEqual(60);
    const stores = await kept();
    expect(Object.keys(stores)).not.toContain('pages');
    expect(stores['pages-2']).not.toContain(`${path}old/0/`);
    expect(stores['search-2']?.filter((url) => url.includes('000000000000'))).toEqual([]);
    expect(stores['search-2']?.some((url) => url.endsWith('/directory.json'))).toBe(true);
  });
});
