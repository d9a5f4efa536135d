import { tagFacets, type Facet } from './corpus.ts';
import { Counting, type FacetCount } from './facets.ts';
import { anyOf, PlacesReader, type InGroup, type Places } from './places.ts';
import type { Term } from './query.ts';
import type { Holdings, Question, Scope } from './question.ts';
import { rankOf, type Rank } from './rank.ts';

export interface AnswerGroup {
  /** Number of the group. */
  readonly group: number;
  /** The passages that were found, by their numbers within the group, in order. */
  readonly hits: readonly number[];
  /** Whether these stand across words; a group may come a second time with those that do. */
  readonly across: boolean;
  readonly rank: Rank;
}
export interface Answer {
  /** How many passages were found, those across words included. */
  readonly total: number;
  /** How many of them stand across words. */
  readonly across: number;
  /** In the order in which they are shown; last, what stands across words. */
  readonly groups: readonly AnswerGroup[];
  /** Counts of plans, and of the facets whose tags were there. */
  readonly facets: ReadonlyMap<'plan' | Facet, readonly FacetCount[]>;
  readonly uncounted: readonly Facet[];
}

/**
 * Exactly the passages that answer, by where each term stands. Facet values restrict what is found; they do not restrict
 * where the terms may be together.
 */
export function answer(
  holdings: Holdings,
  placesOf: (folded: string) => Places,
  { query, scope, chosen }: Question,
): Answer {
  const { layout } = holdings;
  const counting = new Counting(holdings, chosen);
  const reading = (term: Term): PlacesReader => new PlacesReader(placesOf(term.folded), layout);
  const include = query.include.map((clause) => clause.map(reading));
  const exclude = query.exclude.map(reading);
  const [first] = include;
  const groups: AnswerGroup[] = [];
  const totals = { total: 0, across: 0 };
  const add = (group: number): void => {
    const wanted = include.map((clause) => anyOf(clause.map((places) => places.read(group))));
    const unwanted = exclude.map((places) => places.read(group));
    const found = matching(layout.passagesOf(group), wanted, unwanted, scope).filter(({ passage }) =>
      counting.add(group, passage),
    );
    totals.total += found.length;
    for (const across of [false, true]) {
      const hits = found.filter((hit) => hit.across === across).map(({ passage }) => passage);
      if (hits.length === 0) continue;
      if (across) totals.across += hits.length;
      groups.push({ group, hits, across, rank: rankOf(wanted, hits, layout.headed(group)) });
    }
  };
  const next = (): number | null =>
    (first ?? []).reduce<number | null>((least, places) => {
      const group = places.nextGroup();
      return group === null ? least : Math.min(group, least ?? group);
    }, null);
  if (first) for (let group = next(); group !== null; group = next()) add(group);
  else for (let group = 0; group < layout.groups; group += 1) add(group);
  // Equals stay in their order, which is that of the documents.
  groups.sort(compareGroups);
  const uncounted = tagFacets.filter((facet) => !holdings.tags.has(facet));
  return { ...totals, groups, facets: counting.result(), uncounted };
}

/** In how many groups something was found. */
export const groupsIn = ({ groups }: Pick<Answer, 'groups'>): number =>
  new Set(groups.map(({ group }) => group)).size;

const compareGroups = (a: AnswerGroup, b: AnswerGroup): number =>
  Number(a.across) - Number(b.across) ||
  b.rank[0] - a.rank[0] ||
  b.rank[1] - a.rank[1] ||
  b.rank[2] - a.rank[2];

interface Match {
  readonly passage: number;
  readonly across: boolean;
}

/**
 * The passages of a group that a query finds, by their numbers in it, from how each of its clauses is in them. A passage
 * is found across words where one of the clauses that must be there is in no other way. A term across words is not
 * the word that was excluded.
 */
function matching(
  passages: number,
  wanted: readonly InGroup[],
  unwanted: readonly InGroup[],
  scope: Scope,
): Match[] {
  const stands = ({ times }: InGroup, passage: number): boolean => (times[passage] ?? 0) > 0;
  const asWord = (clause: InGroup, passage: number): boolean =>
    stands(clause, passage) && clause.across[passage] !== true;
  const all = Array.from({ length: passages }, (_, passage) => passage);
  const together = scope === 'task';
  if (together && unwanted.some((term) => all.some((passage) => asWord(term, passage)))) return [];
  if (together && !wanted.every((clause) => all.some((passage) => stands(clause, passage)))) return [];
  const lacking = together && !wanted.every((clause) => all.some((passage) => asWord(clause, passage)));
  return all.flatMap((passage) => {
    const here = wanted.filter((clause) => stands(clause, passage));
    const enough = together ? here.length > 0 || wanted.length === 0 : here.length === wanted.length;
    if (!enough || (!together && unwanted.some((term) => asWord(term, passage)))) return [];
    const words = here.filter((clause) => asWord(clause, passage)).length;
    const across = together ? lacking || (words === 0 && wanted.length > 0) : words < wanted.length;
    return [{ passage, across }];
  });
}
