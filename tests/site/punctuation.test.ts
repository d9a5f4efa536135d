import { describe, expect, it } from 'vitest';
import { punctuated, settingsOf } from '../../src/model/punctuation.ts';
import { openPage } from './page.ts';
import { pathOf, table } from './pages.ts';

/** A sentence with signs that the rule sets, where nothing was corrected. */
const found = table('measures').find(
  ({ text, id }) =>
    settingsOf(text).length > 2 && !table('corrections').some(({ plan }) => id.startsWith(`${plan}/`)),
);
const measure = found ?? table('measures').find(({ text }) => settingsOf(text).length > 2);
if (!measure) throw new Error('no sentence has half-width signs');
const path = pathOf(measure.url).replace(/#.*/u, '');
const task = table('tasks').find(({ id }) => id === measure.task);
const selector = `[data-measure="${measure.id}"] > p`;

describe('the signs of a document', () => {
  it('are those of print on its pages, without scripts, and those of the copy in data and source', async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    expect(await page.locator(selector).textContent()).toBe(punctuated(measure.text));
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect(description?.slice(0, 60)).toBe(punctuated(task?.text ?? '').slice(0, 60));
    const data = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    expect(data).toContain(JSON.stringify(punctuated(`${task?.ordinal ?? ''}${task?.title ?? ''}`)));
    await page.goto(new URL('../../source/', page.url()).href);
    expect((await page.locator('.lines').allTextContents()).join('')).toContain(measure.text.slice(0, 20));
  });

  it('are those of the copy for whoever wants them, in text and citation, and on other pages', async () => {
    const { page } = await openPage(path);
    await page.locator('[name=punctuation][value=own]').check({ force: true });
    await expect.poll(() => page.locator(selector).textContent()).toBe(measure.text);
    const title = table('plans').find(({ id }) => id === measure.plan)?.title ?? '';
    await expect.poll(() => page.locator('[data-citation]').first().textContent()).toContain(title);
    for (const text of await page.locator('[data-set]').allTextContents()) expect(text).not.toBe('');
    await page.goto(new URL('../../', page.url()).href);
    await expect.poll(() => page.locator('h1').textContent()).toBe(title);
    await page.locator('[name=punctuation][value=set]').check({ force: true });
    await expect.poll(() => page.locator('h1').textContent()).toBe(punctuated(title));
  });

  it('can be marked where they were set, each of them', async () => {
    const { page } = await openPage(path);
    await page.locator('[name=punctuation][value=marked]').check({ force: true });
    const marked = () =>
      page.evaluate(
        (inside) =>
          [...(CSS.highlights.get('punctuation') ?? [])].filter((range) =>
            document.querySelector(inside)?.contains(range.startContainer),
          ).length,
        selector,
      );
    await expect.poll(marked).toBe(settingsOf(measure.text).length);
  });

  it('are found in either form, and shown as they are printed', async () => {
    const words = /[^,]{4},[^,]{4}/u.exec(measure.text)?.[0] ?? '';
    const totals = await Promise.all(
      [words, punctuated(words)].map(async (query) => {
        const { page } = await openPage(`search/?q=${encodeURIComponent(`"${query}"`)}`);
        await page.locator('[data-search-state=ready]').waitFor();
        const hit = page.locator(`[data-hit="${measure.id}"] .document`);
        await expect.poll(() => hit.textContent()).toBe(punctuated(measure.text));
        return page.locator('[data-search-state]').getAttribute('data-total');
      }),
    );
    expect(totals[0]).toBe(totals[1]);
  });
});
