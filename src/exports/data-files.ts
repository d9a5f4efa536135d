import type { DataFile } from './data-file.ts';
import { publishedTables, type TableName } from '../model/published.ts';
import type { EditionRows } from '../model/tables.ts';
import { checksumLines } from './checksum.ts';
import { columnsOf, type Row } from './columns.ts';
import { csvStretches } from './csv.ts';
import { dataPackage, PLAIN_CSV, type MeasuredFile, type PackageFacts } from './data-package.ts';
import { datasetteMetadata, type DatasetteWords } from './datasette.ts';
import { jsonStretches } from './json.ts';
import { tableSchemaJson } from './json-schema.ts';
import { lexiconFiles, type Lexicon } from './lexicon.ts';
import { gexfPieces, graphmlPieces, type Network } from './network.ts';
import { codebookXml, type Codebook } from './codebook.ts';
import { projectPieces, type AnyCoding, type ProjectWords } from './qdpx.ts';
import type { Database } from './database.ts';
import { fillDatabase, type DatabaseFacts } from './sqlite.ts';
import type { Kept, Pieces, Stretch } from './stretch.ts';
import { WIDE, type WideTable } from './wide.ts';
import { workbookPieces, type WorkbookWords } from './workbook.ts';

/** Everything that is published below `/data/`, before it is written in any format. */
export interface Corpus {
  readonly facts: PackageFacts;
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  /** One table for analysis. */
  readonly wide: WideTable;
  readonly workbook: WorkbookWords;
  readonly database: DatabaseFacts;
  /** A new database with what `fill` puts in, as the bytes of its file. */
  readonly sqlite: (fill: (db: Database) => void) => Pieces;
  readonly datasette: DatasetteWords;
  /** The same rows plan by plan, for coding software. */
  readonly editions: readonly EditionRows[];
  readonly codebook: Codebook;
  readonly project: ProjectWords;
  /** The words of the rule, and dictionaries for programs. */
  readonly lexicon: Lexicon;
  /** Networks by the stem of their files' names. */
  readonly networks: Readonly<Record<string, Network>>;
  /** How the data are cited, by the ending of a file `cite.*`. */
  readonly references: Readonly<Record<string, { readonly text: string; readonly type: string }>>;
  /** Programs that read the data, by their names: `read.py`. */
  readonly examples: Readonly<Record<string, string>>;
  /** The editions as documents of TEI, by the ids of their plans; each is made when it is written. */
  readonly tei: Readonly<Record<string, Stretch>>;
  /** Versions whole, each as one archive. */
  readonly archives: readonly DataFile[];
  /** What is kept of files from one build to the next. */
  readonly kept: Kept;
}

/** All tables in one file, by format. */
export const WORKBOOK = 'county-st-plans.xlsx';
export const DATABASE = 'county-st-plans.sqlite';
/** For coding software (REFI-QDA): the coded texts, by both coders and as in force, and the codes alone. */
export const PROJECT = 'county-st-plans.qdpx';
export const PROJECT_IN_FORCE = 'county-st-plans-in-force.qdpx';
const CODEBOOK = 'county-st-plans.qdc';
/** Type of a TEI document (RFC 6129). */
export const TEI = 'application/tei+xml';
/** The edition of a plan as TEI P5. */
const teiFile = (plan: string): string => `tei/${plan}.xml`;
/** What `sha256sum -c` reads. */
export const CHECKSUMS = 'SHA256SUMS.txt';

/** Takes the bytes of a file, piece by piece, and says how many they were and their SHA-256. */
export type Keep = (path: string, pieces: Pieces) => Pick<MeasuredFile, 'bytes' | 'sha256'>;

/**
 * Makes all files below `/data/` one after the other, so that no two of them are in memory: each goes to `keep` and is forgotten.
 * The descriptor comes after what it describes, then archives, which bring one of their own, and the checksums last. The same corpus gives the same bytes.
 */
