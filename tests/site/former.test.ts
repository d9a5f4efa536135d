/** What becomes of addresses that change, move or are withdrawn, on a site of its own that lives under a sub-path that needs encoding. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serveSite, type RunningSite } from '../../scripts/serve-site.ts';
import type { Edition } from '../../src/model/edition.ts';
import { openPage } from './page.ts';
import { buildTree, copyTree, type Tree } from './tree.ts';

/** A path with Chinese, a blank, and a name that the site uses itself. */
const env = { BASE_PATH: '/县 域/data/', SITE_URL: 'https://plans.example' };
const base = '/%E5%8E%BF%20%E5%9F%9F/data/';
const task = (n: number, rest = ''): string => `/plans/lianshui-2024/tasks/${n}/${rest}`;
let tree: Tree;
let site: RunningSite | undefined;
let words = '';

const editionIn = (
  root: string,
  plan = 'lianshui-2024',
): { file: string; edition: Edition; body: string } => {
  const file = join(root, `content/plans/${plan}.mdx`);
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(file, 'utf8')) ?? [];
  return { file, edition: parse(front) as Edition, body };
};

/** One character of the first sentence of task 1 is another in the document as it came. */
function editSource(root: string): void {
  words = editionIn(root).edition.passages.find((p) => p.id === 'lianshui-2024/1/1')?.text ?? '';
  const folder = join(root, 'seeds/plans/lianshui-2024');
  const source = readFileSync(join(folder, 'source.txt'), 'utf8');
  const edited = source.replace(words.slice(-8), `${words.slice(-8, -1)}！`);
  expect(edited).not.toBe(source);
  writeFileSync(join(folder, 'source.txt'), edited);
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const facts = readFileSync(join(folder, 'plan.yaml'), 'utf8');
  writeFileSync(join(folder, 'plan.yaml'), facts.replace(sha(source), sha(edited)));
}

/** A page that is recorded and not built: what a later version of the program no longer has. */
const PAGE = '/old-page/';

