/** The codebook against the published tables: every code, its kappa, and examples that are what they are said to be. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { datasets } from './pages.ts';

const concepts = [...datasets('themes'), ...datasets('instruments')];
const codings = datasets('codings');
const has = (measure: string | null, code: string, basis: string): boolean =>
  codings.some((c) => c['measure'] === measure && c['code'] === code && c['basis'] === basis);

it('has every theme and tool at its own fragment, with what it includes and excludes', async () => {
  const { page } = await openPage('codebook/');
  for (const concept of concepts) {
    const entry = page.locator(`[id="${String(concept['code'])}"]`);
    const words = (await entry.textContent()) ?? '';
    for (const column of ['name', 'definition', 'includes', 'excludes'])
      expect(words).toContain((concept[column] as string | null) ?? '');
    if (typeof concept['kappa'] === 'number') expect(words).toContain(concept['kappa'].toFixed(2));
  }
  await page.close();
});

it('shows examples on which both readers agree, and borders where they part', async () => {
  const { page } = await openPage('codebook/');
  const shown = await page
    .locator('[data-example]')
    .evaluateAll((all) =>
      all.map((item) => [
        item.closest('[data-concept]')?.getAttribute('data-concept') ?? '',
        item.closest('[data-examples]')?.getAttribute('data-examples') ?? '',
        item.getAttribute('data-example') ?? '',
      ]),
    );
  expect(new Set(shown.map(([, sort]) => sort))).toEqual(new Set(['clear', 'added', 'refused']));
  for (const [code = '', sort, measure = ''] of shown) {
    expect([measure, has(measure, code, 'editor')]).toEqual([measure, sort !== 'refused']);
    expect([measure, has(measure, code, 'rule')]).toEqual([measure, sort !== 'added']);
  }
  await page.close();
});

it('is one click from a theme, a tool and the codes of a sentence', async () => {
  for (const path of ['themes/talent/', 'instruments/supply.talent/', 'plans/linze-2022/tasks/1/']) {
    const { page } = await openPage(path);
    expect(await page.locator('a[href*="/codebook/"]').count()).toBeGreaterThan(0);
    await page.close();
  }
});
