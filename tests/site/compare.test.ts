import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { punctuated } from '../../src/model/punctuation.ts';
import { wide, wrongWith } from './axe.ts';
import { openPage } from './page.ts';
import {
  codings,
  tasks,
  targets,
  plans,
  themes,
  soon,
  THREE,
  under,
  ready,
  heads,
  rows,
  cell,
  sentences,
} from './comparing.ts';

describe('an address with three plans and a theme, opened fresh', () => {
  it.each(['talent', 'finance', 'safeguard'])('shows exactly the sentences under %s', async (theme) => {
    const { page, errors, foreignRequests } = await openPage(
      `compare/?plans=${THREE.join('~')}&by=measures&theme=${theme}`,
    );
    await ready(page);
    expect(await heads(page)).toEqual(THREE);
    expect(await rows(page)).toEqual([theme]);
    for (const plan of THREE) {
      const expected = under(plan, theme);
      expect(await sentences(page, plan, theme)).toEqual(expected.map((m) => punctuated(m.text)));
      if (expected.length === 0)
        expect(await cell(page, plan, theme).getAttribute('data-silence')).not.toBeNull();
      else {
        const links = await cell(page, plan, theme)
          .locator('li.document a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(links.map((l) => l?.slice(l.indexOf('/plans/')))).toEqual(expected.map((m) => m.url));
      }
    }
    expect(await page.locator('[data-cell]').count()).toBe(THREE.length);
    expect([errors, foreignRequests]).toEqual([[], []]);
  });

  it('shows tasks by theme, the primary and the further ones', async () => {
    const { page } = await openPage(`compare/?plans=${THREE.join('~')}&theme=platform`);
    await ready(page);
    for (const plan of THREE) {
      const expected = tasks.filter((t) =>
        codings.some(
          (c) => c.task === t.id && c.measure === null && c.scheme === 'theme' && c.code === 'platform',
        ),
      );
      const words = (await sentences(page, plan, 'platform')).sort();
      const own = expected.filter((t) => t.plan === plan).map((t) => t.title);
      expect(words).toHaveLength(own.length);
      for (const title of own) expect(words.some((w) => w.endsWith(title))).toBe(true);
    }
  });

  it('shows every target under its indicator, and says why others have none', async () => {
    const { page } = await openPage(`compare/?plans=${THREE.join('~')}&by=goals`);
    await ready(page);
    const own = targets.filter((t) => THREE.includes(t.plan) && t.indicator !== null);
    expect((await rows(page)).sort()).toEqual([...new Set(own.map((t) => t.indicator))].sort());
    for (const indicator of new Set(own.map((t) => t.indicator ?? '')))
      for (const plan of THREE) {
        const expected = own.filter((t) => t.plan === plan && t.indicator === indicator);
        const silence = await cell(page, plan, indicator).getAttribute('data-silence');
        if (expected.length > 0) {
          expect(silence).toBeNull();
          expect(await cell(page, plan, indicator).locator('li').count()).toBe(expected.length);
        } else if (plans.find((p) => p.id === plan)?.is_interpretation)
          expect(silence).toBe('interpretation-only');
        else expect(silence).toMatch(/^not-(?:mentioned|stated)$/u);
      }
  });
});

describe('the state', () => {
  it('goes into the address with every change, and back, forward and reload keep it', async () => {
    const { page } = await openPage('compare/');
    await ready(page);
    await page.locator('.by label', { hasText: '举措' }).click();
    await page.locator('[data-row]').first().waitFor();
    await page.locator('select[name=theme]').selectOption('talent');
    await soon(() => rows(page)).toEqual(['talent']);
    await page.locator('li[data-plan="linze-2022"] [data-move="-1"]').click();
    const moved = ['linze-2022', 'hezuo-2022', 'linyi-2023', 'lianshui-2024', 'horinger-2025'];
    await soon(() => heads(page)).toEqual(moved);
    await page.locator('li[data-plan="linyi-2023"] input').click();
    await soon(() => heads(page)).toEqual(moved.filter((p) => p !== 'linyi-2023'));
    const address = new URL(page.url());
    expect(address.search).toBe(
      '?plans=linze-2022~hezuo-2022~lianshui-2024~horinger-2025&by=measures&theme=talent',
    );
    await page.goBack();
    await soon(() => heads(page)).toEqual(moved);
    await page.goBack();
    await page.goBack();
    await soon(() => rows(page)).toEqual(themes.map((t) => t.code));
    await page.goBack();
    await soon(() => page.locator('.by input:checked').getAttribute('value')).toBe('areas');
    for (let i = 0; i < 4; i += 1) await page.goForward();
    await soon(() => page.url()).toBe(address.href);
    await soon(() => heads(page)).toEqual(moved.filter((p) => p !== 'linyi-2023'));
    await page.reload();
    await ready(page);
    expect(await heads(page)).toEqual(moved.filter((p) => p !== 'linyi-2023'));
    expect(await page.locator('select[name=theme]').inputValue()).toBe('talent');
  });

  it('says what of an address there is not', async () => {
    const { page } = await openPage('compare/?plans=atlantis-2024~linze-2022&by=size&theme=talent');
    await ready(page);
    expect(await heads(page)).toEqual(['linze-2022']);
    const said = await page.locator('[data-status]').textContent();
    expect(said).toContain('atlantis-2024');
    expect(said).toContain('by=size');
  });

  it('says so when the data do not come, and tries again', async () => {
    const { page } = await openPage('compare/');
    await ready(page);
    await page.route('**/compare/data/*', (route) => route.abort());
    await page.locator('select[name=theme]').selectOption('talent');
    await page.locator('compare-plans[data-state=error]').waitFor();
    expect(await page.locator('[data-cell]').count()).toBeGreaterThan(0);
    await page.unroute('**/compare/data/*');
    await page.locator('[data-status] button').click();
    await ready(page);
    expect(await rows(page)).toEqual(['talent']);
  });
});

describe('the page as it came and as its script draws it', () => {
  it('are the same table', async () => {
    const { page } = await openPage('compare/');
    await ready(page);
    const shape = () =>
      page.locator('.matrix-box').evaluate((box) => {
        const copy = box.cloneNode(true) as Element;
        for (const e of copy.querySelectorAll('*')) {
          e.classList.remove('away');
          if (e.getAttribute('class') === '') e.removeAttribute('class');
          e.removeAttribute('aria-current');
          e.removeAttribute('data-set');
        }
        return copy.outerHTML;
      });
    const written = await shape();
    await page.locator('select[name=theme]').selectOption('talent');
    await soon(() => rows(page)).toEqual(['talent']);
    await page.locator('select[name=theme]').selectOption('');
    await soon(() => rows(page)).toEqual(themes.map((t) => t.code));
    expect(await shape()).toBe(written);
  });
});

describe('without script', () => {
  it('shows the whole table by areas, and no control', async () => {
    const { page } = await openPage('compare/', { javaScriptEnabled: false });
    expect(await page.locator('[data-cell]').count()).toBe(plans.length * themes.length);
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
  });
});

describe('widths', () => {
  const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it('fits two plans into a laptop, and five with their heads in view', async () => {
    const { page } = await openPage('compare/?plans=linze-2022~lianshui-2024&by=measures', {
      viewport: { width: 1280, height: 800 },
    });
    await ready(page);
    const region = page.locator('.matrix');
    expect(await region.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    await page.goto(page.url().replace(/\?.*/u, '?by=measures'));
    await ready(page);
    expect(await wide(page)).toBeLessThanOrEqual(1280);
    await page.locator('[data-row=talent] td').last().scrollIntoViewIfNeeded();
    const head = await page.locator('thead th[data-column]').last().boundingBox();
    const first = await page.locator('[data-row=talent] th').boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(0);
    expect(head?.y).toBeLessThan(800);
    expect(first?.x).toBeGreaterThanOrEqual(0);
  });

  it('shows two plans at a time on a phone, by tab and by swipe, and never scrolls sideways', async () => {
    const { page } = await openPage('compare/?by=goals', { viewport: { width: 375, height: 700 } });
    await ready(page);
    expect(await wide(page)).toBeLessThanOrEqual(375);
    const inView = () =>
      page
        .locator('thead th[data-column]')
        .evaluateAll((all) =>
          all
            .filter((th) => th.getBoundingClientRect().left >= 0 && th.getBoundingClientRect().right <= 375)
            .map((th) => th.getAttribute('data-column')),
        );
    expect(await inView()).toEqual(['hezuo-2022', 'linze-2022']);
    await page.locator('.tabs a').nth(2).click();
    await soon(inView).toEqual(['linyi-2023', 'lianshui-2024']);
    await soon(() => page.locator('.tabs a').nth(2).getAttribute('aria-current')).toBe('true');
    await page.locator('#compared').evaluate((e) => {
      e.scrollBy({ left: e.clientWidth / 2 });
    });
    await soon(inView).toEqual(['lianshui-2024', 'horinger-2025']);
    await soon(() => page.locator('.tabs a').nth(4).getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.tabs a').nth(2).getAttribute('aria-current')).toBeNull();
    expect(await wide(page)).toBeLessThanOrEqual(375);
  });
});

describe('keyboard and assistive technology', () => {
  it('reorders and drops columns without a pointer, and keeps the focus', async () => {
    const { page } = await openPage('compare/?plans=linze-2022~lianshui-2024');
    await ready(page);
    await page.locator('li[data-plan="linze-2022"] [data-move="1"]').focus();
    await page.keyboard.press('Enter');
    await soon(() => heads(page)).toEqual(['lianshui-2024', 'linze-2022']);
    expect(await page.locator(':focus').evaluate((e) => e.closest('li')?.getAttribute('data-plan'))).toBe(
      'linze-2022',
    );
    await page.locator('li[data-plan="linyi-2023"] input').focus();
    await page.keyboard.press('Space');
    await soon(() => heads(page)).toEqual(['lianshui-2024', 'linze-2022', 'linyi-2023']);
    expect(await page.locator(':focus').getAttribute('value')).toBe('linyi-2023');
    await page.locator('.matrix').focus();
    expect(await page.locator(':focus').getAttribute('class')).toBe('matrix');
  });

  it('reorders columns by dragging a plan onto another', async () => {
    const { page } = await openPage(`compare/?plans=${THREE.join('~')}&by=areas`);
    await ready(page);
    const choice = (plan: string) => page.locator(`[data-plans] [data-plan="${plan}"]`);
    const [first, second, third] = THREE as [string, string, string];
    await choice(third).dragTo(choice(first));
    await soon(() => heads(page)).toEqual([third, first, second]);
    expect(new URL(page.url()).search).toContain([third, first, second].join('~'));
    await choice(third).dragTo(choice(second));
    await soon(() => heads(page)).toEqual([first, second, third]);
  });

  it('lights the heads of the cell in focus', async () => {
    const { page } = await openPage('compare/?plans=linze-2022~lianshui-2024&by=measures&theme=talent');
    await ready(page);
    const colour = (selector: string) =>
      page.locator(selector).evaluate((e) => getComputedStyle(e).backgroundColor);
    const before = await colour('th[data-column="lianshui-2024"]');
    await cell(page, 'lianshui-2024', 'talent').locator('a').first().focus();
    expect(await colour('th[data-column="lianshui-2024"]')).not.toBe(before);
    expect(await colour('tr[data-row=talent] th')).toBe(await colour('th[data-column="lianshui-2024"]'));
    expect(await colour('th[data-column="linze-2022"]')).toBe(before);
  });

  it.each(['by=goals', 'by=measures&theme=talent'])('%s has no violation in either scheme', async (query) => {
    const { page } = await openPage(`compare/?${query}`);
    await ready(page);
    expect(await wrongWith(page, wide)).toEqual([]);
  });
});
