import type { ComparisonReason } from '../model/indicator.ts';
import type { TargetRow } from '../model/tables.ts';
import { columnsOf } from './columns.ts';
import { rowsAsCsv } from './csv.ts';

/** What an indicator's page shows, as far as its rows go. */
interface ShownTargets {
  readonly groups: readonly { readonly targets: readonly TargetRow[] }[];
  readonly relative: readonly TargetRow[];
  readonly beside: readonly {
    readonly reasons: readonly ComparisonReason[];
    readonly targets: readonly TargetRow[];
  }[];
}

/**
 * Exactly the rows of an indicator's page, in its order: the columns of the table `targets`, and in front of them
 * `differs` (what a row differs in from the indicator, as in `comparisons.reasons`; `[]` for the indicator's own).
 */
export function indicatorRowsAsCsv({ groups, relative, beside }: ShownTargets): string {
  const rows = [
    ...groups.flatMap((g) => g.targets.map((t) => ({ differs: [], ...t }))),
    ...relative.map((t) => ({ differs: ['relative'], ...t })),
    ...beside.flatMap((b) => b.targets.map((t) => ({ differs: b.reasons, ...t }))),
  ];
  return rowsAsCsv(['differs', ...columnsOf('targets').map((c) => c.name)], rows);
}
