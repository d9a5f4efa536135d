import { compareVersions } from '../model/corpus.ts';
import type { AddressKind, LedgerRow } from '../model/ledger.ts';
import type { VersionPair } from '../model/version-pairs.ts';
import type { ReasonOf } from './difference-rows.ts';

/** Of a table the columns whose words the ledger compares, and what it calls the address of a row. */
interface Recorded {
  readonly kinds: readonly AddressKind[];
  readonly columns: readonly string[];
}

const HEADING = ['ordinal', 'title'];
const CONCEPT = ['name', 'definition'];
const RECORDED: Readonly<Record<string, Recorded>> = {
  plans: { kinds: ['plan'], columns: ['title'] },
  sections: { kinds: ['section'], columns: HEADING },
  areas: { kinds: ['area'], columns: HEADING },
  tasks: { kinds: ['task'], columns: HEADING },
  safeguards: { kinds: ['safeguard'], columns: HEADING },
  measures: { kinds: ['sentence'], columns: ['text'] },
  passages: {
    kinds: ['sentence', 'note', 'row', 'section', 'area', 'task', 'safeguard'],
    columns: ['text'],
  },
  corrections: { kinds: ['correction'], columns: ['sic', 'corr'] },
  themes: { kinds: ['theme'], columns: CONCEPT },
  instruments: { kinds: ['instrument'], columns: CONCEPT },
  indicators: { kinds: ['indicator'], columns: CONCEPT },
  units: { kinds: ['unit'], columns: ['name'] },
};

const bare = (label: string): string => label.replace(/-draft$/u, '');

/**
 * The last reason that the ledger recorded for a row after one version and up to the other. It compares words, so it has a reason
 * for a row that is gone, or whose words are others, and none for what else is at the same address: a coding, a target.
 */
export function reasonsIn(rows: readonly LedgerRow[], { from, to }: VersionPair): ReasonOf {
  const reasons = new Map<string, string>();
  for (const { version, status, kind, id, reason } of rows) {
    const within =
      compareVersions(bare(version), bare(from)) > 0 && compareVersions(bare(version), bare(to)) <= 0;
    if (within && ['changed', 'moved', 'withdrawn'].includes(status)) reasons.set(`${kind} ${id}`, reason);
  }
  return (table, { change, key, cells }) => {
    const recorded = RECORDED[table];
    if (recorded === undefined || change === 'added') return null;
    if (change === 'changed' && !cells.some((column) => recorded.columns.includes(column))) return null;
    const [kind] = recorded.kinds.filter((name) => reasons.has(`${name} ${key}`));
    return kind === undefined ? null : (reasons.get(`${kind} ${key}`) ?? null);
  };
}
