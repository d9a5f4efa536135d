/** Compares the ledger of addresses with what is published. */
import type { VersionStep } from '../../src/model/corpus.ts';
import { currentRows, isLive, type PlacedRow } from '../../src/model/ledger.ts';
import { hashOf } from './file.ts';
import type { Published } from './published.ts';
import type { BuiltSite } from './site.ts';

/** Something that the ledger does not know yet. Pure: ledger and site in, findings out. */
export type Finding =
  | { readonly what: 'new'; readonly entry: Entry }
  | { readonly what: 'back'; readonly row: PlacedRow; readonly entry: Entry }
  | {
      readonly what: 'changed';
      readonly row: PlacedRow;
      readonly entry: Entry;
      /** Where the former text stands now, if it does: then numbers were given to other sentences. */
      readonly nowAt: string | null;
    }
  | { readonly what: 'gone'; readonly row: PlacedRow; readonly nowAt: string | null }
  | { readonly what: 'dead-target'; readonly row: PlacedRow };

/** What is published at an address; text null where only its presence is promised. */
export interface Entry extends Omit<Published, 'text' | 'optional'> {
  readonly text: string | null;
}

/** How much the version of the corpus has to grow for a finding. */
export function stepFor(finding: Finding): VersionStep {
  if (finding.what === 'gone') return 'major';
  if (finding.what === 'changed') return finding.nowAt === null ? 'patch' : 'major';
  return finding.what === 'dead-target' ? 'none' : 'minor';
}

/**
 * Compares the ledger with what is published. Without a built site, pages and files are not looked at.
 * In the order of the ledger; what is new comes last, in the order of its documents.
 */
export function compared(
  rows: readonly PlacedRow[],
  published: readonly Published[],
  site: BuiltSite | null,
): Finding[] {
  const current = currentRows(rows);
  const entries = entriesOf(current, published, site);
  const places = new Map<string, string>();
  for (const { address, text } of entries.values())
    if (text !== null && !places.has(text)) places.set(text, address);
  const nowAt = (row: PlacedRow): string | null => {
    const place = row.text === null ? undefined : places.get(row.text);
    return place === undefined || place === row.address ? null : place;
  };
  const known = [...current.values()].flatMap((row): Finding[] => {
    if (row.kind === 'version') return [];
    const entry = entries.get(row.address);
    if (!isLive(row)) {
      if (entry) return [{ what: 'back', row, entry }];
      return row.target !== null && !leads(row.target, current, entries)
        ? [{ what: 'dead-target', row }]
        : [];
    }
    if (!entry) {
      const unseen = site === null && (row.kind === 'page' || row.kind === 'file');
      return unseen ? [] : [{ what: 'gone', row, nowAt: nowAt(row) }];
    }
    const same = entry.text === null ? row.hash === null : hashOf(entry.text) === row.hash;
    return same ? [] : [{ what: 'changed', row, entry, nowAt: nowAt(row) }];
  });
  const added = [...entries.values()].filter(({ address }) => !current.has(address));
  return [...known, ...added.map((entry): Finding => ({ what: 'new', entry }))];
}

/** By address: what content gives, codes that have a page, and the other pages and files of the site. */
function entriesOf(
  current: ReadonlyMap<string, PlacedRow>,
  published: readonly Published[],
  site: BuiltSite | null,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { optional, ...entry } of published) {
    const shown = optional !== true || current.has(entry.address) || site?.objection(entry.address) === null;
    if (shown) entries.set(entry.address, entry);
  }
  for (const { kind, address } of site?.kept ?? []) {
    const row = current.get(address);
    // A page left over from an earlier build does not prove that the record it showed is still there.
    const showsRecord = row && row.kind !== 'page' && row.kind !== 'file';
    if (entries.has(address) || showsRecord || (row && !isLive(row))) continue;
    entries.set(address, { kind, id: address, address, text: null, origin: `dist${address}` });
  }
  return entries;
}

/** Whether something is at a target, at once or after further moves. */
function leads(
  target: string,
  current: ReadonlyMap<string, PlacedRow>,
  entries: ReadonlyMap<string, Entry>,
): boolean {
  const seen = new Set<string>();
  for (let at = target; !seen.has(at);) {
    if (entries.has(at)) return true;
    seen.add(at);
    const row = current.get(at);
    if (row?.status === 'withdrawn') return true;
    if (row && isLive(row)) return row.kind === 'page' || row.kind === 'file';
    at = row?.target ?? at;
  }
  return false;
}
