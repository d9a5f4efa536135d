import type { Directory, Facet, TagTable } from './corpus.ts';
import { Counting, type FacetCount } from './facets.ts';
import type { Layout } from './layout.ts';
import { PlacesReader, type Places, type TimesInGroup } from './places.ts';
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
  const reading = (term: { readonly folded: string }): PlacesReader =>
    new PlacesReader(placesOf(term.folded), layout);
  const include = query.include.map(reading);
  const exclude = query.exclude.map(reading);
  const [first] = include;
  const groups: AnswerGroup[] = [];
  let total = 0;
  const add = (group: number): void => {
    const wanted = include.map((places) => places.read(group));
    const unwanted = exclude.map((places) => places.read(group));
    const hits = matching(layout.passagesOf(group), wanted, unwanted, scope).filter((passage) =>
      counting.add(group, passage),
    );
    if (hits.length === 0) return;
    total += hits.length;
    groups.push({ group, hits, rank: rankOf(wanted, hits, layout.headed(group)) });
  };
  if (first) for (let group = first.nextGroup(); group !== null; group = first.nextGroup()) add(group);
  else for (let group = 0; group < layout.groups; group += 1) add(group);
  groups.sort(compareRanks);
  return { total, groups, facets: counting.result(), counted: holdings.tags !== null };
}

const compareRanks = (a: AnswerGroup, b: AnswerGroup): number =>
  b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2] || a.group - b.group;

/** The passages of a group that a query finds, by their numbers, from how often each of its terms stands in them. */
function matching(
  passages: number,
  wanted: readonly TimesInGroup[],
  unwanted: readonly TimesInGroup[],
  scope: Scope,
): number[] {
  const stands = (passage: number) => (times: TimesInGroup) => (times[passage] ?? 0) > 0;
  const some = (times: TimesInGroup): boolean => times.some((count) => count > 0);
  const found: number[] = [];
  if (scope === 'task' && (unwanted.some(some) || !wanted.every(some))) return found;
  for (let passage = 0; passage < passages; passage += 1) {
    const here = stands(passage);
    const matches =
      scope === 'sentence'
        ? wanted.every(here) && !unwanted.some(here)
        : wanted.length === 0 || wanted.some(here);
    if (matches) found.push(passage);
  }
  return found;
}
