import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/serve-site.ts';
import { searchFiles } from '../../scripts/search/build.ts';
import { readPublished } from '../../scripts/search/published.ts';
import { searchData } from '../../src/routes.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { oddQueries } from './search-odd.ts';
import { alike, asked, scan, scanned } from './search-reference.ts';
import { answered, askAll } from './searching.ts';

/** The index that large corpora get, made of this small one: nobody shall find another answer when the corpus grows. */
let root: string;
let site: RunningSite;
const passages = table('passages');
const TALLIED = 200;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'large-'));
  cpSync('dist/_astro', join(root, '_astro'), { recursive: true });
  cpSync('dist/sw.js', join(root, 'sw.js'));
  mkdirSync(join(root, 'search'));
  cpSync('dist/search/index.html', join(root, 'search/index.html'));
  // Of a large corpus every short term that stands often is tallied: some, so that there are both.
  const { manifest, files } = await searchFiles(readPublished('dist'), 'grams', TALLIED);
  const write = (name: string, content: Uint8Array | string): void => {
    const file = join(root, searchData(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of files) write(`${manifest.version}/${path}`, content);
  write('manifest.json', JSON.stringify(manifest));
  site = await serveSite({ root, port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

describe('the index of large corpora', () => {
  it('answers as a plain scan does', async () => {
    const { page } = await openPage('about/');
    await page.goto(`${site.url}search/?q=科技`);
    await answered(page);
    const stretches = passages.flatMap(({ text }, i) => {
      const from = (i * 7) % text.length;
      const part = text.slice(from, from + 1 + (i % 9));
      return i % 6 === 0 && alike(part) !== '' && !/\s|^-|["“「『]/u.test(part) ? [part] : [];
    });
    const queries = [...oddQueries, ...stretches];
    const found = await askAll(page, queries);
    const wrong = queries.filter((query, i) => {
      const { words, without } = asked(query);
      const expected = scanned(passages, words, 'sentence', without);
      return (
        JSON.stringify(found[i]?.ids) !== JSON.stringify(expected.map(({ id }) => id)) ||
        JSON.stringify(found[i]?.across) !==
          JSON.stringify(expected.flatMap((p) => (p.across ? [p.id] : []))) ||
        found[i]?.last !== true
      );
    });
    expect(wrong).toEqual([]);
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
