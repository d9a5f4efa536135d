/** The index of cited documents, and the list of one plan, against the table `citations`. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { datasets, table } from './pages.ts';

/** Citations of other documents, by the table alone. */
const others = datasets('citations').filter(
  (c) => c['relation'] !== 'promulgate' && c['cited_plan'] !== c['plan'] && c['document_type'] !== null,
);

it('links every citation to its sentence, and names the plans that cite none', async () => {
  const { page } = await openPage('lineage/');
  const links = await page
    .locator('[data-citation-of]')
    .evaluateAll((all) =>
      all.map((a) => [a.getAttribute('data-citation-of'), new URL((a as HTMLAnchorElement).href).hash]),
    );
  expect(links.map(([id]) => id).sort()).toEqual(others.map((c) => c['id']).sort());
  for (const [id, hash] of links)
    expect(String(others.find((c) => c['id'] === id)?.['url']).endsWith(hash ?? '-')).toBe(true);
  const citing = new Set(others.map((c) => c['plan']));
  const silent = await page
    .locator('[data-silent]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('data-silent')));
  expect(silent).toEqual(
    table('plans')
      .map((p) => p.id)
      .filter((id) => !citing.has(id)),
  );
  await page.close();
});

it('counts documents of a level and year as its lists do', async () => {
  const { page } = await openPage('lineage/');
  const cells = await page
    .locator('.years [data-cell]')
    .evaluateAll((all) => all.map((cell) => Number(cell.textContent)));
  const rows = await page.locator('[data-document]').count();
  expect(cells.reduce((a, b) => a + b, 0)).toBe(rows);
  expect(rows).toBeGreaterThan(0);
  await page.close();
});

it('lists on the page of a plan what it cites, with its corrections', async () => {
  const [first] = others;
  const plan = String(first?.['plan']);
  const own = others.filter((c) => c['plan'] === plan);
  const { page } = await openPage(`plans/${plan}/`);
  const items = page.locator('[data-cites]');
  expect(await items.evaluateAll((all) => all.map((a) => a.getAttribute('data-cites')))).toEqual(
    own.map((c) => c['id']),
  );
  const corrected = datasets('corrections').filter((k) => k['plan'] === plan && k['sic'] !== '');
  const torn = own.filter((c) =>
    corrected.some((k) => Number(c['start']) <= Number(k['start']) && Number(k['end']) <= Number(c['end'])),
  );
  expect(torn.length).toBeGreaterThan(0);
  for (const c of torn)
    expect(await page.locator(`[data-cites="${String(c['id'])}"] [data-correction]`).count()).toBeGreaterThan(
      0,
    );
  await page.close();
});
