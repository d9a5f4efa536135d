import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { TargetRow } from '../../src/model/tables.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';

const rowsOf = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
const targets = rowsOf<TargetRow>('targets').filter((t) => t.plan === 'hezuo-2022');
const plans = table('plans').map((p) => p.id);
const themes = rowsOf<{ code: string }>('themes').map((t) => t.code);
const tools = rowsOf<{ code: string; parent: string | null }>('instruments')
  .filter((t) => t.parent !== null)
  .map((t) => t.code);

/** Cells of a comparison by `plan|code`: the number in front, then its words and pairs of name and number. */
const cellsOf = (page: Page) =>
  page.locator('[data-cell]').evaluateAll((all) =>
    Object.fromEntries(
      all.map((e) => [
        e.getAttribute('data-cell') ?? '',
        {
          value: Number.parseInt(e.querySelector('.value')?.textContent ?? '0', 10),
          unit: e.querySelector('.value small')?.textContent ?? '',
          profile: e.querySelector('p.profile')?.textContent ?? '',
          facts: Object.fromEntries(
            [...e.querySelectorAll('dl.profile > div')].map((d) => [
              d.querySelector('dt')?.textContent ?? '',
              Number.parseInt(d.querySelector('dd')?.textContent ?? '', 10) || 0,
            ]),
          ),
        },
      ]),
    ),
  );

/** The figures of every plan on a page of a theme or a tool, by plan and name of the figure. */
const figuresOf = async (page: Page, path: string): Promise<[string, Record<string, number>][]> => {
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'domcontentloaded' });
  return page
    .locator('table:has([data-figure]) tbody tr')
    .evaluateAll((all) =>
      all.map((tr) => [
        tr.querySelector('th a')?.getAttribute('href')?.slice(1) ?? '',
        Object.fromEntries(
          [...tr.querySelectorAll('[data-figure]')].map((td) => [
            td.getAttribute('data-figure') ?? '',
            Number.parseInt(td.textContent, 10) || 0,
          ]),
        ) as Record<string, number>,
      ]),
    );
};

describe.each(['', 'with-safeguards/'])('below /%s', (root) => {
  it('sentences, 目标句 and 资金句 are the same on theme pages, in the comparison and at home', async () => {
    const compare = await openPage(`${root}compare/?plans=${plans.join('~')}&by=measures`);
    await compare.page.locator('compare-plans[data-state=ready]').waitFor();
    const compared = await cellsOf(compare.page);
    const { page } = await openPage(root, { javaScriptEnabled: false });
    const home = await cellsOf(page);
    let seen = 0;
    for (const theme of themes)
      for (const [plan, figures] of await figuresOf(page, `${root}themes/${theme}/`)) {
        const key = `${plan}|${theme}`;
        const there = compared[key];
        expect([key, home[key]?.value]).toEqual([key, figures['measures'] ?? 0]);
        expect([key, there?.value]).toEqual([key, figures['measures'] ?? 0]);
        expect([key, there?.facts['目标句'] ?? 0]).toEqual([key, figures['withTargets'] ?? 0]);
        expect([key, there?.facts['资金句'] ?? 0]).toEqual([key, figures['withMoney'] ?? 0]);
        seen += (figures['withTargets'] ?? 0) + (figures['withMoney'] ?? 0);
      }
    expect(seen).toBeGreaterThan(0);
  });

  it('sentences are the same on the page of a tool and on that of all tools', async () => {
    const { page } = await openPage(`${root}instruments/`, { javaScriptEnabled: false });
    const all = await cellsOf(page);
    let seen = 0;
    for (const tool of tools)
      for (const [plan, figures] of await figuresOf(page, `${root}instruments/${tool}/`)) {
        const key = `${plan}|${tool}`;
        expect([key, all[key]?.value]).toEqual([key, figures['measures'] ?? 0]);
        seen += figures['measures'] ?? 0;
      }
    expect(seen).toBeGreaterThan(100);
  });
});

it('a theme that no task has is met in sentences, never in 0 tasks', async () => {
  const { page } = await openPage(`compare/?plans=${plans.join('~')}`);
  await page.locator('compare-plans[data-state=ready]').waitFor();
  const cells = Object.values(await cellsOf(page));
  const scattered = cells.filter((c) => c.unit === '句举措');
  expect(scattered.length).toBeGreaterThan(0);
  for (const cell of scattered) expect(cell.profile).toContain('散见于其他主题的任务');
  for (const cell of cells) expect([cell.value, cell.unit]).not.toEqual([0, '项任务']);
});

it('a task says how many targets it has, each once, and how many of them its plan has set elsewhere', async () => {
  const { page } = await openPage('plans/hezuo-2022/', { javaScriptEnabled: false });
  const lines = await page.locator('ul.tasks > li').evaluateAll((all) =>
    all.map((li) => ({
      href: li.querySelector('a')?.getAttribute('href') ?? '',
      words: li.querySelector('.targets')?.textContent ?? '',
    })),
  );
  let restated = 0;
  for (const { href, words } of lines) {
    const own = targets.filter((t) => href === `/plans/hezuo-2022/tasks/${t.task?.split('/')[1] ?? ''}/`);
    const again = own.filter((t) => t.restates !== null).length;
    restated += again;
    const expected =
      own.length === 0 ? '' : `目标 ${own.length}${again === 0 ? '' : `（其中重申 ${again}）`}`;
    expect([href, words]).toEqual([href, expected]);
  }
  expect(restated).toBeGreaterThan(0);
});
