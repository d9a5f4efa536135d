/** Functions that a merged bureau has beside its main one, against the tables `units` and `responsibilities`. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIST } from './dist.ts';
import { openPage } from './page.ts';
import { datasets } from './pages.ts';

interface Merged {
  readonly code: string;
  readonly function: string;
  readonly further_functions: readonly string[];
}

const units = datasets('units') as unknown as readonly Merged[];
const rows = datasets('responsibilities');
/** Plan and function for which a plan has a merged bureau and no other unit, with the codes of the bureaus. */
const referred = new Map(
  [...Map.groupBy(rows, (row) => String(row['plan']))].flatMap(([plan, own]) => {
    const named = units.filter((unit) => own.some((row) => row['unit'] === unit.code));
    const further = new Set(named.flatMap((unit) => unit.further_functions));
    return [...further]
      .filter((what) => !named.some((unit) => unit.function === what))
      .map((what): [string, string[]] => [
        `${plan}|${what}`,
        named.filter((unit) => unit.further_functions.includes(what)).map((unit) => unit.code),
      ]);
  }),
);

it('refers from a cell without another unit to the merged bureau, and never says that none is named', async () => {
  const { page } = await openPage('units/');
  const cells = await page.locator('td[data-cell]').evaluateAll((all) =>
    all.map((cell) => ({
      key: cell.getAttribute('data-cell') ?? '',
      silence: cell.querySelector('[data-silence]')?.getAttribute('data-silence') ?? null,
      text: cell.textContent.trim(),
      leads: [...cell.querySelectorAll('[data-silence="joined"] a')].map(
        (a) => a.getAttribute('href')?.split('/').at(-2) ?? '',
      ),
    })),
  );
  const joined = cells.filter(({ key }) => referred.has(key));
  expect(joined.length).toBeGreaterThan(0);
  for (const { key, leads } of joined) expect([key, leads]).toEqual([key, referred.get(key)]);
  expect(cells.filter(({ silence }) => silence === 'joined')).toEqual(joined);
  expect(joined.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^见工信：.*工信商务局/u));
});

it('leaves the cell of the matrix empty, since its tasks count under the main function', () => {
  const [head = '', ...lines] = readFileSync(`${DIST}/units/matrix.csv`, 'utf8').trim().split(/\r?\n/u);
  const columns = head.replace('\uFEFF', '').split(',');
  for (const line of lines) {
    const cells = line.split(',').slice(-(columns.length - 6));
    for (const [k, what] of columns.slice(6).entries())
      expect([line, what, cells[k] === '']).toEqual([
        line,
        what,
        referred.has(`${line.slice(0, line.indexOf(','))}|${what}`),
      ]);
  }
});
