import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { pageTypes } from './pages.ts';
import { inVermilion } from './vermilion.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a narrower window changes about the elements that it shows like the wide one: size, place, order, overlap. */
const ofSize = [
  'target-size',
  'scrollable-region-focusable',
  'bypass',
  'skip-link',
  'region',
  'heading-order',
  'page-has-heading-one',
  'landmark-one-main',
];

interface Run {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Rules for the whole page; all of them where there are none. */
  readonly rules?: readonly string[];
}

/**
 * The wide window in light colours is asked everything. Narrower ones are asked what size changes, and everything of
 * what the wide window does not show. The schemes differ in their colours and in nothing else, so the dark one is
 * asked for contrast only.
 */
const runs: readonly Run[] = [
  { width: 1280, scheme: 'light' },
  { width: 375, scheme: 'light', rules: ofSize },
  { width: 320, scheme: 'light', rules: [...ofSize, 'color-contrast'] },
  { width: 1280, scheme: 'dark', rules: ['color-contrast'] },
  { width: 320, scheme: 'dark', rules: ['color-contrast'] },
];

/** Marks what is shown now and was not when this was last called: the outermost elements only. Says how many. */
const markNew = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = ((globalThis as { seen?: WeakSet<Element> }).seen ??= new WeakSet());
    const shown = [...document.querySelectorAll('body *')].filter(
      (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[aria-hidden=true], [inert]'),
    );
    const found = new Set(shown.filter((e) => !seen.has(e)));
    for (const e of document.querySelectorAll('[data-new]')) e.removeAttribute('data-new');
    const outermost = [...found].filter((e) => e.parentElement === null || !found.has(e.parentElement));
    for (const e of outermost) e.setAttribute('data-new', '');
    for (const e of shown) seen.add(e);
    return outermost.length;
  });

/** Everything of the whole page. No page has frames, so one run is enough: "legacy" opens no further page. It leaves axe in the page. */
const askAll = async (page: Page): Promise<string[]> => {
  const whole = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await whole.withTags(tags).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
};

interface Asked {
  readonly runOnly: readonly string[] | { readonly type: 'tag'; readonly values: readonly string[] };
  readonly resultTypes: readonly ['violations'];
}
type Axe = typeof globalThis & {
  axe: {
    run: (
      of: Document | string,
      asked: Asked,
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
};

/** Asks the axe that is in the page already, which need not be sent again. */
const ask = (page: Page, of: string | null, runOnly: Asked['runOnly']): Promise<string[]> =>
  page.evaluate(
    async ([selector, asked]) => {
      const { violations } = await (globalThis as Axe).axe.run(selector ?? document, asked);
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
    },
    [of, { runOnly, resultTypes: ['violations'] } satisfies Asked] as const,
  );

/** What is wrong with the order and the landmarks of a page. */
async function outline(page: Page): Promise<string[]> {
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
  const found = levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1 ? [`h${level} comes after h${levels[i - 1] ?? 0}`] : [],
  );
  const first = levels.filter((level) => level === 1).length;
  if (first !== 1) found.push(`${first} h1`);
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    const count = await page.getByRole(landmark).count();
    if (count !== 1) found.push(`${count} ${landmark}`);
  }
  return found;
}

// One page answers all questions: to open one costs as much as to ask.
it.each(pageTypes())(
  '%s has no violation of WCAG 2.2 AA at any width in either scheme, never scrolls sideways, has its headings in order and its landmarks, keeps vermilion to the apparatus, and keeps to its host',
  async (_type, path) => {
    const { page, errors, foreignRequests } = await openPage(path, {
      viewport: { width: 1280, height: 900 },
    });
    expect(await inVermilion(page)).toEqual([]);
    expect(await outline(page)).toEqual([]);
    const found: string[] = [];
    for (const { width, scheme, rules } of runs) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) found.push(`${width} ${scheme} scrolls sideways: ${needed}`);
      const shown = await markNew(page);
      const wrong =
        rules === undefined
          ? await askAll(page)
          : [
              ...(await ask(page, null, rules)),
              ...(shown > 0 ? await ask(page, '[data-new]', { type: 'tag', values: tags }) : []),
            ];
      found.push(...wrong.map((words) => `${width} ${scheme} ${words}`));
    }
    expect(found).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  },
);
