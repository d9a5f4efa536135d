/** Counts what was found by facets. */
import type { Chosen, Holdings } from './question.ts';
import { tagFacets, type Facet } from './corpus.ts';
import type { TagColumn, UnitEntry } from './tags.ts';

/** How many passages would be found with this value, whatever else is chosen of its facet. */
export interface FacetCount {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** Number of the plan, where the value is one. */
  readonly plan?: number;
}

type FacetName = 'plan' | Facet;

/** A facet that is loaded, while passages are counted: by sets of values, for there are far fewer of them than passages. */
interface Column extends TagColumn {
  readonly facet: Facet;
  readonly counts: Uint32Array;
  /** By set, whether it has a value that is chosen; null where nothing of the facet is. */
  readonly lets: readonly boolean[] | null;
}

/** Counts, for every facet, the passages that all other facets let through. */
export class Counting {
  readonly #holdings: Holdings;
  readonly #chosen: Chosen;
  readonly #columns: readonly Column[];
  /** Facets of which something is chosen that nobody knows: they let nothing through. */
  readonly #unknown: readonly Facet[];
  /** The plans that are chosen, by number; null where none is. */
  readonly #chosenPlans: ReadonlySet<number> | null;
  readonly #plans: Uint32Array;
  readonly #units: readonly (UnitEntry & { readonly code: string; count: number })[];

  constructor(holdings: Holdings, chosen: Chosen) {
    this.#holdings = holdings;
    this.#chosen = chosen;
    const { plans, tags } = holdings.directory;
    this.#chosenPlans =
      chosen.plan.length === 0
        ? null
        : new Set(plans.flatMap(({ id }, i) => (chosen.plan.includes(id) ? [i] : [])));
    this.#columns = tagFacets.flatMap((facet) => {
      const column = holdings.tags.get(facet);
      if (!column) return [];
      const wanted = new Set(
        tags.flatMap((tag, i) => (tag.facet === facet && chosen[facet].includes(tag.code) ? [i] : [])),
      );
      const lets =
        chosen[facet].length === 0 ? null : column.sets.map((set) => set.some((tag) => wanted.has(tag)));
      return [{ ...column, facet, lets, counts: new Uint32Array(column.sets.length) }];
    });
    this.#unknown = tagFacets.filter((facet) => chosen[facet].length > 0 && !holdings.tags.has(facet));
    this.#plans = new Uint32Array(plans.length);
    this.#units = [...(holdings.units ?? [])].map(([code, unit]) => ({ ...unit, code, count: 0 }));
  }

  /** Counts a passage that the query finds, by its number in its group; whether the chosen values let it through. */
  add(group: number, passage: number): boolean {
    const plan = this.#holdings.layout.planOf(group);
    const failed: FacetName[] = [...this.#unknown];
    if (this.#chosenPlans?.has(plan) === false) failed.push('plan');
    for (const { facet, lets, setOf } of this.#columns)
      if (lets?.[setOf(group, passage)] === false && !(facet === 'unit' && this.#ofUnits(group)))
        failed.push(facet);
    if (failed.length > 1) return false;
    const [only] = failed;
    if (only === undefined || only === 'plan') this.#plans[plan] = (this.#plans[plan] ?? 0) + 1;
    for (const { facet, counts, setOf } of this.#columns) {
      if (only !== undefined && only !== facet) continue;
      const set = setOf(group, passage);
      counts[set] = (counts[set] ?? 0) + 1;
    }
    if (only === undefined || only === 'unit')
      for (const unit of this.#units) if (unit.groups.has(group)) unit.count += 1;
    return only === undefined;
  }

  /** Whether one of the units that are chosen by themselves is named in a group. */
  #ofUnits(group: number): boolean {
    return this.#units.some(({ groups }) => groups.has(group));
  }

  /** Values that nothing has are left out, unless they are chosen; facets without values, or not loaded, are left out. */
  result(): ReadonlyMap<FacetName, readonly FacetCount[]> {
    const facets = new Map<FacetName, readonly FacetCount[]>();
    const keep = (facet: FacetName, values: readonly FacetCount[]): void => {
      const shown = values.filter(({ count, chosen }) => count > 0 || chosen);
      if (shown.length > 0) facets.set(facet, shown);
    };
    const { plans, tags } = this.#holdings.directory;
    keep(
      'plan',
      plans.map(({ id, place }, plan) => ({
        code: id,
        label: place,
        count: this.#plans[plan] ?? 0,
        chosen: this.#chosen.plan.includes(id),
        plan,
      })),
    );
    for (const { facet, sets, counts } of this.#columns) {
      const sums = new Uint32Array(tags.length);
      for (const [set, numbers] of sets.entries())
        for (const tag of numbers) sums[tag] = (sums[tag] ?? 0) + (counts[set] ?? 0);
      const values = tags.flatMap((tag, i) => {
        const chosen = this.#chosen[facet].includes(tag.code);
        if (tag.facet !== facet || !(tag.listed || chosen)) return [];
        return [{ code: tag.code, label: tag.label, count: sums[i] ?? 0, chosen }];
      });
      if (facet === 'unit')
        values.push(
          ...this.#units.map(({ code, name, count }) => ({ code, label: name, count, chosen: true })),
        );
      if (facet !== 'kind') values.sort((a, b) => b.count - a.count);
      keep(facet, values);
    }
    return facets;
  }
}
