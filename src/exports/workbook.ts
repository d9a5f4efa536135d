import { publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Column, type Row } from './columns.ts';
import { WIDE, type WideTable } from './wide.ts';
import { MOST_CHARACTERS, MOST_ROWS, xlsxPieces, type Cell, type Sheet } from './xlsx.ts';

/** What the workbook says in the language of the site. */
export interface WorkbookWords {
  readonly title: string;
  /** The first sheet: lines of two cells, such as version and licence. */
  readonly about: { readonly sheet: string; readonly header: readonly [string, string] };
  readonly lines: readonly (readonly [string, string])[];
  /** The sheet that explains the columns: its name and its heads. */
  readonly columns: { readonly sheet: string; readonly header: readonly string[] };
  readonly types: Readonly<Record<Column['type'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly tableName: (table: TableName) => string;
  readonly meaning: (table: TableName, column: string) => string;
  /** Stands at the end of a text that was too long for a cell. */
  readonly cut: (characters: number, file: string) => string;
}

/**
 * All tables in one workbook, a sheet each, after a sheet on the whole, one that explains every column, and the table for
 * analysis, whose heads are Chinese; piece by piece.
 */
export function workbookPieces(
  tables: Readonly<Record<TableName, readonly Row[]>>,
  wide: WideTable,
  words: WorkbookWords,
  /** Rows of a sheet, its header among them; Excel's limit but in tests. */
  mostRows = MOST_ROWS,
): Generator<Uint8Array> {
  const sheets = publishedTables.flatMap((table) =>
    sheetsOf(
      { name: table, columns: columnsOf(table).map((c) => ({ ...c, head: c.name })), rows: tables[table] },
      { words, mostRows },
    ),
  );
  const analysis = sheetsOf({ name: WIDE, ...wide }, { words, mostRows });
  return xlsxPieces([aboutSheet(words), columnsSheet(words), ...analysis, ...sheets], words.title);
}

const aboutSheet = ({ about, lines }: WorkbookWords): Sheet => ({
  name: about.sheet,
  header: about.header,
  widths: [18, 110],
  length: lines.length,
  rows: lines,
});

function columnsSheet(words: WorkbookWords): Sheet {
  const rows = publishedTables.flatMap((table) =>
    columnsOf(table).map((column) => [
      table,
      words.tableName(table),
      column.name,
      words.types[column.type],
      column.nullable ? words.yes : words.no,
      words.meaning(table, column.name),
      column.meaning,
      column.values.join('  '),
    ]),
  );
  const { sheet: name, header } = words.columns;
  return { name, header, widths: [18, 12, 20, 10, 8, 60, 60, 60], length: rows.length, rows };
}

/** A table as one sheet, or as several where it has more rows than a sheet may have: `codings`, `codings 2`. */
function sheetsOf(
  { name: table, columns, rows }: { readonly name: string } & WideTable,
  { words, mostRows }: { readonly words: WorkbookWords; readonly mostRows: number },
): Sheet[] {
  const most = mostRows - 1;
  return Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, k) => ({
    name: k === 0 ? table : `${table} ${k + 1}`,
    header: columns.map(({ head }) => head),
    widths: columns.map(widthOf),
    length: Math.min(most, rows.length - k * most),
    rows: cellsOf(rows.slice(k * most, (k + 1) * most), columns, table, words),
  }));
}

function* cellsOf(
  rows: readonly Row[],
  columns: readonly Column[],
  table: string,
  words: WorkbookWords,
): Generator<readonly Cell[]> {
  for (const row of rows) yield columns.map(({ name }) => cellOf(row[name], table, words));
}

function cellOf(value: unknown, table: string, words: WorkbookWords): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= MOST_CHARACTERS) return text;
  const note = words.cut([...text].length, `${table}.csv`);
  return `${text.slice(0, MOST_CHARACTERS - note.length).replace(/[\ud800-\udbff]$/u, '')}${note}`;
}

const LONG = new Set([
  'text',
  'title',
  'quote',
  'definition',
  'reason',
  'evidence',
  'sic',
  'responsibility_note',
  'target_quotes',
  'citation',
]);

const widthOf = ({ name, type }: Column): number =>
  LONG.has(name) ? 60 : type === 'list' ? 30 : name.startsWith('url') ? 32 : type === 'string' ? 18 : 10;
