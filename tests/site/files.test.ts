import { expect, it } from 'vitest';
import { asDocx, asPage, asSite, asText } from '../formats/example.ts';
import { readingOf } from '../formats/reading.ts';
import { sharedBrowser } from './page.ts';

/** The example as a real browser prints it: A4, a header, and a footer with the number of each page. */
async function printedByBrowser(): Promise<Uint8Array> {
  const page = await (await sharedBrowser()).newPage();
  try {
    await page.setContent(asPage);
    const small = (words: string): string =>
      `<div style="font-size:10pt;width:100%;text-align:center">${words}</div>`;
    return new Uint8Array(
      await page.pdf({
        format: 'A4',
        displayHeaderFooter: true,
        headerTemplate: small('甲县人民政府公报'),
        footerTemplate: small('— <span class="pageNumber"></span> —'),
        margin: { top: '3cm', bottom: '3cm', left: '2.7cm', right: '2.7cm' },
      }),
    );
  } finally {
    await page.close();
  }
}

it('one plan as PDF, Word file, web page and text gives the same tasks, units and targets', async () => {
  const text = readingOf(asText, 'x.txt');
  expect(text).toHaveProperty('tasks.length', 4);
  expect(readingOf(await printedByBrowser(), 'x.pdf')).toEqual(text);
  expect(readingOf(asDocx(), 'x.docx')).toEqual(text);
  expect(readingOf(asSite, 'x.html')).toEqual(text);
});
