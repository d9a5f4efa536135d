/** Nothing moves under a reader's eyes while a page comes: the shift of its layout, as browsers count it. */
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { correctedMeasure, pathOf, table } from './pages.ts';
import { answered } from './searching.ts';

/** More than a good page has by the usual count is 0.1; half of it is asked for here, over the whole visit. */
const MOST = 0.05;

const [one, other] = table('plans').map(({ id }) => id);
const search = `search/?${new URLSearchParams({ q: '科技' }).toString()}`;

const journeys: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['a search link', search],
  ['a search link, side by side', `${search}&view=columns`],
  ['a task', pathOf(correctedMeasure().measure.url)],
  ['a comparison', `compare/?plans=${one ?? ''}~${other ?? ''}`],
  ['a theme', 'themes/talent/'],
  ['a plan', pathOf(table('plans')[0]?.url ?? '')],
];

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

describe.each([1280, 375])('at %i pixels', (width) => {
  it.each(journeys)('nothing moves: %s', async (_name, path) => {
    // Settled first, so that what is measured is a visit from its first paint on.
    const { page } = await openPage('404.html', { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const own = globalThis as unknown as { shifts: [number, string][] };
      own.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as unknown as Shift[])
          own.shifts.push([
            value,
            sources
              .map(({ node }) =>
                (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80),
              )
              .join(' + '),
          ]);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, new URL('./', page.url())).href, { waitUntil: 'networkidle' });
    if (path.startsWith('search/')) await answered(page);
    if (path.startsWith('compare/')) await page.locator('compare-plans[data-state=ready]').waitFor();
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: [number, string][] }).shifts,
    );
    const sum = shifts.reduce((total, [value]) => total + value, 0);
    // What moved is named where it is too much.
    expect(sum < MOST ? [] : shifts).toEqual([]);
  });
});
