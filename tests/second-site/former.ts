/** What becomes of addresses that change, move or are withdrawn, and what lives below a path that needs encoding. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../scripts/site/ledger.ts';
import { checkLinks } from '../../scripts/site/links.ts';
import { readSite } from '../../scripts/site/read-site.ts';
import { builds } from '../runs.ts';
import { openPage } from '../site/page.ts';
import { base, env, former, PAGE, type SecondSite } from './site.ts';

/** Asks the second site, which `site` gives when it is there. */
export function addressesAnswer(site: () => SecondSite): void {
  const open = (path: string, options = {}) => openPage(`${site().url}${path.slice(1)}`, options);

  describe('an address that is in the ledger answers', () => {
    it('every one of them, with page and anchor', async () => {
      const { root, run } = site().tree;
      if (builds) {
        const { text, code } = await run(['scripts/check-site.ts'], env);
        expect(code, text).toBe(0);
        return;
      }
      const built = readSite(join(root, 'dist'), base);
      expect(checkLedger(built, root)).toEqual([]);
      // English pages are not built here.
      expect(checkLinks(built).filter(({ excerpt }) => !excerpt.startsWith(`${base}en/`))).toEqual([]);
    });

    it('withdrawn: a page says what was there, and why it is not', async () => {
      const { page, status } = await open(former(14, '#m1'));
      expect(status).toBe(200);
      expect(await page.locator('h1').textContent()).toBe('此页已撤回');
      const main = await page.locator('main').textContent();
      expect(main).toContain('误收');
      expect(main).toContain('语料版本 1.0.0');
      expect(await page.locator(':target blockquote').textContent()).toMatch(/\S/u);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    });

    it('withdrawn: a page that showed no plan', async () => {
      const { page, status } = await open(PAGE);
      expect(status).toBe(200);
      expect(await page.locator('main').textContent()).toContain('不再提供');
    });

    it('moved: leads to the new place, to the same part', async () => {
      const { page } = await open(former(15, '#m1'));
      await page.waitForURL(/tasks\/16\/#m1$/u);
      expect(await page.locator(':target').getAttribute('data-measure')).toBe('lianshui-2024/16/1');
    });

    it('moved: without scripts too', async () => {
      const { page } = await open(former(15), { javaScriptEnabled: false });
      await page.waitForURL(/tasks\/16\/$/u);
    });

    it('a part that was withdrawn has its notice on the page', async () => {
      const { page } = await open(former(2));
      const notice = page.locator('.past li[id^=m]');
      expect(await notice.textContent()).toContain('误断一句');
      expect(await notice.locator('blockquote').textContent()).toMatch(/。$/u);
    });

    it('a sentence that was changed keeps its former words on the page and among the changes', async () => {
      for (const path of [former(1), '/changes/']) {
        const { page } = await open(path);
        expect(await page.locator('.former del').first().textContent()).toBe(site().words);
      }
    });
  });

  describe('under a sub-path', () => {
    it('every link, script and style sheet stays below it', () => {
      const pages = readdirSync(join(site().tree.root, 'dist'), { recursive: true, encoding: 'utf8' });
      const html = pages.filter((name) => name.endsWith('.html'));
      const leaving = html.flatMap((name) =>
        [
          ...readFileSync(join(site().tree.root, 'dist', name), 'utf8').matchAll(
            /(?:href|src|action)="(\/[^"]*)"/gu,
          ),
        ].flatMap(([, target = '']) => (target.startsWith(base) ? [] : [`${name}: ${target}`])),
      );
      expect(leaving).toEqual([]);
      expect(html.length).toBeGreaterThan(100);
    });

    it('search finds, and its hits lead to their sentences', async () => {
      const { page, errors } = await open('/search/?q=%E7%A7%91%E6%8A%80');
      await page.locator('[data-search-state=ready]').waitFor();
      const link = page.locator('[data-hit] a').first();
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^${base}plans/`, 'u'));
      await link.click();
      await page.waitForURL((url) => url.pathname.startsWith(`${base}plans/`));
      expect(await page.locator('main h1').count()).toBe(1);
      expect(errors).toEqual([]);
    });

    it('pages open without an error', async () => {
      for (const path of ['/', '/plans/', '/plans/linze-2022/', '/data/', '/changes/', '/about/']) {
        const { page, status, errors } = await open(path);
        expect([path, status, errors]).toEqual([path, 200, []]);
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
          `https://plans.example${base}${path.slice(1)}`,
        );
      }
    });

    it('what was read works without network, and no download is kept', async () => {
      const { page } = await open('/search/?q=%E7%A7%91%E6%8A%80');
      await page.locator('[data-offline=ready]').waitFor({ state: 'attached' });
      await page.evaluate(() => navigator.serviceWorker.ready);
      // The worker takes over what is opened from now on.
      await page.goto(`${site().url}plans/`);
      await page.evaluate(async (address) => (await fetch(address)).text(), `${base}data/plans.csv`);
      const kept = (): Promise<string[]> =>
        page.evaluate(async () => {
          const stores = await Promise.all(
            (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
          );
          return stores.flat().map(({ url }) => new URL(url).pathname);
        });
      await expect.poll(kept).toContain(`${base}plans/`);
      expect(await kept()).not.toContain(`${base}data/plans.csv`);
      await page.context().setOffline(true);
      await page.goto(`${site().url}search/?q=%E4%BA%BA%E6%89%8D`);
      await page.locator('[data-search-state=ready]').waitFor();
      expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0);
      await page.goto(`${site().url}plans/`);
      expect(await page.locator('main h1').count()).toBe(1);
    });
  });
}
