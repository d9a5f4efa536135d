import { ledgerRows, type LedgerRow } from './ledger.ts';

/** What a closed version stands for: the digest of `content/`, and the SHA-256 of its archive. */
export interface VersionSeal {
  readonly content: string;
  readonly archive: string;
}

const SEALED = /^content\/ with the SHA-256 ([0-9a-f]{64}); archive with the SHA-256 ([0-9a-f]{64})$/u;

/** What the row says that closes a version; null where it says something else. */
export function sealOf(row: Pick<LedgerRow, 'text'>): VersionSeal | null {
  const [, content, archive] = SEALED.exec(row.text ?? '') ?? [];
  return content === undefined || archive === undefined ? null : { content, archive };
}

/** Which versions a ledger has closed with an archive; `text` is that of its file. */
export function sealedVersions(text: string): ReadonlySet<string> {
  const lines = text.split(/\r?\n/u).filter((line) => line.includes('\tclosed\tversion\t'));
  const { rows } = ledgerRows(lines.join('\n'));
  return new Set(rows.filter((row) => sealOf(row) !== null).map(({ version }) => version));
}
