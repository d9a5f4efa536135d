import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PlanRow, TargetRow } from '../../src/model/tables.ts';
import { wrongWith } from './axe.ts';
import { openPage } from './page.ts';

const targets = JSON.parse(readFileSync('dist/data/targets.json', 'utf8')) as TargetRow[];
const figure = (page: Page) => page.locator('target-chart');
const own = (code: string): TargetRow[] => targets.filter((t) => t.indicator === code);

describe('an indicator', () => {
  it('answers at one glance who promises how many by when, from where, and whether it is binding', async () => {
    const { page } = await openPage('indicators/high-tech-firms/', { javaScriptEnabled: false });
    const row = page.locator('[data-target="linze-2022/s2/r11/t2"]');
    const words = await row.innerText();
    for (const said of ['临泽县', '50 家', '28 家（2021 年）', '2025 年', '预期性'])
      expect(words).toContain(said);
    expect(await row.locator('.quote a').first().getAttribute('href')).toBe('/plans/linze-2022/#s2-r11');
    const shown = await page
      .locator('[data-target]')
      .evaluateAll((rows) => rows.map((r) => r.getAttribute('data-target')));
    for (const t of own('high-tech-firms')) expect(shown).toContain(t.id);
    expect(await page.locator('tbody[data-comparable]').count()).toBeGreaterThan(0);
  });

  it('answers in a line on top, from the targets of the page, and says how its signs are read', async () => {
    const { page } = await openPage('indicators/rd-gdp-share/', { javaScriptEnabled: false });
    const answer = await page.locator('h1 + .answer').innerText();
    const plans = JSON.parse(readFileSync('dist/data/plans.json', 'utf8')) as PlanRow[];
    // Every plan is in it: with a value, or as one that has no such target.
    for (const { jurisdiction } of plans) expect(answer).toContain(jurisdiction);
    expect(answer).toContain('≥ 1.8%');
    expect(await page.locator('.signs').innerText()).toContain('“达到”');
    await page.goto(new URL('../academician-stations/', page.url()).href);
    expect(await page.locator('.answer').innerText()).toContain('所收只有一份定了目标：合作市 1 个');
    expect(await page.locator('.signs').count()).toBe(0);
    // What binds and what is expected are told together; an interpretation that is silent denies nothing, mentioned or not.
    expect(await page.locator('.answer').innerText()).toMatch(
      /涟水县没有这一目标。和林格尔县所收是政策解读，其中没有，不能断定方案没有。$/u,
    );
    expect(await page.getByText('所收的是政策解读，没有说到，或未列为举措、未给出数值').count()).toBe(1);
    await page.goto(new URL('../provincial-innovative-firms/', page.url()).href);
    expect(await page.locator('.answer').innerText()).toContain('临泽县 14 家（约束性）、16 家（预期性）');
    await page.goto(new URL('../high-tech-firms/', page.url()).href);
    expect(await page.locator('.answer').innerText()).toContain('临泽县定 50 家（预期性）');
  });

  it('keeps apart what is no one thing, and says why and what is missing', async () => {
    const { page } = await openPage('indicators/high-tech-firms/', { javaScriptEnabled: false });
    const groups = await page.locator('.goals tbody').evaluateAll((all) =>
      all.map((body) => ({
        targets: [...body.querySelectorAll('[data-target]')].map((e) => e.getAttribute('data-target')),
        verdict: body.querySelector('.year small')?.textContent ?? '',
      })),
    );
    const of = (id: string) => groups.find((g) => g.targets.includes(id));
    const apart = [
      ['linze-2022/s2/r11/t1', 'lianshui-2024/s2/6/t1', '一为约束性'],
      ['linze-2022/3/3/t3', 'lianshui-2024/s2/6/t1', '一为累计'],
      ['linyi-2023/s1/4/t2', 'horinger-2025/s3/7/t2', '政府级别不同'],
    ] as const;
    for (const [a, b, why] of apart) {
      expect(of(a)?.targets).not.toContain(b);
      expect(of(a)?.verdict).toContain(why);
    }
    expect(of('linyi-2023/s1/4/t2')?.verdict).toContain('须各除以常住人口方可相比');
    expect(of('linze-2022/s2/r11/t2')?.targets).toContain('lianshui-2024/s2/6/t1');
    const { page: matrix } = await openPage('indicators/', { javaScriptEnabled: false });
    expect(await matrix.locator('[data-cell="linze-2022|high-tech-firms"]').innerText()).toContain(
      '可与涟水县相比',
    );
  });

  it('says which plans set no R&D target, and why', async () => {
    const { page } = await openPage('indicators/rd-gdp-share/', { javaScriptEnabled: false });
    const silent = page.locator('.silent [data-silence]');
    const plans = await silent.evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['plan']));
    const promising = new Set(own('rd-gdp-share').map((t) => t.plan));
    expect(plans).toEqual(['horinger-2025']);
    expect(promising.has('horinger-2025')).toBe(false);
    expect(await silent.first().getAttribute('data-silence')).toBe('interpretation-only');
  });

  it('does not say that a plan has no such target where its sentence has a number that nobody put there', async () => {
    const { page } = await openPage('indicators/maker-spaces-provincial/', { javaScriptEnabled: false });
    const cell = page.locator('.silent [data-plan="hezuo-2022"]');
    expect(await cell.getAttribute('data-silence')).toBe('not-placed');
    expect(await cell.locator('a', { hasText: '提及处' }).getAttribute('href')).toContain(
      '/plans/hezuo-2022/',
    );
    const answer = await page.locator('.answer').innerText();
    expect(answer).toContain('本站只在一份中读出目标');
    expect(answer).toContain('临沂市、涟水县没有这一目标。');
    expect(answer).toContain('合作市：说到它的一句里有数字');
  });

  it('puts what is not comparable beside it, with its reason, and never into a figure', async () => {
    const { page } = await openPage('indicators/rd-gdp-share/');
    const reasons = await page
      .locator('tr[data-reasons]')
      .evaluateAll((all) =>
        all.map((e) => [(e as HTMLElement).dataset['reasons'], e.textContent.replace(/\s+/gu, ' ')]),
      );
    expect(
      reasons.some(([codes, words]) => codes === 'denominator scope' && words?.includes('分母不同')),
    ).toBe(true);
    const bars = await figure(page).evaluateAll((all) =>
      all.flatMap((e) => JSON.parse((e as HTMLElement).dataset['bars'] ?? '[]') as { words: string }[]),
    );
    expect(bars.length).toBeGreaterThan(2);
    expect(bars.some((bar) => bar.words.includes('3.5'))).toBe(false);
    expect(bars.some((bar) => bar.words.includes('平均'))).toBe(false);
  });

  it('gives exactly its rows as a file that Excel reads', async () => {
    const { page } = await openPage('indicators/high-tech-firms/');
    const shown = await page
      .locator('[data-target]')
      .evaluateAll((rows) => rows.map((r) => r.getAttribute('data-target')));
    const csv = readFileSync('dist/indicators/high-tech-firms/targets.csv', 'utf8');
    expect(csv.startsWith('\ufeffdiffers,id,plan,')).toBe(true);
    const ids = csv
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map(
        (line) =>
          /^(?:"[^\n]*?"|),?([a-z]+-\d{4}[^,]*),/u.exec(line.replace(/^(?:\[\]|"(?:[^"]|"")*"),/u, ','))?.[1],
      );
    expect(ids).toEqual(shown);
  });
});

