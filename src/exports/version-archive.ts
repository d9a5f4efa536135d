import { archiveName } from '../model/corpus.ts';
import { checksumLines, sha256Of } from './checksum.ts';
import { joined } from './bytes.ts';
import {
  CHECKSUMS,
  DATABASE,
  describedFiles,
  fileOf,
  PROJECT,
  PROJECT_IN_FORCE,
  WORKBOOK,
  type Corpus,
} from './data-files.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage, type MeasuredFile } from './data-package.ts';
import { bytesOfPiece, isStretch, type Kept, type Measures, type Pieces } from './stretch.ts';
import { zipPieces } from './zip-pieces.ts';

/** What holds the same rows for a program of its own. */
const BOOKS: ReadonlySet<string> = new Set([WORKBOOK, DATABASE, PROJECT, PROJECT_IN_FORCE]);
/** What is about the database and nothing without it. */
const ABOUT_DATABASE: ReadonlySet<string> = new Set(['metadata.json', 'examples/read.sql']);
/** Whether a file has the rows of others once more: the books, and CSV that differs in its byte order mark alone. */
const isTwin = (path: string): boolean =>
  BOOKS.has(path) || path.startsWith('utf8/') || ABOUT_DATABASE.has(path);

/** A version of the data, whole. */
interface Version {
  /** As it is cited: `1.0.0`, `1.0.0-draft`. */
  readonly label: string;
  /** SHA-256 of all that it says, as the ledger seals it. */
  readonly digest: string;
  /** What is published below `/data/`, with addresses that belong to no site. */
  readonly corpus: Omit<Corpus, 'archives'>;
  /** Texts of the plans and what else is written for the archive alone, by their paths in it. */
  readonly texts: readonly DataFile[];
}

/** Where a version is below `/data/`; a draft says so in its name. */
export const archivePath = (label: string): string => `${label}/${archiveName(label)}`;

/** What the descriptor of an archive says beside that of `/data/`: how places and addresses in rows are to be read. */
const ARCHIVE_NOTES = {
  offsets: {
    columns: ['start', 'end', 'page_starts'],
    unit: 'Unicode code point, from 0',
    interval: '[start, end)',
    file: 'plans/{plan}/source.txt',
  },
  addresses: {
    columns: ['url', 'url_a', 'url_b', 'citation'],
    base: 'the root of the site that publishes these data, whatever its address: paths are permanent, the site is no part of the data',
  },
} as const;

/**
 * One ZIP archive that needs nothing else: tables, schemas, codebook, dictionary, texts, references, licence, checksums. It
 * knows no site, so the same version has the same bytes wherever it was built. Workbook, database and projects are not in
 * it: they hold the same rows, and would double what is kept for good with every version.
 */
export const versionArchive = (version: Version): DataFile =>
  fileOf(archivePath(version.label), 'application/zip', () =>
    zipPieces(entriesOf(version), version.corpus.kept),
  );

/** The archive of a version that was closed, as it is kept. */
export const keptFile = (version: string, content: () => Uint8Array): DataFile =>
  fileOf(archivePath(version), 'application/zip', () => [content()]);

/** Every file is measured before it is written; descriptor and checksums say so at the end. */
function* entriesOf({ digest, corpus, texts }: Version): Generator<readonly [string, Pieces]> {
  const written: MeasuredFile[] = [];
  function* entry({ pieces, ...file }: DataFile): Generator<readonly [string, Pieces]> {
    const made = pieces();
    if (made instanceof Promise) throw new Error(`${file.path} is not made at once`);
    const { pieces: all, ...measures } = measuring(made, corpus.kept);
    written.push({ ...file, ...measures });
    yield [file.path, all];
  }
  for (const file of [...texts, ...describedFiles(corpus)]) if (!isTwin(file.path)) yield* entry(file);
  const descriptor = dataPackage(corpus.facts, written, {
    contentHash: `sha256:${digest}`,
    ...ARCHIVE_NOTES,
  });
  yield* entry(fileOf('datapackage.json', 'application/json', () => [descriptor]));
  yield [CHECKSUMS, [checksumLines(written)]];
}

/** How many bytes a file has and their SHA-256, and its pieces again: tables are stretches, of which none need be made for that. */
function measuring(pieces: Pieces, kept: Kept): Measures & { readonly pieces: Pieces } {
  const all = [...pieces];
  if (all.every(isStretch)) return { ...kept.measured(all), pieces: all };
  const bytes = joined(all.map((piece) => bytesOfPiece(piece, kept)));
  return { bytes: bytes.length, sha256: sha256Of(bytes), pieces: [bytes] };
}
