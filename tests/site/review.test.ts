import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { inspectFile } from '../../scripts/inspect/inspection.ts';
import { serveReview, type RunningReview } from '../../scripts/review/server.ts';
import { sessionOf } from '../../scripts/review/session.ts';
import { targetOf } from '../../scripts/review/target.ts';
import { sharedBrowser } from './page.ts';

/** `npm run review` in a browser: an invented document that the rule misreads is read right without the mouse. */
const PLAN = `甲县科技创新实施方案（2024—2026年）
一、总体目标
到2026年，高新技术企业达到20家。
二、建设平台
（一）建设中试基地。支持企业建设中试基地。（责任单位：县科技局）
（二）建设实验室。支持企业建设实验室。<img src=x onerror="document.title='bad'">
县财政局、县科技局。
三、怎么保障
（一）加强领导。成立专班。（责任单位：县委组织部）
（二）加大投入。安排资金。（责任单位：县财政局）
怎么宣传
利用各类媒体宣传科技政策。
`;
let browser: Browser;
let folder = '';
let path = '';
let running: RunningReview;

beforeAll(async () => {
  browser = await sharedBrowser();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-page-'));
  path = join(folder, 'a.txt');
  writeFileSync(path, PLAN);
  const root = process.cwd();
  const target = targetOf(path, root);
  if ('issue' in target) throw new Error(target.issue.message);
  running = await serveReview(sessionOf(target, root), { root, name: target.name });
});
afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

/** The page of the review, without a mouse; what went wrong in it, and whom else it asked. */
async function open(): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(running.url).host) wrong.push(request.url());
  });
  await page.goto(running.url);
  await page.locator('.items').waitFor();
  return { page, wrong };
}

const chosen = (page: Page) => page.locator('.items .row[aria-current]');

/** Goes with the arrow keys to the item that has these words. */
async function goTo(page: Page, words: string, key = 'ArrowDown'): Promise<void> {
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press(key);
    if ((await chosen(page).textContent())?.includes(words) === true) return;
  }
  throw new Error(`no item with ${words}`);
}

const status = (page: Page, words: RegExp) => page.locator('.status').filter({ hasText: words }).waitFor();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The schemes differ in their colours and in nothing else, so the second run asks for contrast only. */
const runs = [1280, 375, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe('the page of a review', () => {
  it('reads a document right by the keyboard alone, and inspect reads it so', async () => {
    const { page, wrong } = await open();
    const titles = (): readonly string[] => {
      const read = inspectFile(path, process.cwd());
      return read.readable ? read.edition.tasks.map((task) => task.title) : [];
    };
    expect(titles()).not.toContain('怎么宣传');

    await goTo(page, '怎么宣传');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await status(page, /已写入/u);
    await goTo(page, '怎么保障', 'ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    await page.keyboard.press('d');
    await status(page, /已写入/u);
    await expect.poll(titles).toEqual(['建设中试基地', '建设实验室', '加强领导', '加大投入', '怎么宣传']);
    expect(await page.locator('.changes li').count()).toBeGreaterThan(0);

    await goTo(page, '县财政局、县科技局', 'ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('7');
    await page.keyboard.press('a');
    await expect
      .poll(() => {
        const read = inspectFile(path, process.cwd());
        return read.readable ? read.edition.responsibilities.map((r) => r.unit_text) : [];
      })
      .toEqual(expect.arrayContaining(['县财政局', '县科技局']));
    const written = (): number =>
      readFileSync(`${path}.structure.yaml`, 'utf8').match(/^- \{ line: \d+, words: /gmu)?.length ?? 0;
    await expect.poll(written).toBe(3);

    await page.keyboard.press('u');
    await status(page, /已撤销/u);
    await expect.poll(written).toBe(2);
    expect(wrong).toEqual([]);
    expect(await page.title()).not.toBe('bad');
  });

  it('goes through the doubts, takes a fact, and says what is refused', async () => {
    const { page } = await open();
    const facts = page.locator('.doubts [data-act="doubt"]').filter({ hasText: '发文机关' });
    await facts.waitFor();
    for (let k = 0; k < 30 && (await facts.getAttribute('aria-current')) === null; k++)
      await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.keyboard.type('甲县人民政府');
    await page.keyboard.press('Enter');
    await status(page, /已写入/u);
    expect(readFileSync(`${path}.plan.yaml`, 'utf8')).toContain('issuer: 甲县人民政府');
    expect(await facts.count()).toBe(0);

    await goTo(page, '建设实验室');
    await page.keyboard.press('Enter');
    await page.keyboard.press('t');
    await page.keyboard.type('没有的题名');
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await status(page, /没有写入/u);
    expect(existsSync(`${path}.structure.yaml`)).toBe(false);
  });

  it('says that a file was changed elsewhere, and overwrites nothing', async () => {
    const { page } = await open();
    await goTo(page, '怎么宣传');
    writeFileSync(`${path}.structure.yaml`, '# 别人的话\n[]\n');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await status(page, /已被别处改动/u);
    expect(readFileSync(`${path}.structure.yaml`, 'utf8')).toBe('# 别人的话\n[]\n');
  });

  it('says what to do where the address lacks its token, and where the program has ended', async () => {
    const { page } = await open();
    await page.goto('about:blank');
    await page.goto(running.url.replace(/#.*$/u, ''));
    await status(page, /网址不全/u);
    await page.goto('about:blank');
    await page.goto(running.url);
    await page.locator('.items').waitFor();
    await running.close();
    await goTo(page, '怎么宣传');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await status(page, /连接已断/u);
  });

  it('has no violation of WCAG 2.2 AA in either scheme, and never scrolls sideways', async () => {
    const { page } = await open();
    const found: string[] = [];
    await page.keyboard.press('?');
    await goTo(page, '怎么保障');
    await page.keyboard.press('Enter');
    await page.locator('.panel').waitFor();
    for (const { width, scheme } of runs) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
      const { violations } = await (
        scheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast'])
      ).analyze();
      found.push(
        ...violations.map((v) => `${width} ${scheme} ${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(found).toEqual([]);
  });
});
