import { localIdOf, tagFacets, tagsOf, type Directory, type Facet, type GroupEntry } from './corpus.ts';
import type { Places, PlacesInGroup } from './places.ts';
import type { Query } from './query.ts';
import { rankOf, type Rank } from './rank.ts';

/** In what all terms have to stand: the passages of one group together, or each passage. */
export type Scope = 'task' | 'sentence';
/** Chosen values, by facet; values of one facet are alternatives. */
export type Chosen = Readonly<Record<'plan' | Facet, readonly string[]>>;

/** A passage that was found, by its number within its group. */
export interface Hit {
  readonly id: string;
  readonly passage: number;
}
export interface AnswerGroup {
  /** Number of the group in the directory. */
  readonly group: number;
  readonly hits: readonly Hit[];
  readonly rank: Rank;
}
/** How many passages would be found with this value, whatever else is chosen of its facet. */
export interface FacetCount {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}
export interface Answer {
  readonly total: number;
  readonly groups: readonly AnswerGroup[];
  readonly facets: ReadonlyMap<'plan' | Facet, readonly FacetCount[]>;
}

/** What is asked of the corpus. */
export interface Question {
  readonly query: Query;
  readonly scope: Scope;
  readonly chosen: Chosen;
}

/**
 * Exactly the passages that answer, by where each term stands. Facet values restrict what is found; they do not restrict
 * where the terms may stand together.
 */
export function answer(
  directory: Directory,
  placesOf: (folded: string) => Places,
  { query, scope, chosen }: Question,
): Answer {
  const counting = new Counting(directory, chosen);
  const include = query.include.map((term) => placesOf(term.folded));
  const exclude = query.exclude.map((term) => placesOf(term.folded));
  const [first] = include;
  const groups: AnswerGroup[] = [];
  let total = 0;
  for (const group of first ? [...first.keys()].sort((a, b) => a - b) : directory.groups.keys()) {
    const entry = directory.groups[group];
    if (!entry) continue;
    const wanted = include.map((places) => places.get(group) ?? nowhere);
    const unwanted = exclude.map((places) => places.get(group) ?? nowhere);
    const hits = matching(entry[4].length, wanted, unwanted, scope)
      .filter((passage) => counting.add(entry, passage))
      .map((passage): Hit => ({ id: idOf(directory, entry, passage), passage }));
    if (hits.length === 0) continue;
    total += hits.length;
    const found = hits.map((hit) => hit.passage);
    groups.push({ group, hits, rank: rankOf(wanted, found, entry[3] === 1) });
  }
  groups.sort(compareRanks);
  return { total, groups, facets: counting.result() };
}

const nowhere: PlacesInGroup = new Map();

const compareRanks = (a: AnswerGroup, b: AnswerGroup): number => {
  for (let i = 0; i < a.rank.length; i += 1) {
    const difference = (b.rank[i] ?? 0) - (a.rank[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.group - b.group;
};

/** The passages of a group that a query finds, by their numbers, from where each of its terms stands. */
function matching(
  passages: number,
  wanted: readonly PlacesInGroup[],
  unwanted: readonly PlacesInGroup[],
  scope: Scope,
): number[] {
  const all = Array.from({ length: passages }, (_, i) => i);
  if (scope === 'sentence') {
    return all.filter(
      (i) => wanted.every((places) => places.has(i)) && !unwanted.some((places) => places.has(i)),
    );
  }
  if (unwanted.some((places) => places.size > 0) || wanted.some((places) => places.size === 0)) return [];
  return wanted.length === 0 ? all : all.filter((i) => wanted.some((places) => places.has(i)));
}

export const idOf = ({ plans }: Directory, entry: GroupEntry, passage: number): string =>
  `${plans[entry[0]]?.id ?? ''}/${localIdOf(entry, passage)}`;

type FacetName = 'plan' | Facet;
const allFacets: readonly FacetName[] = ['plan', ...tagFacets];

/** Counts, for every facet, the passages that all other facets let through. */
class Counting {
  readonly #directory: Directory;
  readonly #chosen: Chosen;
  readonly #tags: Record<Facet, ReadonlySet<number>>;
  readonly #plans: number[];
  readonly #counts: number[];

  constructor(directory: Directory, chosen: Chosen) {
    this.#directory = directory;
    this.#chosen = chosen;
    const numbers = (facet: Facet): ReadonlySet<number> =>
      new Set(
        directory.tags.flatMap((tag, i) =>
          tag.facet === facet && chosen[facet].includes(tag.code) ? [i] : [],
        ),
      );
    this.#tags = {
      kind: numbers('kind'),
      theme: numbers('theme'),
      instrument: numbers('instrument'),
      unit: numbers('unit'),
    };
    this.#plans = directory.plans.map(() => 0);
    this.#counts = directory.tags.map(() => 0);
  }

  /** Counts a passage that the query finds; whether the chosen values let it through. */
  add(entry: GroupEntry, passage: number): boolean {
    const [plan] = entry;
    const tags = tagsOf(entry, passage);
    const id = this.#directory.plans[plan]?.id ?? '';
    const failed = allFacets.filter((facet) => {
      if (this.#chosen[facet].length === 0) return false;
      return facet === 'plan'
        ? !this.#chosen.plan.includes(id)
        : !tags.some((tag) => this.#tags[facet].has(tag));
    });
    if (failed.length > 1) return false;
    const [only] = failed;
    if (only === undefined || only === 'plan') this.#plans[plan] = (this.#plans[plan] ?? 0) + 1;
    for (const tag of new Set(tags)) {
      if (only === undefined || this.#directory.tags[tag]?.facet === only) {
        this.#counts[tag] = (this.#counts[tag] ?? 0) + 1;
      }
    }
    return only === undefined;
  }

  /** Values that nothing has are left out, unless they are chosen; facets without values are left out. */
  result(): Answer['facets'] {
    const facets = new Map<FacetName, readonly FacetCount[]>();
    const keep = (facet: FacetName, values: readonly FacetCount[]): void => {
      const shown = values.filter(({ count, chosen }) => count > 0 || chosen);
      if (shown.length > 0) facets.set(facet, shown);
    };
    const { plans, tags } = this.#directory;
    keep(
      'plan',
      plans.map(({ id, place }, i) => ({
        code: id,
        label: place,
        count: this.#plans[i] ?? 0,
        chosen: this.#chosen.plan.includes(id),
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
