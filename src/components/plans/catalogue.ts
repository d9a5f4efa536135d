import type { Plan } from '../../model/plan.ts';
import type { Named } from '../../compare/plan-names.ts';
import type { Sealed } from '../seal.ts';
import type { Facet, Listed } from './finding.ts';

/** A plan as lists in the browser know it: a row of `/plans/list.json`. */
export interface CatalogueRow
  extends Sealed, Named, Pick<Plan, 'title_en' | 'province' | 'prefecture' | 'jurisdiction_en'> {
  readonly url: string;
  /** What stands under the title behind the place, as the page without script has it. */
  readonly meta: readonly string[];
  readonly badges: readonly string[];
  readonly areas: number;
  readonly tasks: number;
  readonly measures: number;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** A row as it is searched. */
export const listedOf = (row: CatalogueRow): Listed => ({
  words: [
    ...[row.title, row.title_en, row.province, row.prefecture, row.jurisdiction, row.jurisdiction_en],
    ...row.meta,
    ...row.badges,
    row.id,
  ].join(' '),
  name: row.jurisdiction ?? row.title,
  tasks: row.tasks,
  values: row.values,
});
