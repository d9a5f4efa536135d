/**
 * Eight questions of research, each from the home page in at most four steps (a click, a choice, or a query that is sent), and
 * the numbers of the answer equal to SQL over the published tables.
 */
import { DatabaseSync } from 'node:sqlite';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectedCells, pathOfWay, shownCells, ways } from './frequencies.ts';
import { follow, openPage } from './page.ts';
import { answered } from './searching.ts';

const db = new DatabaseSync('dist/data/county-st-plans.sqlite', { readOnly: true });
type Value = string | number | null;
const rows = (sql: string, ...values: Value[]): Record<string, Value>[] =>
  db.prepare(sql).all(...values) as Record<string, Value>[];
/** Of two columns, a key and a number. */
const numbers = (sql: string, ...values: Value[]): Record<string, number> =>
  Object.fromEntries(
    rows(sql, ...values).map((row) => {
      const [key, n] = Object.values(row);
      return [String(key), Number(n)];
    }),
  );

/** The home page, and how many steps were taken from it. */
async function atHome() {
  const opened = await openPage('');
  let steps = 0;
  const step = async (does: Promise<unknown>): Promise<void> => {
    steps += 1;
    expect(steps).toBeLessThanOrEqual(4);
    await does;
  };
  const ask = (query: string): Promise<void> => {
    const field = opened.page.locator('[data-search-box] input');
    return step(field.fill(query).then(() => field.press('Enter')));
  };
  const nav = (name: string): Promise<void> =>
    step(opened.page.locator('.masthead').getByRole('link', { name, exact: true }).click());
  return { page: opened.page, step, ask, nav };
}

const attributes = (found: Locator, name: string): Promise<string[]> =>
  found.evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute) ?? ''), name);

/** Numbers of the cells of a row of a matrix, by plan; an empty cell is 0. */
const cellsOf = async (page: Page, row: string): Promise<Record<string, number>> => {
  const cells = page.locator(`[data-cell$="|${row}"]`);
  await cells.first().waitFor();
  return Object.fromEntries(
    await cells.evaluateAll((all) =>
      all.map((cell) => [
        cell.getAttribute('data-cell')?.split('|')[0] ?? '',
        Number.parseInt(cell.querySelector('.value')?.textContent ?? '0', 10),
      ]),
    ),
  );
};
const plans = new Set(rows('SELECT id FROM plans').map(({ id }) => String(id)));
/** The plans that have any. */
const withoutNone = (found: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(found).filter(([plan, n]) => n > 0 && plans.has(plan)));

const HAVING = 'SELECT plan, count(*) FROM passages WHERE instr(text, ?) > 0 GROUP BY plan';

