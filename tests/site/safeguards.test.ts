/** Counts with safeguards and without, against the published tables alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/model/coding.ts';
import type { CodingRow, SafeguardCodingRow } from '../../src/model/tables.ts';
import { follow, openPage } from './page.ts';
import { table } from './pages.ts';

const read = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as Row[];
const plans = table('plans').map((p) => p.id);
const themes = read<Concept>('themes');
const tools = read<Concept>('instruments').filter((t) => t.parent !== null);
const codings = [
  ...read<CodingRow>('codings').map((c) => ({ ...c, safeguard: c.is_safeguard })),
  ...read<SafeguardCodingRow>('safeguard_codings').map((c) => ({ ...c, safeguard: true })),
].filter((c) => c.in_force);

/** Ids of the sentences of a plan under a theme, a tool or a kind of tools; every sentence has a theme of its own. */
const sentences = (safeguards: boolean, code: string, plan: string): string[] => [
  ...new Set(
    codings
      .filter((c) => c.plan === plan && c.measure !== null && (safeguards || !c.safeguard))
      .filter((c) => c.code === code || c.code.startsWith(`${code}.`))
      .map((c) => c.passage),
  ),
];

const states = [
  [false, ''],
  [true, 'with-safeguards/'],
] as const;
const without = (path: string) => openPage(path, { javaScriptEnabled: false });
const NOTE = { false: '不含保障措施', true: '含保障措施：' };

describe.each(states)('with safeguards counted: %s', (safeguards, root) => {
  it.each([
    ['', '.matrix'],
    ['themes/', '#themes'],
    ['instruments/', '#instruments'],
  ])('/%s counts the sentences of the tables, and says so under its caption', async (path, region) => {
    const { page } = await without(root + path);
    const matrix = page.locator(region).first();
    const cells = await matrix
      .locator('[data-cell]')
      .evaluateAll((all) =>
        all.map((cell) => [
          cell.getAttribute('data-cell') ?? '',
          Number(cell.querySelector('.value')?.firstChild?.textContent ?? 0),
          cell.getAttribute('data-silence'),
          cell.querySelector('a.value')?.getAttribute('href') ?? null,
        ]),
      );
    const concepts = path === 'instruments/' ? tools : themes;
    expect(cells).toHaveLength(plans.length * concepts.length);
    const found = new Map(cells.map(([key, ...rest]) => [key, rest]));
    for (const { code } of concepts)
      for (const plan of plans) {
        const [n, silence, link] = found.get(`${plan}|${code}`) ?? [];
        const expected = sentences(safeguards, code, plan).length;
        // A task may have a theme that none of its sentences has.
        if (expected > 0 || n !== 0) expect([code, plan, n]).toEqual([code, plan, expected]);
        if (n !== 0) expect(String(link)).toContain(`${safeguards ? '/with-safeguards' : ''}/`);
        if (expected === 0 && sentences(true, code, plan).length > 0 && silence !== null)
          expect(silence).toBe('safeguards-only');
      }
    expect(await matrix.locator('caption').textContent()).toContain(NOTE[`${safeguards}`]);
  });

  it.each(['themes/safeguard/', 'themes/finance/', 'instruments/environment.regulation/'])(
    '/%s shows exactly these sentences, each a link to itself',
    async (path) => {
      const [, code = ''] = path.split('/');
      const { page } = await without(root + path);
      for (const plan of plans) {
        const shown = await page
          .locator(`section[id="${plan}"] [data-measure]`)
          .evaluateAll((all) => all.map((e) => e.getAttribute('data-measure') ?? ''));
        expect(shown.sort()).toEqual(sentences(safeguards, code, plan).sort());
      }
      const first = page.locator('.side [data-measure] a').first();
      const target = (await first.getAttribute('href')) ?? '';
      await page.goto(new URL(target, page.url()).href);
      expect(await page.locator(`[id="${target.split('#')[1] ?? ''}"]`).count()).toBe(1);
      await page.goBack();
      expect(await page.locator('.figures .key').textContent()).toContain(NOTE[`${safeguards}`]);
    },
  );

  it('the demand side counts with and without the tool that is ours', async () => {
    const { page } = await without(`${root}instruments/demand/`);
    const rows = await page
      .locator('[data-without-added] tbody tr')
      .evaluateAll((all) =>
        all.map((tr) => [...tr.querySelectorAll('td')].map((td) => Number(td.textContent))),
      );
    const ours = 'demand.demonstration';
    const theirs = tools.filter((t) => t.parent === 'demand' && t.code !== ours);
    const order = await page.locator('.side').evaluateAll((all) => all.map((e) => e.id));
    expect(rows).toEqual(
      order.map((plan) => [
        sentences(safeguards, 'demand', plan).length,
        new Set(theirs.flatMap((t) => sentences(safeguards, t.code, plan))).size,
      ]),
    );
    expect(rows.some(([all = 0, rest = 0]) => all > rest)).toBe(true);
    expect(await page.locator('[data-without-added] caption').textContent()).toContain(NOTE[`${safeguards}`]);
  });
});

