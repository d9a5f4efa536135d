import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { plans, soon, THREE, under, ready, site } from './comparing.ts';

describe('what a comparison says of itself', () => {
  it('is in the title of the page, as it came and with every change', async () => {
    const { page } = await openPage('compare/');
    await ready(page);
    expect(await page.title()).toMatch(/^合作、临泽、临沂等 5 份 · 领域 · 比较｜/u);
    await page.goto(new URL('?plans=linze-2022~lianshui-2024&theme=talent', page.url()).href);
    await ready(page);
    expect(await page.title()).toMatch(/^临泽—涟水 · 科技人才 · 比较｜/u);
    await page.locator('.by label', { hasText: '目标' }).click();
    await soon(() => page.title()).toMatch(/^临泽—涟水 · 目标 · 比较｜/u);
  });

  it('folds its controls into one line on a phone, which says what is shown', async () => {
    const { page } = await openPage('compare/?plans=linze-2022~lianshui-2024&theme=talent', {
      viewport: { width: 375, height: 700 },
    });
    await ready(page);
    const fold = page.locator('.fold');
    expect(await fold.textContent()).toBe('2 份方案 · 科技人才');
    expect((await page.locator('.controls').boundingBox())?.height).toBeLessThan(64);
    expect(await page.locator('select[name=theme]').isVisible()).toBe(false);
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page.locator('select[name=theme]').selectOption('finance');
    await soon(() => fold.textContent()).toBe('2 份方案 · 科技金融');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await fold.isVisible()).toBe(false);
  });

  it('has its table before it when something was chosen with a finger, and its controls while it is chosen by keys', async () => {
    const { page } = await openPage('compare/?plans=linze-2022~lianshui-2024', {
      viewport: { width: 375, height: 700 },
      hasTouch: true,
    });
    await ready(page);
    const [fold, table] = [page.locator('.fold'), page.locator('.matrix')];
    await fold.tap();
    await page.locator('.by label', { hasText: '目标' }).tap();
    await soon(() => fold.textContent()).toBe('2 份方案 · 目标');
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    expect((await table.boundingBox())?.y).toBeLessThan(600);
    expect(await fold.evaluate((button) => button === document.activeElement)).toBe(true);
    // Several plans are chosen one after the other.
    await fold.tap();
    await page.locator('[data-plans] input').first().tap();
    await soon(() => fold.textContent()).toBe('1 份方案 · 目标');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page.locator('[name=by][value=goals]').focus();
    await page.keyboard.press('ArrowLeft');
    await soon(() => fold.textContent()).toBe('1 份方案 · 领域');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
  });

  it('is printed with it: selection, version, day, address', async () => {
    const { page } = await openPage('compare/?plans=linze-2022~lianshui-2024&theme=talent');
    await ready(page);
    expect(await page.locator('.printed').isVisible()).toBe(false);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('.printed').textContent()) ?? '';
    expect(await page.locator('.printed').isVisible()).toBe(true);
    expect(printed).toMatch(/语料版本 \d+\.\d+/u);
    expect(printed).toContain('临泽—涟水 · 科技人才');
    expect(printed).toContain(String(new Date().getFullYear()));
    expect(printed).toContain('compare/?plans=linze-2022~lianshui-2024&theme=talent');
    // Where the site's own address is not set it is printed as citations have it.
    expect(printed.includes('（本站网址未设定）')).toBe(site === null);
    expect(printed).not.toContain('127.0.0.1');
  });

  it('is printed with a full citation of every plan, and the place of every sentence', async () => {
    const { page } = await openPage('compare/?plans=hezuo-2022~lianshui-2024&by=measures&theme=talent');
    await ready(page);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    const cited = await page.locator('[data-cited] li').allTextContents();
    expect(cited).toHaveLength(2);
    for (const [k, id] of ['hezuo-2022', 'lianshui-2024'].entries()) {
      const own = plans.find((plan) => plan.id === id);
      for (const fact of [own?.document_number ?? '', `/plans/${id}/`]) expect(cited[k]).toContain(fact);
      expect(cited[k]).toMatch(/\[\d{4}-\d\d-\d\d\]/u);
    }
    const places = await page
      .locator('li.document:not(:has(li)) > .place')
      .evaluateAll((all) => all.map((place) => (place as HTMLElement).innerText));
    expect(places).toHaveLength(await page.locator('li.document:not(:has(li))').count());
    for (const place of places) expect(place).toMatch(/，第\d+句$/u);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.place').first().isVisible()).toBe(false);
  });

  it('folds indicators that only one plan has, and prints them', async () => {
    const { page } = await openPage(`compare/?plans=${THREE.join('~')}&by=goals`);
    await ready(page);
    const lone = page.locator('.lone');
    const count = await lone.locator('tr[data-row]').count();
    expect(count).toBeGreaterThan(0);
    expect(await lone.locator('summary').textContent()).toContain(`${count} 项`);
    expect(await lone.locator('tr[data-row]').first().isVisible()).toBe(false);
    for (const row of await lone.locator('tr[data-row]').all())
      expect(await row.locator('td:not([data-silence])').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await lone.locator('tr[data-row]').first().isVisible()).toBe(true);
  });
});

describe('the file of a view', () => {
  it('opens in Excel: mark, line ends, ids, addresses, quotes', async () => {
    const { page } = await openPage(`compare/?plans=${THREE.join('~')}&by=measures&theme=talent`);
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do=csv]').click(),
    ]);
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString('utf8');
    expect(text.startsWith('\ufeffrow,row_name,plan,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const expected = THREE.flatMap((plan) => under(plan, 'talent'));
    const silent = THREE.filter((plan) => under(plan, 'talent').length === 0).length;
    expect(text.trim().split('\r\n')).toHaveLength(1 + expected.length + silent);
    for (const m of expected) {
      expect(text).toContain(`,${m.id},`);
      expect(text).toContain(m.text.replaceAll('"', '""'));
      // Without SITE_URL an address in a table is its path alone.
      expect(text).toMatch(new RegExp(`,(?:https?://[^,]*)?${m.url}(?:,|\r)`, 'u'));
    }
  });
});
