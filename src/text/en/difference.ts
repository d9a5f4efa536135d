import type { zh as Chinese } from '../difference.ts';

/** The wording of what two versions of the data differ in, in English. */
export const zh: typeof Chinese = {
  heading: 'Row-by-row differences in the data',
  none: 'There is only one version so far, so there is nothing to compare.',
  intro:
    'The data of every version, compared row by row with the version before it and with the first. Any other two can be compared from their archives: rows are matched by the keys of their tables.',
  read: 'Computed row by row from the archives of the two versions: which rows were added or removed, and which cells changed. Rows that were removed remain here with everything they said. Positions in the source (start, end, page, page_starts) do not count as changes; responsible units are matched by task, name and role.',
  moved: (n) => (n === 1 ? '1 more row only moved' : `${n} more rows only moved`),
  added: 'Rows added, counted by plan. The text is on the pages of each plan, and the whole rows are in the',
  addedFile: 'table of differences (CSV)',
  noPlan: 'No single plan:',
  pair: (from, to) => `${from} and ${to}`,
  title: (from, to) => `Differences in the data: ${from} and ${to}`,
  tableTitle: (table, from, to) => `${table}: differences between ${from} and ${to}`,
  description: (from, to) =>
    `Rows added, removed and changed in each table between versions ${from} and ${to} of the data.`,
  same: 'The data of the two versions do not differ.',
  caption: 'Rows added, removed and changed in each table',
  table: 'Table',
  change: { removed: 'Removed', changed: 'Changed', added: 'Added' },
  rows: (n) => (n === 1 ? '1 row' : `${n} rows`),
  columnsAdded: (columns) => `Columns added: ${columns.join(', ')}`,
  columnsRemoved: (columns) => `Columns removed: ${columns.join(', ')}`,
  files: 'All differences, one to a line: ',
  before: 'Before',
  after: 'Now',
  empty: '(empty)',
  reason: (words) => `Reason: ${words}`,
  noReason: 'The ledger records no reason for this row.',
  part: (part, of) => `Page ${part} of ${of}`,
  parts: 'Pages',
};
