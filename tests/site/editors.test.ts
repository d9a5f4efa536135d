/** Who edits, and how an error is reported: from the foot of every page, with the address and the words. */
import { expect, it } from 'vitest';
import { follow, openPage } from './page.ts';
import { correctedMeasure, pathOf } from './pages.ts';

const { measure } = correctedMeasure();

it('takes the address and the selected words along, as text', async () => {
  const { page, errors } = await openPage(pathOf(measure.url));
  const selected = await page.evaluate(() => {
    const words = document.querySelector('.measures .document');
    if (!words) throw new Error('There is no sentence');
    getSelection()?.selectAllChildren(words);
    return getSelection()?.toString() ?? '';
  });
  await follow(page.locator('a[data-report]'));
  await page.locator('report-form:defined textarea').waitFor();
  const report = await page.locator('textarea').inputValue();
  expect(report).toContain(`/${pathOf(measure.url)}`);
  expect(report).toContain(selected.trim().slice(0, 20));
  // An address elsewhere is none of this site.
  await page.goto(new URL('?at=//elsewhere.example/&words=x', page.url()).href);
  expect(await page.locator('textarea').inputValue()).not.toContain('elsewhere');
  expect(errors).toEqual([]);
});

it('is reported from where the tools of a sentence are opened, with its address and its words', async () => {
  const reported = async (path: string, open: string, at: string, words: string): Promise<void> => {
    const { page, errors } = await openPage(path);
    if (path.startsWith('search')) await page.locator('[data-search-state=ready]').waitFor();
    await page.locator(open).first().click();
    const link = page.locator('[data-report-here]').first();
    await link.waitFor();
    await follow(link);
    await page.locator('report-form:defined textarea').waitFor();
    const report = await page.locator('textarea').inputValue();
    expect(report.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(new RegExp(`^网址：http.*${at}$`, 'u')),
      expect.stringContaining(`原文：${words}`),
    ]);
    expect(errors).toEqual([]);
  };
  const task = 'plans/linze-2022/tasks/17/';
  await reported(task, '#m3 [data-cite]', `${task}#m3`, '创新科技特派员选认方式');
  await reported(task, '#m3 a.codes', `${task}#m3`, '创新科技特派员选认方式');
  await reported('plans/linze-2022/#s2-2', 'h1', 'plans/linze-2022/#s2-2', '力争科技进步贡献率');
  await reported('search/?q=订单式', '[data-hit] [data-cite]', `${task}#m3`, '创新科技特派员选认方式');
});

it('says without script how to report, and that no address is set where none is', async () => {
  const { page } = await openPage('editors/', { javaScriptEnabled: false });
  expect(await page.locator('main ol > li').count()).toBeGreaterThan(1);
  expect(await page.locator('textarea').inputValue()).toContain('网址：');
  expect(await page.locator('[data-send], report-form .meta').count()).toBe(1);
});