describe('eight questions, from the home page in four steps', () => {
  it('1. who promises how many high-tech firms', async () => {
    const { page, step } = await atHome();
    const question = page.locator('[data-question=promised] a');
    const [most] = rows(
      `SELECT indicator, count(DISTINCT plan) AS plans, count(*) AS targets FROM targets
       WHERE indicator IS NOT NULL GROUP BY indicator ORDER BY plans DESC, targets DESC LIMIT 1`,
    );
    expect(await page.locator('[data-question=promised] p').textContent()).toContain(
      `${String(most?.['plans'])} 份`,
    );
    await step(question.click());
    await page.waitForURL(`**/indicators/${String(most?.['indicator'])}/`);
    const expected = rows('SELECT id FROM targets WHERE indicator = ?', most?.['indicator'] ?? '').map(
      ({ id }) => id,
    );
    const shown = new Set(await attributes(page.locator('[data-target]'), 'data-target'));
    for (const id of expected) expect([id, shown.has(String(id))]).toEqual([id, true]);
    // Plans without one are named too.
    const silent = await attributes(page.locator('[data-plan][data-silence]'), 'data-plan');
    expect(silent.length).toBe(
      Number(rows('SELECT count(*) AS n FROM plans')[0]?.['n']) - Number(most?.['plans']),
    );
  });

  it('2. who writes 科技特派员, and how', async () => {
    const { page, step, ask } = await atHome();
    await ask('科技特派员');
    await answered(page);
    await step(page.getByRole('button', { name: '并排看' }).click());
    await page.locator('[data-search-columns] table').waitFor();
    await step(page.getByRole('radio', { name: '任务' }).check());
    await expect.poll(() => page.locator('[data-row="1"]').count()).toBe(1);
    const shown: Record<string, number> = {};
    for (const cell of await attributes(page.locator('[data-search-columns] li.document > a'), 'href')) {
      const plan = /\/plans\/([^/]+)\//u.exec(cell)?.[1] ?? '';
      shown[plan] = (shown[plan] ?? 0) + 1;
    }
    expect(shown).toEqual(numbers(HAVING, '科技特派员'));
  });

  it('3. talent in two counties', async () => {
    const { page, step, nav } = await atHome();
    await nav('比较');
    await page.locator('compare-plans[data-state=ready]').waitFor();
    await step(page.locator('[name=by][value=measures]').check());
    await step(page.locator('select[name=theme]').selectOption('talent'));
    await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('talent');
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1);
    const shown = await cellsOf(page, 'talent');
    const expected = numbers(
      `SELECT c.plan, count(DISTINCT c.measure) FROM codings c WHERE c.scheme = 'theme' AND c.code = 'talent'
       AND c.in_force AND c.measure IS NOT NULL AND NOT c.is_safeguard GROUP BY c.plan`,
    );
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    expect(withoutNone(shown)).toEqual(expected);
  });

  it('4. 研发投入 or 研发经费', async () => {
    const { page, ask } = await atHome();
    await ask('研发投入 或 研发经费');
    await answered(page);
    const [found] = rows(
      "SELECT count(*) AS n FROM passages WHERE text LIKE '%研发投入%' OR text LIKE '%研发经费%'",
    );
    expect(await page.locator('[data-search-state]').getAttribute('data-total')).toBe(String(found?.['n']));
    const apart = rows("SELECT count(*) AS n FROM passages WHERE text LIKE '%研发投入%'");
    expect(Number(found?.['n'])).toBeGreaterThan(Number(apart[0]?.['n']));
  });

  it('5. who leads', async () => {
    const { page, step } = await atHome();
    await step(page.locator('[data-question=headed] a').click());
    await page.locator('#leads').waitFor();
    const theme = /\/themes\/([^/]+)\//u.exec(page.url())?.[1] ?? '';
    const tasks = `SELECT task FROM codings WHERE scheme = 'theme' AND code = '${theme}' AND in_force AND measure IS NULL
      AND NOT is_safeguard`;
    const leading = `SELECT task FROM responsibilities WHERE role = 'lead'`;
    // The unit that the task's own note prints first of those that answer for it.
    const first = `SELECT task, min(start) FROM responsibilities WHERE basis = 'stated' AND role = 'responsible'
      AND (role_label IS NULL OR role_label NOT IN ('落实', '实施')) AND task NOT IN (${leading}) GROUP BY task`;
    const expected = (['lead', 'first'] as const).map((as) =>
      rows(
        `SELECT r.plan || ' ' || r.unit || ' ' || group_concat(replace(r.task, r.plan || '/', ''), '、' ORDER BY r.start) AS said
         FROM responsibilities r WHERE r.task IN (${tasks})
         AND ${as === 'lead' ? `r.role = 'lead'` : `(r.task, r.start) IN (${first})`} GROUP BY r.plan, r.unit`,
      ).map(({ said }) => String(said)),
    );
    const shown = await page
      .locator('[data-leads]')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          [...one.innerHTML.matchAll(/units\/([^/]+)\/"[^（]*（(牵头|列于首位)：([^）]*)）/gu)].map(
            ([, unit = '', as = '', numbers = '']) => [
              as,
              `${one.getAttribute('data-leads') ?? ''} ${unit} ${numbers.replace(/<[^>]*>|\s/gu, '')}`,
            ],
          ),
        ),
      );
    const of = (as: string): string[] => shown.flatMap(([one, said = '']) => (one === as ? [said] : []));
    expect([of('牵头').sort(), of('列于首位').sort()]).toEqual(expected.map((one) => one.sort()));
    expect(expected.every((one) => one.length > 0)).toBe(true);
  });

  it('6. what was emended', async () => {
    const { page, step } = await atHome();
    const expected = numbers('SELECT plan, count(*) FROM corrections GROUP BY plan');
    const plan = Object.entries(expected).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
    await step(page.locator(`.plans > li a[href$="/plans/${plan}/"]`).first().click());
    await page.waitForURL(`**/plans/${plan}/`);
    const ids = rows('SELECT id FROM corrections WHERE plan = ?', plan).map(({ id }) => String(id));
    const shown = await attributes(page.locator('[id]'), 'id');
    for (const id of ids) expect([id, shown.includes(id.split('/').pop() ?? '')]).toEqual([id, true]);
    expect(ids.length).toBe(expected[plan]);
  });

  it('7. tools by plan', async () => {
    const { page, nav } = await atHome();
    await nav('政策工具');
    const codes = rows('SELECT code FROM instruments WHERE parent IS NOT NULL').map(({ code }) =>
      String(code),
    );
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes)
      expect([code, withoutNone(await cellsOf(page, code))]).toEqual([
        code,
        numbers(
          `SELECT plan, count(DISTINCT measure) FROM codings WHERE scheme = 'instrument' AND code = ?
           AND in_force AND measure IS NOT NULL AND NOT is_safeguard GROUP BY plan`,
          code,
        ),
      ]);
  });

  it.each(ways)('7. with subtotals, for a paper: $unit, $reading, safeguards $safeguards', async (way) => {
    const { page, nav, step } = await atHome();
    await nav('政策工具');
    await step(
      follow(
        page.locator(
          `[data-frequencies] a[href$="${pathOfWay('instruments', { ...way, reading: 'in-force', safeguards: false })}"]`,
        ),
      ),
    );
    if (way.safeguards)
      await step(follow(page.locator('.switches').getByRole('link', { name: '含保障措施', exact: true })));
    if (way.reading === 'rule')
      await step(follow(page.locator('.switches').getByRole('link', { name: '规则的' })));
    expect(new URL(page.url()).pathname).toBe(`/${pathOfWay('instruments', way)}`);
    const expected = expectedCells(db, 'instrument', way);
    expect(Object.keys(expected).length).toBe((plans.size + 1) * (15 + 3 + 1));
    expect(await shownCells(page)).toEqual(expected);
  });

  it('8. which upper documents', async () => {
    const { page, step } = await atHome();
    await step(page.locator('.masthead a[href$="/lineage/"]').click());
    await page.locator('[data-document]').first().waitFor();
    const expected = rows(
      `SELECT id FROM citations WHERE relation <> 'promulgate' AND document_type IS NOT NULL
       AND (cited_plan IS NULL OR cited_plan <> plan)`,
    ).map(({ id }) => String(id));
    const shown = await attributes(page.locator('[data-citation-of]'), 'data-citation-of');
    expect(shown.sort()).toEqual(expected.sort());
  });
});
