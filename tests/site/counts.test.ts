import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { punctuated } from '../../src/model/punctuation.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';

it('the five plans have 92 tasks: 24, 10, 24, 15 and 19', () => {
  const tasks = table('tasks');
  const of = (plan: string) => tasks.filter((task) => task.plan === plan).length;
  expect(['linze-2022', 'hezuo-2022', 'linyi-2023', 'lianshui-2024', 'horinger-2025'].map(of)).toEqual([
    24, 10, 24, 15, 19,
  ]);
  expect(tasks).toHaveLength(92);
  for (const task of tasks) expect(existsSync(`dist${task.url}index.html`)).toBe(true);
});

it('measures joined are the text of their task', () => {
  const measures = table('measures');
  for (const task of table('tasks')) {
    const own = measures.filter((m) => m.task === task.id);
    expect(own.map((m) => m.text).join('')).toBe(task.text);
  }
});

it('the home page names every plan, its seal, and the numbers of the tables', async () => {
  const { page } = await openPage('');
  const plans = table('plans');
  const measures = table('measures');
  for (const plan of plans) {
    const row = page.locator('.plans > li', { hasText: punctuated(plan.title) });
    const text = (await row.textContent()) ?? '';
    expect(text).toContain(plan.seal);
    expect(text).toContain(`举措${measures.filter((m) => m.plan === plan.id).length}`);
    expect(text.includes('政策解读')).toBe(plan.is_interpretation);
    expect(text.includes('地级市')).toBe(plan.level === 'prefecture-level-city');
  }
  expect(await page.locator('.plans > li').count()).toBe(plans.length);
});

it('data files hold one row per line', () => {
  for (const name of ['plans', 'measures', 'corrections'] as const) {
    const lines = readFileSync(`dist/data/${name}.json`, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(table(name).length + 2);
  }
});
