import { labelOf } from '../cite/version.ts';
import { corpusReleases } from '../corpus.ts';
import { openArchive, type Archive } from '../exports/archive-reader.ts';
import { csvPieces } from '../exports/csv.ts';
import {
  addedByPlan,
  countsOf,
  differenceOf,
  differencesOf,
  type Difference,
  type RowDifference,
} from '../exports/difference.ts';
import { reasonsIn } from '../exports/difference-reasons.ts';
import {
  differenceColumns,
  differencePages,
  differenceRows,
  type ReasonOf,
} from '../exports/difference-rows.ts';
import { jsonPieces } from '../exports/json.ts';
import { archivePath } from '../exports/version-archive.ts';
import { builtArchive, keptArchive } from '../loaders/bytes.ts';
import { versionPairsOf, type VersionPair } from '../model/version-pairs.ts';
import { differenceFile } from '../routes.ts';
import { writerInto } from '../written/data-files.ts';
import { allDataFiles, dataFileBytes } from './data-files.ts';
import { ledgerRowsInOrder } from './ledger.ts';
import { once } from './once.ts';

/** Which versions are compared? Of those that have an archive; the latest pairs first, none where there is a single version. */
export const versionPairs = (): readonly VersionPair[] =>
  versionPairsOf(
    corpusReleases
      .filter(({ version }, k) => k === 0 || keptArchive(version) !== null)
      .map((release) => labelOf(release)),
  );

/** Where are the rows of a version? In its archive, whichever build made it. */
async function archiveOf(label: string): Promise<Archive> {
  const kept = keptArchive(label);
  if (kept !== null) return openArchive(kept);
  if (import.meta.env.LANGUAGE !== 'zh') return openArchive(() => builtArchive(label));
  await allDataFiles();
  return openArchive(() => dataFileBytes(archivePath(label)));
}

const archivesOf = ({ from, to }: VersionPair) => Promise.all([archiveOf(from), archiveOf(to)]);

/** Why was a row changed between two versions? */
const reasonsOf = async (pair: VersionPair): Promise<ReasonOf> => reasonsIn(await ledgerRowsInOrder(), pair);

/** What the page of a pair says of a table, without its rows. */
export interface DifferenceSummary extends Pick<Difference, 'table' | 'columns' | 'moved'> {
  readonly counts: ReturnType<typeof countsOf>;
  readonly added: ReturnType<typeof addedByPlan>;
  /** How many pages its removed and changed rows have. */
  readonly pages: number;
}

/** Which tables differ between the versions of every pair, and how much? */
export const differenceSummaries = once(async () => {
  const all: { readonly pair: VersionPair; readonly tables: readonly DifferenceSummary[] }[] = [];
  for (const pair of versionPairs()) {
    const tables: DifferenceSummary[] = [];
    for (const difference of differencesOf(...(await archivesOf(pair)))) {
      const { table, columns, moved, rows } = difference;
      const [counts, added] = [countsOf(difference), addedByPlan(difference)];
      tables.push({ table, columns, moved, counts, added, pages: differencePages(rows).length });
    }
    all.push({ pair, tables });
  }
  return all;
});

/** Which pages are there of the rows in which a table differs? */
export const differenceTablePaths = async () =>
  (await differenceSummaries()).flatMap(({ pair, tables }) =>
    tables.flatMap(({ table, pages: of }) =>
      Array.from({ length: of }, (_, k) => ({
        params: { ...pair, table, part: k === 0 ? undefined : String(k + 1) },
        props: { pair, table, part: k + 1, of },
      })),
    ),
  );

/** The table whose pages are being made; pages come in their order, so that no other needs to be kept. */
let last: { readonly name: string; readonly pages: Promise<DifferencePages> } | undefined;

interface DifferencePages {
  readonly pages: readonly (readonly RowDifference[])[];
  readonly added: ReturnType<typeof addedByPlan>;
  readonly reasonOf: ReasonOf;
}

/** In which rows does a table differ, page by page, and why? */
export function differenceInTable(pair: VersionPair, table: string): Promise<DifferencePages> {
  const name = `${pair.from} ${pair.to} ${table}`;
  if (last?.name === name && !import.meta.env.DEV) return last.pages;
  const make = async (): Promise<DifferencePages> => {
    const found = differenceOf(table, ...(await archivesOf(pair)));
    return {
      pages: differencePages(found.rows),
      added: addedByPlan(found),
      reasonOf: await reasonsOf(pair),
    };
  };
  last = { name, pages: make() };
  return last.pages;
}

/** What has a file of differences? Piece by piece, one table after the other. */
export async function differencePieces(pair: VersionPair, format: 'csv' | 'json'): Promise<Iterable<string>> {
  const rows = differenceRows(differencesOf(...(await archivesOf(pair))), await reasonsOf(pair));
  return format === 'csv' ? csvPieces(differenceColumns, rows) : jsonPieces(rows);
}

/** Writes both files of a pair to where they are served from; in development, and in English, where they are one, it does nothing. */
export async function writeDifferenceFiles(pair: VersionPair): Promise<void> {
  if (import.meta.env.DEV || import.meta.env.LANGUAGE !== 'zh') return;
  const write = writerInto(import.meta.env.SITE_FOLDER);
  for (const format of ['csv', 'json'] as const)
    write(differenceFile(pair.from, pair.to, format), await differencePieces(pair, format));
}