/** Task 15 becomes task 16, task 14 and the last sentence of task 2 are removed. */
function editEdition(root: string): void {
  const { file, edition, body } = editionIn(root);
  const own = 'lianshui-2024/';
  const last =
    edition.passages.filter((p) => p.kind === 'measure' && p.parent === `${own}2`).at(-1)?.id ?? '';
  const removed = (id: string): boolean =>
    id === last || id.startsWith(`${last}/`) || /^lianshui-2024\/14(?:\/|$)/u.test(id);
  edition.tasks = edition.tasks.filter((t) => !removed(t.id));
  edition.passages = edition.passages.filter((p) => !removed(p.id) && !removed(p.parent));
  edition.responsibilities = edition.responsibilities.filter((r) => !removed(r.task));
  edition.targets = edition.targets.filter((t) => !removed(t.id));
  edition.funding = edition.funding.filter((f) => !removed(f.id));
  edition.codings = edition.codings.filter((c) => !removed(c.of));
  // JSON is YAML, and keeps every string a string.
  const text = JSON.stringify(edition, null, 1).replaceAll(/lianshui-2024\/15(?=[/"])/gu, `${own}16`);
  writeFileSync(file, `---\n${text}\n---\n${body}`);
}

/** A task behind the first page of the codings has no code, as tasks of plans have that no editor has coded. */
function uncode(root: string): void {
  const { file, edition, body } = editionIn(root, 'linze-2022');
  const codings = edition.codings.filter((c) => c.of !== 'linze-2022/22');
  expect(codings.length).toBeLessThan(edition.codings.length);
  writeFileSync(file, `---\n${JSON.stringify({ ...edition, codings })}\n---\n${body}`);
}

/** Addresses move and vanish: where the version is closed a major one has to follow. */
function openVersion(root: string): void {
  const file = join(root, 'seeds/corpus.yaml');
  const entry = '- version: 99.0.0\n  date: null\n  doi: null\n  changes:\n    - 改号。\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^- version/mu, `${entry}- version`));
}

beforeAll(async () => {
  tree = copyTree();
  openVersion(tree.root);
  editSource(tree.root);
  const content = await tree.run(['scripts/build-content.ts']);
  expect(content.code, content.text).toBe(0);
  editEdition(tree.root);
  uncode(tree.root);
  // The ledger is about the addresses that are promised, which are Chinese.
  await buildTree(tree, env, 'zh');
  const ledger = (...args: string[]) => tree.run(['scripts/addresses.ts', ...args], env);
  const made = join(tree.root, 'dist', PAGE);
  mkdirSync(made);
  writeFileSync(join(made, 'index.html'), '<!doctype html><html lang="zh-CN"><body>旧页</body></html>');
  await ledger('record', '--reason', '一页');
  rmSync(made, { recursive: true });
  const failed = await ledger('--check');
  expect(failed.code, failed.text).toBe(1);
  const [gone = ''] = /\/tasks\/2\/#m\d+/u.exec(failed.text) ?? [];
  await ledger('move', task(15), task(16), '--reason', '改号');
  await ledger('withdraw', task(14), '--reason', '误收');
  await ledger('withdraw', PAGE, '--reason', '不再提供');
  await ledger('withdraw', `/plans/lianshui-2024${gone}`, '--reason', '误断一句');
  await ledger('record', '--reason', '更正一字');
  await buildTree(tree, env);
  await ledger('record', '--reason', '新页');
  const recorded = await ledger('--check');
  expect(recorded.code, recorded.text).toBe(0);
  site = await serveSite({ root: join(tree.root, 'dist'), port: 0, base: env.BASE_PATH });
});
afterAll(async () => {
  await site?.close();
  tree.remove();
});

const open = (path: string, options = {}) => openPage(`${site?.url ?? ''}${path.slice(1)}`, options);

describe('an address that is in the ledger answers', () => {
  it('every one of them, with page and anchor', async () => {
    const { text, code } = await tree.run(['scripts/check-site.ts'], env);
    expect(code, text).toBe(0);
  });

  it('withdrawn: a page says what was there, and why it is not', async () => {
    const { page, status } = await open(task(14, '#m1'));
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
    const { page } = await open(task(15, '#m1'));
    await page.waitForURL(/tasks\/16\/#m1$/u);
    expect(await page.locator(':target').getAttribute('data-measure')).toBe('lianshui-2024/16/1');
  });

  it('moved: without scripts too', async () => {
    const { page } = await open(task(15), { javaScriptEnabled: false });
    await page.waitForURL(/tasks\/16\/$/u);
  });

  it('a part that was withdrawn has its notice on the page', async () => {
    const { page } = await open(task(2));
    const notice = page.locator('.past li[id^=m]');
    expect(await notice.textContent()).toContain('误断一句');
    expect(await notice.locator('blockquote').textContent()).toMatch(/。$/u);
  });

  it('a sentence that was changed keeps its former words on the page and among the changes', async () => {
    for (const path of [task(1), '/changes/']) {
      const { page } = await open(path);
      expect(await page.locator('.former del').first().textContent()).toBe(words);
    }
  });
});

describe('under a sub-path', () => {
  it('every link, script and style sheet stays below it', () => {
    const pages = readdirSync(join(tree.root, 'dist'), { recursive: true, encoding: 'utf8' });
    const html = pages.filter((name) => name.endsWith('.html'));
    const leaving = html.flatMap((name) =>
      [
        ...readFileSync(join(tree.root, 'dist', name), 'utf8').matchAll(/(?:href|src|action)="(\/[^"]*)"/gu),
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
    await page.goto(`${site?.url ?? ''}plans/`);
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
    await page.goto(`${site?.url ?? ''}search/?q=%E4%BA%BA%E6%89%8D`);
    await page.locator('[data-search-state=ready]').waitFor();
    expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0);
    await page.goto(`${site?.url ?? ''}plans/`);
    expect(await page.locator('main h1').count()).toBe(1);
  });
});
