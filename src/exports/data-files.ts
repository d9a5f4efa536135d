import { publishedTables, type TableName } from '../model/published.ts';
import type { EditionRows } from '../model/tables.ts';
import { checksumLines, sha256Of, utf8 } from './checksum.ts';
import { columnsOf, type Row } from './columns.ts';
import { csvPieces } from './csv.ts';
import { dataPackage, type MeasuredFile, type PackageFacts } from './data-package.ts';
import { jsonPieces } from './json.ts';
import { tableSchemaJson } from './json-schema.ts';
import { gexfOf, graphmlOf, type Network } from './network.ts';
import { codebookXml, type Codebook } from './codebook.ts';
import { utf8Of } from './bytes.ts';
import { projectArchive, type ProjectWords } from './qdpx.ts';
import { tablesAsSqlite, type DatabaseFacts } from './sqlite.ts';
import { WIDE, type WideTable } from './wide.ts';
import { tablesAsWorkbook, type WorkbookWords } from './workbook.ts';

/** Everything that is published below `/data/`, before it is written in any format. */
export interface Corpus {
  readonly facts: PackageFacts;
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  /** One table for analysis. */
  readonly wide: WideTable;
  readonly workbook: WorkbookWords;
  readonly database: DatabaseFacts;
  /** The same rows plan by plan, for coding software. */
  readonly editions: readonly EditionRows[];
  readonly codebook: Codebook;
  readonly project: ProjectWords;
  /** Networks by the stem of their files' names. */
  readonly networks: Readonly<Record<string, Network>>;
  /** How the data are cited, by the ending of a file `cite.*`. */
  readonly references: Readonly<Record<string, { readonly text: string; readonly type: string }>>;
  /** Programs that read the data, by their names: `read.py`. */
  readonly examples: Readonly<Record<string, string>>;
}

/** All tables in one file, by format. */
export const WORKBOOK = 'county-st-plans.xlsx';
export const DATABASE = 'county-st-plans.sqlite';
/** For coding software (REFI-QDA): the coded texts, by both coders and as in force, and the codes alone. */
export const PROJECT = 'county-st-plans.qdpx';
export const PROJECT_IN_FORCE = 'county-st-plans-in-force.qdpx';
export const CODEBOOK = 'county-st-plans.qdc';

/** A file below `/data/`, whole. */
export interface DataFile extends MeasuredFile {
  readonly content: Uint8Array;
}

/** All files below `/data/`, the checksums last. The same corpus gives the same bytes. */
export async function dataFiles(corpus: Corpus): Promise<readonly DataFile[]> {
  const tables = publishedTables.flatMap((table) => filesOfTable(table, corpus.tables[table]));
  const schemas = publishedTables.map((table) =>
    fileOf(`schema/${table}.json`, 'application/schema+json', utf8(tableSchemaJson(table))),
  );
  const whole = [
    fileOf(
      WORKBOOK,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      tablesAsWorkbook(corpus.tables, corpus.wide, corpus.workbook),
    ),
    fileOf(DATABASE, 'application/vnd.sqlite3', await tablesAsSqlite(corpus.tables, corpus.database)),
  ];
  const { editions, codebook, project } = corpus;
  const coded = [
    fileOf(
      PROJECT,
      'application/zip',
      projectArchive(editions, codebook, project, () => true),
    ),
    fileOf(
      PROJECT_IN_FORCE,
      'application/zip',
      projectArchive(editions, codebook, project, (coding) => coding.in_force),
    ),
    fileOf(CODEBOOK, 'application/xml', codebookXml(codebook, project.origin)),
  ];
  const networks = Object.entries(corpus.networks).flatMap(([name, network]) => [
    fileOf(`${name}.gexf`, 'application/xml', utf8(gexfOf(network))),
    fileOf(`${name}.graphml`, 'application/xml', utf8(graphmlOf(network))),
  ]);
  const examples = Object.entries(corpus.examples).map(([name, program]) =>
    fileOf(`examples/${name}`, 'text/plain', utf8(program)),
  );
  const references = Object.entries(corpus.references).map(([format, { text, type }]) =>
    fileOf(`cite.${format}`, type, utf8(text)),
  );
  const described = [
    ...tables,
    wideFile(corpus.wide),
    ...whole,
    ...coded,
    ...networks,
    ...schemas,
    ...examples,
    ...references,
  ];
  const descriptor = utf8(dataPackage(corpus.facts, described.map(measured)));
  const files = [...described, fileOf('datapackage.json', 'application/json', descriptor)];
  return [...files, fileOf('SHA256SUMS.txt', 'text/plain', utf8(checksumLines(files)))];
}

function filesOfTable(table: TableName, rows: readonly Row[]): DataFile[] {
  const columns = columnsOf(table).map(({ name }) => name);
  const holds = { table, rows: rows.length };
  return [
    fileOf(`${table}.csv`, 'text/csv', utf8Of(csvPieces(columns, rows)), holds),
    fileOf(`${table}.json`, 'application/json', utf8Of(jsonPieces(rows)), holds),
  ];
}

const wideFile = ({ columns, rows }: WideTable): DataFile =>
  fileOf(
    `${WIDE}.csv`,
    'text/csv',
    utf8Of(
      csvPieces(
        columns.map(({ name }) => name),
        rows,
      ),
    ),
    { columns, rows: rows.length },
  );

const fileOf = (
  path: string,
  mediatype: string,
  content: Uint8Array,
  holds: Pick<MeasuredFile, 'table' | 'columns' | 'rows'> = {},
): DataFile => ({ path, mediatype, content, bytes: content.length, sha256: sha256Of(content), ...holds });

const measured = ({ content: _content, ...file }: DataFile): MeasuredFile => file;
