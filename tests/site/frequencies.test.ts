/** Tables of frequencies: themes against SQL, and every file against its page, cell by cell. Tools against SQL: questions.test. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/exports/csv-reader.ts';
import { expectedCells, pathOfWay, shownCells, ways } from './frequencies.ts';
import { openPage } from './page.ts';
import { table } from './pages.ts';
import { latexOf, pageOf, type Line } from './printed.ts';
import { LOW_KAPPA } from '../../src/model/kappa.ts';

const db = new DatabaseSync('dist/data/county-st-plans.sqlite', { readOnly: true });
const tables = (['instruments', 'themes'] as const).flatMap((index) =>
  ways.map((way) => ({ index, ...way, path: pathOfWay(index, way) })),
);
const read = (path: string, file: string): string => readFileSync(`dist/${path}${file}`, 'utf8');
const texts = (cells: readonly unknown[]): Line =>
  cells.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''));
/** Lines of a page as a program reads their numbers: 8.0 is 8. */
const asNumbers = (lines: readonly Line[]): Line[] =>
  lines.map(([label = '', ...cells]) => [
    label,
    ...cells.map((cell) => (/^\d+\.\d$/u.test(cell) ? String(Number(cell)) : cell === '—' ? '' : cell)),
  ]);

describe('a table of themes', () => {
  it.each(ways)('equals SQL: $unit, $reading, safeguards $safeguards', async (way) => {
    const { page } = await openPage(pathOfWay('themes', way), { javaScriptEnabled: false });
    const expected = expectedCells(db, 'theme', way);
    expect(Object.keys(expected).length).toBeGreaterThan(14);
    expect(await shownCells(page)).toEqual(expected);
    await page.close();
  });
});

describe('the caption of a table', () => {
  it.each(tables)('marks the codes that have the low kappas it tells of: $path', ({ path }) => {
    const { notes } = pageOf(`dist/${path}index.html`);
    const said = notes.join(' ');
    const low = Number(/各编码 κ 为 (\d\.\d\d) 至/u.exec(said)?.[1]);
    const weak = [...said.matchAll(/（κ = (\d\.\d\d)）/gu)].map(([, kappa]) => Number(kappa));
    expect(low).toBeGreaterThan(0);
    expect(weak.length > 0).toBe(low < LOW_KAPPA);
    if (low < LOW_KAPPA) expect(Math.min(...weak)).toBe(low);
    expect(read(path, 'index.html').match(/<sup[^>]*>\*/gu) ?? []).toHaveLength(weak.length);
  });
});

describe('the files of a table are its page', () => {
  it.each(tables)('$path', async ({ path }) => {
    const page = pageOf(`dist/${path}index.html`);
    expect(page.heads).toHaveLength(table('plans').length + 1);
    expect(page.lines.length).toBeGreaterThan(14);
    expect(page.notes.length).toBeGreaterThan(3);

    const latex = latexOf(read(path, 'table.tex'));
    expect(latex).toEqual({ environments: 1, ...page });

    const [head = [], ...lines] = readCsv(read(path, 'table.csv'));
    const first = path.includes('instruments') ? 2 : 1;
    expect(head.slice(first + 1, -1)).toEqual(page.heads.flatMap((name) => [`${name} n`, `${name} %`]));
    expect(lines.map((line) => texts(line.slice(first, -1)))).toEqual(asNumbers(page.lines));
    for (const line of lines) expect(line.at(-1)).toBe([page.title, ...page.notes].join(' '));

    const sheet = await readSheet(readFileSync(`dist/${path}table.xlsx`));
    const [title, heads = []] = sheet;
    expect(title?.[0]).toBe(page.title);
    expect(heads.slice(1).filter((name) => name !== null)).toEqual(page.heads);
    const numbered = sheet.slice(3).filter((line) => typeof line[1] === 'number');
    expect(
      numbered.map(([label, ...cells]) => [
        String(label).replace(/[*†]+$/u, ''),
        ...texts(cells.slice(0, 2 * page.heads.length)),
      ]),
    ).toEqual(asNumbers(page.lines));
    expect(sheet.slice(-page.notes.length).map(([note]) => note)).toEqual(page.notes);
  });

  it('of all plans, a row to each, has the numbers of its columns', async () => {
    const { page } = await openPage('instruments/frequencies/uses/');
    const shown = await shownCells(page);
    const [head = [], ...lines] = readCsv(read('instruments/frequencies/uses/', 'plans.csv'));
    expect(lines).toHaveLength(table('plans').length);
    for (const line of lines) {
      const at = (name: string): string | null => line[head.indexOf(name)] ?? null;
      expect([at('unit'), at('codes'), at('safeguards')]).toEqual(['uses', 'in-force', 'false']);
      for (const code of ['supply', 'supply.talent'])
        expect([Number(at(code)), Number(at(`${code}_percent`)).toFixed(1)]).toEqual(
          shown[`${at('id') ?? ''}|${code}`],
        );
      expect(Number(at('base'))).toBe(shown[`${at('id') ?? ''}|total`]?.[0]);
    }
  });
});

it('says how it counts, by whom, how sure, and of which version', async () => {
  const { page } = await openPage('with-safeguards/instruments/frequencies/tasks/by-rule/');
  const notes = await page.locator('.table-notes').textContent();
  for (const words of ['任一工具的任务为 100%', '含保障措施：', '全部依规则', 'κ = ', '语料版本', '本站增列'])
    expect(notes).toContain(words);
  expect(await page.locator('td a').count()).toBe(0);
});

it('leads from a count to the sentences that it counts', async () => {
  const { page } = await openPage('with-safeguards/instruments/frequencies/');
  const cell = page.locator('[data-row="supply.talent"] td[data-n] a').first();
  const n = Number(await cell.textContent());
  await cell.click();
  await page.waitForURL('**/with-safeguards/instruments/supply.talent/#*');
  const plan = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`section[id="${plan}"] [data-measure]`).count()).toBe(n);
});