describe('the switch', () => {
  it.each(['', 'themes/', 'themes/talent/', 'instruments/', 'instruments/demand/', 'compare/'])(
    'of /%s is two addresses without scripts, and links stay in its state',
    async (path) => {
      const { page } = await without(path);
      const control = page.locator('nav.counted');
      expect(await control.locator('[aria-current]').textContent()).toMatch(/^\s*不含保障措施\s*$/u);
      await follow(control.getByRole('link', { name: '含保障措施', exact: true }));
      expect(new URL(page.url()).pathname).toBe(`/with-safeguards/${path}`);
      expect((await control.locator('[aria-current]').textContent())?.trim()).toBe('含保障措施');
      const concepts = await page
        .locator('main a[href*="/themes/"], main a[href*="/instruments/"]')
        .evaluateAll((all) =>
          all.filter((a) => !a.closest('noscript')).map((a) => a.getAttribute('href') ?? ''),
        );
      expect(concepts.length).toBeGreaterThan(0);
      // But for the switch itself, which leads back.
      const back = await control.locator('a').first().getAttribute('href');
      expect(concepts.filter((to) => !to.includes('/with-safeguards/') && to !== back)).toEqual([]);
      await follow(control.locator('a').first());
      expect(new URL(page.url()).pathname).toBe(`/${path}`);
    },
  );
});

