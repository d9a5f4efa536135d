import { keysOf, meanings, publishedTables, type TableName } from '../model/published.ts';
import { columnsOf, type Column, type Row } from './columns.ts';
import type { Database, SqlValue } from './database.ts';
import { addViews } from './database-views.ts';

/** What the database says of itself. */
export interface DatabaseFacts {
  readonly version: string;
  /** Rows of the table `meta_about`: title, version, licence, how to cite. */
  readonly about: readonly (readonly [key: string, value: string])[];
  readonly tableName: (table: TableName) => string;
  /** What a column means, in the language of the site. */
  readonly meaning: (table: TableName, column: string) => string;
}

/** `CSTP` in ASCII: what kind of database this is, for `file` and its like. */
const APPLICATION_ID = 0x43535450;

/** `1.2.3` is 1002003, and so is its draft `1.2.3-draft`. */
const userVersion = (version: string): number =>
  version
    .replace(/-.*$/u, '')
    .split('.')
    .reduce((sum, part) => sum * 1000 + Number(part), 0);

/**
 * Fills a new, empty database with all tables (SQLite, file format 3): typed columns, primary and foreign keys, an index for every
 * foreign key, the tables `meta_about`, `meta_tables` and `meta_columns`, and views and an index of all passages ({@link addViews}). Lists are JSON text, booleans 0 and 1. The
 * bytes depend on the rows and on the version of SQLite. Throws where a foreign key names a row that is not there.
 */
export function fillDatabase(
  db: Database,
  tables: Readonly<Record<TableName, readonly Row[]>>,
  facts: DatabaseFacts,
): void {
  // Foreign keys are checked at the end, once; what they name may be written later.
  db.exec(
    'PRAGMA encoding = "UTF-8"; PRAGMA foreign_keys = OFF; PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = FILE; BEGIN',
  );
  for (const table of publishedTables) db.exec(createTable(table));
  // The index leaves pages behind, which the tables then fill; to close them up at the end would take a second copy of the database.
  addViews(
    db,
    tables.passages.map((row) => String(row['text'])),
  );
  for (const table of publishedTables) {
    const columns = columnsOf(table);
    insert(db, table, columns.length, valuesOf(tables[table], columns));
  }
  writeMeta(db, facts);
  for (const sql of publishedTables.flatMap(indexes)) db.exec(sql);
  db.exec(
    `COMMIT; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${userVersion(facts.version)}`,
  );
  const broken = db.prepare('PRAGMA foreign_key_check').all();
  if (broken.length > 0) throw new Error(`foreign keys without a row: ${JSON.stringify(broken.slice(0, 5))}`);
  db.exec('ANALYZE');
}

/** `CREATE TABLE` of a published table, one column per line. Names are quoted: `end` and `not` are words of SQL. */
function createTable(table: TableName): string {
  const { primary, references } = keysOf[table];
  const lines = [
    ...columnsOf(table).map(columnLine),
    `PRIMARY KEY (${primary.map(quoted).join(', ')})`,
    ...Object.entries(references).map(
      ([column, other]) =>
        `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(other)} (${quoted(keysOf[other].primary[0])})`,
    ),
  ];
  return `CREATE TABLE ${quoted(table)} (\n  ${lines.join(',\n  ')}\n)`;
}

function columnLine({ name, type, nullable }: Column): string {
  const check = type === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : '';
  return `${quoted(name)} ${SQL_TYPES[type]}${nullable ? '' : ' NOT NULL'}${check}`;
}

const SQL_TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  list: 'TEXT',
};

/** One index per foreign key that no primary key already serves. */
const indexes = (table: TableName): string[] =>
  Object.keys(keysOf[table].references)
    .filter((column) => column !== keysOf[table].primary[0])
    .map((column) => `CREATE INDEX ${quoted(`${table}_${column}`)} ON ${quoted(table)} (${quoted(column)})`);

function writeMeta(db: Database, { about, tableName, meaning }: DatabaseFacts): void {
  db.exec('CREATE TABLE meta_about ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL)');
  insert(
    db,
    'meta_about',
    2,
    about.map((line) => [...line]),
  );
  db.exec('CREATE TABLE meta_tables ("table" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "about" TEXT NOT NULL)');
  insert(
    db,
    'meta_tables',
    3,
    publishedTables.map((table) => [table, tableName(table), meanings[table].about]),
  );
  db.exec(
    'CREATE TABLE meta_columns ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "type" TEXT NOT NULL, ' +
      '"nullable" INTEGER NOT NULL, "values" TEXT NOT NULL, "meaning_zh" TEXT NOT NULL, "meaning_en" TEXT NOT NULL, ' +
      'PRIMARY KEY ("table", "column"))',
  );
  const rows = publishedTables.flatMap((table) =>
    columnsOf(table).map((c): SqlValue[] => [
      table,
      c.name,
      c.type,
      c.nullable ? 1 : 0,
      JSON.stringify(c.values),
      meaning(table, c.name),
      c.meaning,
    ]),
  );
  insert(db, 'meta_columns', 7, rows);
}

/** Row by row, so that no second copy of a table is in memory. */
function* valuesOf(rows: readonly Row[], columns: readonly Column[]): Generator<SqlValue[]> {
  for (const row of rows) yield columns.map(({ name }) => valueOf(row[name]));
}

function insert(db: Database, table: string, columns: number, rows: Iterable<SqlValue[]>): void {
  const statement = db.prepare(
    `INSERT INTO ${quoted(table)} VALUES (${Array(columns).fill('?').join(', ')})`,
  );
  for (const row of rows) statement.run(...row);
}

function valueOf(value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return JSON.stringify(value);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
