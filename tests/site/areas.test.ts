import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/model/coding.ts';
import type { CodingRow } from '../../src/model/tables.ts';
import { standingOf, type Unit } from '../../src/model/responsibility.ts';
import { openPage } from './page.ts';
import { pathOf, table } from './pages.ts';

const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
// Safeguards are counted in safeguards.test.ts.
const codings = read<CodingRow>('codings').filter((c) => c.in_force && !c.is_safeguard);
const themes = read<Concept>('themes');
const tools = read<Concept>('instruments');
const plans = table('plans').map((p) => p.id);
const measures = table('measures').filter((m) => !m.is_safeguard);

/** Ids of the sentences of a plan under a theme or tool, from the published rows alone. */
function sentences(scheme: CodingRow['scheme'], code: string, plan: string): string[] {
  return measures
    .filter((m) => m.plan === plan)
    .filter((m) => {
      const own = codings.filter((c) => c.measure === m.id && c.scheme === scheme);
      const task = codings.filter((c) => c.measure === null && c.task === m.task && c.scheme === scheme);
      const all = scheme === 'theme' && own.length === 0 ? task.filter((c) => c.rank === 1) : own;
      return all.some((c) => c.code === code || c.code.startsWith(`${code}.`));
    })
    .map((m) => m.id);
}

const cellsOf = async (
  path: string,
): Promise<Map<string, { text: string; silence: string; href: string }>> => {
  const { page } = await openPage(path, { javaScriptEnabled: false });
  const cells = await page
    .locator('.matrix')
    .first()
    .locator('[data-cell]')
    .evaluateAll((all) =>
      all.map((cell): [string, { text: string; silence: string; href: string }] => [
        cell.getAttribute('data-cell') ?? '',
        {
          text: cell.querySelector('.value')?.firstChild?.textContent ?? '',
          silence: cell.getAttribute('data-silence') ?? '',
          href: cell.querySelector('a.value')?.getAttribute('href') ?? '',
        },
      ]),
    );
  return new Map(cells);
};

describe.each([
  ['', 'theme'],
  ['themes/', 'theme'],
  ['instruments/', 'instrument'],
] as const)('the matrix of /%s', (path, scheme) => {
  it('counts what the published codings say, links every number, and gives a reason for every blank', async () => {
    const cells = await cellsOf(path);
    const concepts = scheme === 'theme' ? themes : tools.filter((t) => t.parent !== null);
    expect(cells.size).toBe(plans.length * concepts.length);
    const folder = scheme === 'theme' ? 'themes' : 'instruments';
    for (const { code } of concepts)
      for (const plan of plans) {
        const n = sentences(scheme, code, plan).length;
        const cell = cells.get(`${plan}|${code}`);
        if (n > 0) {
          expect([code, plan, cell?.text]).toEqual([code, plan, String(n)]);
          expect(cell?.href).toContain(`/${folder}/${code}/#${plan}`);
        } else expect(cell?.text === '' ? cell.silence : 'has a task').not.toBe('');
      }
  });
});

describe('the page of a theme', () => {
  it('shows the tasks and sentences of the published codings, with script and without', async () => {
    for (const code of ['talent', 'digital'])
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await openPage(`themes/${code}/`, { javaScriptEnabled });
        for (const plan of plans) {
          const side = page.locator(`section[id="${plan}"]`);
          const shown = await side
            .locator('[data-measure]')
            .evaluateAll((all) => all.map((e) => e.getAttribute('data-measure') ?? ''));
          expect(shown.sort()).toEqual(sentences('theme', code, plan).sort());
          const primary = codings.filter(
            (c) => c.plan === plan && c.measure === null && c.code === code && c.rank === 1,
          );
          const tasks = await side
            .locator('[data-standing=primary]')
            .evaluateAll((all) => all.map((e) => e.getAttribute('data-task')));
          expect(tasks).toEqual(primary.map((c) => c.task));
          expect(await side.locator('[data-silence]').count()).toBe(
            shown.length + tasks.length === 0 ? 1 : 0,
          );
        }
      }
  });

  it('stands in columns on a wide screen and one plan after another on a narrow one', async () => {
    const { page } = await openPage('themes/talent/');
    const lefts = async (width: number) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const boxes = await Promise.all((await page.locator('.side').all()).map((s) => s.boundingBox()));
      return new Set(boxes.map((box) => Math.round(box?.x ?? 0))).size;
    };
    expect(await lefts(1280)).toBeGreaterThanOrEqual(Math.min(plans.length, 3));
    expect(await lefts(375)).toBe(1);
  });

  it('marks the evidence in every sentence that has its own', async () => {
    const { page } = await openPage('themes/finance/');
    for (const item of await page.locator('.side li[data-measure]').all()) {
      const id = await item.getAttribute('data-measure');
      const own = codings.find((c) => c.measure === id && c.code === 'finance');
      if (own) expect(await item.locator('.evidence').allTextContents()).toContain(own.evidence);
    }
  });
});

