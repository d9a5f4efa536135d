import { publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Column, type Row } from './columns.ts';
import { WIDE, type HeadedColumn, type WideTable } from './wide.ts';
import { blocksOf, type Kept } from './stretch.ts';
import { firstSheet, type FirstSheetWords } from './workbook-first.ts';
import { MOST_CHARACTERS, MOST_ROWS, xlsxPieces } from './xlsx.ts';
import type { Cell, CellBlock, Sheet } from './xlsx-sheet.ts';
import type { StyleName } from './xlsx-styles.ts';

/** What the workbook says in the language of the site. */
export interface WorkbookWords extends FirstSheetWords {
  readonly title: string;
  /** Address of the site's root without a slash, for links; null where the build does not know it. */
  readonly site: string | null;
  /** The sheet that explains the columns: its name and its heads. */
  readonly columns: { readonly sheet: string; readonly header: readonly string[] };
  readonly types: Readonly<Record<Column['type'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly meaning: (table: TableName, column: string) => string;
  /** The head of a column for people, over its name. */
  readonly head: (table: TableName, column: string) => string;
  /** What codes of a column are called, by the code; null for a column without codes. */
  readonly namesIn: (table: TableName, column: Column) => ((code: string) => string | null) | null;
  /** The head of such names, from that of their column. */
  readonly named: (head: string) => string;
  /** Stands at the end of a text that was too long for a cell. */
  readonly cut: (characters: number, file: string) => string;
}

/** Ending of the name of a column that holds the names of the codes in the column before it. */
const NAMED = '_name';

/** A column of a sheet: of a table, or the names of its codes. */
interface SheetColumn extends HeadedColumn {
  readonly namesOf?: { readonly column: string; readonly of: (code: string) => string | null };
}

/**
 * All tables in one workbook, a sheet each, after a sheet on the whole, one that explains every column, and the table for
 * analysis. A sheet has a row of heads for people over the names of its columns, which programs read; after a column
 * of codes stand their names. Piece by piece.
 */
export function workbookPieces(
  tables: Readonly<Record<TableName, readonly Row[]>>,
  wide: WideTable,
  words: WorkbookWords,
  /** `mostRows` of a sheet, its headers among them: Excel's limit but in tests. */
  { mostRows = MOST_ROWS, kept }: { readonly mostRows?: number; readonly kept?: Kept } = {},
): Generator<Uint8Array> {
  const sheets = publishedTables.flatMap((table) =>
    sheetsOf({ name: table, columns: columnsFor(table, words), rows: tables[table] }, { words, mostRows }),
  );
  const analysis = sheetsOf({ name: WIDE, ...wide }, { words, mostRows });
  const rowsOf = (table: TableName): number => tables[table].length;
  const first = firstSheet(words, words.title, { table: WIDE, rows: wide.rows.length }, rowsOf);
  return xlsxPieces([first, columnsSheet(words), ...analysis, ...sheets], words.title, kept);
}

/** The columns of a table, and after each with codes their names. */
function columnsFor(table: TableName, words: WorkbookWords): SheetColumn[] {
  return columnsOf(table).flatMap((column): SheetColumn[] => {
    const head = words.head(table, column.name);
    const of = words.namesIn(table, column);
    const own = { ...column, head };
    if (of === null) return [own];
    const names = {
      ...own,
      name: `${column.name}${NAMED}`,
      head: words.named(head),
      type: 'string' as const,
    };
    return [own, { ...names, namesOf: { column: column.name, of } }];
  });
}

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
  return {
    name,
    headers: [header],
    widths: [18, 12, 20, 10, 8, 44, 44, 34],
    looks: ['cell', 'cell', 'cell', 'cell', 'cell', 'note', 'note', 'note'],
    length: rows.length,
    blocks: [rows],
  };
}

/** Rows of heads over those of a table: for people, for programs. */
const HEADS = 2;

/** A table as one sheet, or as several where it has more rows than a sheet may have: `codings`, `codings 2`. */
function sheetsOf(
  {
    name: table,
    columns,
    rows,
  }: { readonly name: string; readonly columns: readonly SheetColumn[]; readonly rows: readonly Row[] },
  { words, mostRows }: { readonly words: WorkbookWords; readonly mostRows: number },
): Sheet[] {
  const most = mostRows - HEADS;
  const { site } = words;
  const linked = columns.some(({ name }) => name === 'url') && site !== null;
  const from = Math.max(
    0,
    columns.findIndex(({ name }) => name === (columns[0]?.name === 'id' ? 'id' : 'url')),
  );
  return Array.from({ length: Math.max(1, Math.ceil(rows.length / most)) }, (_, k) => {
    // The same list where it is whole: what is known of its blocks stays known.
    const own = rows.length <= most ? rows : rows.slice(k * most, (k + 1) * most);
    return {
      name: k === 0 ? table : `${table} ${k + 1}`,
      headers: [columns.map(({ head }) => head), columns.map(({ name }) => name)],
      widths: columns.map(widthOf),
      looks: columns.map(({ name }, column): StyleName =>
        linked && column === from ? 'link' : LONG.has(name) ? 'note' : 'cell',
      ),
      frozen: 2,
      printed: printedOf(columns),
      length: own.length,
      blocks: blocksIn(own, columns, table, words),
      ...(linked ? { links: { column: from, of: () => addressesOf(own, site) } } : {}),
    };
  });
}

/** What programs need and a reader of paper does not, where it is at the end of a sheet. */
const UNPRINTED = new Set([
  'start',
  'end',
  'page',
  'passage',
  'citation',
  'is_safeguard',
  'url',
  'url_a',
  'url_b',
]);

/** How many columns are printed: those before a tail of places, addresses and columns of 0 and 1. */
const printedOf = (columns: readonly SheetColumn[]): number =>
  columns.findLastIndex(({ name }) => !UNPRINTED.has(name) && !/^(?:theme|tool)_/u.test(name)) + 1;

function* addressesOf(rows: readonly Row[], site: string): Generator<string | null> {
  for (const { url } of rows) yield typeof url === 'string' ? site + encodeURI(url) : null;
}

function* blocksIn(
  rows: readonly Row[],
  columns: readonly SheetColumn[],
  table: string,
  words: WorkbookWords,
): Generator<CellBlock> {
  const names = columns.map(({ name }) => name);
  const named = columns.filter((column) => column.namesOf !== undefined);
  for (const block of blocksOf(rows)) {
    const called = named.map((column) => block.map((row) => nameIn(row, column)));
    yield {
      // Beside the words of the program, cells are made of the rows, and of names that the vocabulary gives codes in them.
      of: [table, names, called, block],
      length: block.length,
      make: () => block.map((row) => cellsOf(row, columns, table, words)),
    };
  }
}

function nameIn(row: Row, { namesOf }: SheetColumn): string | null {
  const code = namesOf === undefined ? null : row[namesOf.column];
  return typeof code === 'string' ? (namesOf?.of(code) ?? null) : null;
}

const cellsOf = (
  row: Row,
  columns: readonly SheetColumn[],
  table: string,
  words: WorkbookWords,
): readonly Cell[] =>
  columns.map((column) =>
    cellOf(column.namesOf === undefined ? row[column.name] : nameIn(row, column), table, words),
  );

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
  LONG.has(name) ? 56 : type === 'list' ? 30 : name.startsWith('url') ? 32 : type === 'string' ? 18 : 10;
