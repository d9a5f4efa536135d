import { passageOf } from '../model/ids.ts';
import type { FundingRow, TargetRow } from '../model/tables.ts';

/** Which passages of a plan set a target, and which promise money, by their ids. */
export interface Promising {
  readonly targets: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
}

/**
 * The one definition of 目标句 and 资金句 wherever sentences are counted: a sentence that at least one row of `targets`,
 * or of `funding`, was read from. A sentence with several targets counts once; a number alone makes no target.
 */
export const promisingOf = (rows: {
  readonly targets: readonly Pick<TargetRow, 'id'>[];
  readonly funding: readonly Pick<FundingRow, 'id'>[];
}): Promising => ({
  targets: new Set(rows.targets.map((t) => passageOf(t.id))),
  money: new Set(rows.funding.map((f) => passageOf(f.id))),
});

/** How many of some sentences set a target, and how many promise money. */
export const countPromising = (
  sentences: readonly { readonly row: { readonly id: string } }[],
  { targets, money }: Promising,
): { readonly withTargets: number; readonly withMoney: number } => ({
  withTargets: sentences.filter((m) => targets.has(m.row.id)).length,
  withMoney: sentences.filter((m) => money.has(m.row.id)).length,
});
