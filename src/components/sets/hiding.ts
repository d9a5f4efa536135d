/** Hides what a page has of plans that are not wanted, and brings it back. */

const OF_PLAN =
  'tr[data-row], tr[id], tr[data-of], li[data-of], li[data-plan], li[data-leads], section[id], details[data-of]';

const planOf = (element: HTMLElement): string =>
  element.dataset['of'] ??
  element.dataset['plan'] ??
  element.dataset['leads'] ??
  element.dataset['row'] ??
  element.id;

const hide = (element: HTMLElement): void => {
  if (element.hidden) return;
  element.hidden = true;
  element.dataset['narrowed'] = '';
};

/**
 * Leaves of `main` only what is of the plans wanted, columns and rows, and hides tables of groups. False where the page then
 * has nothing of them that is theirs: it shows plans in groups alone.
 */
export function narrowed(
  main: HTMLElement,
  wanted: ReadonlySet<string>,
  isPlan: (id: string) => boolean,
): boolean {
  let has = false;
  for (const table of main.querySelectorAll('table')) {
    const columns = columnsOf(table);
    const away = columns.map((plan) => {
      if (isPlan(plan)) has = true;
      return isPlan(plan) && !wanted.has(plan);
    });
    if (away.includes(true)) narrowColumns(table, away);
    else if (columns.some((key) => /^(?:province|level|year):/u.test(key)))
      hide(table.closest<HTMLElement>('.matrix-box, .printed') ?? table);
  }
  for (const element of main.querySelectorAll<HTMLElement>(OF_PLAN)) {
    const plan = planOf(element);
    if (!isPlan(plan)) continue;
    has = true;
    if (!wanted.has(plan)) hide(element);
  }
  // A row whose plans are all away is about others.
  for (const list of main.querySelectorAll<HTMLElement>('tr ul:has(> [data-narrowed])'))
    if (list.querySelector(':scope > li:not([hidden])') === null) {
      const row = list.closest('tr');
      if (row) hide(row);
    }
  for (const body of main.querySelectorAll<HTMLElement>('tbody:has([data-narrowed])'))
    if (body.querySelector('tr:not([hidden], .group, .year)') === null) hide(body);
  return has;
}

/** What each column of a table is of: a head over several columns is that of each, and what stands without a key is ''. */
function columnsOf(table: HTMLTableElement): readonly string[] {
  const rows = [...(table.tHead?.rows ?? [])];
  const keyed = rows.find((row) => row.querySelector('[data-column], [data-folded-column]')) ?? rows.at(-1);
  return [...(keyed?.cells ?? [])].flatMap(({ colSpan, dataset }) =>
    Array<string>(colSpan).fill(dataset['column'] ?? dataset['foldedColumn'] ?? ''),
  );
}

function narrowColumns(table: HTMLTableElement, away: readonly boolean[]): void {
  const left = away.filter((gone) => !gone).length;
  /** Where the next row begins beside heads that reach down into it. */
  let from = 0;
  for (const row of table.rows) {
    let k = from;
    from = 0;
    for (const cell of row.cells) {
      const span = cell.colSpan;
      const stays = span - away.slice(k, k + span).filter(Boolean).length;
      k += span;
      if (stays === 0) hide(cell);
      else if (stays < span) {
        cell.dataset['span'] = String(span);
        cell.colSpan = stays;
      }
      if (cell.rowSpan > 1 && row.parentElement === table.tHead) from += span;
    }
  }
  for (const row of table.querySelectorAll('tbody tr:has(> td)'))
    if (row.querySelector(':scope > td:not([hidden], [data-silence])') === null) hide(row as HTMLElement);
  for (const [k, tab] of [
    ...(table.closest('.matrix-box')?.querySelectorAll<HTMLElement>('.tabs a') ?? []),
  ].entries())
    if (away[k + 1]) hide(tab);
  const region = table.closest<HTMLElement>('[data-columns]');
  if (region) count(region, left - 1);
}

/** Tells the style sheet how many columns are side by side now. */
function count(region: HTMLElement, columns: number): void {
  region.dataset['all'] ??= region.dataset['columns'] ?? '';
  region.dataset['columns'] = String(columns);
}

/** All plans again. */
export function widened(main: HTMLElement): void {
  for (const element of main.querySelectorAll<HTMLElement>('[data-narrowed]')) {
    element.hidden = false;
    delete element.dataset['narrowed'];
  }
  for (const cell of main.querySelectorAll<HTMLTableCellElement>('[data-span]')) {
    cell.colSpan = Number(cell.dataset['span']);
    delete cell.dataset['span'];
  }
  for (const region of main.querySelectorAll<HTMLElement>('[data-all]')) {
    region.dataset['columns'] = region.dataset['all'] ?? '';
    delete region.dataset['all'];
  }
  main.querySelector('.matrix-box:has(> #chosen)')?.remove();
}
