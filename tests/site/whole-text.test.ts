import { expect, it } from 'vitest';
import { punctuated } from '../../src/model/punctuation.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';

const plan = 'linze-2022';
const bare = (text: string): string => text.replace(/\s+/gu, '');

it('has every sentence of a plan once, in the order of the document, without scripts', async () => {
  const { page } = await openPage(`plans/${plan}/text/`, { javaScriptEnabled: false });
  const shown = await page.locator('.edition .sentence').evaluateAll((all) =>
    all.map((sentence) => {
      const copy = sentence.cloneNode(true) as Element;
      for (const apart of copy.querySelectorAll('.number, .mark, del')) apart.remove();
      return copy.textContent;
    }),
  );
  const expected = table('passages').filter(
    (passage) => passage.plan === plan && passage.kind !== 'heading' && passage.kind !== 'table-row',
  );
  // The caption of a table stands above the table and is no sentence of the text.
  const captions = await page.locator('.edition caption').allTextContents();
  const texts = expected.map(({ text }) => bare(punctuated(text)));
  const without = texts.filter((text) => !captions.some((caption) => bare(caption).endsWith(text)));
  expect(shown.map(bare)).toEqual(without);
});

it('keeps the place that is read in the address, and adds nothing to the history', async () => {
  const { page } = await openPage(`plans/${plan}/text/`);
  const before = await page.evaluate(() => history.length);
  await page.locator('#t5').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect.poll(() => new URL(page.url()).hash).toBe('#t5');
  expect(await page.locator('[data-text-contents] [aria-current]').getAttribute('href')).toBe('#t5');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

it('has the notes on its corrections on the same page, and marks lead there', async () => {
  const { page } = await openPage(`plans/${plan}/text/`, { javaScriptEnabled: false });
  const marks = await page
    .locator('.edition a.mark')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''));
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    expect(mark).toMatch(/^#c\d/u);
    expect(await page.locator(mark).count()).toBe(1);
  }
});

it('is what a reader who prints the outline of a plan is sent to', async () => {
  const { page } = await openPage(`plans/${plan}/`, { javaScriptEnabled: false });
  const pointer = page.locator('.on-paper');
  expect(await pointer.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await pointer.isVisible()).toBe(true);
  expect(await pointer.textContent()).toContain(`/plans/${plan}/text/`);
});

it('says in its citation when it was read', async () => {
  const { page } = await openPage('plans/linze-2022/text/');
  expect(await page.locator('.colophon [data-accessed]').innerText()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});
