/** What readers do, done once more in Firefox where it is installed; where it is not, the output says so. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFirefox, pageSizes, startFirefox, type Firefox } from './firefox.ts';
import { correctedMeasure, pathOf } from './pages.ts';

const program = findFirefox();
const poll = { timeout: 60_000 };

if (program === undefined)
  it('there is a second engine, or it is said that there is none', () => {
    console.warn(
      'The second engine was not tried: no Firefox was found. Install firefox-esr, or name it: FIREFOX=',
    );
    expect(process.env['FIREFOX']).toBeUndefined();
  });
else
  describe('in Firefox', () => {
    let firefox: Firefox;
    beforeAll(async () => {
      firefox = await startFirefox(program);
    });
    afterAll(() => firefox.close());
    const address = (path: string): string => new URL(path, inject('siteUrl')).href;
    const ready = `document.querySelector('compare-plans').dataset.state`;

    it('a comparison prints on lying pages, from the first to the last', async () => {
      const page = await firefox.page({ width: 1280, height: 900 });
      await page.open(address('compare/'));
      await expect.poll(() => page.evaluate(ready), poll).toBe('ready');
      const sizes = pageSizes(await page.print());
      expect(sizes.length).toBeGreaterThan(4);
      expect(sizes.filter(({ width, height }) => width < height)).toEqual([]);
    });

    it('a swipe brings the next plan, and its tab', async () => {
      const page = await firefox.page({ width: 375, height: 700 });
      await page.open(address('compare/'));
      await expect.poll(() => page.evaluate(ready), poll).toBe('ready');
      const current = `[...document.querySelectorAll('.tabs a')].findIndex((a) => a.ariaCurrent === 'true')`;
      expect(await page.evaluate(current)).toBeLessThan(1);
      await page.evaluate(
        `document.querySelector('tr[data-row] td').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      await page.wheel(172);
      await expect.poll(() => page.evaluate(current), poll).toBe(1);
      const away = `[...document.querySelector('tr[data-row]').querySelectorAll('td')].map((td) => td.className === 'away')`;
      expect(await page.evaluate(away)).toEqual([true, false, false, true, true]);
    });

    const { measure, correction } = correctedMeasure();
    const source = measure.text.replace(correction.corr ?? '', correction.sic);
    it.each([
      ['both', measure.text],
      ['edited', measure.text],
      ['source', source],
    ])('copying the reading %s gives its words', async (reading, expected) => {
      const page = await firefox.page({ width: 1280, height: 900 });
      await page.open(address(pathOf(measure.url)));
      await page.evaluate(`document.querySelector('[name=reading][value=${reading}]').click()`);
      await page.evaluate(`getSelection().selectAllChildren(document.querySelector('.measures'))`);
      await page.press([process.platform === 'darwin' ? 'Meta' : 'Control', 'c']);
      const text = String(await page.evaluate('navigator.clipboard.readText()'));
      const lines = text.split(/\r?\n/u).map((line) => line.trim());
      expect(lines).toContain(expected);
      for (const line of lines) expect(line).not.toMatch(/^\d+$|^引$|校\d+/u);
    });
  });