export async function writeDataFiles(corpus: Corpus, keep: Keep): Promise<readonly MeasuredFile[]> {
  const written: MeasuredFile[] = [];
  const write = async ({ pieces, ...file }: DataFile): Promise<void> => {
    written.push({ ...file, ...keep(file.path, await pieces()) });
  };
  for (const file of describedFiles(corpus)) await write(file);
  await write(fileOf('datapackage.json', 'application/json', () => [dataPackage(corpus.facts, written)]));
  for (const archive of corpus.archives) await write(archive);
  await write(fileOf(CHECKSUMS, 'text/plain', () => [checksumLines(written)]));
  return written;
}

/** All files but the descriptor and the checksums, which are made of these, in the order of the descriptor. */
export function describedFiles(corpus: Omit<Corpus, 'archives'>): readonly DataFile[] {
  const { tables, wide, editions, codebook, project, kept } = corpus;
  const coded = (path: string, which: (coding: AnyCoding) => boolean): DataFile =>
    fileOf(path, 'application/zip', () =>
      projectPieces({ editions, codebook }, project, { name: path, which }, kept),
    );
  return [
    ...publishedTables.flatMap((table) => filesOfTable(table, tables[table])),
    ...wideFiles(wide),
    fileOf(WORKBOOK, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', () =>
      workbookPieces(tables, wide, corpus.workbook, { kept }),
    ),
    fileOf(DATABASE, 'application/vnd.sqlite3', () =>
      corpus.sqlite((db) => {
        fillDatabase(db, tables, corpus.database);
      }),
    ),
    fileOf('metadata.json', 'application/json', () => [
      datasetteMetadata(DATABASE.replace(/\.sqlite$/u, ''), corpus.datasette),
    ]),
    coded(PROJECT, () => true),
    coded(PROJECT_IN_FORCE, (coding) => coding.in_force),
    fileOf(CODEBOOK, 'application/xml', () => [codebookXml(codebook, project.origin)]),
    ...Object.entries(corpus.networks).flatMap(([name, network]) => [
      fileOf(`${name}.gexf`, 'application/xml', () => gexfPieces(network)),
      fileOf(`${name}.graphml`, 'application/xml', () => graphmlPieces(network)),
    ]),
    ...lexiconFiles(corpus.lexicon),
    ...Object.entries(corpus.tei).map(([plan, document]) => fileOf(teiFile(plan), TEI, () => [document])),
    ...publishedTables.map((table) =>
      fileOf(`schema/${table}.json`, 'application/schema+json', () => [tableSchemaJson(table)]),
    ),
    ...Object.entries(corpus.examples).map(([name, program]) =>
      fileOf(`examples/${name}`, 'text/plain', () => [program]),
    ),
    ...Object.entries(corpus.references).map(([format, { text, type }]) =>
      fileOf(`cite.${format}`, type, () => [text]),
    ),
  ];
}

function filesOfTable(table: TableName, rows: readonly Row[]): DataFile[] {
  const columns = columnsOf(table).map(({ name }) => name);
  const holds = { table, rows: rows.length };
  return [
    ...csvFiles(table, columns, rows, holds),
    fileOf(`${table}.json`, 'application/json', () => jsonStretches(rows), holds),
  ];
}

function wideFiles({ columns, rows }: WideTable): DataFile[] {
  const names = columns.map(({ name }) => name);
  return csvFiles(WIDE, names, rows, { columns, rows: rows.length });
}

type Holds = Pick<MeasuredFile, 'table' | 'columns' | 'rows'>;

/** A table with byte order mark, for Excel, and without, for programs that take it for a part of the first name. */
const csvFiles = (
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  holds: Holds,
): DataFile[] => [
  fileOf(`${table}.csv`, 'text/csv', () => csvStretches(columns, rows), holds),
  fileOf(`${PLAIN_CSV}${table}.csv`, 'text/csv', () => csvStretches(columns, rows, ''), holds),
];

/** A file for the list above; `holds` says which table it is. */
export const fileOf = (
  path: string,
  mediatype: string,
  pieces: DataFile['pieces'],
  holds: Holds = {},
): DataFile => ({ path, mediatype, pieces, ...holds });
