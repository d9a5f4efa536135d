/** The second coder: blind until asked, by keyboard, kept and resumed, and its agreement against the table `codings`. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { datasets } from './pages.ts';

/** What a reader published of a sentence, by the table alone. */
const published = (id: string, scheme: string, basis: string): string[] =>
  datasets('codings')
    .filter((c) => c['measure'] === id && c['scheme'] === scheme && c['basis'] === basis)
    .sort((a, b) => Number(a['rank']) - Number(b['rank']))
    .map((c) => String(c['code']));

it('codes a sample by keyboard without reading any code, resumes, and agrees as the table says', async () => {
  const { page, errors } = await openPage('code/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const boxes = page.locator('input[name=place]');
  for (let k = 1; k < (await boxes.count()); k++) await boxes.nth(k).uncheck();
  await page.fill('input[name=size]', '6');
  await page.fill('input[name=seed]', '甲');
  await page.fill('input[name=coder]', '乙');
  await page.click('form[data-sample] button[type=submit]');
  const sentence = page.locator('[data-sentence]');
  await sentence.waitFor();
  const keyOf = async (code: string): Promise<string> =>
    (await page.locator(`[data-code="${code}"] input`).getAttribute('data-key')) ?? '';
  const [talent, platform] = [await keyOf('talent'), await keyOf('platform')];
  const ids: string[] = [];
  for (let k = 0; k < 6; k++) {
    ids.push((await sentence.getAttribute('data-sentence')) ?? '');
    await page.keyboard.press(k % 2 === 0 ? talent : platform);
    if (k === 0) await page.keyboard.press('1');
    if (k < 5) await page.keyboard.press('Enter');
  }
  expect(new Set(ids).size).toBe(6);
  expect(await page.locator('[data-place]').textContent()).toContain('已编 6 句');
  // Blind: nothing but the sentences was fetched.
  expect(fetched.filter((path) => path.endsWith('.json'))).toEqual([
    expect.stringMatching(/\/code\/data\/[\w-]+\.json$/u),
  ]);

  await page.reload();
  await page.click('[data-resume] button');
  await sentence.waitFor();
  const saved = page.waitForEvent('download');
  await page.click('[data-do=save]');
  const pieces: Buffer[] = [];
  for await (const piece of await (await saved).createReadStream()) pieces.push(piece as Buffer);
  const file = JSON.parse(Buffer.concat(pieces).toString()) as {
    sentences: { id: string }[];
    given: Record<string, { theme: string[][] }>;
  };
  expect(file.sentences.map(({ id }) => id)).toEqual(ids);
  expect(ids.map((id) => file.given[id]?.theme[0]?.[0])).toEqual(
    ids.map((_, k) => (k % 2 === 0 ? 'talent' : 'platform')),
  );

  await page.click('[data-do=agree]');
  await page.click('[data-against=editor]');
  const row = page.locator('[data-table=codes-theme] [data-of=talent] td');
  await row.first().waitFor();
  const mine = ids.map((_, k) => k % 2 === 0);
  const theirs = ids.map((id) => published(id, 'theme', 'editor').includes('talent'));
  const count = (a: boolean, b: boolean): string =>
    String(mine.filter((x, k) => x === a && theirs[k] === b).length);
  expect((await row.allTextContents()).slice(0, 4)).toEqual([
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ]);
  const same = ids.filter(
    (id, k) => published(id, 'theme', 'editor')[0] === (k % 2 === 0 ? 'talent' : 'platform'),
  ).length;
  expect(await page.locator('[data-table=summary] tbody tr:first-child td').first().textContent()).toBe(
    `${((same / 6) * 100).toFixed(1)}%`,
  );
  // Alpha over all files counts one that is opened again once.
  const said = page.locator('[data-said]');
  const open = async (coder: string): Promise<void> => {
    const given = Object.fromEntries(
      Object.entries(file.given).map(([id, g]) => [id, { ...g, seen: false }]),
    );
    const text = JSON.stringify({ ...file, coder, given });
    await page
      .locator('input[name=other]')
      .setInputFiles({ name: `${coder}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => said.textContent()).toContain(coder);
  };
  await open('丙');
  expect(await said.textContent()).not.toContain('位编码者');
  await open('丙');
  expect(await said.textContent()).not.toContain('位编码者');
  await open('丁');
  expect(await said.textContent()).toContain('3 位编码者');
  expect(await said.textContent()).toContain('主要主题 α 1.000');
  await open('丙');
  expect(await said.textContent()).toContain('3 位编码者');
  // What is changed from now on is not blind, and does not count.
  await page.locator('[data-sentence]').focus();
  await page.keyboard.press('2');
  await page.click('[data-against=rule]');
  await expect.poll(() => page.locator('[data-said]').textContent(), { timeout: 20_000 }).toContain('5 句');
  expect(errors).toEqual([]);
});

it('says without script what needs it, and leads to the codebook', async () => {
  const { page } = await openPage('code/', { javaScriptEnabled: false });
  expect(await page.locator('noscript, main').first().textContent()).toContain('JavaScript');
  expect(await page.locator('[data-sample]').isVisible()).toBe(false);
  expect(await page.locator('main a[href$="/codebook/"]').count()).toBeGreaterThan(0);
});