describe('the codings of a task page', () => {
  const task = table('tasks').find((t) => codings.some((c) => c.task === t.id)) ?? table('tasks')[0];

  it('lead to the words, the reader and the reason of each without script', async () => {
    const { page } = await openPage(pathOf(task?.url ?? ''), { javaScriptEnabled: false });
    const item = page.locator('.measures > li').first();
    const id = await item.getAttribute('data-measure');
    await item.locator('a.codes').click();
    await page.waitForURL(/\/codings\/#c-t/u);
    const shown = await page.locator(':target').textContent();
    const all = read<CodingRow>('codings').filter((c) => c.measure === id);
    expect(all.length).toBeGreaterThan(0);
    for (const c of all) expect(shown).toContain(c.evidence);
    const back = page.locator(':target > a').first();
    expect(await back.getAttribute('href')).toMatch(/#m1$/u);
  });

  it('stand closed beside each sentence, and open by one key with the words, the reader and the reason', async () => {
    const { page } = await openPage(pathOf(task?.url ?? ''));
    const first = page.locator('.measures > li').first();
    const id = await first.getAttribute('data-measure');
    await first.locator('a.codes').focus();
    await page.keyboard.press('Enter');
    await first.locator('details[open] summary:focus').waitFor();
    const all = read<CodingRow>('codings').filter((c) => c.measure === id);
    const shown = (await first.locator('[data-codes] li').allTextContents()).join('\n');
    expect(all.length).toBeGreaterThan(0);
    for (const c of all) {
      expect(shown).toContain(c.evidence);
      if (c.basis === 'editor') expect(shown).toContain(c.reason);
    }
    expect(shown).not.toMatch(/theme\/|instrument\//u);
    const inForce = await first
      .locator('[data-in-force]')
      .evaluateAll((codes) => codes.map((e) => e.getAttribute('data-code')));
    expect(inForce.sort()).toEqual(
      all
        .filter((c) => c.in_force)
        .map((c) => c.code)
        .sort(),
    );
    const ground = await first
      .locator('.document .evidence')
      .first()
      .evaluate((e) => getComputedStyle(e).backgroundColor);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('are followed by measures of other plans that share the words marked', async () => {
    const { page } = await openPage('plans/linze-2022/tasks/3/');
    const near = page.locator('.nearest > ol > li');
    expect(await near.count()).toBeGreaterThan(0);
    const own = measures
      .filter((m) => m.task === 'linze-2022/3')
      .map((m) => m.text.replace(/[\p{P}\p{S}\s]/gu, ''))
      .join('\n');
    for (const item of await near.all()) {
      expect(await item.locator('a.document').getAttribute('href')).toMatch(
        /\/plans\/(?!linze-2022)[^/]+\/tasks\/\d/u,
      );
      for (const words of await item.locator('.shared').allTextContents())
        expect(own).toContain(words.replace(/[\p{P}\p{S}\s]/gu, ''));
    }
  });
});

describe('responsible units', () => {
  const rows = table('responsibilities');

  it('are all at /units/ with the number of their tasks, and silence is said', async () => {
    const { page } = await openPage('units/');
    for (const { code, function: purpose } of read<Unit>('units')) {
      const own = rows.filter((r) => r.unit === code);
      const cell = page.locator(`[data-unit="${code}"]`);
      expect([code, await cell.count()]).toEqual([code, own.length === 0 ? 0 : 1]);
      if (own.length === 0) continue;
      const text = (await cell.textContent()) ?? '';
      for (const [standing, name] of [
        ['lead', '牵头'],
        ['responsible', '责任'],
        ['implementing', '落实'],
        ['supporting', '配合'],
      ] as const) {
        const n = new Set(own.filter((r) => standingOf(r) === standing).map((r) => r.task)).size;
        expect([code, standing, new RegExp(`${name} (\\d+)`, 'u').exec(text)?.[1]]).toEqual([
          code,
          standing,
          n === 0 ? undefined : String(n),
        ]);
      }
      expect(await page.locator(`tr:has([data-unit="${code}"]) th`).textContent()).toContain(purpose);
    }
    for (const plan of plans.filter((p) => !rows.some((r) => r.plan === p)))
      expect(new Set(await page.locator(`[data-cell^="${plan}|"]`).allTextContents())).toEqual(
        new Set(['未见责任单位']),
      );
  });

  it('have a page each with every task, and the form in which the document writes them', async () => {
    const unit = 'linyi-keji';
    const own = rows.filter((r) => r.unit === unit);
    const { page } = await openPage(`units/${unit}/`);
    const duties = await page
      .locator('[data-duty]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-duty') ?? ''));
    expect([...new Set(duties)].sort()).toEqual([...new Set(own.map((r) => `${r.role}|${r.task}`))].sort());
    expect(await page.locator('.forms').textContent()).toContain(own[0]?.unit_text);
  });
});

it('the page on method gives the agreement of rule and editor for every code', async () => {
  const { page } = await openPage('about/');
  const codes = [...themes, ...tools.filter((t) => t.parent !== null)];
  expect(await page.locator('[data-agreement]').count()).toBe(codes.length);
});

it('the figure of tools is drawn when it comes near, says its numbers in words, and is away without script', async () => {
  const { page, errors } = await openPage('instruments/');
  const chart = page.locator('kinds-chart');
  await chart.scrollIntoViewIfNeeded();
  await page.locator('kinds-chart[data-drawn]').waitFor();
  const words = (await chart.locator('canvas').getAttribute('aria-label')) ?? '';
  const cells = await page
    .locator('#cross [data-cell^="talent|supply."] .value')
    .evaluateAll((all) => all.map((c) => Number(c.firstChild?.textContent)));
  expect(words).toContain(`科技人才 供给型 ${cells.reduce((a, b) => a + b, 0)} `);
  expect(errors).toEqual([]);
  const { page: still } = await openPage('instruments/', { javaScriptEnabled: false });
  expect(await still.locator('.kinds').isVisible()).toBe(false);
  expect(await still.locator('#cross').isVisible()).toBe(true);
});