describe('the comparison', () => {
  const ready = (page: Page) => page.locator('compare-plans[data-state=ready]').waitFor();
  const soon = <Value>(ask: () => Value | Promise<Value>) => expect.poll(ask, { timeout: 30_000 });
  const shown = async (page: Page): Promise<string[]> =>
    (
      await page
        .locator('[data-cell$="|safeguard"] li.document a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    ).sort();
  const urls = (safeguards: boolean): string[] =>
    [
      ...new Set(
        codings.filter((c) => c.measure !== null && c.code === 'safeguard' && (safeguards || !c.safeguard)),
      ),
    ]
      .map((c) => c.url)
      .sort();

  it('takes safeguards in and out by its control, in its address, back and forward', async () => {
    const { page } = await openPage('compare/?by=measures&theme=safeguard');
    await ready(page);
    expect(await shown(page)).toEqual(urls(false));
    expect(await page.locator('[data-cell="linyi-2023|safeguard"]').getAttribute('data-silence')).toBe(
      'safeguards-only',
    );
    await page.locator('[name=safeguards]').check();
    await soon(() => shown(page)).toEqual(urls(true));
    const { pathname, search } = new URL(page.url());
    expect([pathname, search]).toEqual(['/with-safeguards/compare/', '?by=measures&theme=safeguard']);
    expect(await page.locator('.matrix caption').textContent()).toContain('含保障措施：');
    await page.goBack();
    await soon(() => shown(page)).toEqual(urls(false));
    expect(await page.locator('[name=safeguards]').isChecked()).toBe(false);
    await page.goForward();
    await soon(() => shown(page)).toEqual(urls(true));
    await page.reload();
    await ready(page);
    expect(await shown(page)).toEqual(urls(true));
    expect(await page.locator('[name=safeguards]').isChecked()).toBe(true);
  });

  it('is the same table at the address of its own and as its script draws it', async () => {
    const { page } = await openPage('with-safeguards/compare/');
    await ready(page);
    const text = () => page.locator('.matrix').textContent();
    const written = await text();
    await page.locator('[name=safeguards]').uncheck();
    await soon(text).not.toBe(written);
    await page.locator('[name=safeguards]').check();
    await soon(text).toBe(written);
  });

  it('gives a file of what it shows', async () => {
    const { page } = await openPage('with-safeguards/compare/?by=measures&theme=safeguard');
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do=csv]').click(),
    ]);
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    const lines = Buffer.concat(pieces).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(1 + urls(true).length);
  });

  it.each(states)(
    'leads from every count to exactly so many hits, safeguards counted: %s',
    async (safeguards, root) => {
      const { page } = await openPage(`${root}compare/?by=measures&theme=rd`);
      await ready(page);
      for (const plan of ['hezuo-2022', 'linyi-2023']) {
        const link = page.locator(`[data-cell="${plan}|rd"] a.value`);
        const { page: search } = await openPage(((await link.getAttribute('href')) ?? '').slice(1));
        const results = search.locator('[data-search-state=ready]');
        await results.waitFor();
        const n = sentences(safeguards, 'rd', plan).length;
        expect([plan, Number(await results.getAttribute('data-total'))]).toEqual([plan, n]);
        expect(await link.textContent()).toContain(String(n));
      }
    },
  );

  it('has no control of them where targets are compared', async () => {
    const { page } = await openPage('compare/?by=goals');
    await ready(page);
    expect(await page.locator('[name=safeguards]').isVisible()).toBe(false);
  });
});

describe('on the page of a plan', () => {
  const names = new Map([...themes, ...tools].map((c) => [c.code, c.name]));
  const published = read<SafeguardCodingRow>('safeguard_codings').filter((c) => c.in_force);

  it.each(plans)('%s: every safeguard and sentence has the codes of the table', async (plan) => {
    const { page } = await without(`plans/${plan}/`);
    const shown = await page.locator('.of-safeguard').evaluateAll((all) =>
      all.flatMap((box) => {
        const said = (details: Element | null, of: string) =>
          ['.themes', '.tools'].map((part) => [
            of,
            details?.querySelector(`summary ${part}`)?.textContent ?? '',
          ]);
        const heading = box.closest('section')?.getAttribute('aria-labelledby') ?? '';
        return [
          ...said(box.querySelector(':scope > details'), heading),
          ...[...box.querySelectorAll(':scope > ol > li')].flatMap((li) =>
            said(li.querySelector('details'), li.querySelector('a')?.getAttribute('href')?.slice(1) ?? ''),
          ),
        ];
      }),
    );
    const own = published.filter((c) => c.plan === plan);
    const anchors = [...new Set(own.map((c) => c.passage))].map((id) =>
      id.slice(plan.length + 1).replaceAll('/', '-'),
    );
    expect([...new Set(shown.map(([of]) => of))].sort()).toEqual(anchors.sort());
    const wanted = own
      .toSorted((a, b) => a.rank - b.rank)
      .map(
        (c) =>
          [
            c.passage.slice(plan.length + 1).replaceAll('/', '-'),
            c.scheme,
            names.get(c.code) ?? c.code,
          ] as const,
      );
    for (const of of new Set(anchors)) {
      const codesOf = (scheme: string) =>
        wanted.filter((w) => w[0] === of && w[1] === scheme).map((w) => w[2]);
      const [theme, tool] = shown.filter(([id]) => id === of).map(([, text]) => text);
      if (codesOf('theme').length > 0) expect([of, theme]).toEqual([of, codesOf('theme').join('、')]);
      if (codesOf('instrument').length > 0)
        expect([of, tool]).toEqual([of, codesOf('instrument').join('、')]);
    }
  });
});
