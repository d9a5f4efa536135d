import type { PlanFigures } from '../../edition/figures.ts';
import { placeName } from '../../text/place-name.ts';
import { NOT_STATED, type Facet } from './finding.ts';

/** A plan with its numbers and the themes that its tasks are mainly about. */
export interface PlanInList extends PlanFigures {
  readonly themes: readonly string[];
}

/** From so many plans on they are listed by province. */
export const GROUPED_FROM = 13;

/** Plans of one province, or all. */
interface PlanGroup {
  /** Null: all plans in one list; {@link NOT_STATED}: the province is not known. */
  readonly province: string | null;
  readonly plans: readonly PlanInList[];
}

/** Few plans in one list in their order, more by province, most plans first, those of no province last. */
export function groupsOf(plans: readonly PlanInList[]): readonly PlanGroup[] {
  if (plans.length < GROUPED_FROM) return [{ province: null, plans }];
  return [...Map.groupBy(plans, ({ plan }) => plan.province ?? NOT_STATED)]
    .map(([province, of]) => ({ province, plans: of }))
    .sort(
      (a, b) =>
        Number(a.province === NOT_STATED) - Number(b.province === NOT_STATED) ||
        b.plans.length - a.plans.length ||
        (a.province < b.province ? -1 : 1),
    );
}

/** What a plan has of each facet. */
export const valuesOf = ({ plan, themes }: PlanInList): Readonly<Record<Facet, readonly string[]>> => ({
  province: [plan.province ?? NOT_STATED],
  prefecture: [plan.prefecture ?? NOT_STATED],
  level: [plan.level ?? NOT_STATED],
  kind: [plan.document_type ?? NOT_STATED],
  year: [/-(\d{4})/u.exec(plan.id)?.[1] ?? NOT_STATED],
  theme: themes.length === 0 ? [NOT_STATED] : themes,
});

/** The attributes by which a row is found. */
export const rowAttributes = (listed: PlanInList): Readonly<Record<string, string>> => ({
  'data-plan': listed.plan.id,
  'data-name': placeName(listed.plan),
  'data-tasks': String(listed.tasks),
  ...Object.fromEntries(
    Object.entries(valuesOf(listed)).map(([facet, values]) => [`data-${facet}`, values.join('|')]),
  ),
});

/** The values of a facet that plans have, each with how many: years the latest first, others the most frequent first. */
export function optionsOf(plans: readonly PlanInList[], facet: Facet): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const plan of plans)
    for (const value of valuesOf(plan)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) =>
    facet === 'year' ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
}
