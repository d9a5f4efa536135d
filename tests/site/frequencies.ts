/** What tables of frequencies ought to say, from SQL over the published tables alone; and what a page of them says. */
import type { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';

/** How a table counts. */
export interface Way {
  readonly unit: 'measures' | 'uses' | 'tasks';
  readonly reading: 'in-force' | 'rule';
  readonly safeguards: boolean;
}

/** All ways of counting. */
export const ways: readonly Way[] = (['measures', 'uses', 'tasks'] as const).flatMap((unit) =>
  (['in-force', 'rule'] as const).flatMap((reading) =>
    [false, true].map((safeguards) => ({ unit, reading, safeguards })),
  ),
);

/** The address of a way, as `openPage` wants it. */
export const pathOfWay = (index: string, { unit, reading, safeguards }: Way): string =>
  [
    ...(safeguards ? ['with-safeguards'] : []),
    index,
    'frequencies',
    ...(unit === 'measures' ? [] : [unit]),
    ...(reading === 'rule' ? ['by-rule'] : []),
    '',
  ].join('/');

/** Count and share of cells by `<plan>|<row>`: a row is a code, a kind (its subtotal) or `total`; the plan `all` is all of them. */
export type Cells = Readonly<Record<string, readonly [n: number, percent: string]>>;

/** The codes of a scheme, each with what is counted: an item is a sentence or a task, with the plan that it is of. */
function codedSql(scheme: 'theme' | 'instrument', { unit, reading, safeguards }: Way): string {
  const tasks = unit === 'tasks';
  const own = (table: string, task: string): string =>
    `SELECT plan, ${task} AS task, ${tasks ? task : 'measure'} AS item, code, rank FROM ${table}
     WHERE scheme = '${scheme}' AND measure IS ${tasks ? '' : 'NOT'} NULL
     AND ${reading === 'rule' ? "basis = 'rule'" : 'in_force'}
     ${table === 'codings' && !safeguards ? 'AND NOT is_safeguard' : ''}`;
  const both = (what: (table: string, task: string) => string): string =>
    what('codings', 'task') + (safeguards ? ` UNION ALL ${what('safeguard_codings', 'safeguard')}` : '');
  if (scheme === 'instrument' || tasks) return both(own);
  // A sentence without a theme of its own has the primary one of its task.
  const primary = both(
    (
      table,
      task,
    ) => `SELECT plan, ${task} AS task, code FROM ${table} WHERE scheme = 'theme' AND measure IS NULL
     AND rank = 1 AND ${reading === 'rule' ? "basis = 'rule'" : 'in_force'}`,
  );
  const sentences = `SELECT id, task FROM measures ${safeguards ? '' : 'WHERE NOT is_safeguard'}
    ${safeguards ? 'UNION ALL SELECT DISTINCT measure, safeguard FROM safeguard_codings WHERE measure IS NOT NULL' : ''}`;
  return `WITH own AS (${both(own)}) SELECT * FROM own UNION ALL
    SELECT p.plan, p.task, s.id, p.code, 1 FROM (${sentences}) s JOIN (${primary}) p ON p.task = s.task
    WHERE s.id NOT IN (SELECT item FROM own)`;
}

/** What every cell of a table ought to say. */
export function expectedCells(db: DatabaseSync, scheme: 'theme' | 'instrument', way: Way): Cells {
  const column = (sql: string): string[] =>
    db
      .prepare(sql)
      .all()
      .map((row) => String(Object.values(row)[0]));
  const table = scheme === 'theme' ? 'themes' : 'instruments';
  const codes = column(`SELECT code FROM ${table}`);
  const kinds = column(`SELECT DISTINCT parent FROM ${table} WHERE parent IS NOT NULL`);
  const plans = column('SELECT id FROM plans');
  const counted = way.unit === 'uses' ? 'count(*)' : 'count(DISTINCT item)';
  const count = db.prepare(
    `WITH coded AS (${codedSql(scheme, way)}) SELECT ${counted} AS n FROM coded
     WHERE (? = 'all' OR plan = ?) AND (? = 'total' OR code = ? OR code LIKE ? || '.%')`,
  );
  const n = (plan: string, row: string): number => Number(count.get(plan, plan, row, row, row)?.['n']);
  const share = db.prepare("SELECT printf('%.1f', round(1000.0 * ? / ?) / 10) AS share");
  return Object.fromEntries(
    [...plans, 'all'].flatMap((plan) =>
      [...codes.filter((code) => !kinds.includes(code)), ...kinds, 'total'].map((row) => {
        const [of, base] = [n(plan, row), n(plan, 'total')];
        return [`${plan}|${row}`, [of, base === 0 ? '—' : String(share.get(of, base)?.['share'])]] as const;
      }),
    ),
  );
}

/** What the cells of the page say; the line of all that may have a code, which has no share, is left out. */
export const shownCells = async (page: Page): Promise<Cells> =>
  Object.fromEntries(
    await page.locator('.printed td[data-n]').evaluateAll((all) =>
      all.flatMap((cell) => {
        const [row, plan] = [cell.closest('tr')?.dataset['row'] ?? '', cell.getAttribute('data-n') ?? ''];
        const percent = cell.nextElementSibling?.textContent.trim() ?? '';
        return row === 'all'
          ? []
          : [[`${plan}|${row}`, [Number(cell.textContent), percent] as const] as const];
      }),
    ),
  );
