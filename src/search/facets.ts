import type { Chosen, Holdings } from './answer.ts';
import { tagFacets, tagsOf, type Facet } from './corpus.ts';

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

/** Counts, for every facet, the passages that all other facets let through. */
export class Counting {
  readonly #holdings: Holdings;
  readonly #chosen: Chosen;
  /** Facets of which something is chosen, with the numbers of what is. */
  readonly #active: readonly (readonly [FacetName, ReadonlySet<number>])[];
  readonly #plans: Uint32Array;
  readonly #counts: Uint32Array;

  constructor(holdings: Holdings, chosen: Chosen) {
    this.#holdings = holdings;
    this.#chosen = chosen;
    const { plans, tags } = holdings.directory;
    const numbers = (facet: FacetName): number[] =>
      facet === 'plan'
        ? plans.flatMap(({ id }, i) => (chosen.plan.includes(id) ? [i] : []))
        : tags.flatMap((tag, i) => (tag.facet === facet && chosen[facet].includes(tag.code) ? [i] : []));
    this.#active = (['plan', ...tagFacets] as const).flatMap((facet) =>
      chosen[facet].length === 0 ? [] : [[facet, new Set(numbers(facet))] as const],
    );
    this.#plans = new Uint32Array(plans.length);
    this.#counts = new Uint32Array(tags.length);
  }

  /** Counts a passage that the query finds, by its number in its group; whether the chosen values let it through. */
  add(group: number, passage: number): boolean {
    const { layout, directory, tags: table } = this.#holdings;
    const plan = layout.planOf(group);
    const own = table?.[group];
    const tags = own === undefined ? none : tagsOf(own, passage);
    if (this.#active.length === 0) {
      this.#plans[plan] = (this.#plans[plan] ?? 0) + 1;
      this.#count(tags);
      return true;
    }
    const failed = this.#active.filter(([facet, values]) =>
      facet === 'plan' ? !values.has(plan) : !tags.some((tag) => values.has(tag)),
    );
    if (failed.length > 1) return false;
    const only = failed[0]?.[0];
    if (only === undefined || only === 'plan') this.#plans[plan] = (this.#plans[plan] ?? 0) + 1;
    this.#count(only === undefined ? tags : tags.filter((tag) => directory.tags[tag]?.facet === only));
    return only === undefined;
  }

  /** A tag that both a group and its passage have counts once. */
  #count(tags: readonly number[]): void {
    for (const [i, tag] of tags.entries())
      if (tags.indexOf(tag) === i) this.#counts[tag] = (this.#counts[tag] ?? 0) + 1;
  }

  /** Values that nothing has are left out, unless they are chosen; facets without values are left out. */
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
    for (const facet of tagFacets) {
      const values = tags.flatMap((tag, i) => {
        const chosen = this.#chosen[facet].includes(tag.code);
        if (tag.facet !== facet || !(tag.listed || chosen)) return [];
        return [{ code: tag.code, label: tag.label, count: this.#counts[i] ?? 0, chosen }];
      });
      if (facet !== 'kind') values.sort((a, b) => b.count - a.count);
      keep(facet, values);
    }
    return facets;
  }
}

const none: readonly number[] = [];
