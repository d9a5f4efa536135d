/** The codebook against the published tables: every code, its kappa, and examples that are what they are said to be. */
import { expect, it } from 'vitest';
import { localOf } from '../../src/model/ids.ts';
import { openPage } from './page.ts';
import { datasets, table } from './pages.ts';
import { LOW_KAPPA } from '../../src/model/kappa.ts';

const concepts = [...datasets('themes'), ...datasets('instruments')];
const codings = [...datasets('codings'), ...datasets('safeguard_codings')];
const has = (measure: string | null, code: string, basis: string): boolean =>
  codings.some((c) => c['measure'] === measure && c['code'] === code && c['basis'] === basis);

it('has every theme and tool at its own fragment, with what it includes and excludes', async () => {
  const { page } = await openPage('codebook/');
  for (const concept of concepts) {
    const entry = page.locator(`[id="${String(concept['code'])}"]`);
    const words = (await entry.textContent()) ?? '';
    for (const column of ['name', 'definition', 'includes', 'excludes'])
      expect(words).toContain((concept[column] as string | null) ?? '');
    for (const column of ['kappa', 'kappa_tasks', 'kappa_with_safeguards', 'kappa_tasks_with_safeguards'])
      if (typeof concept[column] === 'number') expect(words).toContain(concept[column].toFixed(2));
    const weak = [concept['kappa'], concept['kappa_tasks']].some(
      (k) => typeof k === 'number' && k < LOW_KAPPA,
    );
    expect([concept['code'], words.includes('一致度低')]).toEqual([concept['code'], weak]);
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

it('says that a code occurs nowhere only where neither a task nor a safeguard has it', async () => {
  const { page } = await openPage('codebook/');
  for (const { code, parent } of datasets('instruments')) {
    if (parent === null) continue;
    const words = await page.locator(`[id="${String(code)}"]`).textContent();
    const occurs = codings.some((c) => c['code'] === code && c['measure'] !== null);
    expect([code, words?.includes('没有这一编码')]).toEqual([code, !occurs]);
  }
  await page.close();
});

it('is one click from every page, and its entry from every code that a reader gave', async () => {
  for (const path of ['', 'themes/', 'instruments/', 'compare/', 'search/', 'plans/linze-2022/profile/']) {
    const { page } = await openPage(path);
    expect([path, await page.locator('a[href$="/codebook/"]').count()]).not.toEqual([path, 0]);
    await page.close();
  }
  for (const path of ['themes/talent/', 'instruments/supply.talent/', 'about/']) {
    const { page } = await openPage(path);
    expect([path, await page.locator('a[href*="/codebook/#"]').count()]).not.toEqual([path, 0]);
    await page.close();
  }
  const { page } = await openPage('plans/linze-2022/codings/');
  // Every task has its place on the first page, and from there the codings of a later one are one step away.
  const tasks = table('tasks').filter(({ plan }) => plan === 'linze-2022');
  for (const task of tasks) expect(await page.locator(`#t${localOf(task.id)}`).count()).toBe(1);
  const last = `t${localOf(tasks.at(-1)?.id ?? '')}`;
  expect(await page.locator(`#${last} a`).getAttribute('href')).toMatch(
    new RegExp(`/codings/2/#c-${last}$`, 'u'),
  );
  const codes = await page.locator('[data-code]').evaluateAll((all) => all.map((e) => e.dataset['code']));
  const entries = await page
    .locator('[data-code]')
    .evaluateAll((all) => all.map((e) => e.querySelector('a.entry')?.getAttribute('href')?.split('#')[1]));
  expect(codes.length).toBeGreaterThan(0);
  expect(entries).toEqual(codes);
});
