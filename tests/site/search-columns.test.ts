/** What was found side by side: against the plain scan, and against the search itself with the facets of a cell. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { wrongWith } from './axe.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { scan } from './search-reference.ts';
import { answered } from './searching.ts';

const passages = table('passages');
const plans = table('plans').map(({ id }) => id);
const QUERY = '科技特派员';
const search = (parameters: Record<string, string>): string =>
  `search/?${new URLSearchParams(parameters).toString()}`;

const cells = (page: Page) =>
  page.locator('.matrix [data-cell]').evaluateAll((all) =>
    all.map((cell) => ({
      plan: cell.getAttribute('data-cell')?.split('|')[0] ?? '',
      row: cell.getAttribute('data-cell')?.split('|')[1] ?? '',
      silence: cell.getAttribute('data-silence'),
      value: Number.parseInt(cell.querySelector('.value')?.textContent ?? '0', 10),
      links: [...cell.querySelectorAll('li.document > a')].map((a) => a.getAttribute('href') ?? ''),
    })),
  );
/** The addresses of passages below the base path, as links of the site have them. */
const addressesOf = (ids: readonly string[]): string[] =>
  passages.filter(({ id }) => ids.includes(id)).map(({ url }) => url);

describe('what was found, side by side', () => {
  it('has a column to every plan, every passage in its own, and says where nothing was found', async () => {
    const { page, errors, foreignRequests } = await openPage(search({ q: QUERY }));
    await answered(page);
    await page.getByRole('button', { name: '并排看' }).click();
    await page.locator('[data-search-columns] table').waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('columns');
    const expected = scan(passages, [QUERY]);
    const silent = plans.filter((id) => !expected.some((hit) => hit.startsWith(`${id}/`)));
    expect(silent.length).toBeGreaterThan(0);
    const byTheme = await cells(page);
    expect(new Set(byTheme.map(({ plan }) => plan))).toEqual(new Set(plans));
    for (const { plan, row, silence, value, links } of byTheme) {
      expect([plan, row, value]).toEqual([plan, row, links.length]);
      expect([plan, row, silence === null]).toEqual([plan, row, value > 0]);
    }
    for (const plan of plans) {
      const shown = new Set(byTheme.filter((cell) => cell.plan === plan).flatMap(({ links }) => links));
      const own = addressesOf(expected.filter((id) => id.startsWith(`${plan}/`)));
      expect([plan, shown.size]).toEqual([plan, own.length]);
      for (const url of own) expect([...shown].some((link) => link.endsWith(url))).toBe(true);
    }
    expect(await page.locator('.matrix mark').first().textContent()).toBe(QUERY);
    const silentCells = page.locator(`[data-cell^="${silent[0] ?? ''}|"]`);
    expect(await silentCells.first().innerText()).toContain('未查到');

    await page.getByRole('radio', { name: '任务' }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('rows')).toBe('task');
    await expect.poll(() => page.locator('[data-row="1"]').count()).toBe(1);
    const byTask = await cells(page);
    expect(byTask.reduce((sum, { value }) => sum + value, 0)).toBe(expected.length);
    expect(byTask.filter(({ silence }) => silence !== null).map(({ plan }) => plan)).toEqual(silent);
    expect([errors, foreignRequests]).toEqual([[], []]);
  });

  it('agrees with the search with the facets of a cell, and gives its table away', async () => {
    const { page } = await openPage(search({ q: QUERY, view: 'columns' }));
    await page.locator('[data-search-columns] table').waitFor();
    const all = await cells(page);
    const one = all.find(({ value, row }) => value > 1 && row !== 'none');
    if (!one) throw new Error('No cell has two passages');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-search-take] [data-do=csv]').click(),
    ]);
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    const csv = Buffer.concat(pieces)
      .toString('utf8')
      .replace(/^\ufeff/u, '');
    const [columns = [], ...rows] = readCsv(csv);
    const at = (name: string): number => columns.indexOf(name);
    expect(rows.filter((row) => row[at('silence')] !== null && row[at('silence')] !== '')).toHaveLength(
      all.filter(({ silence }) => silence !== null).length,
    );
    expect(rows.filter((row) => row[at('plan')] === one.plan && row[at('row')] === one.row).length).toBe(
      one.value,
    );
    await page.goto(
      new URL(`?${new URLSearchParams({ q: QUERY, theme: one.row, plan: one.plan }).toString()}`, page.url())
        .href,
    );
    await answered(page);
    expect(await page.locator('[data-search-state]').getAttribute('data-total')).toBe(String(one.value));
  });

  it('can be read by everybody, in any window and either scheme', async () => {
    const { page } = await openPage(search({ q: QUERY, view: 'columns' }), {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('[data-search-columns] table').waitFor();
    expect(await wrongWith(page)).toEqual([]);
  });
});
