import { labelOf } from '../cite/version.ts';
import { corpusReleases } from '../corpus.ts';
import { tablesOfArchive } from '../exports/archive-reader.ts';
import {
  differencePages,
  differencesOf,
  urlOf,
  type Difference,
  type RowDifference,
} from '../exports/difference.ts';
import { archivePath } from '../exports/version-archive.ts';
import { builtArchive, keptArchive } from '../loaders/bytes.ts';
import { compareVersions } from '../model/corpus.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { allDataFiles, dataFileBytes } from './data-files.ts';
import { ledgerRowsInOrder } from './ledger.ts';
import { once } from './once.ts';

/** Two versions, the earlier one first, as they are cited. */
export interface VersionPair {
  readonly from: string;
  readonly to: string;
}

/** Which versions have an archive? The newest first. */
const archived = (): readonly string[] =>
  corpusReleases
    .filter(({ version }, k) => k === 0 || keptArchive(version) !== null)
    .map((release) => labelOf(release));

/** Any two versions, the latest pairs first; none where there is a single version. */
export function versionPairs(): readonly VersionPair[] {
  const labels = archived();
  return labels.flatMap((to, k) => labels.slice(k + 1).map((from) => ({ from, to })));
}

const tables = new Map<string, Promise<ReturnType<typeof tablesOfArchive>>>();

/** Which rows had this version? Read from its archive, whoever made it. */
function tablesOf(label: string): Promise<ReturnType<typeof tablesOfArchive>> {
  const read = async () => {
    const kept = keptArchive(label);
    if (kept !== null) return tablesOfArchive(kept());
    if (import.meta.env.LANGUAGE !== 'zh') return tablesOfArchive(builtArchive(label));
    await allDataFiles();
    return tablesOfArchive(dataFileBytes(archivePath(label)));
  };
  const known = tables.get(label) ?? read();
  if (!import.meta.env.DEV) tables.set(label, known);
  return known;
}

/** What do two versions differ in, and why? */
export interface ExplainedDifference {
  readonly differences: readonly Difference[];
  /** What the ledger says of the address of a row; null where it has no reason. */
  readonly reasonOf: (row: RowDifference) => string | null;
}

const explained = new Map<string, Promise<ExplainedDifference>>();

/** What do these two versions differ in? */
export function differenceBetween({ from, to }: VersionPair): Promise<ExplainedDifference> {
  const make = async (): Promise<ExplainedDifference> => ({
    differences: differencesOf(await tablesOf(from), await tablesOf(to)),
    reasonOf: reasonsIn(await ledgerRowsInOrder(), { from, to }),
  });
  const name = `${from} ${to}`;
  const known = explained.get(name) ?? make();
  if (!import.meta.env.DEV) explained.set(name, known);
  return known;
}

const bare = (label: string): string => label.replace(/-draft$/u, '');

/** The last reason that was recorded for an address after one version and up to the other. */
function reasonsIn(
  rows: readonly LedgerRow[],
  { from, to }: VersionPair,
): (row: RowDifference) => string | null {
  const reasons = new Map<string, string>();
  for (const { version, status, address, id, reason } of rows) {
    const within =
      compareVersions(bare(version), bare(from)) > 0 && compareVersions(bare(version), bare(to)) <= 0;
    if (!within || !['changed', 'moved', 'withdrawn'].includes(status)) continue;
    reasons.set(address, reason);
    reasons.set(id, reason);
  }
  return (row) =>
    row.change === 'added' ? null : (reasons.get(row.key) ?? reasons.get(urlOf(row) ?? '') ?? null);
}

/** Which tables differ between any two versions, each in how many pages? */
export const differenceTables = once(async () => {
  const all = await Promise.all(
    versionPairs().map(async (pair) => {
      const { differences } = await differenceBetween(pair);
      return differences.map((difference) => ({ pair, difference, pages: differencePages(difference.rows) }));
    }),
  );
  return all.flat();
});
