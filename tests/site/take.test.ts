import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../../scripts/publish/place.ts';
import { corpusVersion } from '../../src/corpus.ts';
import { readCsv } from '../../src/exports/csv-reader.ts';
import type { PlanRow } from '../../src/model/tables.ts';
import { openPage } from './page.ts';
import { answered, askAll } from './searching.ts';

/** Results taken away: what the archive and the table hold is what the page shows. */

const { base, site } = deploymentOf(process.env);
const plans = JSON.parse(readFileSync('dist/data/plans.json', 'utf8')) as PlanRow[];
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function taken(
  page: Page,
  control: Locator,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(pieces) };
}

/** The files of an archive as text. */
const filesIn = (bytes: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decode(content)]));

/** Rows of a table by their columns. */
function rowsIn(csv: string): Record<string, string | null>[] {
  const [header = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(header.map((name, k) => [name ?? '', row[k] ?? null])));
}

/** What a README says behind a name. */
const said = (readme: string, name: string): string =>
  readme
    .split('\r\n')
    .find((line) => line.startsWith(`${name}：`))
    ?.slice(name.length + 1) ?? '';

/** The path that a README gives, without what stands before it in this deployment. */
const pathSaid = (readme: string): string => {
  const address = said(readme, '网址').replace(/（本站网址未设定）$/u, '');
  expect(said(readme, '网址').includes('未设定')).toBe(site === null);
  return (site === null ? address : address.slice(site.length)).slice(base.length);
};

