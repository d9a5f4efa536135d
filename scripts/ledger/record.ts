import {
  compareVersions,
  stepBetween,
  type CorpusRelease,
  type VersionStep,
} from '../../src/model/corpus.ts';
import { issue, type Issue } from '../../src/model/issue.ts';
import { isLive, partsOfAddress, type LedgerRow, type PlacedRow } from '../../src/model/ledger.ts';
import type { VersionSeal } from '../../src/model/seal.ts';
import { stepFor, type Entry, type Finding } from './compare.ts';
import { hashOf } from './file.ts';

/** Findings and a person's reason → rows for the end of the ledger; and whether the version allows them. Pure. */
export interface Entered {
  readonly rows: LedgerRow[];
  /** Findings that the rows settle. */
  readonly settled: readonly Finding[];
}

const rowOf = (entry: Entry, version: string, status: LedgerRow['status'], reason: string): LedgerRow => ({
  version,
  status,
  kind: entry.kind,
  id: entry.id,
  address: entry.address,
  hash: entry.text === null ? null : hashOf(entry.text),
  target: null,
  text: entry.text,
  reason,
});

/** New, changed and returned addresses; what would vanish is not settled by a reason alone. */
export function recorded(findings: readonly Finding[], version: string, reason: string): Entered {
  const settled = findings.filter((f) => f.what === 'new' || f.what === 'changed' || f.what === 'back');
  return { settled, rows: settled.map((f) => rowOf(f.entry, version, f.what, reason)) };
}

const formerRow = (row: PlacedRow, version: string, target: string | null, reason: string): LedgerRow => ({
  version,
  status: target === null ? 'withdrawn' : 'moved',
  kind: row.kind,
  id: row.id,
  address: row.address,
  hash: row.hash,
  target,
  text: row.text,
  reason,
});

/** Whether `address` is `root`, or a part or page below it. */
const isBelow = (address: string, root: string): boolean =>
  address === root || address.startsWith(root.endsWith('/') ? root : `${root}#`);

/** What is gone at and below `address` is withdrawn. */
export function withdrawn(
  findings: readonly Finding[],
  address: string,
  version: string,
  reason: string,
): Entered {
  const settled = findings.filter((f) => f.what === 'gone' || f.what === 'dead-target');
  const there = settled.filter(({ row }) => isBelow(row.address, address));
  return { settled: there, rows: there.map(({ row }) => formerRow(row, version, null, reason)) };
}

/**
 * What is gone at and below `from` leads to the same place below `to`: a part of a moved task to the part of the same
 * number, if it is there. What has no like there stays gone, and needs a decision of its own.
 */
export function moved(
  findings: readonly Finding[],
  from: string,
  to: string,
  published: ReadonlySet<string>,
  version: string,
  reason: string,
): Entered {
  const gone = findings.filter((f) => f.what === 'gone' || f.what === 'dead-target');
  const settled: Finding[] = [];
  const rows: LedgerRow[] = [];
  for (const finding of gone) {
    const { address } = finding.row;
    const target = isBelow(address, from) ? to + address.slice(from.length) : null;
    if (target === null || !published.has(target)) continue;
    settled.push(finding);
    rows.push(formerRow(finding.row, version, target, reason));
  }
  return { rows, settled };
}

const ORDER: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];

/** The greatest step that these findings ask for. */
export const stepForAll = (findings: readonly Finding[]): VersionStep =>
  findings.map(stepFor).reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'none');

/**
 * Why these findings may not be recorded under the newest version: it is closed, older than the ledger, or too small
 * a step after the version before it.
 */
export function objectionsToVersion(
  rows: readonly PlacedRow[],
  releases: readonly CorpusRelease[],
  findings: readonly Finding[],
): Issue[] {
  const [now, before] = releases;
  if (!now) return [issue('address/version', 'seeds/corpus.yaml names no version')];
  const place = { file: 'seeds/corpus.yaml', excerpt: now.version };
  const step = stepForAll(findings);
  const last = rows.at(-1)?.version;
  if (last !== undefined && compareVersions(now.version, last) < 0)
    return [issue('address/version', `the ledger has rows of ${last}`, place)];
  if (step === 'none') return [];
  if (closedRow(rows, now.version))
    return [issue('address/version', `${now.version} is closed; a ${step} version has to follow`, place)];
  if (!before) return [];
  const made = stepBetween(before.version, now.version);
  return ORDER.indexOf(made) >= ORDER.indexOf(step)
    ? []
    : [
        issue(
          'address/version',
          `${now.version} is a ${made} step after ${before.version}; this needs a ${step} one`,
          place,
        ),
      ];
}

/** The row that closed a version. */
export const closedRow = (rows: readonly PlacedRow[], version: string): PlacedRow | undefined =>
  rows.find((row) => row.status === 'closed' && row.version === version);

/** The row that closes a version: from here on it stands for this content and this archive. */
export const closingRow = (version: string, seal: VersionSeal, reason: string): LedgerRow => {
  const text = `content/ with the SHA-256 ${seal.content}; archive with the SHA-256 ${seal.archive}`;
  return {
    version,
    status: 'closed',
    kind: 'version',
    id: version,
    address: `/changes/#v${version}`,
    hash: hashOf(text),
    target: null,
    text,
    reason,
  };
};

/** How many addresses of a ledger answer with a text or page, and how many with a notice. */
export function counted(rows: Iterable<PlacedRow>): { live: number; former: number; pages: number } {
  const all = [...rows];
  return {
    live: all.filter(isLive).length,
    former: all.filter((row) => !isLive(row)).length,
    pages: new Set(all.map((row) => partsOfAddress(row.address).page)).size,
  };
}
