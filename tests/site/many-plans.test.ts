import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { datasets, table } from './pages.ts';

const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000 });

describe('the profile of a plan', () => {
  it('has every sentence with a theme where its theme is, without script', async () => {
    const [plan] = table('plans');
    if (plan === undefined) throw new Error('There is no plan');
    const { page, status } = await openPage(`plans/${plan.id}/profile/`, { javaScriptEnabled: false });
    expect(status).toBe(200);
    const shown = new Set(
      await page
        .locator('section[aria-labelledby=themes] li a')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')),
    );
    const coded = datasets('codings').filter(
      (c) =>
        c['plan'] === plan.id && c['scheme'] === 'theme' && c['in_force'] === true && c['measure'] !== null,
    );
    expect(coded.length).toBeGreaterThan(0);
    const urls = new Map(table('measures').map((m) => [m.id, m.url]));
    for (const { measure } of coded)
      expect([...shown].some((url) => url.endsWith(urls.get(String(measure)) ?? '-'))).toBe(true);
  });
});

describe('a whole matrix as CSV', () => {
  it('has the numbers that the page shows', async () => {
    const { page } = await openPage('themes/', { javaScriptEnabled: false });
    const [head = '', ...lines] = readFileSync('dist/themes/matrix.csv', 'utf8')
      .slice(1)
      .trim()
      .split('\r\n');
    const at = head.split(',').indexOf('talent');
    for (const line of lines) {
      const cells = line.split(',');
      const shown = await page.locator(`[data-cell="${cells[0] ?? ''}|talent"] .value`).textContent();
      expect(Number.parseInt(shown ?? '', 10)).toBe(Number(cells[at]));
    }
    expect(lines).toHaveLength(table('plans').length);
  });
});

describe('choosing plans', () => {
  it('finds one by name, takes the like of the first, and keeps what is chosen as a set', async () => {
    const plans = table('plans');
    const [one, other] = [plans[0], plans.at(-1)];
    if (one === undefined || other === undefined) throw new Error('There are no plans');
    const { page, errors } = await openPage(`compare/?plans=${one.id}`);
    const heads = () =>
      page
        .locator('thead th[data-column]')
        .evaluateAll((all) => all.map((th) => th.getAttribute('data-column')));
    await soon(heads).toEqual([one.id]);
    await page.locator('plan-chooser summary').click();
    await page.locator('plan-chooser[data-state=ready]').waitFor();
    await page.locator('[name=find]').fill(other.jurisdiction ?? other.title);
    await page.locator('[data-found] button').first().click();
    await soon(heads).toEqual([one.id, other.id]);
    await page.locator('[name=set-name]').fill('我的两份');
    await page.locator('[data-set=keep]').click();
    await soon(() => page.locator('[data-sets] li').count()).toBe(1);

    await page.goto(new URL('./', page.url()).href);
    await page.locator('plan-chooser summary').click();
    await page.locator('[data-sets] li button').first().click();
    await soon(heads).toEqual([one.id, other.id]);
    expect(new URL(page.url()).searchParams.get('plans')).toBe(`${one.id}~${other.id}`);
    expect(errors).toEqual([]);
  });
});
