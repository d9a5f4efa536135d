import { issue, type Issue } from '../../src/model/issue.ts';
import { currentRows, isLive, type AddressKind, type LedgerRow } from '../../src/model/ledger.ts';
import { quotePath } from '../../src/routes.ts';
import { readLedger } from '../ledger/file.ts';
import { objectionTo } from './links.ts';
import type { Site } from './read-site.ts';

/** What also has a place on the page of the source. */
const QUOTED: readonly AddressKind[] = ['sentence', 'note', 'row'];

/** Every address of the ledger answers: what stands, where it stands; what moved or was withdrawn, with a page or notice. */
export function checkLedger(site: Site, root: string): Issue[] {
  const { rows, issues } = readLedger(root);
  return issues.length > 0 ? [...issues] : deadAddresses(site, rows);
}

/** The same for rows that were read. */
function deadAddresses(site: Site, rows: readonly (LedgerRow & { readonly line?: number })[]): Issue[] {
  return [...currentRows(rows).values()].flatMap((row) => {
    const promised =
      isLive(row) && QUOTED.includes(row.kind) ? [row.address, quotePath(row.id)] : [row.address];
    return promised.flatMap((address) => {
      const why = objectionTo(site, '/', site.base.replace(/\/$/u, '') + address);
      return why === null
        ? []
        : [
            issue('site/address', `${address} (${row.status} in ${row.version}): ${why}`, {
              file: 'content/addresses.tsv',
              line: row.line,
              excerpt: row.text ?? address,
            }),
          ];
    });
  });
}
