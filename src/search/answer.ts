import type { Directory, Facet, TagTable } from './corpus.ts';
import { Counting, type FacetCount } from './facets.ts';
import type { Layout } from './layout.ts';
import type { Places, PlacesInGroup } from './places.ts';
import type { Query } from './query.ts';
import { rankOf, type Rank } from './rank.ts';

/** In what all terms have to stand: the passages of one group together, or each passage. */
export type Scope = 'task' | 'sentence';
/** Chosen values, by facet; values of one facet are alternatives. */
export type Chosen = Readonly<Record<'plan' | Facet, readonly string[]>>;

export interface AnswerGroup {
  /** Number of the group. */
  readonly group: number;
  /** The passages that were found, by their numbers within the group, in order. */
  readonly hits: readonly number[];
  readonly rank: Rank;
}
export interface Answer {
  readonly total: number;
  readonly groups: readonly AnswerGroup[];
  /** Without a table of tags there are counts of plans only. */
  readonly facets: ReadonlyMap<'plan' | Facet, readonly FacetCount[]>;
  readonly counted: boolean;
}

/** What is asked of the corpus. */
export interface Question {
  readonly query: Query;
  readonly scope: Scope;
  readonly chosen: Chosen;
}

/** The corpus without its words. The tags may come later, where no tag is chosen. */
export interface Holdings {
  readonly directory: Pick<Directory, 'plans' | 'tags'>;
  readonly layout: Layout;
  readonly tags: TagTable | null;
}

/**
 * Exactly the passages that answer, by where each term stands. Facet values restrict what is found; they do not restrict
 * where the terms may stand together.
 */
export function answer(
  holdings: Holdings,
  placesOf: (folded: string) => Places,
  { query, scope, chosen }: Question,
): Answer {
  const { layout } = holdings;
  const counting = new Counting(holdings, chosen);
  const include = query.include.map((term) => placesOf(term.folded));
  const exclude = query.exclude.map((term) => placesOf(term.folded));
  const [first] = include;
  const groups: AnswerGroup[] = [];
  let total = 0;
  const add = (group: number): void => {
    const wanted = include.map((places) => places.get(group) ?? nowhere);
    const unwanted = exclude.map((places) => places.get(group) ?? nowhere);
    const hits = matching(layout.passagesOf(group), wanted, unwanted, scope).filter((passage) =>
      counting.add(group, passage),
    );
    if (hits.length === 0) return;
    total += hits.length;
    groups.push({ group, hits, rank: rankOf(wanted, hits, layout.headed(group)) });
  };
  if (first) for (const group of [...first.keys()].sort((a, b) => a - b)) add(group);
  else for (let group = 0; group < layout.groups; group += 1) add(group);
  groups.sort(compareRanks);
  return { total, groups, facets: counting.result(), counted: holdings.tags !== null };
}

const nowhere: PlacesInGroup = new Map();

const compareRanks = (a: AnswerGroup, b: AnswerGroup): number =>
  b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2] || a.group - b.group;

/** The passages of a group that a query finds, by their numbers, from where each of its terms stands. */
function matching(
  passages: number,
  wanted: readonly PlacesInGroup[],
  unwanted: readonly PlacesInGroup[],
  scope: Scope,
): number[] {
  const all = (): number[] => Array.from({ length: passages }, (_, i) => i);
  if (scope === 'sentence') {
    return all().filter(
      (i) => wanted.every((places) => places.has(i)) && !unwanted.some((places) => places.has(i)),
    );
  }
  if (unwanted.some((places) => places.size > 0) || wanted.some((places) => places.size === 0)) return [];
  const [only, ...more] = wanted;
  if (!only) return all();
  if (more.length === 0) return [...only.keys()].sort((a, b) => a - b);
  return all().filter((i) => wanted.some((places) => places.has(i)));
}
