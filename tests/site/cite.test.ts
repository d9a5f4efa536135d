import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { corpusVersion } from '../../src/corpus.ts';
import { readList, writeList } from '../../src/cite/list.ts';
import { textFormats } from '../../src/cite/names.ts';
import { scriptJson } from '../../src/cite/json-ld.ts';
import { punctuated } from '../../src/model/punctuation.ts';
import { t } from '../../src/text/index.ts';
import { openPage } from './page.ts';
import { pathOf, table } from './pages.ts';
import { DAY, sentence, undated, expected, builtFor, openOn, clipboard, textOf, said } from './citing.ts';

describe('the citation of a task', () => {
  it.each([sentence, undated])(
    '$task copies with the day of access in each format, which is remembered',
    async ({ task, url }) => {
      const { page, errors, foreignRequests } = await openOn(DAY, pathOf(url));
      const [prefix, note] = await builtFor(page);
      for (const format of textFormats) {
        await page.getByText(t.cite.formats[format], { exact: true }).and(page.locator('label span')).click();
        await page.getByRole('button', { name: t.cite.copy }).click();
        await expect.poll(() => said(page).textContent()).toBe(t.cite.copied);
        expect(await clipboard(page)).toBe(expected(task, format, prefix, note));
      }
      await page.reload();
      expect(await page.locator('[data-citation=apa]').isVisible()).toBe(true);
      expect(await page.locator('[data-citation="gbt7714-2025"]').isVisible()).toBe(false);
      expect([errors, foreignRequests]).toEqual([[], []]);
    },
  );

  it('is complete without script, the day of access a marked gap', async () => {
    const { page } = await openPage(pathOf(sentence.url), { javaScriptEnabled: false });
    const [prefix, note] = await builtFor(page);
    const shown = page.locator('[data-citation]');
    expect(await shown.isVisible()).toBe(true);
    const whole = expected(sentence.task, 'gbt7714-2025', prefix, note);
    expect(await shown.textContent()).toBe(whole.replace(DAY, t.cite.gap));
    expect(await page.locator('[data-accessed]').textContent()).toBe(t.cite.gap);
    expect(await page.locator('cite-panel .files a').allTextContents()).toEqual(
      Object.values(t.cite.fileNames),
    );
    expect(await page.locator('cite-panel :is(button, input)').count()).toBe(0);
  });

  it('selects the text where the browser does not let it copy', async () => {
    const { page } = await openPage(pathOf(sentence.url));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: t.cite.copy }).click();
    await expect.poll(() => said(page).textContent()).toBe(t.cite.notCopied);
    const shown = await page.locator('[data-citation="gbt7714-2025"]').textContent();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(shown);
  });
});

