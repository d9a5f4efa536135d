import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/serve-site.ts';
import { searchFiles } from '../../scripts/search/build.ts';
import { readPublished } from '../../scripts/search/published.ts';
import { writeSearchData } from '../../scripts/search/written.ts';
import { long } from '../runs.ts';
import { openPage } from './page.ts';
import { datasets, table } from './pages.ts';
import { searchInNode } from './search-in-node.ts';
import { oddPart } from './search-odd.ts';
import { alike, asked, scan, scanned } from './search-reference.ts';
import { answered, askAll, type Found } from './searching.ts';

/** The index that large corpora get, made of this small one: nobody shall find another answer when the corpus grows. */
let root: string;
let site: RunningSite;
const passages = table('passages');
const TALLIED = 200;
/** Of these sizes are kinds and units, and not themes and instruments. */
const PROMPT = 600;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'large-'));
  cpSync('dist/_astro', join(root, '_astro'), { recursive: true });
  cpSync('dist/sw.js', join(root, 'sw.js'));
  mkdirSync(join(root, 'search'));
  cpSync('dist/search/index.html', join(root, 'search/index.html'));
  // Of a large corpus every short term that stands often is tallied: some, so that there are both.
  const large = { form: 'grams', often: TALLIED, prompt: PROMPT } as const;
  writeSearchData(root, await searchFiles(readPublished('dist'), large));
  site = await serveSite({ root, port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

describe('the index of large corpora', () => {
  it('answers as a plain scan does', async () => {
    const stretches = passages.flatMap(({ text }, i) => {
      const from = (i * 7) % text.length;
      const part = text.slice(from, from + 1 + (i % 9));
      return i % 6 === 0 && alike(part) !== '' && !/\s|^-|["“「『]/u.test(part) ? [part] : [];
    });
    const queries = [...oddPart('large'), ...stretches];
    const wrongly = (all: readonly string[], found: readonly Found[]): string[] =>
      all.filter((query, i) => {
        const { words, without } = asked(query);
        const expected = scanned(passages, words, 'sentence', without);
        return (
          JSON.stringify(found[i]?.ids) !== JSON.stringify(expected.map(({ id }) => id)) ||
          JSON.stringify(found[i]?.across) !==
            JSON.stringify(expected.flatMap((p) => (p.across ? [p.id] : []))) ||
          found[i]?.last !== true
        );
      });
    const ask = await searchInNode(root);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(wrongly(queries, await ask(queries))).toEqual([]);

    // In a page, too: all of the long run, else one in ten.
    const { page } = await openPage('about/');
    await page.goto(`${site.url}search/?q=科技`);
    await answered(page);
    const shown = queries.filter((_, k) => long || k % 10 === 0);
    expect(wrongly(shown, await askAll(page, shown))).toEqual([]);
  });

  it('counts all facets, after the answer', async () => {
    const { page } = await openPage('about/');
    await page.goto(`${site.url}search/?q=企业`);
    await answered(page);
    const kind = page.locator('[data-facet=kind] label', { hasText: '举措' });
    await kind.waitFor();
    const found = new Set(scan(passages, ['企业']));
    const measures = passages.filter((p) => p.kind === 'measure' && found.has(p.id)).length;
    expect(Number(await kind.locator('.count').textContent())).toBe(measures);
    await kind.click();
    await answered(page);
    expect(await page.locator('[data-search-state]').getAttribute('data-total')).toBe(String(measures));
  });

  it('counts themes when a reader wants them, and goes on counting them', async () => {
    const { page } = await openPage('about/');
    await page.goto(`${site.url}search/?q=企业`);
    await answered(page);
    await page.locator('[data-facet=unit] label').first().waitFor();
    const facet = page.locator('[data-facet=theme]');
    expect(await facet.locator('label').count()).toBe(0);
    await facet.getByRole('button', { name: '列出并计数' }).press('Enter');
    await facet.locator('label').first().waitFor();
    expect(
      await facet
        .locator('input')
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    const small = await openPage('search/?q=企业');
    await answered(small.page);
    const counts = (of: typeof page) =>
      of.locator('[data-facet=theme] .count').evaluateAll((all) => all.map((one) => one.textContent));
    expect(await counts(page)).toEqual(await counts(small.page));
    expect(await page.locator('[data-facet=instrument] label').count()).toBe(0);
    await askAll(page, ['科技']);
    await facet.locator('label').first().waitFor();
    await facet.locator('label').first().click();
    await answered(page);
    const total = await page.locator('[data-search-state]').getAttribute('data-total');
    expect(await facet.locator('label:has(:checked) .count').textContent()).toBe(total);
  });

  it('finds a single unit by its address, with its name', async () => {
    const [row] = table('responsibilities').filter(({ unit }) => unit !== null);
    const { page } = await openPage('about/');
    await page.goto(`${site.url}search/?unit=${row?.unit ?? ''}`);
    await answered(page);
    const tasks = new Set(
      table('responsibilities').flatMap(({ unit, task }) => (unit === row?.unit ? [task] : [])),
    );
    const expected = passages.filter(({ parent }) => tasks.has(parent)).length;
    expect(Number(await page.locator('[data-search-state]').getAttribute('data-total'))).toBe(expected);
    const name = String(datasets('units').find(({ code }) => code === row?.unit)?.['name']);
    expect(await page.locator('[data-facet=unit] label:has(:checked)').textContent()).toContain(name);
  });

  it.each([
    ['**/*.pf_index', '科技特派员'],
    ['**/tally-*.json', '科技'],
  ])('says so when %s does not come, and works when asked again', async (part, word) => {
    const { page } = await openPage('about/');
    let asked = 0;
    await page.route(part, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(`${site.url}search/?q=${word}`);
    await page.locator('[data-search-state=error]').waitFor();
    expect(asked).toBeGreaterThan(0);
    await page.unroute(part);
    await page.getByRole('button', { name: '重试' }).click();
    await answered(page);
    expect((await askAll(page, [word]))[0]?.ids).toEqual(scan(passages, [word]));
  });

  it('asks for nothing that is not there while it keeps a copy', async () => {
    const { page, errors } = await openPage('about/');
    await page.goto(`${site.url}search/?q=科技`);
    await page.locator('[data-offline=ready]').waitFor({ state: 'attached' });
    expect(errors.filter((error) => error.includes('/search/data/'))).toEqual([]);
  });
});
