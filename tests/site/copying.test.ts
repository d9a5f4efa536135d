import { expect, it } from 'vitest';
import { punctuated } from '../../src/model/punctuation.ts';
import { openPage } from './page.ts';
import { correctedMeasure, pathOf } from './pages.ts';

const { measure, correction } = correctedMeasure();
const source = measure.text.replace(correction.corr ?? '', correction.sic);
const lines = (text: string): string[] => text.split(/\r?\n/u).map((line) => line.trim());

/** What the clipboard holds after everything from `first` to `last` was copied with the keyboard. */
async function copied(path: string, reading: string | null, selector: string): Promise<string> {
  const { page } = await openPage(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  if (reading !== null) await page.getByText(reading, { exact: true }).click();
  await page
    .locator(selector)
    .first()
    .evaluate((e) => getSelection()?.selectAllChildren(e));
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

it.each([
  [null, punctuated(measure.text)],
  ['对照', punctuated(measure.text)],
  ['校订', punctuated(measure.text)],
  ['底本', measure.text],
  ['原文', source],
])('copying a task in the reading %s gives its words and nothing beside them', async (reading, expected) => {
  const text = lines(await copied(pathOf(measure.url), reading, '.measures')).filter((line) => line !== '');
  expect(text).toContain(expected);
  for (const line of text) expect(line).not.toMatch(/^\d+$|^引$|校\d+/u);
  expect(text.join('')).not.toContain(correction.reason);
});

it('copying text of a plan leaves out numbers, 引 and notes', async () => {
  const text = await copied(`plans/${measure.plan}/`, null, 'main');
  expect(text).not.toMatch(/引$/mu);
  expect(text).not.toMatch(/校\d+[^\s〔]*〔/u);
});

it('copying lines of the source leaves out their numbers', async () => {
  const path = `plans/${measure.plan}/source/`;
  for (const line of lines(await copied(path, '原文', '.lines'))) expect(line).not.toMatch(/^\d+$/u);
});
