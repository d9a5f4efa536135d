import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { searchPage } from '../../src/routes.ts';
import { serveSite } from '../serve-site.ts';

/** What searching costs in a browser. */
export interface Cost {
  /** Compressed bytes from an empty cache to the first answer with its facets. */
  readonly first: number;
  readonly times: readonly number[];
  /** Passages found, for each query. */
  readonly totals: readonly number[];
}

/** Asks the search page of the site in `root`. */
export async function costIn(root: string, queries: readonly string[]): Promise<Cost> {
  const site = await serveSite({ root, port: 0 });
  const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    let first = 0;
    const weighing: Promise<void>[] = [];
    page.on('response', (response) => {
      weighing.push(
        response.body().then(
          (body) => {
            first += Math.min(body.length, gzipSync(body).length);
          },
          () => undefined,
        ),
      );
    });
    const address = `${site.url.replace(/\/$/u, '')}${searchPage}?q=`;
    await page.goto(address + encodeURIComponent(queries[0] ?? ''));
    await page.locator('[data-search-state=ready]').waitFor({ timeout: 120_000 });
    await Promise.all(weighing);
    const cold = first;
    const answers = await page.evaluate(async (all) => {
      const results = document.querySelector<HTMLElement>('[data-search-state]');
      const input = document.querySelector<HTMLInputElement>('[data-search-box] input');
      if (!results || !input) throw new Error('There is no search in this page');
      const done: { time: number; total: number }[] = [];
      for (const query of all) {
        const started = performance.now();
        input.value = query;
        input.form?.requestSubmit();
        await new Promise<void>((resolve) => {
          const ended = (): boolean => ['ready', 'error'].includes(results.dataset['searchState'] ?? '');
          if (ended()) {
            resolve();
            return;
          }
          const observer = new MutationObserver(() => {
            if (!ended()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(results, { attributes: true });
        });
        done.push({ time: performance.now() - started, total: Number(results.dataset['total'] ?? -1) });
      }
      return done;
    }, queries);
    return { first: cold, times: answers.map((a) => a.time), totals: answers.map((a) => a.total) };
  } finally {
    await browser.close();
    await site.close();
  }
}
