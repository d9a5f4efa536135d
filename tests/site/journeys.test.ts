/**
 * What people come for, in at most three clicks, on a wide screen and on a phone, however many plans there are:
 * `SITE_DIST=<folder>/dist npx vitest run tests/site/journeys.test.ts` goes through another site, such as those that
 * `npm run bench -- corpus 150` leaves, and `JOURNEY_SECONDS=2` then fails where one takes longer.
 */
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { wrongWith } from './axe.ts';
import { follow, openPage } from './page.ts';
import { table } from './pages.ts';

const MOST_CLICKS = 3;
const SECONDS = Number(process.env['JOURNEY_SECONDS'] ?? Infinity);
const plans = table('plans');
const widths = [1280, 375] as const;
const said: string[] = [];
afterAll(() => {
  console.log(`Journeys on ${plans.length} plans:\n${said.join('\n')}`);
});

/** Someone who clicks, and is watched. */
class Traveller {
  readonly page: Page;
  clicks = 0;
  #started = performance.now();

  constructor(page: Page) {
    this.page = page;
  }

  /** Follows a link to another page. */
  async go(link: Locator): Promise<void> {
    this.clicks += 1;
    await follow(link);
  }
  /** Opens a place of the navigation, on narrow screens out of its menu. */
  async place(path: string): Promise<void> {
    const link = this.page.locator(`.masthead nav a[href$="/${path}"]`);
    if (!(await link.isVisible())) await this.press(this.page.locator('.masthead [popovertarget]'));
    await this.go(link);
  }
  async press(control: Locator): Promise<void> {
    this.clicks += 1;
    await control.click();
  }
  async choose(select: Locator, value: string): Promise<void> {
    this.clicks += 1;
    await select.selectOption(value);
  }

  /** At the end: few clicks, little time, nothing that stands in anybody's way. */
  async arrived(journey: string): Promise<void> {
    const seconds = (performance.now() - this.#started) / 1000;
    const width = this.page.viewportSize()?.width ?? 0;
    said.push(`${journey} at ${width}: ${this.clicks} clicks, ${seconds.toFixed(1)} s`);
    expect(this.clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(seconds).toBeLessThanOrEqual(SECONDS);
    expect(
      await wrongWith(this.page, [{ width, scheme: 'light', about: 'everything', contrast: true }]),
    ).toEqual([]);
  }
}

async function traveller(path: string, width: number): Promise<{ who: Traveller; errors: string[] }> {
  const { page, errors } = await openPage(path, { viewport: { width, height: width < 500 ? 700 : 800 } });
  return { who: new Traveller(page), errors };
}

const heads = (page: Page): Promise<(string | null)[]> =>
  page.locator('thead th[data-column]').evaluateAll((all) => all.map((th) => th.getAttribute('data-column')));

/** The province and level with the most plans of counties, up to what stands side by side. */
const like = [...Map.groupBy(plans, ({ province, level }) => `${province ?? '-'}|${level ?? '-'}`)]
  .filter(([key]) => !key.includes('-'))
  .sort(([, a], [, b]) => b.length - a.length)[0];

describe.each(widths)('at %i px', (width) => {
  it("finds a county's plan", async () => {
    const wanted = plans.at(-1);
    const { who, errors } = await traveller('', width);
    await who.place('plans/');
    await who.page.locator('.finder [name=q]').fill(wanted?.jurisdiction ?? '');
    const link = who.page.locator(`[data-plan="${wanted?.id ?? ''}"] a.title`);
    await who.go(link);
    expect(new URL(who.page.url()).pathname).toBe(wanted?.url);
    await who.arrived("a county's plan");
    expect(errors).toEqual([]);
  });

  it('chooses plans of one province by level', async () => {
    const [province = '', level = ''] = (like?.[0] ?? '').split('|');
    const { who, errors } = await traveller('plans/', width);
    await who.choose(who.page.locator('.finder [name=province]'), province);
    await who.choose(who.page.locator('.finder [name=level]'), level);
    const chosen = Math.min(8, like?.[1].length ?? 0);
    const link = who.page.locator('.picking > a');
    await expect.poll(() => link.textContent()).toContain(`${chosen} 份`);
    await who.go(link);
    await expect.poll(() => heads(who.page)).toHaveLength(chosen);
    for (const id of await heads(who.page)) {
      const plan = plans.find((p) => p.id === id);
      expect([plan?.province, plan?.level]).toEqual([province, level]);
    }
    await who.arrived('plans of one province by level');
    expect(errors).toEqual([]);
  });

  it('compares three', async () => {
    const three = plans.slice(-3).map(({ id }) => id);
    const { who, errors } = await traveller(`compare/?plans=${three.join('~')}`, width);
    if (width < 500) await who.press(who.page.locator('.fold'));
    await who.press(who.page.locator('.by label').nth(2));
    await expect.poll(() => who.page.title()).toContain('举措 · 比较');
    expect(await heads(who.page)).toEqual(three);
    // How plans are found where nobody chose any is said of no others.
    expect(await who.page.locator('[data-first]:visible').count()).toBe(0);
    expect(await who.page.locator('[data-cell] li.document').count()).toBeGreaterThan(0);
    await who.arrived('three side by side');
    expect(errors).toEqual([]);
  });

  it('searches and filters', async () => {
    const { who, errors } = await traveller('', width);
    await who.page.locator('[data-search-box] input').first().fill('企业');
    const ready = who.page.locator('[data-search-state=ready]');
    await who.press(who.page.locator('[data-search-box] [type=submit]').first());
    await ready.waitFor();
    if (width < 500) await who.press(who.page.locator('[data-search-facets] > summary'));
    const kind = who.page.locator('[data-facet=kind] label').nth(1);
    const count = await kind.locator('.count').textContent();
    await who.press(kind);
    await expect.poll(() => ready.getAttribute('data-total')).toBe(count);
    await who.arrived('search and filter');
    expect(errors).toEqual([]);
  });

  it("finds a unit's tasks", async () => {
    const { who, errors } = await traveller('', width);
    await who.place('units/');
    const direct = who.page.locator('[data-unit] a').first();
    // More plans than a page of units can show: a function leads to its tasks.
    await who.go(
      (await direct.count()) > 0 ? direct : who.page.locator('th a[href*="/search/?unit="]').first(),
    );
    const tasks = who.page.locator('main a[href*="/tasks/"]:visible');
    await tasks.first().waitFor();
    expect(await tasks.count()).toBeGreaterThan(0);
    await who.arrived("a unit's tasks");
    expect(errors).toEqual([]);
  });
});
