import { describe, expect, it } from 'vitest';
import { wide, wrongWith } from './axe.ts';
import { openPage } from './page.ts';
import { correctedMeasure, table } from './pages.ts';
import { scan, scanned } from './search-reference.ts';
import { answered, askAll } from './searching.ts';

const passages = table('passages');
const search = (parameters: Record<string, string> | [string, string][]): string =>
  `search/?${new URLSearchParams(parameters).toString()}`;

describe('the hooks of the data contract', () => {
  it('say the state, the total, and every hit with a link to its address', async () => {
    const { page, errors, foreignRequests } = await openPage('search/');
    const results = page.locator('[data-search-state]');
    expect(await results.getAttribute('data-search-state')).toBe('idle');
    await page.goto(new URL(search({ q: '科技特派员' }), page.url().replace('search/', '')).href);
    await answered(page);
    const expected = scan(passages, ['科技特派员']);
    expect(await results.getAttribute('data-total')).toBe(String(expected.length));
    while (await page.locator('[data-more]').isVisible()) await page.locator('[data-more]').click();
    const hits = await page
      .locator('[data-hit]')
      .evaluateAll((all) =>
        all.map((hit) => [hit.getAttribute('data-hit'), hit.querySelector('a')?.getAttribute('href')]),
      );
    const urls = Object.fromEntries(passages.map((p) => [p.id, p.url]));
    expect(hits.map(([id]) => id).sort()).toEqual(expected);
    for (const [id, href] of hits) expect(href).toContain(urls[id ?? '']);
    expect(await page.locator('[data-hit] mark').first().textContent()).toBe('科技特派员');
    expect([errors, foreignRequests]).toEqual([[], []]);
  });

  it('take several values of a facet, and several facets', async () => {
    const { page } = await openPage(
      search([
        ['q', '人才'],
        ['plan', 'linze-2022'],
        ['plan', 'lianshui-2024'],
        ['kind', 'measure'],
      ]),
    );
    await answered(page);
    const [found] = await askAll(page, ['人才']);
    const expected = scan(passages, ['人才']).filter((id) => {
      const passage = passages.find((p) => p.id === id);
      return passage?.kind === 'measure' && /^(?:linze-2022|lianshui-2024)\//u.test(id);
    });
    expect(found?.ids).toEqual(expected);
  });

  it('take a unit by its code and by its function', async () => {
    const rows = table('responsibilities').filter((r) => r.unit === 'linze-keji');
    const tasks = new Set(rows.map((r) => r.task));
    const { page } = await openPage(search({ q: '', unit: 'linze-keji' }));
    await answered(page);
    const total = passages.filter((p) => tasks.has(p.parent)).length;
    expect(total).toBeGreaterThan(0);
    expect(await page.locator('[data-search-state]').getAttribute('data-total')).toBe(String(total));
    expect(await page.locator('[data-facet=unit] :checked').getAttribute('value')).toBe('linze-keji');
  });
});

describe('facets', () => {
  it('count truly: what is chosen is what was promised; the address says it; it can be taken back', async () => {
    const { page } = await openPage(search({ q: '企业' }));
    await answered(page);
    const total = async (): Promise<number> => {
      await answered(page);
      return Number(await page.locator('[data-search-state]').getAttribute('data-total'));
    };
    const all = await total();
    for (const facet of await page
      .locator('[data-facet]')
      .evaluateAll((f) => f.map((e) => e.getAttribute('data-facet')))) {
      const value = page.locator(`[data-facet=${facet ?? ''}] label`).nth(1);
      const promised = Number(await value.locator('.count').textContent());
      await value.click();
      expect([facet, await total()]).toEqual([facet, promised]);
      expect(new URL(page.url()).searchParams.getAll(facet ?? '')).toHaveLength(1);
      await page.goBack();
      expect(await total()).toBe(all);
    }
  });

  it('are all in the page only where there is something to choose', async () => {
    const { page } = await openPage(search({ q: '企业' }));
    await answered(page);
    expect(await page.locator('[data-facet]:not(:has(input))').count()).toBe(0);
    expect(await page.locator('[name=within]').count()).toBe(0);
    await askAll(page, ['企业 补助']);
    expect(await page.locator('[name=within]').count()).toBe(2);
  });
});

describe('a sentence that was found and opened', () => {
  it('has its words marked across corrections, and the address of the link is the permanent one', async () => {
    const { measure: passage, correction } = correctedMeasure();
    const at = passage.text.indexOf(correction.corr ?? '');
    const words = passage.text.slice(Math.max(0, at - 3), at + 4);
    const { page } = await openPage(search({ q: words }));
    await answered(page);
    const link = page.locator(`[data-hit="${passage.id}"] a`);
    expect(await link.getAttribute('href')).toMatch(new RegExp(`${passage.url}$`, 'u'));
    await link.click();
    await page.locator(':target mark.found').first().waitFor();
    expect((await page.locator(':target mark.found').allTextContents()).join('')).toBe(words);
  });
});

