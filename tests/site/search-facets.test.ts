/** The counts of facets against the published CSV files, read here a second time and without src/search. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { asked, scan } from './search-reference.ts';
import { answered } from './searching.ts';

const passages = table('passages');
const queries = [
  ...['', '科技', '企业', '的', '高新技术企业', '研发经费', '科技特派员', '小巨人', '人才', '2025年', '2025'],
  ...['万元', '奖励', '补助', '一次性', '%', '家', '，', 'R&D', '到2025年', '以上', '专利', '平台', '增长'],
  ...['高新技术企业 奖励', '企业 -奖励', '给予|补助 万元', '科技 人才 乡村', '縣', '高企'],
];

/** Rows of a published CSV file (RFC 4180), by the names of its columns. */
function csv(name: string): Record<string, string>[] {
  const text = readFileSync(`dist/data/${name}.csv`, 'utf8').replace(/^\ufeff/u, '');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  const [columns = [], ...cells] = rows.filter((row) => row.length > 1);
  return cells.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
}

/** The passages in whose span a row of the table lies. */
const spanned = (name: 'targets' | 'funding'): Set<string> =>
  new Set(
    csv(name).map((row) => {
      const own = passages.filter(
        (p) => p.plan === row['plan'] && p.start <= Number(row['start']) && Number(row['end']) <= p.end,
      );
      expect([row['id'], own.length]).toEqual([row['id'], 1]);
      return own[0]?.id ?? '';
    }),
  );

/** Of each value of a facet, the passages that have it. */
type Values = Map<string, Set<string>>;

const put = (values: Values, code: string, ids: Iterable<string>): void => {
  values.set(code, new Set([...(values.get(code) ?? []), ...ids]));
};
const idsBelow = (task: string): string[] => passages.filter((p) => p.parent === task).map((p) => p.id);
const measures = new Set(csv('measures').map((m) => m['id']));

/** What each facet says of each passage, from the tables. */
function expectedValues(): Record<string, Values> {
  const facets: Record<string, Values> = {
    plan: new Map(),
    kind: new Map([
      ['target', spanned('targets')],
      ['funding', spanned('funding')],
    ]),
    theme: new Map(),
    instrument: new Map(),
    unit: new Map(),
  };
  const values = (facet: string): Values => facets[facet] ?? new Map<string, Set<string>>();
  for (const p of csv('passages')) {
    put(values('plan'), p['plan'] ?? '', [p['id'] ?? '']);
    put(values('kind'), p['kind'] ?? '', [p['id'] ?? '']);
  }
  for (const row of csv('codings').filter((c) => c['in_force'] === 'true')) {
    // A measure has its own codes; what else stands in a task has those of the task.
    const beside = idsBelow(row['task'] ?? '').filter((id) => !measures.has(id));
    const ids = row['measure'] === '' ? beside : [row['measure'] ?? ''];
    put(values(row['scheme'] ?? ''), row['code'] ?? '', ids);
  }
  for (const row of csv('safeguard_codings').filter((c) => c['in_force'] === 'true')) {
    const heads = passages
      .filter((p) => p.parent === row['safeguard'] && (p.kind === 'heading' || p.kind === 'note'))
      .map((p) => p.id);
    put(
      values(row['scheme'] ?? ''),
      row['code'] ?? '',
      row['measure'] === '' ? heads : [row['measure'] ?? ''],
    );
  }
  const functions = new Map(csv('units').map((unit) => [unit['code'], unit['function'] ?? '']));
  for (const row of csv('responsibilities')) {
    const purpose = functions.get(row['unit'] ?? '');
    if (purpose !== undefined) put(values('unit'), purpose, idsBelow(row['task'] ?? ''));
  }
  return facets;
}

/** All counts that the page shows, folded ones too. */
const countsShown = (page: Page): Promise<Record<string, Record<string, number>>> =>
  page.evaluate(async () => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>('[data-facet] details'))
      more.open = true;
    await new Promise((done) => setTimeout(done, 50));
    return Object.fromEntries(
      // That of units may only say which plans name none.
      [...document.querySelectorAll<HTMLElement>('[data-facet]:has(label)')].map((facet) => [
        facet.dataset['facet'] ?? '',
        Object.fromEntries(
          [...facet.querySelectorAll('label')].map((label) => [
            label.querySelector('input')?.value ?? '',
            Number(label.querySelector('.count')?.textContent),
          ]),
        ),
      ]),
    );
  });

describe('counts of facets', () => {
  it('are those of the published tables, for thirty queries', { timeout: 120_000 }, async () => {
    expect(queries).toHaveLength(30);
    const expected = expectedValues();
    const { page } = await openPage('search/');
    let seen = 0;
    for (const query of queries) {
      await page.locator('#q').fill(query);
      await page.locator('#q').press('Enter');
      await answered(page);
      const { words, without } = asked(query);
      const found = scan(passages, words, 'sentence', without);
      const counts: Record<string, Record<string, number>> = {};
      for (const [facet, values] of Object.entries(expected)) {
        const own = [...values].flatMap(([code, ids]) => {
          const count = found.filter((id) => ids.has(id)).length;
          return count > 0 ? [[code, count] as const] : [];
        });
        if (own.length > 0) counts[facet] = Object.fromEntries(own);
      }
      expect([query, await countsShown(page)]).toEqual([query, counts]);
      seen += (counts['kind']?.['target'] ?? 0) + (counts['kind']?.['funding'] ?? 0);
    }
    expect(seen).toBeGreaterThan(200);
  });
});

describe('a facet of many values', () => {
  const facet = '[data-facet=unit]';
  const shown = (page: Page) =>
    page
      .locator(`${facet} label:visible`)
      .evaluateAll((all) =>
        all.map((label) => [
          label.querySelector('input')?.value,
          Number(label.querySelector('.count')?.textContent),
        ]),
      );

  it('is narrowed by typing, with the counts that it has, by keyboard alone', async () => {
    const { page, errors } = await openPage('search/?q=');
    await answered(page);
    const all = (await countsShown(page))['unit'] ?? {};
    expect(Object.keys(all).length).toBeGreaterThan(24);
    const field = page.locator(`${facet} [type=search]`);
    await field.focus();
    await page.keyboard.type('科');
    const wanted = Object.entries(all).filter(([code]) => code.includes('科'));
    expect(wanted.length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await shown(page)).toSorted())
      .toEqual(wanted.map(([code, count]) => [code, count]).toSorted());
    expect(await page.locator(`${facet} [role=status]`).textContent()).toBe(`${wanted.length} 个`);

    await page.keyboard.press('Tab');
    const [first] = await shown(page);
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('unit')).toBe(first?.[0]);
    await answered(page);
    // What was typed stays, and so does the focus.
    expect(await field.inputValue()).toBe('科');
    expect(await page.locator(':focus').getAttribute('value')).toBe(first?.[0]);
    await field.fill('');
    expect((await shown(page)).map(([code]) => code)).toContain(first?.[0]);
    await field.fill('没有这样的');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator(`${facet} [role=status]`).textContent()).toContain('没有');
    expect(errors).toEqual([]);
  });
});
