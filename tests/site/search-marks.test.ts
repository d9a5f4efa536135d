/** From a hit to the sentence: its words are marked there, whatever else the page does to them, and are in sight. */
import { describe, expect, it } from 'vitest';
import type { PassageRow } from '../../src/model/tables.ts';
import { openPage } from './page.ts';
import { datasets, table } from './pages.ts';
import { alike } from './search-reference.ts';
import { answered } from './searching.ts';

const passages = table('passages');

/** The passage of some kind in which a stretch can be found, and the stretch. */
function stretch(words: (passage: PassageRow) => string | null | undefined): readonly [PassageRow, string] {
  for (const passage of passages) {
    const found = words(passage);
    if (found) return [passage, found];
  }
  throw new Error('No passage is of this kind');
}
const ofKind = (kind: PassageRow['kind'], words: RegExp): readonly [PassageRow, string] =>
  stretch((p) => (p.kind === kind ? words.exec(p.text)?.[0] : null));

/** Words that begin before the words of a target and end within them. */
const intoTarget = (): readonly [PassageRow, string] => {
  const quotes = new Map(datasets('targets').map((row) => [row['passage'], String(row['quote'])]));
  return stretch((p) => {
    const at = p.kind === 'measure' ? p.text.indexOf(quotes.get(p.id) ?? '\0') : -1;
    return at >= 3 && !/[\s"“-]/u.test(p.text.slice(at - 3, at + 3)) ? p.text.slice(at - 3, at + 3) : null;
  });
};
/** Words on both sides of something the edition has dropped or put in. */
const acrossQuotes = (): readonly [PassageRow, string] => {
  const [passage, words] = ofKind('measure', /专精特新“小巨人/u);
  return [passage, words.replace('“', '')];
};

const cases: readonly (readonly [string, readonly [PassageRow, string]])[] = [
  ['a sentence, into the words of a target', intoTarget()],
  ['a sentence, across quotation marks that were not typed', acrossQuotes()],
  ['a heading, with its full stop', ofKind('heading', /(?<=\/?\S{4})[\p{Script=Han}]{4}。$/u)],
  ['a note', ofKind('note', /(?<=[、:])[\p{Script=Han}]{2,5}局、[\p{Script=Han}]{2}/u)],
  ['a row, across its cells', ofKind('table-row', /[\p{Script=Han}]{4} \| [%\p{Script=Han}]/u)],
  ['a safeguard', ofKind('safeguard', /(?<=[,，])[\p{Script=Han}]{5}/u)],
  ['a goal', ofKind('goal', /(?<=[,，])[\p{Script=Han}]{6}/u)],
];

describe.each([1280, 375])('what was found and opened at %i px', (width) => {
  it.each(cases)('is marked and in sight: %s', async (_, [passage, words]) => {
    const query = words
      .replace(/\s/gu, '')
      .replace(/[0-9%&]/gu, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0));
    // Outside quotes a bar is 或.
    const q = query.includes('|') ? `"${query}"` : query;
    const { page, errors } = await openPage(`search/?${new URLSearchParams({ q }).toString()}`, {
      viewport: { width, height: 700 },
    });
    await answered(page);
    const hit = page.locator(`[data-hit="${passage.id}"]`);
    const more = page.locator('[data-more]');
    while ((await hit.count()) === 0 && (await more.isVisible())) await more.click();
    expect(alike((await hit.locator('mark').allTextContents()).join(''))).toContain(alike(query));
    await hit.locator('a').first().click();
    await page.waitForURL((url) => url.pathname + url.hash === passage.url);
    const place = passage.url.includes('#') ? page.locator(':target') : page.locator('main h1');
    const marks = place.locator('mark.found');
    await marks.first().waitFor();
    // Folded, the cells of a row are parted by what stands between them in its text; a title has no full stop.
    const marked = alike((await marks.allTextContents()).join(passage.kind === 'table-row' ? '|' : ''));
    expect(marked).toContain(alike(query).replace(/,$/u, ''));
    expect(await marks.first().evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      0,
    );
    expect(await marks.first().evaluate((mark) => mark.getBoundingClientRect().bottom)).toBeLessThan(700);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(errors).toEqual([]);
  });
});
