import { describe, expect, it } from 'vitest';
import { punctuated } from '../../src/model/punctuation.ts';
import { openPage } from './page.ts';
import { correctedMeasure, pathOf, table } from './pages.ts';

const { measure, correction } = correctedMeasure();
const path = pathOf(measure.url);

describe('a corrected sentence', () => {
  it('shows both readings and the reason without scripts, and no switch', async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    const sentence = page.locator(`[data-measure="${measure.id}"]`);
    expect(await sentence.locator('del').first().isVisible()).toBe(true);
    expect(await sentence.locator('ins').first().isVisible()).toBe(true);
    expect(await sentence.textContent()).toContain(correction.reason);
    expect(await page.locator('[data-readings]').first().isVisible()).toBe(false);
  });

  it('tells a screen reader which reading is which, in words that are not part of the text', async () => {
    const { page } = await openPage(path);
    const sentence = page.locator(`[data-measure="${measure.id}"] p`).first();
    const heard = (await sentence.ariaSnapshot()).replace(/\s+/gu, ' ');
    expect(heard).toContain('底本作');
    expect(heard.indexOf('今作')).toBeGreaterThan(heard.indexOf('底本作'));
    expect(await sentence.textContent()).not.toContain('底本作');
  });

  it('gives the text of the edition, or the characters of the source, as the reader chooses', async () => {
    const { page } = await openPage(path);
    const words = () =>
      page.locator(`[data-measure="${measure.id}"] p`).evaluate((p) => {
        const copy = p.cloneNode(true) as HTMLElement;
        const shown = [...p.querySelectorAll('*')].map((e) => getComputedStyle(e).display !== 'none');
        [...copy.querySelectorAll('*')].forEach((e, i) => {
          if (!shown[i] || e.matches('.mark')) e.remove();
        });
        return copy.textContent;
      });
    await page.getByText('校订', { exact: true }).click();
    expect(await words()).toBe(punctuated(measure.text));
    await page.getByText('原文', { exact: true }).click();
    await expect.poll(words).toBe(measure.text.replace(correction.corr ?? '', correction.sic));
    await page.getByText('对照', { exact: true }).click();
    expect(await words()).toContain(correction.sic + (correction.corr ?? ''));
  });

  it('keeps the choice for the next page', async () => {
    const { page } = await openPage(path);
    await page.getByText('校订', { exact: true }).click();
    await page.goto(new URL(`../../source/`, page.url()).href);
    expect(await page.locator('html').getAttribute('data-reading')).toBe('edited');
    expect(await page.locator('del').first().isVisible()).toBe(false);
  });

  it('lets the keyboard choose', async () => {
    const { page } = await openPage(path);
    await page.getByRole('radio', { name: '对照' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('data-reading')).toBe('edited');
  });
});

describe('a passage that was replaced by spam and cannot be known', () => {
  const gap = table('corrections').find((c) => c.kind === 'spam' && c.corr === null);

  it('leaves a visible gap and says why', async () => {
    expect(gap).toBeDefined();
    const passage = table('passages').find(
      (p) => p.plan === gap?.plan && p.start <= gap.start && gap.end <= p.end,
    );
    const { page } = await openPage(pathOf(passage?.url ?? ''), { javaScriptEnabled: false });
    expect(await page.locator('.gap').first().textContent()).toBe('〔…〕');
    expect(await page.locator('main').textContent()).toContain(gap?.reason);
  });
});

describe('dropped lines of a source', () => {
  it('are folded, can be unfolded, and open by themselves for an address in them', async () => {
    const dropped = table('corrections').find((c) => c.kind === 'duplicate' && c.end - c.start > 1000);
    const { page } = await openPage(`plans/${dropped?.plan ?? ''}/source/`);
    const fold = page.locator('details').last();
    const line = fold.locator('li').first();
    expect(await line.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await line.isVisible()).toBe(true);
    const id = await line.getAttribute('id');
    await page.goto(new URL(`../source/`, page.url()).href);
    await page.goto(new URL(`#${id ?? ''}`, page.url()).href);
    expect(await page.locator(`#${id ?? ''}`).isVisible()).toBe(true);
  });
});