describe('where nothing is found', () => {
  it('says so and offers fewer terms, a near one, other words', async () => {
    const { page } = await openPage(search({ q: '高薪技术企业 补助' }));
    await answered(page);
    expect(await page.getByRole('status').textContent()).toBe('没有找到');
    const advice = page.locator('[data-search-advice]');
    await advice.getByRole('link', { name: /^补助（\d+ 句）$/u }).waitFor();
    await advice.getByRole('link', { name: '高新技术企业', exact: true }).click();
    await answered(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('高新技术企业');
  });

  it('offers to look for two words that were typed as one', async () => {
    const { page } = await openPage(search({ q: '科技特派员补助' }));
    await answered(page);
    expect(await page.getByRole('status').textContent()).toBe('没有找到');
    const link = page.locator('[data-search-advice]').getByRole('link', { name: /^科技特派员 补助（/u });
    const said = (await link.textContent()) ?? '';
    const within = said.includes('在同一项任务') ? 'task' : 'sentence';
    const expected = scan(passages, ['科技特派员', '补助'], within).length;
    expect(expected).toBeGreaterThan(0);
    expect(said).toContain(`${expected} 句）`);
    await link.click();
    await answered(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('科技特派员 补助');
    expect(await page.locator('[data-search-state]').getAttribute('data-total')).toBe(String(expected));
  });

  it('leads from one sentence to one task, and the address says so', async () => {
    const pair = ['科技特派员', '经费'];
    expect(scan(passages, pair)).toEqual([]);
    expect(scan(passages, pair, 'task').length).toBeGreaterThan(0);
    const { page } = await openPage(search({ q: pair.join(' ') }));
    await answered(page);
    expect(await page.locator('[data-meaning]').textContent()).toBe(
      '查找：同一句含“科技特派员”，且含“经费”。',
    );
    const wider = page
      .locator('[data-search-advice]')
      .getByRole('link', { name: /^在同一项任务（\d+ 句）$/u });
    await wider.click();
    await answered(page);
    expect(new URL(page.url()).searchParams.get('within')).toBe('task');
    expect((await askAll(page, [pair.join(' ')]))[0]?.ids).toEqual(scan(passages, pair, 'task'));
    expect(await page.locator('[data-meaning]').textContent()).toContain('同一项任务');
    await page.getByRole('radio', { name: '在同一句' }).check();
    await answered(page);
    expect(new URL(page.url()).searchParams.has('within')).toBe(false);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('没有找到');
  });
});

describe('other wordings', () => {
  it('are offered and not applied; a box adds one to the query and takes it away, the focus stays', async () => {
    const { page } = await openPage(search({ q: '高企 企业' }));
    await answered(page);
    const box = page
      .getByRole('group', { name: /另有说法/u })
      .getByRole('checkbox', { name: /^高新技术企业/u });
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    expect((await askAll(page, ['高企']))[0]?.ids).toEqual(scan(passages, ['高企']));
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('高企 或 高新技术企业');
    await expect.poll(() => box.isChecked()).toBe(true);
    await expect.poll(() => box.evaluate((b) => b === document.activeElement)).toBe(true);
    expect((await askAll(page, ['高企 或 高新技术企业']))[0]?.ids).toEqual(
      scan(passages, [['高企', '高新技术企业']]),
    );
    await box.uncheck();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('高企');
  });
});

describe('what stands across words', () => {
  it('is marked, explained and last', async () => {
    const expected = scanned(passages, ['高企']);
    const across = expected.flatMap((p) => (p.across ? [p.id] : []));
    expect(across.length).toBeGreaterThan(0);
    expect(across.length).toBeLessThan(expected.length);
    const { page } = await openPage(search({ q: '高企' }));
    await answered(page);
    const hits = await page
      .locator('[data-hit]')
      .evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit')));
    expect(hits.slice(-across.length).sort()).toEqual(across);
    expect(await page.locator('[data-across]').count()).toBe(across.length);
    expect(await page.getByText('跨词', { exact: true }).count()).toBe(across.length);
    expect(await page.locator('[data-search-meaning]').textContent()).toContain(
      `其中 ${across.length} 句是跨词匹配`,
    );
  });
});

describe('accessibility', () => {
  it.each([1280, 375])('of results and suggestions at %i px, in either scheme', async (width) => {
    const { page } = await openPage(search({ q: '企业 补助', plan: 'linze-2022' }), {
      viewport: { width, height: 900 },
    });
    await answered(page);
    const asked = wide.map((window) => ({ ...window, width }));
    if (width === 375) await page.locator('details > summary').first().click();
    expect(await wrongWith(page, asked)).toEqual([]);
    await page.locator('#q').fill('科');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    // The list lies over some values of the facets, which are then too small to hit: they come back with Escape.
    expect(await wrongWith(page, asked, '[data-search-facets]')).toEqual([]);
  });

  it('tells what was found', async () => {
    const { page } = await openPage(search({ q: '科技' }));
    await answered(page);
    expect(await page.locator('#found[role=status]').textContent()).toMatch(/^找到 \d+ 句，分属 \d+ 处$/u);
    expect(await page.getByRole('search').count()).toBe(1);
    expect(await page.getByRole('combobox', { name: '搜索文句' }).count()).toBeLessThanOrEqual(1);
  });
});
