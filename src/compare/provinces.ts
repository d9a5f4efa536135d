import { groupsOf, provinceKeyOf, type Grouped, type PlanGroup } from './groups.ts';
import { IN_PROVINCE } from './many.ts';

/** A page about the plans of a province, or where these are too many of one of its prefectures. */
export interface ProvincePart {
  readonly group: PlanGroup;
  /** The prefectures whose pages have the plans; none where the page has them itself. */
  readonly parts: readonly PlanGroup[];
  /** Of a prefecture its province. */
  readonly within: PlanGroup | null;
}

type Placed = Grouped & { readonly prefecture: string | null };

/**
 * The pages of all provinces. A province of more than {@link IN_PROVINCE} plans keeps its page, which leads to those of its
 * prefectures: four digits of GB/T 2260 (`6207`), `00` after those of the province for its own plans and what has no code.
 */
export function provinceParts(plans: readonly Placed[], most = IN_PROVINCE): ProvincePart[] {
  return groupsOf(plans, 'province').flatMap((group): ProvincePart[] => {
    if (group.plans.length <= most) return [{ group, parts: [], within: null }];
    const own = plans.filter((plan) => provinceKeyOf(plan) === group.key);
    const parts = prefecturesOf(own, group);
    return [
      { group, parts, within: null },
      ...parts.map((part): ProvincePart => ({ group: part, parts: [], within: group })),
    ];
  });
}

const prefecturesOf = (plans: readonly Placed[], { by, key, value }: PlanGroup): PlanGroup[] => {
  const keyOf = ({ jurisdiction_code: code }: Placed): string =>
    code?.startsWith(key) === true ? code.slice(0, 4) : `${key}00`;
  return [...Map.groupBy(plans, keyOf)]
    .map(([at, of]): PlanGroup => ({
      by,
      key: at,
      value: of.find(({ prefecture }) => prefecture !== null)?.prefecture ?? value,
      plans: of.map(({ id }) => id),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};
