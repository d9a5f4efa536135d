import { pageAt } from '../model/plan.ts';
import type { Segment } from '../model/readings.ts';
import type { Table } from '../model/table.ts';
import type { Target } from '../model/target.ts';
import { fragmentOfAddress } from '../routes.ts';
import type { Reader, Sentence } from './reader.ts';

/** A printed table as HTML wants it: header cells with spans, bodies by group, one head cell per row. */
export interface TableView {
  readonly id: string;
  readonly caption: string | null;
  /** The sentence that is the caption, where the document prints one above the table. */
  readonly title: Sentence | null;
  readonly top: readonly HeadCell[];
  /** Whether its columns are not known: each row is one cell, as it is printed. */
  readonly unread: boolean;
  /** Labels below a spanning head; empty where no head spans. */
  readonly below: readonly string[];
  readonly bodies: readonly BodyView[];
}
interface HeadCell {
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  /** Whether its column names what the rows are about. */
  readonly names: boolean;
}
interface BodyView {
  readonly rows: readonly RowView[];
}
interface RowView {
  readonly id: string;
  readonly anchor: string;
  /** Page of the original that it is on; null where that has none. */
  readonly page: number | null;
  readonly cells: readonly CellView[];
}
export interface CellView {
  /** `group` heads the rows of its body, `row` its own row, `link` carries the row's permalink. */
  readonly role: 'group' | 'row' | 'link' | 'data';
  readonly rows: number;
  /** More than 1 where a row with too many cells is one, as it is printed. */
  readonly columns: number;
  readonly numeric: boolean;
  readonly segments: readonly Segment[];
  /** The target whose value is in the cell. */
  readonly target: Target | null;
}

const NUMBER = /^[-+]?\d[\d.,]*%?$/u;

/** The table of the edition, cell by cell; the words are the document's. */
export function tableView(table: Table, reader: Reader, title: Sentence | null = null): TableView {
  if (table.columns.every((c) => c.label === '' && c.group === null)) return unreadView(table, reader, title);
  const grouped = groupColumn(table);
  const head = headColumn(table, grouped);
  return {
    id: table.id,
    caption: table.caption,
    title,
    top: topHeads(table, head),
    unread: false,
    below: table.columns.flatMap((c) => (c.group === null ? [] : [c.label])),
    bodies: groups(table).map((rows) => ({
      rows: rows.map((row, index) => ({
        id: row.passage,
        anchor: fragmentOfAddress(row.passage),
        page: pageAt(reader.edition.plan.page_starts, row.cells[0]?.start ?? 0),
        cells: hasTooMany(row)
          ? [wholeRow(row.passage, table, reader)]
          : row.cells.flatMap((cell, n): CellView[] => {
              const isGroup = cell.column === grouped;
              if (isGroup && index > 0) return [];
              return [
                ...emptyBetween(row.cells[n - 1]?.column ?? -1, cell.column, grouped),
                {
                  role: isGroup
                    ? 'group'
                    : cell.column === head
                      ? 'row'
                      : cell.column === 0
                        ? 'link'
                        : 'data',
                  rows: isGroup ? rows.length : 1,
                  columns: 1,
                  numeric: NUMBER.test(cell.text),
                  segments: reader.segments({ ...cell, id: `${row.passage}/${cell.column}` }),
                  target:
                    reader.edition.targets.find((t) => t.end === cell.end && cell.start < t.end) ?? null,
                },
              ];
            }),
      })),
    })),
  };
}

/** The empty cells of a row between two that are filled; that of a group is taken by the group. */
const emptyBetween = (before: number, column: number, grouped: number | null): CellView[] =>
  Array.from({ length: column - before - 1 }, (_, k) => before + 1 + k)
    .filter((k) => k !== grouped)
    .map(() => ({ role: 'data', rows: 1, columns: 1, numeric: false, segments: [], target: null }));

/** Whether a row has more cells than there are columns, so that nothing tells which belongs where. */
const hasTooMany = ({ cells }: Table['rows'][number]): boolean =>
  new Set(cells.map((c) => c.column)).size < cells.length;

/** A row as it is printed, over all columns. */
function wholeRow(id: string, table: Table, reader: Reader): CellView {
  const passage = reader.edition.passages.find((p) => p.id === id);
  const segments = passage === undefined ? [] : reader.segments(passage);
  return { role: 'data', rows: 1, columns: table.columns.length, numeric: false, segments, target: null };
}

/** A table whose columns are not known: its rows as they are printed. */
const unreadView = (table: Table, reader: Reader, title: Sentence | null): TableView => ({
  id: table.id,
  caption: table.caption,
  title,
  top: [{ label: '', columns: 1, rows: 1, names: false }],
  unread: true,
  below: [],
  bodies: [
    {
      rows: table.rows.map(({ passage, cells }) => ({
        id: passage,
        anchor: fragmentOfAddress(passage),
        page: pageAt(reader.edition.plan.page_starts, cells[0]?.start ?? 0),
        cells: [{ ...wholeRow(passage, table, reader), columns: 1 }],
      })),
    },
  ],
});

/** Consecutive rows below one group cell; rows without a group make one body. */
function groups(table: Table): Table['rows'][] {
  const bodies: Table['rows'][] = [];
  for (const row of table.rows) {
    const last = bodies.at(-1);
    if (last && last[0]?.group === row.group) last.push(row);
    else bodies.push([row]);
  }
  return bodies;
}

const groupColumn = (table: Table): number | null => {
  const first = table.rows.find((row) => row.group !== null);
  return first?.cells.find((cell) => cell.text === first.group)?.column ?? null;
};

/** The column that names what a row is about: the first that is not a number in any row, apart from the group's. */
const headColumn = (table: Table, grouped: number | null): number | null => {
  const texts = (column: number): string[] =>
    table.rows.flatMap((row) => row.cells.filter((c) => c.column === column).map((c) => c.text));
  const found = table.columns.findIndex(
    (_, column) => column !== grouped && texts(column).every((text) => text !== '' && !NUMBER.test(text)),
  );
  return found < 0 ? null : found;
};

function topHeads(table: Table, head: number | null): HeadCell[] {
  const deep = table.columns.some((c) => c.group !== null) ? 2 : 1;
  const heads: HeadCell[] = [];
  let open: string | null = null;
  for (const [index, column] of table.columns.entries()) {
    const last = heads.at(-1);
    if (column.group !== null && column.group === open && last) {
      heads[heads.length - 1] = { ...last, columns: last.columns + 1 };
    } else if (column.group === null)
      heads.push({ label: column.label, columns: 1, rows: deep, names: index === head });
    else heads.push({ label: column.group, columns: 1, rows: 1, names: false });
    open = column.group;
  }
  return heads;
}