describe('the citation of a sentence', () => {
  it('is chosen with 引 by the keyboard, copied, and left again', async () => {
    const { page } = await openOn(DAY, pathOf(sentence.url));
    const [prefix, note] = await builtFor(page);
    await page.getByRole('link', { name: t.cite.sentence(2) }).focus();
    await page.keyboard.press('Enter');
    const text = page.locator('[data-citation="gbt7714-2025"]');
    const want = expected(sentence.id, 'gbt7714-2025', prefix, note);
    await expect.poll(() => text.textContent()).toBe(want);
    expect(want).toMatch(/：[^：]+，第2句.*#m2/u);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite');
    await page.getByRole('button', { name: t.cite.copy }).click();
    await expect.poll(() => clipboard(page)).toBe(want);
    await page.getByRole('link', { name: t.cite.wholeTask }).click();
    await expect.poll(() => text.textContent()).toBe(expected(sentence.task, 'gbt7714-2025', prefix, note));
  });

  it('may be that of several sentences, to the one that the reader chooses', async () => {
    const { page } = await openOn(DAY, `${pathOf(sentence.url)}#m1`);
    const text = page.locator('[data-citation="gbt7714-2025"]');
    await page.locator('[data-through] select').selectOption('2');
    await expect.poll(() => text.textContent()).toMatch(/，第1—2句 .*#m1/u);
    await expect.poll(() => page.locator('[data-of]').textContent()).toMatch(/，第1—2句$/u);
    expect(await page.locator('[data-add]').isVisible()).toBe(false);
    await page.getByText('APA 7', { exact: true }).and(page.locator('label span')).click();
    await page.locator('[data-through] select').selectOption('1');
    await expect.poll(() => page.locator('[data-citation=apa]').textContent()).toMatch(/第1句|sentence 1 /u);
    expect(await page.locator('[data-add]').isVisible()).toBe(true);
  });

  it('downloads as RIS with the day of access', async () => {
    const { page } = await openOn(DAY, sentence.url.slice(1));
    const ris = page.locator('cite-panel').getByRole('link', { name: 'RIS' });
    await expect.poll(() => ris.getAttribute('href')).toMatch(/^blob:/u);
    const [download] = await Promise.all([page.waitForEvent('download'), ris.click()]);
    const text = await textOf(download);
    expect(text).toMatch(/^TY {2}- ELEC\r\n/u);
    expect(text).toContain('第2句');
    expect(text).toContain('Y2  - 2026/11/02\r\n');
    expect(download.suggestedFilename()).toBe(
      `${sentence.id.replace(/\/(\d+)$/u, '-m$1').replaceAll('/', '-')}.ris`,
    );
  });

  it('follows the address of a sentence of a plan, and offers 引 there', async () => {
    const goal = table('passages').find((p) => p.kind === 'goal' && p.url.includes('#s'));
    const { page, foreignRequests } = await openOn(DAY, (goal?.url ?? '').slice(1));
    const text = page.locator('[data-citation="gbt7714-2025"]');
    await expect.poll(() => text.textContent()).toContain(`，第${goal?.number ?? 0}句`);
    expect(await text.textContent()).toContain((goal?.url ?? '').slice(1));
    const mark = page.locator(`[id="${(goal?.url ?? '').split('#')[1] ?? ''}"] [data-cite]`);
    expect(await mark.count()).toBe(1);
    expect(foreignRequests).toEqual([]);
  });
});

describe('what reference managers read', () => {
  it('is the original document, as a web page, with its files', async () => {
    const { page } = await openPage(pathOf(sentence.url), { javaScriptEnabled: false });
    const plan = table('plans').find((p) => p.id === sentence.plan);
    const meta = (name: string) => page.locator(`meta[name="${name}"]`).first().getAttribute('content');
    expect(await meta('z:itemType')).toBe('webpage');
    expect(await meta('citation_title')).toMatch(
      new RegExp(`^.*${plan?.document_type ?? ''}.*：[^，]*(?:项|）) `, 'u'),
    );
    expect(await meta('citation_author')).toBe(plan?.issuer);
    expect(await meta('citation_publication_date')).toBe(plan?.issued_date);
    expect(await meta('DC.date')).toBe(plan?.issued_date);
    expect(await meta('citation_language')).toBe('zh-CN');
    expect(await meta('z:extra')).toBe(`Number: ${plan?.document_number ?? ''}`);
    const task = table('tasks').find(({ id }) => sentence.id.startsWith(`${id}/`));
    expect((await meta('description'))?.slice(0, -1)).toBe(punctuated(task?.text ?? '').slice(0, 119));
    const files = await page
      .locator('a[rel=alternate][type][download]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const answers = await Promise.all(files.map(async (file) => (await page.request.get(file)).text()));
    const [ris = '', bib = '', biblatex = '', csl = ''] = answers;
    expect(ris).toMatch(/^TY {2}- ELEC\r\n/u);
    expect(bib).toMatch(/^@misc\{/u);
    expect(biblatex).toMatch(/^@online\{/u);
    expect(JSON.parse(csl)).toMatchObject([{ type: 'webpage', number: plan?.document_number }]);
    for (const text of answers) expect(text).not.toMatch(/2026|^\uFEFF/u);
  });

  it('says beside the citation, as in the foot of the page, whether the version is still being prepared', async () => {
    const { page } = await openPage(pathOf(sentence.url), { javaScriptEnabled: false });
    const foot = ((await page.locator('footer').textContent()) ?? '').includes('（编校中）');
    const beside = (await page.locator('cite-panel .about').textContent()) ?? '';
    const text = await (await page.request.get(new URL('../../edition.txt', page.url()).href)).text();
    expect([beside.includes('（编校中）'), text.includes('（编校中）')]).toEqual([foot, foot]);
  });

  it('the data are a data set with its version', async () => {
    const { page } = await openPage('data/');
    const meta = (name: string) => page.locator(`meta[name="${name}"]`).first().getAttribute('content');
    expect(await meta('z:itemType')).toBe('dataset');
    expect(await meta('z:versionNumber')).toBe(corpusVersion);
    expect(await page.locator('[data-citation]').first().textContent()).toContain(
      `${(await meta('citation_title')) ?? '?'}[DS/OL]. V`,
    );
  });

  it('is JSON-LD that the policy lets stand and that no text ends', async () => {
    const { page, errors } = await openPage(`plans/${sentence.plan}/`);
    const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    const data = JSON.parse(text) as { '@type': string; hasPart: object[] };
    expect(data['@type']).toBe('Legislation');
    expect(data.hasPart).toHaveLength(table('tasks').filter((task) => task.plan === sentence.plan).length);
    expect(text).toBe(scriptJson(data));
    expect(errors).toEqual([]);
    const interpretation = table('plans').find((p) => p.is_interpretation);
    await page.goto(new URL(`../${interpretation?.id ?? ''}/`, page.url()).href);
    expect(await page.locator('script[type="application/ld+json"]').textContent()).not.toContain(
      'Legislation',
    );
  });
});

describe('the citation list', () => {
  const [first, second, third] = [sentence.id, undated.task, undated.id] as const;
  const ready = (page: Page) => page.waitForSelector('[data-state=ready]');
  const shown = (page: Page) =>
    page.locator('.items > li').evaluateAll((all) => all.map((item) => item.getAttribute('data-id')));

  it('collects while reading, keeps it, changes by keyboard and can take a removal back', async () => {
    const { page, errors, foreignRequests } = await openOn(DAY, pathOf(undated.url));
    await page.getByRole('button', { name: t.cite.add }).click();
    await expect.poll(() => said(page).textContent()).toBe(t.cite.kept(true, 1));
    await page.locator(`#m${undated.number} [data-cite]`).click();
    await expect.poll(() => page.locator('[data-of]').textContent()).toContain('第2句');
    await page.getByRole('button', { name: t.cite.add }).click();
    await page
      .locator('cite-panel')
      .getByRole('link', { name: t.cite.toList(2) })
      .click();
    await ready(page);
    expect(await shown(page)).toEqual([second, third]);
    expect(await page.locator('.items .document').last().textContent()).toBe(punctuated(undated.text));
    await page.getByRole('button', { name: t.citeList.up(2) }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toEqual([third, second]);
    expect(await said(page).textContent()).toBe(t.citeList.moved(2, 1));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('up');
    await page.reload();
    await ready(page);
    expect(await shown(page)).toEqual([third, second]);
    await page.getByRole('button', { name: t.citeList.remove(1) }).click();
    await expect.poll(() => shown(page)).toEqual([second]);
    await page.getByRole('button', { name: t.citeList.undo }).click();
    await expect.poll(() => shown(page)).toEqual([third, second]);
    expect([errors, foreignRequests]).toEqual([[], []]);
  });

  it('is shown from a link and kept only when the reader says so', async () => {
    const { page } = await openOn(DAY, `cite/#ids=${first}~${second}~nowhere-2020/1`);
    await ready(page);
    expect(await shown(page)).toEqual([first, second, 'nowhere-2020/1']);
    expect(await page.locator('.references > li').count()).toBe(2);
    expect(await page.evaluate(() => localStorage.getItem('citation-list'))).toBeNull();
    await page.getByRole('button', { name: t.citeList.take }).click();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('citation-list'))).toContain(first);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: t.citeList.share }).click();
    await expect.poll(() => said(page).textContent()).toBe(t.citeList.shared);
    expect(await clipboard(page)).toContain(`/cite/#ids=${first}~${second}~nowhere-2020/1`);
  });

  it('copies all as references and downloads them with the sentences', async () => {
    const { page } = await openOn(DAY, `cite/#ids=${first}~${third}`);
    await ready(page);
    await page.getByRole('button', { name: t.citeList.copyAll }).click();
    await expect.poll(() => said(page).textContent()).toBe(t.citeList.copied(2));
    const lines = (await clipboard(page)).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(sentence.url);
    const file = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-file="${format}"]`).click(),
      ]);
      return await textOf(download);
    };
    const csv = await file('csv');
    expect(csv).toContain(sentence.text);
    expect(csv).toContain(lines[1]);
    expect(csv).toMatch(/^\uFEFF.*\r\n/u);
    expect((await file('ris')).match(/^TY {2}- ELEC\r$/gmu)).toHaveLength(2);
    expect((await file('bib')).match(/^@misc\{/gmu)).toHaveLength(2);
  });

  it('goes out as a file and comes in again; a wrong file is refused with its reason', async () => {
    const { page } = await openPage('cite/');
    await ready(page);
    expect(await page.getByText(t.citeList.empty).isVisible()).toBe(true);
    const give = (text: string) =>
      page
        .locator('[data-import]')
        .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('not a list');
    await expect.poll(() => said(page).textContent()).toBe(t.citeList.refused({ why: 'json' }, 0));
    await give('{"format":"citation-list","version":1,"ids":["<b>"]}');
    await expect.poll(() => said(page).textContent()).toContain('<b>');
    expect(await shown(page)).toEqual([]);
    await give(writeList([first, third], ''));
    await expect.poll(() => shown(page)).toEqual([first, third]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.citeList.export }).click(),
    ]);
    expect(readList(await textOf(download))).toEqual({ ids: [first, third] });
  });

  it('explains itself where there is no script', async () => {
    const { page } = await openPage('cite/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript p').textContent()).toBe(t.citeList.noScript);
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: t.citeList.clear }).isVisible()).toBe(false);
  });
});
