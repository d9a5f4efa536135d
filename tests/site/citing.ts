import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { citableOf, punctuatedCitable, type CitedRows } from '../../src/cite/citable.ts';
import { citationTexts } from '../../src/cite/formats.ts';
import { type TextFormat } from '../../src/cite/names.ts';
import { t } from '../../src/text/index.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';

/** What tests of citations expect of an id, and a page that is opened on a day. */
export const DAY = '2026-11-02';
export const measures = table('measures');
/** A sentence of a task with several, in a plan that states its date and number, and one in a plan that states neither. */
export const inPlan = (stated: boolean) => {
  const plans = table('plans').filter(
    (p) => (p.issued_date !== null && p.document_number !== null) === stated,
  );
  const found = measures.find(
    (m) => m.number === 2 && plans.some((p) => p.id === m.plan && !p.is_interpretation),
  );
  if (!found) throw new Error('no such sentence');
  return found;
};
export const sentence = inPlan(true);
export const undated = inPlan(false);

/** What the site must give for an id: from the published data, with the modules that the reference output tests. */
export function expected(id: string, format: TextFormat, prefix: string, addressNote: string): string {
  const plan = id.split('/')[0] ?? '';
  const data = JSON.parse(readFileSync(`dist/plans/${plan}/plan.json`, 'utf8')) as {
    plans: CitedRows['plan'][];
  } & Omit<CitedRows, 'plan'>;
  const [facts] = data.plans;
  if (!facts) throw new Error(plan);
  const row = [...table('tasks'), ...table('passages')].find(
    (r) => r.id === id && !('kind' in r && r.kind === 'heading'),
  );
  const access = {
    site: t.site.name,
    address: prefix + (row?.url ?? ''),
    addressNote,
    titleByEditor: '',
    edition: '',
  };
  const citable = citableOf({ ...data, plan: facts }, id, access);
  if (!citable) throw new Error(id);
  return citationTexts[format](punctuatedCitable(citable), DAY);
}

/** Address of the site as the built page has it, and what it says where there is none. */
export async function builtFor(page: Page): Promise<readonly [prefix: string, note: string]> {
  const id = await page.locator('cite-panel').getAttribute('data-id');
  const address = (await page.locator('link[rel=cite-as]').getAttribute('href')) ?? '';
  const url = table('tasks').find((task) => task.id === id)?.url ?? '';
  return [address.slice(0, -url.length), address.startsWith('http') ? '' : t.cite.noAddress];
}

export async function openOn(day: string, path: string, allow = true) {
  const opened = await openPage(path);
  if (allow) await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await opened.page.reload({ waitUntil: 'networkidle' });
  return opened;
}
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
export const textOf = async (download: Download): Promise<string> =>
  (await buffer(await download.createReadStream())).toString();
export const said = (page: Page) => page.locator('[data-said]');