describe('the matrix', () => {
  it('has a cell for every plan and indicator with a target, and a reason for every blank', async () => {
    const { page } = await openPage('indicators/', { javaScriptEnabled: false });
    const cells = await page.locator('[data-cell]').evaluateAll((all) =>
      all.map((e) => ({
        cell: e.getAttribute('data-cell') ?? '',
        silence: e.getAttribute('data-silence'),
        links: e.querySelectorAll('.parts a').length,
      })),
    );
    const codes = new Set(targets.flatMap((t) => t.indicator ?? []));
    const plans = new Set(targets.map((t) => t.plan));
    expect(cells).toHaveLength(codes.size * plans.size);
    for (const { cell, silence, links } of cells) {
      const [plan = '', code = ''] = cell.split('|');
      const has = own(code).some((t) => t.plan === plan);
      expect([cell, silence === null, links > 0]).toEqual([cell, has, has]);
    }
  });
});

describe('targets in place', () => {
  it('are marked with exactly their words and lead to their indicator', async () => {
    const { page } = await openPage('plans/linze-2022/tasks/3/', { javaScriptEnabled: false });
    const marked = page.locator('[data-promises="linze-2022/3/3/t3"]');
    expect(await marked.innerText()).toBe('高新技术企业累计达到50家以上');
    expect(await marked.getAttribute('href')).toBe('/indicators/high-tech-firms/');
    expect(await page.locator('[data-promise="linze-2022/3/3/t3"]').innerText()).toContain('≥ 50 家');
    expect(await page.locator('[data-promise="linze-2022/3/4/f1"]').innerText()).toContain('5 万元');
  });

  it('are all on the pages of their plan, and say so where they have no indicator', async () => {
    const { page } = await openPage('plans/hezuo-2022/', { javaScriptEnabled: false });
    const noted = await page
      .locator('[data-promise]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-promise') ?? ''));
    const here = targets.filter((t) => t.plan === 'hezuo-2022' && t.task === null);
    expect(here.filter((t) => !noted.includes(t.id))).toEqual([]);
    const nameless = here.find((t) => t.indicator === null);
    const note = page.locator(`[data-promise="${nameless?.id ?? ''}"]`);
    expect(await note.innerText()).toContain('未归入指标');
  });

  it('include what a plan says about itself in several ways', async () => {
    const { page } = await openPage('plans/linze-2022/', { javaScriptEnabled: false });
    const several = page.locator('[data-findings="several"] li', { hasText: '全社会研发经费支出' }).first();
    await expect.poll(() => several.locator('.quotes li').count()).toBe(3);
    expect(await page.locator('[data-findings="not-taken-up"]').innerText()).toContain('省级众创空间');
  });
});

describe('the home page', () => {
  it('shows three figures, each with its sentences and a verdict', async () => {
    const { page } = await openPage('', { javaScriptEnabled: false });
    const figures = page.locator('.comparable-figures > li');
    expect(await figures.count()).toBe(3);
    for (const one of await figures.all()) {
      expect(await one.locator('.sentences a').count()).toBeGreaterThan(1);
      expect(await one.locator('.verdict').innerText()).toContain('可以相比');
    }
  });
});

it('the targets of a plan have no violation of WCAG 2.2 AA and never scroll sideways', async () => {
  const { page } = await openPage('plans/hezuo-2022/');
  expect(await wrongWith(page)).toEqual([]);
});
