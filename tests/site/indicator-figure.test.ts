import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { colourOf } from '../../src/charts/colours.ts';
import { openPage } from './page.ts';

/** `#94803f` as `[148, 128, 63]`. */
const rgb = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const figure = (page: Page) => page.locator('target-chart');

/** What was drawn: how many pixels of a canvas are not empty, and which colours cover many of them. */
const drawn = (page: Page, k = 0) =>
  figure(page)
    .nth(k)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      const colours = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3] === 255) {
          const colour = `${data[i]} ${data[i + 1]} ${data[i + 2]}`;
          colours.set(colour, (colours.get(colour) ?? 0) + 1);
        }
      return [...colours].filter(([, n]) => n > 400).map(([colour]) => colour);
    });

describe('a figure', () => {
  it('loads nothing until it comes near', async () => {
    const { page } = await openPage('plans/linze-2022/');
    expect(await figure(page).count()).toBe(0);
    const far = await openPage('', { viewport: { width: 1280, height: 120 } });
    const scripts = (p: Page): Promise<string[]> =>
      p.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((e) => e.name)
          .filter((name) => /draw[^/]*\.js/u.test(name)),
      );
    expect(await scripts(far.page)).toEqual([]);
    expect(await far.page.locator('target-chart[data-drawn]').count()).toBe(0);
    await figure(far.page).first().scrollIntoViewIfNeeded();
    await far.page.locator('target-chart[data-drawn]').first().waitFor();
    expect(await scripts(far.page)).toHaveLength(1);
    expect(far.errors).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('shows bars in the colours of the plans, %s', async (colorScheme) => {
    const { page, errors } = await openPage('indicators/high-tech-firms/', { colorScheme });
    await page.locator('target-chart[data-drawn]').first().waitFor();
    // 临泽's binding target is a full bar of the second colour, in a figure of its own.
    await figure(page).nth(1).scrollIntoViewIfNeeded();
    await page.locator('target-chart[data-drawn]').nth(1).waitFor();
    expect(await drawn(page, 1)).toContain(rgb(colourOf(1)).join(' '));
    expect(errors).toEqual([]);
  });

  it.each([
    [0, [50, 100]],
    [1, [40]],
  ])('has bars as long as their values, figure %i', async (nth, values) => {
    const { page } = await openPage('indicators/high-tech-firms/', {
      viewport: { width: 1280, height: 1400 },
    });
    await figure(page).nth(nth).scrollIntoViewIfNeeded();
    await figure(page).nth(nth).and(page.locator('[data-drawn]')).waitFor();
    const lengths = await figure(page)
      .nth(nth)
      .locator('canvas')
      .evaluate(
        (canvas: HTMLCanvasElement, bars) => {
          const ctx = canvas.getContext('2d');
          const { data, width, height } = ctx?.getImageData(0, 0, canvas.width, canvas.height) ?? {
            data: [],
            width: 0,
            height: 0,
          };
          // The longest run of bar colours, hatching bridged, in each row of pixels.
          const rows: number[] = [];
          for (let y = 0; y < height; y += 1) {
            let [first, last] = [-1, -1];
            for (let x = 0; x < width; x += 1) {
              const i = 4 * (y * width + x);
              const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
              if (
                bars.some(([R = 0, G = 0, B = 0]) => Math.abs(r - R) + Math.abs(g - G) + Math.abs(b - B) < 30)
              ) {
                if (first < 0) first = x;
                last = x;
              }
            }
            rows.push(last - first);
          }
          // Rows of one bar, the gaps between its dots bridged.
          const lengths: number[] = [];
          let [longest, gap] = [0, 0];
          for (const n of [...rows, ...Array<number>(9).fill(0)]) {
            gap = n > 4 ? 0 : gap + 1;
            longest = Math.max(longest, n);
            if (gap > 6 && longest > 4) {
              lengths.push(longest);
              longest = 0;
            }
          }
          return lengths;
        },
        [rgb(colourOf(1)), rgb(colourOf(3))],
      );
    expect(lengths).toHaveLength(values.length);
    const unit = (lengths.at(-1) ?? 0) / (values.at(-1) ?? 1);
    lengths.forEach((n, k) => {
      expect(Math.abs(n - unit * (values[k] ?? 0))).toBeLessThan(unit * 3);
    });
  });

  it('is said in words, and needs no pointer and no movement', async () => {
    const { page } = await openPage('indicators/high-tech-firms/', { reducedMotion: 'reduce' });
    await page.locator('target-chart[data-drawn]').first().waitFor();
    const canvas = page.getByRole('img', { name: /临泽县 50 家 预期性；.*涟水县 ≥ 100 家/u });
    expect(await canvas.count()).toBe(1);
  });

  it('prints on white in the dark too, and leaves no hole where it was not drawn', async () => {
    const { page } = await openPage('indicators/high-tech-firms/', { colorScheme: 'dark' });
    await figure(page).nth(1).scrollIntoViewIfNeeded();
    await page.locator('target-chart[data-drawn]').nth(1).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(100);
    expect(await drawn(page, 1)).toContain(rgb(colourOf(1)).join(' '));
    const ink = await figure(page)
      .first()
      .evaluate((e) => getComputedStyle(e).color);
    expect(ink).toBe('rgb(28, 27, 25)');
    const script = await openPage('indicators/high-tech-firms/', { javaScriptEnabled: false });
    await script.page.emulateMedia({ media: 'print' });
    expect(await script.page.locator('.chart').first().isVisible()).toBe(false);
  });
});
