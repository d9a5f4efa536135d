import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Locator, type Page } from 'playwright-core';
import { comparePage, home, plansIndex, searchPage, unitsIndex } from '../../src/routes.ts';
import { serveSite } from '../serve-site.ts';
import { chromiumHere } from './browser.ts';

/** One journey of a reader, at one width of the window. */
export interface Journey {
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** Clicks on links, buttons and boxes. */
  readonly clicks: number;
  /** Values typed or chosen from a list. */
  readonly entries: number;
  /** The longest wait from a click or an entry to what it leads to, in milliseconds by the clock. */
  readonly longest: number;
  /** What axe finds on the pages where the journey went. */
  readonly violations: readonly string[];
  /** Pages of the journey that are wider than the window. */
  readonly wide: readonly string[];
  /** Why the journey did not come to its end; null where it did. */
  readonly failed: string | null;
}

const WIDTHS = [1280, 375] as const;
const NARROW = 700;
/** How long something may take before the journey counts as failed. */
const PATIENCE = 60_000;

/**
 * Makes the five journeys that a site of any size has to allow, at both widths, in the site that lies in `root`: find the plan of a
 * county; choose three of one province by level; compare them; search and narrow; the tasks of a unit. Serves the folder itself.
 */
export async function journeysIn(root: string): Promise<Journey[]> {
  const site = await serveSite({ root, port: 0 });
  const browser = await chromium.launch({
    ...chromiumHere(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const made: Journey[] = [];
    for (const width of WIDTHS) {
      for (const [name, walk] of Object.entries(JOURNEYS)) {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        const walker = new Walker(page, site.url.replace(/\/$/u, ''), width);
        let failed: string | null = null;
        try {
          await walk(walker);
        } catch (error) {
          failed = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
        }
        const { clicks, entries, longest, violations, wide } = walker;
        made.push({ name, width, clicks, entries, longest, violations, wide, failed });
        await context.close();
      }
    }
    return made;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The journeys as a table of Markdown, with what axe found below it. */
export function journeyTable(journeys: readonly Journey[]): string {
  const rows = journeys.map(
    ({ name, width, clicks, entries, longest, violations, wide, failed }) =>
      `| ${name} | ${width} | ${clicks} | ${entries} | ${(longest / 1000).toFixed(1)} | ${violations.length} | ${wide.length} | ${failed ?? ''} |`,
  );
  const found = [
    ...new Set(
      journeys.flatMap((j) => [...j.violations, ...j.wide.map((at) => `wider than the window: ${at}`)]),
    ),
  ];
  return [
    '| journey | width | clicks | entries | longest wait, s | axe | wide | failed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...(found.length > 0 ? ['', ...found.map((line) => `- ${line}`)] : []),
  ].join('\n');
}

/** A reader with a mouse and a keyboard, who is counted. */
class Walker {
  clicks = 0;
  entries = 0;
  longest = 0;
  violations: string[] = [];
  wide: string[] = [];
  readonly page: Page;
  readonly #site: string;
  readonly #width: number;

  constructor(page: Page, site: string, width: number) {
    this.page = page;
    this.#site = site;
    this.#width = width;
  }

  /** Begins at `path`; where it begins costs nothing. */
  async at(path: string): Promise<void> {
    await this.page.goto(this.#site + path);
  }

  /** Goes to a place of the site by the head of the page, which is folded in a narrow window. */
  async place(path: string, then: () => Promise<unknown>): Promise<void> {
    const link = this.page.locator(`.masthead a[href="${path}"]`);
    if (!(await link.isVisible()))
      await this.click(this.page.locator('.masthead button'), () => link.waitFor({ state: 'visible' }));
    await this.click(link, then);
  }

  /** Clicks, and waits for `then`. */
  async click(what: Locator, then: () => Promise<unknown>): Promise<void> {
    this.clicks += 1;
    await this.#waited(() => what.click(), then);
  }

  /** Types `value`, or chooses it from a list, and waits for `then`. */
  async enter(where: Locator, value: string, then: () => Promise<unknown>): Promise<void> {
    this.entries += 1;
    const list = await where.evaluate((e) => e.tagName === 'SELECT');
    await this.#waited(
      () => (list ? where.selectOption(value).then(() => undefined) : where.fill(value)),
      then,
    );
  }

  /** Looks at the page as it is now, with axe and for its width. */
  async look(): Promise<void> {
    const at = `${new URL(this.page.url()).pathname} at ${this.#width} px`;
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode(true).analyze();
    this.violations.push(
      ...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200) ?? ''} (${at})`),
    );
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    if (width > this.#width) this.wide.push(at);
  }

  get narrow(): boolean {
    return this.#width < NARROW;
  }

  async #waited(act: () => Promise<void>, then: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    await act();
    await then();
    this.longest = Math.max(this.longest, performance.now() - started);
  }
}

/** A row of the list of plans, as the page shows it. */
const listed = (page: Page): Locator => page.locator('[data-plan]:visible');

/** The value of a list that has most plans; values are followed by their counts. */
async function fullest(list: Locator): Promise<string> {
  const options = await list.locator('option').evaluateAll((all) =>
    all.map((o) => ({
      value: (o as HTMLOptionElement).value,
      n: Number(/\d+\s*$/u.exec(o.textContent)?.[0] ?? 0),
    })),
  );
  const best = options.filter((o) => o.value !== '').toSorted((a, b) => b.n - a.n)[0];
  if (best === undefined) throw new Error('A list has no values');
  return best.value;
}

/** Chooses three plans of one province and one level in the list of plans, or as many as there are. Says how many. */
async function chooseThree(walker: Walker): Promise<number> {
  const { page } = walker;
  await walker.at(plansIndex);
  await page.locator('.finder [name=province]:enabled').waitFor();
  const status = page.locator('plan-finder > [role=status]');
  for (const facet of ['province', 'level']) {
    const list = page.locator(`.finder [name=${facet}]`);
    const before = await status.textContent();
    await walker.enter(list, await fullest(list), () =>
      page.waitForFunction(
        (said) => document.querySelector('plan-finder > [role=status]')?.textContent !== said,
        before,
      ),
    );
  }
  const boxes = page.locator('.pick input:visible');
  const few = Math.min(3, await boxes.count());
  for (let k = 0; k < few; k += 1)
    await walker.click(boxes.nth(k), () => page.locator('.picking [role=status]').first().textContent());
  return few;
}

const JOURNEYS: Readonly<Record<string, (walker: Walker) => Promise<void>>> = {
  'find the plan of a county': async (walker) => {
    const { page } = walker;
    await walker.at(plansIndex);
    const names = await page.evaluate(async () => {
      const address = document.querySelector('plan-finder')?.getAttribute('data-catalogue');
      return address === null || address === undefined ? '' : await (await fetch(address)).text();
    });
    const name =
      (await page.locator('[data-plan] a').count()) > 0
        ? await page.locator('[data-plan] a').last().textContent()
        : /[一-鿿]{2,}[县市区旗]/u.exec(names.slice(names.length / 2))?.[0];
    await walker.at(home);
    await walker.place(plansIndex, () => page.locator('.finder [name=q]:enabled').waitFor());
    await walker.enter(page.locator('.finder [name=q]'), name?.trim() ?? '', () =>
      listed(page).first().waitFor(),
    );
    await walker.look();
    await walker.click(listed(page).first().locator('a').first(), () => page.locator('h1').waitFor());
    await walker.look();
  },
  'choose three of one province by level': async (walker) => {
    await chooseThree(walker);
    await walker.look();
  },
  'compare them': async (walker) => {
    const { page } = walker;
    const few = await chooseThree(walker);
    walker.clicks = 0;
    walker.entries = 0;
    walker.longest = 0;
    await walker.click(page.locator('.picking > a'), async () => {
      await page.waitForURL(`**${comparePage}?**`);
      await page.waitForFunction((n) => document.querySelectorAll('thead th[data-column]').length === n, few);
    });
    await walker.look();
  },
  'search and narrow': async (walker) => {
    const { page } = walker;
    await walker.at(home);
    await page.locator('form input[name=q]').first().fill('高新技术企业');
    walker.entries += 1;
    const ready = () => page.locator('[data-search-state=ready]').waitFor();
    await walker.click(
      page
        .locator('form:has(input[name=q]) button[type=submit], form:has(input[name=q]) button:not([type])')
        .first(),
      async () => {
        await page.waitForURL(`**${searchPage}?**`);
        await ready();
      },
    );
    await walker.look();
    const facets = page.locator('.facets > summary, details.facets > summary');
    if (walker.narrow && (await facets.count()) > 0 && (await facets.first().isVisible()))
      await walker.click(facets.first(), () => page.locator('[data-facet] label').first().waitFor());
    const label = page.locator('[data-facet=theme] label:visible, [data-facet] label:visible').first();
    await walker.click(label, async () => {
      await page.waitForFunction(() => new URL(location.href).searchParams.size > 1);
      await ready();
    });
    await walker.look();
  },
  'the tasks of a unit': async (walker) => {
    const { page } = walker;
    await walker.at(unitsIndex);
    const province = page.locator('main nav.provinces a').first();
    if ((await province.count()) > 0)
      await walker.click(province, () => page.waitForURL(`**${unitsIndex}in/**`));
    await walker.look();
    // A page of few plans names units; one of many, functions, which lead to the units of a plan.
    const named = page.locator('[data-unit] a:visible').first();
    const tasks = () => page.locator('main a[href*="/tasks/"]').first().waitFor();
    if ((await named.count()) === 0) {
      const cell = page.locator('[data-cell] a:visible').first();
      const { hash } = new URL((await cell.getAttribute('href')) ?? '', page.url());
      const unit = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"] + dd [data-unit] a`).first();
      await walker.click(cell, () => unit.waitFor());
      await walker.look();
      await walker.click(unit, tasks);
    } else await walker.click(named, tasks);
    await walker.look();
  },
};