describe('a search', () => {
  const QUERY = 'search/?q=科技&theme=talent';

  it('gives all that was found, with the facets in force, and not only what is listed', async () => {
    const { page, errors, foreignRequests } = await openPage(QUERY);
    await answered(page);
    const total = Number(await page.locator('[data-search-state]').getAttribute('data-total'));
    const listed = await page.locator('[data-hit]').count();
    const { name, bytes } = await taken(page, page.locator('[data-do=zip]'));
    const files = filesIn(bytes);
    const rows = rowsIn(files['data.csv'] ?? '');
    expect(name).toBe(`search-科技-${corpusVersion}.zip`);
    expect(rows).toHaveLength(total);
    expect(total).toBeGreaterThan(listed);
    expect(rows.every((row) => (JSON.parse(row['themes'] ?? '[]') as string[]).length > 0)).toBe(true);
    const more = page.locator('[data-more]');
    while (await more.isVisible()) await more.click();
    await expect.poll(() => page.locator('[data-hit]').count()).toBe(total);
    const shown = await page
      .locator('[data-hit]')
      .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset['hit'] ?? ''));
    expect(rows.map((row) => row['id'])).toEqual(shown);
    const passages = new Map(
      (
        JSON.parse(readFileSync('dist/data/passages.json', 'utf8')) as {
          id: string;
          text: string;
          parent: string;
        }[]
      ).map((p) => [p.id, p]),
    );
    for (const row of rows) {
      const passage = passages.get(row['id'] ?? '');
      expect(row['text']).toBe(passage?.text);
      if (row['id'] !== row['part']) expect(row['part']).toBe(passage?.parent);
    }
    const named = plans.filter(({ id }) => rows.some((row) => row['plan'] === id));
    expect(files['citations.ris']?.match(/^ID {2}- .*$/gmu)?.map((line) => line.slice(6).trim())).toEqual(
      named.map(({ id }) => id),
    );
    expect(files['citations.txt']?.trim().split('\r\n')).toHaveLength(named.length);
    expect(said(files['README.txt'] ?? '', '检索式')).toBe('科技');
    expect(said(files['README.txt'] ?? '', '主题')).not.toBe('');

    const again = await taken(page, page.locator('[data-do=zip]'));
    expect(again.bytes.equals(bytes)).toBe(true);
    const table = await taken(page, page.locator('[data-do=csv]'));
    expect(decode(table.bytes)).toBe(files['data.csv']);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);

    const reopened = await openPage(pathSaid(files['README.txt'] ?? ''));
    await answered(reopened.page);
    expect(Number(await reopened.page.locator('[data-search-state]').getAttribute('data-total'))).toBe(total);
  });

  it('says so where the data cannot be had, and offers nothing where nothing was found', async () => {
    const { page } = await openPage('search/?q=科技特派员');
    await answered(page);
    await page.route('**/data/plans.json', (route) => route.abort());
    await page.locator('[data-do=zip]').click();
    await expect
      .poll(() => page.locator('[data-search-take] [aria-live]').textContent())
      .toContain('没有下载');
    await askAll(page, ['无此词语']);
    expect(await page.locator('[data-search-take]').isVisible()).toBe(false);
  });

  it('loads nothing for it before it is wanted', async () => {
    const { page } = await openPage(QUERY);
    await answered(page);
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    );
    expect(scripts.filter((name) => /take|parcel|zip/u.test(name))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

describe('a comparison', () => {
  const THREE = ['linze-2022', 'lianshui-2024', 'hezuo-2022'];

  it.each(['areas', 'goals', 'measures', 'tools'])(
    'by %s: the archive has the cells of the table',
    async (by) => {
      const { page, errors } = await openPage(
        `compare/?plans=${THREE.join('~')}${by === 'areas' ? '' : `&by=${by}`}`,
      );
      await page.locator('compare-plans[data-state=ready]').waitFor();
      const { name, bytes } = await taken(page, page.locator('[data-do=zip]'));
      const files = filesIn(bytes);
      const rows = rowsIn(files['data.csv'] ?? '');
      expect(name).toBe(`compare-${by}-${corpusVersion}.zip`);
      expect(errors).toEqual([]);
      const cells = await page.locator('[data-cell]').evaluateAll((all) =>
        all.map((cell) => ({
          cell: (cell as HTMLElement).dataset['cell'] ?? '',
          silence: (cell as HTMLElement).dataset['silence'] ?? null,
          parts: [...cell.querySelectorAll('.parts li')]
            .filter((li) => li.querySelector('.parts') === null)
            .map((li) => li.querySelector('a')?.getAttribute('href') ?? ''),
        })),
      );
      expect(cells.length).toBeGreaterThan(THREE.length);
      for (const { cell, silence, parts } of cells) {
        const own = rows.filter((row) => `${row['plan'] ?? ''}|${row['row'] ?? ''}` === cell);
        expect(own.length, cell).toBe(Math.max(1, parts.length));
        expect(own[0]?.['silence'], cell).toBe(silence);
        for (const [k, path] of parts.entries())
          expect(own[k]?.['url'], cell).toMatch(new RegExp(`${path}$`, 'u'));
      }
      expect(new Set(rows.map((row) => row['plan']))).toEqual(new Set(THREE));
      expect(files['citations.bib']?.match(/@misc\{[^,]*/gu)).toHaveLength(THREE.length);

      const reopened = await openPage(pathSaid(files['README.txt'] ?? ''));
      await reopened.page.locator('compare-plans[data-state=ready]').waitFor();
      const table = (page: Page) => page.locator('.matrix table').first().innerText();
      expect(await table(reopened.page)).toBe(await table(page));
    },
  );

  it('names all plans in its address even where the page needs none', async () => {
    const { page } = await openPage('compare/');
    await page.locator('compare-plans[data-state=ready]').waitFor();
    const { bytes } = await taken(page, page.locator('[data-do=zip]'));
    const path = pathSaid(filesIn(bytes)['README.txt'] ?? '');
    expect(new URLSearchParams(path.split('?')[1]).get('plans')?.split('~')).toEqual(
      await page
        .locator('th[data-column]')
        .evaluateAll((heads) => heads.map((h) => h.getAttribute('data-column'))),
    );
  });
});

describe('an indicator', () => {
  it('gives the published rows, byte for byte', async () => {
    const { page, errors } = await openPage('indicators/high-tech-firms/');
    const { name, bytes } = await taken(page, page.locator('take-targets button'));
    const files = filesIn(bytes);
    expect(name).toBe(`targets-high-tech-firms-${corpusVersion}.zip`);
    expect(files['data.csv']).toBe(decode(readFileSync('dist/indicators/high-tech-firms/targets.csv')));
    const [heads = [], ...labelled] = readCsv(files['data-labelled.csv'] ?? '');
    expect(heads.every((head) => /\p{Script=Han}/u.test(head ?? ''))).toBe(true);
    expect(labelled).toHaveLength(rowsIn(files['data.csv'] ?? '').length);
    for (const column of Object.keys(rowsIn(files['data.csv'] ?? '')[0] ?? {}))
      expect(said(files['README.txt'] ?? '', column), column).not.toBe('');
    const silent = await openPage('indicators/high-tech-firms/', { javaScriptEnabled: false });
    expect(await silent.page.locator('take-targets button').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});
