/** The pages of shared wording against the table `shared_text`. */
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { datasets, table } from './pages.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly letters: number;
  readonly formula: boolean;
  readonly passages: readonly { readonly plan: string; readonly passage: string }[];
}
const rows = datasets('shared_text') as unknown as readonly Row[];
const urls = new Map(table('passages').map((p) => [p.id, p.url]));

it('lists every run once, wording before formulae, each the longest first', async () => {
  const { page } = await openPage('lineage/wording/');
  const shown = await page
    .locator('[data-shared]')
    .evaluateAll((all) =>
      all.map((li) => [li.getAttribute('data-shared'), li.querySelector('q')?.textContent]),
    );
  const expected = [...rows.filter((r) => !r.formula), ...rows.filter((r) => r.formula)];
  expect(shown.map(([id]) => id)).toEqual(expected.map((r) => r.id));
  expect(expected.length).toBeGreaterThan(5);
  for (const [id, words] of shown) {
    const text = rows.find((r) => r.id === id)?.text ?? '-';
    // What was corrected carries its mark and the words of the source; the letters of the edition are all there.
    expect((words ?? '').length).toBeGreaterThanOrEqual(text.length);
  }
  await page.close();
});

it('links the first place in every plan to its sentence', async () => {
  const { page } = await openPage('lineage/wording/');
  for (const row of rows) {
    const links = await page
      .locator(`[data-shared="${row.id}"] [data-at]`)
      .evaluateAll((all) =>
        all.map((a) => [a.getAttribute('data-at'), new URL((a as HTMLAnchorElement).href).hash]),
      );
    const first = [...Map.groupBy(row.passages, (p) => p.plan).values()].map(([p]) => p?.passage);
    expect(links.map(([id]) => id)).toEqual(first);
    for (const [id, hash] of links) expect(urls.get(id ?? '')?.endsWith(hash ?? '-')).toBe(true);
  }
  await page.close();
});

it('gives every plan a page with its own runs and no other', async () => {
  for (const plan of table('plans')) {
    const { page } = await openPage(`plans/${plan.id}/wording/`);
    const own = await page
      .locator('[data-shared]')
      .evaluateAll((all) =>
        all.map((li) => [
          li.getAttribute('data-shared'),
          li.querySelector('[data-own]')?.getAttribute('data-own'),
        ]),
      );
    const mine = rows.filter((r) => r.passages.some((p) => p.plan === plan.id));
    const ids = own.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [id, passage] of own)
      expect(mine.find((r) => r.id === id)?.passages.map((p) => p.passage)).toContain(passage);
    // What is missing stands inside a longer run of the same plan.
    for (const row of mine.filter((r) => !ids.includes(r.id)))
      expect(mine.some((r) => r.letters > row.letters && ids.includes(r.id))).toBe(true);
    await page.close();
  }
});

it('leads to the page of each plan without script, and from its plan', async () => {
  const { page } = await openPage('lineage/wording/', { javaScriptEnabled: false });
  const plans = await page
    .locator('[data-plan] a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-3)));
  expect(plans.sort()).toEqual(
    table('plans')
      .map((p) => p.id)
      .sort(),
  );
  await page.close();
  const { page: plan } = await openPage('plans/linze-2022/');
  expect(await plan.locator('a[href$="/plans/linze-2022/wording/"]').count()).toBeGreaterThan(0);
  await plan.close();
});

it('stays small', () => {
  expect(statSync('dist/lineage/wording/index.html').size).toBeLessThan(300_000);
});

it('says which cited documents are not here, and which places of elsewhere a plan names', async () => {
  for (const plan of table('plans')) {
    const cited = datasets('citations').filter(
      (c) => c['plan'] === plan.id && c['relation'] !== 'promulgate' && c['document_type'] !== null,
    );
    const { page } = await openPage(`plans/${plan.id}/wording/`);
    const here = new Set(cited.map((c) => c['cited_plan']).filter((id) => id !== null && id !== plan.id));
    const said = page.locator('[data-cited-here]');
    expect(Number(await said.getAttribute('data-cited-here'))).toBe(here.size);
    const missing = Number(await said.getAttribute('data-cited-missing'));
    expect(missing > 0).toBe(cited.some((c) => c['cited_plan'] === null));
    expect(await page.locator('[data-cited-plan]').count()).toBe(here.size);
    const places = await page
      .locator('[data-place]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-place')?.split('|')));
    expect(String(places.length)).toBe(await page.locator('[data-foreign]').getAttribute('data-foreign'));
    const texts = new Map(table('passages').map((p) => [p.id, p.text]));
    for (const [passage = '', name = '-'] of places.map((of) => of ?? [])) {
      expect(texts.get(passage)).toContain(name);
      expect(plan.jurisdiction).not.toBe(name);
    }
    await page.close();
  }
});
