import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { searchPage } from '../../src/routes.ts';
import { serveSite } from '../serve-site.ts';

/** What searching costs in a browser. */
interface Cost {
  /** Compressed bytes from an empty cache to the first answer, before what comes after it (counts, known terms). */
  readonly first: number;
  /** The same with all that follows by itself. */
  readonly whole: number;
  /** The same with the facets that wait until a reader wants them. */
  readonly all: number;
  /** Bytes of the page's own values after all questions, garbage apart. */
  readonly browser: number;
  /** Milliseconds from a question to its answer. */
  readonly times: readonly number[];
  /** Milliseconds of processor time of the page for each question: the same however busy the machine is. */
  readonly work: readonly number[];
  /** Passages found, for each query. */
  readonly totals: readonly number[];
}

/** Asks the search page of the site in `root`. `countsLater`: its answers do not wait for the counts of facets. */
export async function costIn(root: string, queries: readonly string[], countsLater: boolean): Promise<Cost> {
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
    let loaded = 0;
    const weighing: Promise<void>[] = [];
    page.on('response', (response) => {
      weighing.push(
        response.body().then(
          (body) => {
            loaded += Math.min(body.length, gzipSync(body).length);
          },
          () => undefined,
        ),
      );
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
    };
    // What an answer does not need waits until the answer is there.
    const later = countsLater ? /\/(?:tags-\w+|terms)\.json$/u : /\/terms\.json$/u;
    let release = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(later, async (route) => {
      await answered;
      await route.continue();
    });
    const address = `${site.url.replace(/\/$/u, '')}${searchPage}?q=`;
    await page.goto(address + encodeURIComponent(queries[0] ?? ''));
    await page.locator('[data-search-state=ready]').waitFor({ timeout: 600_000 });
    await Promise.all(weighing);
    const first = loaded;
    release();
    await page.waitForLoadState('networkidle');
    await Promise.all(weighing);
    const whole = loaded;
    for (;;) {
      const name = await page.evaluate(openFacet);
      if (name === null) break;
      await page.locator(`[data-facet=${name}] label`).first().waitFor({ timeout: 600_000 });
    }
    await Promise.all(weighing);
    const all = loaded;
    const answers: { time: number; total: number; work: number }[] = [];
    for (const query of queries) {
      const before = await worked();
      const found = await page.evaluate(ask, query);
      answers.push({ ...found, work: (await worked()) - before });
    }
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      first,
      whole,
      all,
      browser: usedSize,
      times: answers.map((a) => a.time),
      work: answers.map((a) => a.work),
      totals: answers.map((a) => a.total),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page: opens the first facet that waits until a reader wants it, and says which; null: none waits any more. */
function openFacet(): string | null {
  const waiting = document.querySelector<HTMLElement>('[data-facet]:not(:has(label))');
  waiting?.querySelector('button')?.click();
  return waiting?.dataset['facet'] ?? null;
}

/** Runs in the page: asks by its form and waits for the answer. */
async function ask(query: string): Promise<{ time: number; total: number }> {
  const results = document.querySelector<HTMLElement>('[data-search-state]');
  const input = document.querySelector<HTMLInputElement>('[data-search-box] input');
  if (!results || !input) throw new Error('There is no search in this page');
  const started = performance.now();
  input.value = query;
  input.form?.requestSubmit();
  await new Promise<void>((resolve) => {
    const ended = (): boolean => ['ready', 'error'].includes(results.dataset['searchState'] ?? '');
    const observer = new MutationObserver(() => {
      if (!ended()) return;
      observer.disconnect();
      resolve();
    });
    if (ended()) resolve();
    else observer.observe(results, { attributes: true });
  });
  return { time: performance.now() - started, total: Number(results.dataset['total'] ?? -1) };
}
