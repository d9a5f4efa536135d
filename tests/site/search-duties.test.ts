/** Who answers for what was found, against the published table, and plans that name nobody. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { answered, askAll } from './searching.ts';

const responsibilities = table('responsibilities');
const plans = table('plans');
const naming = new Set(responsibilities.map((r) => r.plan));

it('every task that is found says who leads and who is responsible, or why nobody is named', async () => {
  const { page, errors } = await openPage('search/?q=科技');
  await answered(page);
  await askAll(page, ['科技']);
  const said = await page
    .locator('[data-duty]')
    .evaluateAll((all) => all.map((p) => [p.getAttribute('data-duty') ?? '', p.textContent] as const));
  const tasks = table('tasks').map(({ id }) => id);
  expect(said.length).toBeGreaterThan(40);
  for (const [task, words] of said) {
    expect(tasks).toContain(task);
    const own = responsibilities.filter((r) => r.task === task);
    const units = new Set(own.map((r) => r.unit_text));
    if (units.size === 0) expect(words).toMatch(/未述责任单位|未见责任单位/u);
    else {
      const leads = own.filter((r) => r.role === 'lead').slice(0, 4);
      for (const { unit_text: unit } of leads) expect(words).toContain(unit);
      if (leads.length > 0) expect(words.startsWith('牵头：')).toBe(true);
      const others = Number(/另有 (\d+) 个单位/u.exec(words)?.[1] ?? 0);
      const named = [...units].filter((unit) => words.split(/[：、；（]/u).includes(unit));
      expect([task, named.length + others]).toEqual([task, units.size]);
    }
  }
  expect(errors).toEqual([]);
});

it('a plan that names no unit is told beside the facet of units, also when a unit is chosen', async () => {
  const silent = plans.find(({ id }) => !naming.has(id));
  const { page } = await openPage('search/?q=科技&unit=科技');
  await answered(page);
  const note = page.locator('[data-facet=unit] [data-unitless]');
  expect(await note.count()).toBe(1);
  expect(await note.textContent()).toContain(silent?.jurisdiction);
  await page.goto(page.url().replace(/\?.*/u, `?q=科技&plan=${[...naming][0] ?? ''}`));
  await answered(page);
  expect(await note.count()).toBe(0);
  // Of such a plan alone there is no unit to choose, and the facet says why.
  await page.goto(page.url().replace(/\?.*/u, `?q=科技&plan=${silent?.id ?? ''}`));
  await answered(page);
  expect(await note.textContent()).toContain(silent?.jurisdiction);
  expect(await page.locator('[data-facet=unit] input').count()).toBe(0);
});

it('what is taken away has the notes of the task as they stand', async () => {
  const { page } = await openPage('search/?q=科技特派员');
  await answered(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-search-take] [data-do=csv]').click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString();
  const note = table('passages').find(({ id }) => id === 'hezuo-2022/3/n1')?.text;
  expect(csv.split(/\r?\n/u)[0]).toContain('responsibility_note');
  expect(csv.replaceAll('""', '"')).toContain(JSON.stringify([note]));
});
