/** The ranking of units against the table `responsibilities`. */
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { datasets } from './pages.ts';

it('ranks functions and units with the counts of the table', async () => {
  const rows = datasets('responsibilities');
  const tasksOf = (wanted: (row: (typeof rows)[number]) => boolean): number =>
    new Set(rows.filter(wanted).map((row) => row['task'])).size;
  const { page } = await openPage('units/');
  const cells = await page.locator('[data-ranking] tr[data-ranked]').evaluateAll((all) =>
    all.map((row) => ({
      plan: row.closest('[data-ranking]')?.getAttribute('data-ranking') ?? '',
      key: row.getAttribute('data-ranked') ?? '',
      counts: [...row.querySelectorAll('td')]
        .slice(-6)
        .map((cell) => Number.parseInt(cell.textContent, 10) || 0),
    })),
  );
  expect(cells.length).toBeGreaterThan(20);
  for (const { plan, key, counts } of cells) {
    const own = (row: (typeof rows)[number]): boolean =>
      plan === ''
        ? row['function'] === key
        : row['plan'] === plan && (row['unit'] ?? row['unit_text']) === key;
    const first = (row: (typeof rows)[number]): boolean =>
      own(row) &&
      row['basis'] === 'stated' &&
      !rows.some(
        (other) =>
          other['task'] === row['task'] &&
          other['basis'] === 'stated' &&
          Number(other['start']) < Number(row['start']),
      );
    const implementing = (row: (typeof rows)[number]): boolean =>
      row['role'] === 'responsible' &&
      /^[^责负]*(?:落实|实施)[^责负]*$/u.test((row['role_label'] as string | null) ?? '');
    expect([plan, key, ...counts]).toEqual([
      plan,
      key,
      tasksOf((row) => own(row) && row['role'] === 'lead'),
      tasksOf((row) => own(row) && row['role'] === 'responsible' && !implementing(row)),
      tasksOf((row) => own(row) && implementing(row)),
      tasksOf((row) => own(row) && row['role'] === 'supporting'),
      tasksOf(first),
      tasksOf(own),
    ]);
  }
});
