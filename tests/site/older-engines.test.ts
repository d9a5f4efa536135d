/** What engines lack that readers still use, taken away from the browser of the tests. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { correctedMeasure, pathOf } from './pages.ts';

const { measure } = correctedMeasure();

it('without any colour of ours, struck words are struck and nothing is lost on its ground', async () => {
  const { page } = await openPage(pathOf(measure.url));
  let sheets = 0;
  await page.route(/\.css$/u, async (route) => {
    const css = await (await route.fetch()).text();
    // As an engine does that knows no function with which a colour is given.
    const without = css.replace(/--[\w-]+:\s*(?:#[\da-f]{3,8}|[a-z-]+\([^;}]*\))(?=[;}])/giu, '--gone:0');
    if (without !== css) sheets += 1;
    await route.fulfill({ body: without, contentType: 'text/css' });
  });
  await page.reload();
  expect(sheets).toBeGreaterThan(0);
  const del = page.locator('del').first();
  expect(await del.evaluate((e) => getComputedStyle(e).textDecorationLine)).toBe('line-through');
  expect(
    await page
      .locator('ins')
      .first()
      .evaluate((e) => getComputedStyle(e).textDecorationLine),
  ).toBe('underline');
});

it.each([
  ['light', 'rgb(28, 27, 25)', 'rgb(250, 248, 243)', 'rgb(168, 50, 26)'],
  ['dark', 'rgb(235, 230, 220)', 'rgb(23, 22, 20)', 'rgb(240, 135, 109)'],
] as const)('has its colours without light-dark(): %s', async (colorScheme, ink, paper, cinnabar) => {
  const { page } = await openPage(pathOf(measure.url), { colorScheme });
  const sheets = await page.evaluate(() =>
    Promise.all([...document.styleSheets].map(async ({ href }) => (await fetch(href ?? '')).text())),
  );
  expect(sheets.join('')).not.toContain('light-dark(');
  const style = (selector: string, name: 'color' | 'backgroundColor' | 'textDecorationColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((e, n) => getComputedStyle(e)[n], name);
  expect(await style('html', 'color')).toBe(ink);
  expect(await style('html', 'backgroundColor')).toBe(paper);
  expect(await style('ins', 'color')).toBe(cinnabar);
  expect(await style('del', 'textDecorationColor')).toBe(cinnabar);
});

it('follows a swipe where the browser does not say that scrolling has ended', async () => {
  const { page } = await openPage('about/', { viewport: { width: 375, height: 700 } });
  await page.addInitScript(() => {
    for (const { prototype } of [Window, Document, HTMLElement, Element])
      delete (prototype as { onscrollend?: unknown }).onscrollend;
    delete (globalThis as { onscrollend?: unknown }).onscrollend;
    addEventListener(
      'scrollend',
      (event) => {
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  });
  await page.goto(new URL('../compare/', page.url()).href);
  await page.locator('compare-plans[data-state=ready]').waitFor();
  expect(await page.evaluate(() => 'onscrollend' in document.body)).toBe(false);
  await page.locator('.matrix').evaluate((e) => {
    e.scrollBy({ left: e.clientWidth });
  });
  const current = () => page.locator('.tabs a').nth(2).getAttribute('aria-current');
  await expect.poll(current, { timeout: 30_000 }).toBe('true');
  const cut = await page
    .locator('tr[data-row]')
    .first()
    .locator('td')
    .evaluateAll((all) => all.map((td) => td.classList.contains('away')));
  expect(cut).toEqual([true, true, false, false, true]);
});

it('shows what the address asks for, whatever the browser put back into the form', async () => {
  const { page } = await openPage('about/');
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      for (const input of document.querySelectorAll<HTMLInputElement>(
        '.controls input, [data-readings] input',
      ))
        input.checked = input.value === 'goals' || input.value === 'source';
    });
  });
  await page.goto(new URL('../compare/', page.url()).href);
  await page.locator('compare-plans[data-state=ready]').waitFor();
  await page.waitForLoadState('load');
  const boxes = page.locator('[data-plans] input');
  await expect
    .poll(() => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked)), {
      timeout: 30_000,
    })
    .toEqual([true, true, true, true, true]);
  expect(await page.locator('[name=by]:checked').getAttribute('value')).toBe('areas');
  // A box that was put back empty, and is checked again, adds no plan twice.
  await boxes.first().evaluate((box) => {
    (box as HTMLInputElement).checked = false;
  });
  await boxes.first().click();
  await page.waitForURL(/by=|plans=|\/compare\/$/u);
  const plans = new URL(page.url()).searchParams.get('plans')?.split('~') ?? [];
  expect(new Set(plans).size).toBe(plans.length);
  await page.goto(new URL(`../${pathOf(measure.url)}`, page.url()).href);
  await page.waitForLoadState('load');
  expect(await page.locator('[name=reading]:checked').getAttribute('value')).toBe('both');
  expect(await page.locator('html').getAttribute('data-reading')).toBe('both');
});
