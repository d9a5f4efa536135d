import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wide, wrongWith } from './axe.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';

const plans = table('plans');
const [one, two] = [plans[1], plans[3]];
if (one === undefined || two === undefined) throw new Error('There are too few plans');
const SET = [one.id, two.id];
const asked = `?plans=${SET.join('~')}&set=${encodeURIComponent('两地')}`;

const ready = (page: Page): Promise<void> => page.locator('set-bar[data-state=ready]').waitFor();
const visible = (page: Page, selector: string, attribute: string): Promise<(string | null)[]> =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((all, name) => all.map((e) => e.getAttribute(name)), attribute);

describe('a set of plans in the address', () => {
  it.each([
    ['', '.glance thead th[data-column]', 'data-column'],
    ['themes/', '.matrix thead th[data-column]', 'data-column'],
    ['with-safeguards/instruments/', '#instruments thead th[data-column]', 'data-column'],
    ['themes/talent/', '.sides > .columns > section', 'id'],
    ['indicators/', '.matrix thead th[data-column]', 'data-column'],
    ['units/', '.functions thead th[data-column]', 'data-column'],
  ])('/%s shows those alone, says it, and shows all again', async (path, selector, attribute) => {
    const { page, errors } = await openPage(path + asked);
    await ready(page);
    expect((await visible(page, selector, attribute)).toSorted()).toEqual(SET.toSorted());
    expect(await page.locator('set-bar [role=status]').textContent()).toContain('方案组“两地”的 2 份');
    expect(await page.title()).toMatch(/^两地 · /u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.locator('set-bar select').selectOption('');
    await expect.poll(() => visible(page, selector, attribute)).toHaveLength(plans.length);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => visible(page, selector, attribute)).toHaveLength(2);
    expect(errors).toEqual([]);
    if (path !== 'themes/' && path !== 'units/') return;
    expect(await wrongWith(page, wide.slice(0, 1))).toEqual([]);
  });

  it('narrows a table of frequencies, whose heads span two columns, and says that its sums are of all', async () => {
    const { page, errors } = await openPage(`instruments/frequencies/${asked}`);
    await ready(page);
    const heads = () => visible(page, '.printed thead th[data-column]', 'data-column');
    const widths = async () =>
      new Set(
        await Promise.all(
          [...(await page.locator('.printed tr').all())].map((row) =>
            row.evaluate((tr) =>
              [...(tr as HTMLTableRowElement).cells]
                .filter(({ hidden }) => !hidden)
                .reduce((n, { colSpan }) => n + colSpan, 0),
            ),
          ),
        ),
      );
    expect((await heads()).toSorted()).toEqual([...SET, 'all'].toSorted());
    expect(
      (await visible(page, '[data-row=total] td', 'data-n')).filter((key) => key !== null).toSorted(),
    ).toEqual([...SET, 'all'].toSorted());
    // The second row of heads stands beside the corner that reaches down into it.
    expect(await widths()).toEqual(new Set([7, 6]));
    expect(await page.locator('set-bar [role=status]').textContent()).toContain(
      '合计与分组的数字仍按全部方案',
    );
    expect(await page.locator('.switches a').nth(1).getAttribute('href')).toContain(asked);
    expect(await page.locator('.files a').first().getAttribute('href')).not.toContain('?');
    await page.locator('set-bar select').selectOption('');
    await expect.poll(heads).toHaveLength(plans.length + 1);
    expect(await widths()).toEqual(new Set([1 + 2 * (plans.length + 1), 2 * (plans.length + 1)]));
    expect(errors).toEqual([]);
  });

  it('leaves of an indicator and of citations what is of the set', async () => {
    const { page } = await openPage(`indicators/high-tech-firms/${asked}`);
    await ready(page);
    const of = new Set(await visible(page, '.goals tr[data-of]', 'data-of'));
    expect([...of].every((plan) => SET.includes(plan ?? ''))).toBe(true);
    await page.goto(new URL(`../../lineage/${asked}`, page.url()).href);
    await ready(page);
    const citing = await visible(page, 'li[data-of]', 'data-of');
    expect(citing.length).toBeGreaterThan(0);
    expect(citing.every((plan) => SET.includes(plan ?? ''))).toBe(true);
    for (const row of await page.locator('tr[data-document]:visible').all())
      expect(await row.locator('li:visible').count()).toBeGreaterThan(0);
  });

  it('is carried to other comparing pages, and to no others', async () => {
    const { page } = await openPage(`themes/${asked}`);
    await ready(page);
    const address = async (selector: string) =>
      new URL((await page.locator(selector).first().getAttribute('href')) ?? '', page.url()).search;
    const search = new URL(page.url()).search;
    expect(await address('.masthead a[href$="units/"], .masthead a[href*="units/?"]')).toBe(search);
    expect(await address('tr[data-row=talent] > th > a')).toBe(search);
    expect(await address('set-bar a')).toBe(search);
    expect(await address('.masthead a[href*="about/"]')).toBe('');
    expect(await address('.take-matrix a')).toBe('');
  });

  it('says what of it the site does not have', async () => {
    const { page } = await openPage(`themes/?plans=${one.id}~atlantis-2024`);
    await ready(page);
    expect(await page.locator('set-bar [role=status]').textContent()).toContain('1 份本站没有');
    await page.goto(new URL('./?plans=atlantis-2024', page.url()).href);
    await ready(page);
    expect(await visible(page, '.matrix thead th[data-column]', 'data-column')).toHaveLength(plans.length);
    expect(await page.locator('set-bar [role=status]').textContent()).toContain('列出全部');
  });

  it('is not there without script, and the page says that it shows all', async () => {
    const { page } = await openPage(`themes/${asked}`, { javaScriptEnabled: false });
    expect(await visible(page, '.matrix thead th[data-column]', 'data-column')).toHaveLength(plans.length);
    expect(await page.locator('.set-bar').textContent()).toContain(`全部 ${plans.length} 份`);
  });
});

describe('picking plans from the list', () => {
  it('compares them, and keeps them as a set that comparing pages offer', async () => {
    const { page, errors } = await openPage('plans/');
    for (const plan of SET) await page.locator(`.pick input[value="${plan}"]`).check();
    const compare = page.locator('.picking > a');
    expect(await compare.textContent()).toBe('并列 2 份');
    expect(await compare.getAttribute('href')).toContain(`?plans=${SET.join('~')}`);
    await page.locator('.picking summary').click();
    await page.locator('[name=set-name]').fill('两地');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.picking form [role=status]').textContent()).toContain('两地');

    await page.goto(new URL('../themes/', page.url()).href);
    await ready(page);
    await page.locator('set-bar select').selectOption({ label: '两地（2 份）' });
    await expect
      .poll(() => visible(page, '.matrix thead th[data-column]', 'data-column'))
      .toEqual(
        SET.toSorted((a, b) => plans.findIndex((p) => p.id === a) - plans.findIndex((p) => p.id === b)),
      );
    expect(new URL(page.url()).search).toBe(asked);
    expect(errors).toEqual([]);
  });
});
