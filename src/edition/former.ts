import { currentRows, isLive, partsOfAddress, type LedgerRow } from '../model/ledger.ts';

/** Pure: the rows of the ledger → what pages say of their past. */

/** A part of a page that is not there any more; its fragment still leads to a notice. */
export interface FormerPart {
  readonly fragment: string;
  readonly id: string;
  readonly kind: LedgerRow['kind'];
  readonly text: string | null;
  readonly version: string;
  readonly reason: string;
  /** Where it stands now, after all moves; null where it was withdrawn. */
  readonly target: string | null;
}

/** Words that once stood at an address whose text is another now. */
export interface FormerText {
  readonly address: string;
  readonly kind: LedgerRow['kind'];
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** Version under which the words changed. */
  readonly version: string;
  readonly reason: string;
}

/** What one page has to say of its past; both lists may be empty. */
export interface Past {
  readonly parts: readonly FormerPart[];
  readonly texts: readonly FormerText[];
}

/** A page that is not there any more. */
export interface FormerPage extends Past {
  readonly address: string;
  readonly kind: LedgerRow['kind'];
  readonly id: string;
  readonly text: string | null;
  readonly version: string;
  /** Version that first published it. */
  readonly since: string;
  readonly reason: string;
  readonly target: string | null;
}

/** The past of every page that has one, and the pages and files that are gone. */
export interface Former {
  readonly past: ReadonlyMap<string, Past>;
  readonly pages: readonly FormerPage[];
  readonly files: readonly FormerPage[];
}

const NOTHING: Past = { parts: [], texts: [] };

/** See {@link Former}. In the order of the ledger. */
export function formerOf(rows: readonly LedgerRow[]): Former {
  const current = currentRows(rows);
  const past = new Map<string, { parts: FormerPart[]; texts: FormerText[] }>();
  const pastOf = (address: string) => {
    const { page } = partsOfAddress(address);
    const known = past.get(page) ?? { parts: [], texts: [] };
    past.set(page, known);
    return known;
  };
  const first = new Map<string, LedgerRow>();
  const last = new Map<string, LedgerRow>();
  for (const row of rows) {
    const before = last.get(row.address)?.text ?? null;
    if (row.status === 'changed' && before !== null && row.text !== null)
      pastOf(row.address).texts.push({
        address: row.address,
        kind: row.kind,
        id: row.id,
        before,
        after: row.text,
        version: row.version,
        reason: row.reason,
      });
    if (!first.has(row.address)) first.set(row.address, row);
    last.set(row.address, row);
  }
  const gone = [...current.values()].filter((row) => !isLive(row));
  for (const { address, id, kind, text, version, reason, target } of gone) {
    const { fragment } = partsOfAddress(address);
    if (fragment === '') continue;
    pastOf(address).parts.push({ fragment, id, kind, text, version, reason, target: endOf(target, current) });
  }
  const whole = gone
    .filter((row) => partsOfAddress(row.address).fragment === '')
    .map(({ address, kind, id, text, version, reason, target }): FormerPage => ({
      address,
      kind,
      id,
      text,
      version,
      since: first.get(address)?.version ?? version,
      reason,
      target: endOf(target, current),
      ...(past.get(address) ?? NOTHING),
    }));
  return {
    past,
    pages: whole.filter((page) => page.address.endsWith('/')),
    files: whole.filter((page) => !page.address.endsWith('/')),
  };
}

/** An address that moved or was withdrawn, in one line. */
export type FormerAddress = Pick<FormerPage, 'address' | 'target' | 'version' | 'reason'>;

/** All of them: pages, files, and then the parts of pages. */
export const formerAddressesOf = ({ past, pages, files }: Former): FormerAddress[] => [
  ...pages,
  ...files,
  ...[...past].flatMap(([page, { parts }]) =>
    parts.map((part) => ({ ...part, address: `${page}#${part.fragment}` })),
  ),
];

/** Follows moves of moves to where they end; a withdrawn address is an end too, it has its notice. */
function endOf(target: string | null, current: ReadonlyMap<string, LedgerRow>): string | null {
  const seen = new Set<string>();
  let at = target;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const next: string | null = current.get(at)?.target ?? null;
    if (next === null) return at;
    at = next;
  }
  return at;
}
