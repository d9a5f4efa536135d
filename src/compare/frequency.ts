/** How often plans use each policy tool, or treat each theme, as shares of a stated whole: what papers print as a table. */
import type { Concept } from '../model/coding.ts';
import { measuresOf, type Code, type CodedPlan } from './coded.ts';

/**
 * What is counted: sentences that have a code; uses, in which a sentence counts once for each of its codes; tasks that have
 * it, for themes as their primary one or as a further one.
 */
export const countedUnits = ['measures', 'uses', 'tasks'] as const;
export type CountedUnit = (typeof countedUnits)[number];

/** What is counted of one plan. */
export interface Tally {
  readonly plan: string;
  /**
   * By code. Of a kind: sentences or tasks with any of its tools, each once; uses are the sum of those of its tools. Every
   * code of the vocabulary is in it.
   */
  readonly counts: ReadonlyMap<string, number>;
  /** The whole of which shares are told: sentences or tasks with any code, each once; all uses. */
  readonly base: number;
  /** All sentences, or all tasks, with a code or without. */
  readonly all: number;
}

/** What is counted of a plan in one unit, under the codes of one scheme. Kinds are codes above others. */
export function tallyOf(
  plan: CodedPlan,
  concepts: readonly Concept[],
  scheme: 'theme' | 'instrument',
  unit: CountedUnit,
): Tally {
  const counted: readonly { readonly themes: readonly Code[]; readonly tools: readonly Code[] }[] =
    unit === 'tasks' ? plan.tasks : measuresOf(plan);
  const parents = new Map(leavesOf(concepts).map(({ code, parent }) => [code, parent]));
  const counts = new Map(concepts.map(({ code }) => [code, 0]));
  let base = 0;
  for (const { themes, tools } of counted) {
    const own = new Set((scheme === 'theme' ? themes : tools).map(({ code }) => code));
    const leaves = [...own].filter((code) => parents.has(code));
    const kinds = leaves.flatMap((code) => parents.get(code) ?? []);
    for (const code of [...leaves, ...(unit === 'uses' ? kinds : new Set(kinds))])
      counts.set(code, (counts.get(code) ?? 0) + 1);
    base += unit === 'uses' ? leaves.length : Math.min(1, leaves.length);
  }
  return { plan: plan.plan.id, counts, base, all: counted.length };
}

/** Concepts that nothing is below: tools without their kinds, all themes. */
const leavesOf = (concepts: readonly Concept[]): readonly Concept[] => {
  const kinds = new Set(concepts.flatMap(({ parent }) => parent ?? []));
  return concepts.filter(({ code }) => !kinds.has(code));
};

/** Tools by their kinds; themes, which have no kinds, together below none. */
export const byKind = (
  concepts: readonly Concept[],
): readonly { readonly kind: Concept | null; readonly below: readonly Concept[] }[] =>
  [...Map.groupBy(leavesOf(concepts), ({ parent }) => parent)].map(([parent, below]) => ({
    kind: concepts.find(({ code }) => code === parent) ?? null,
    below,
  }));

/** One number of the table with its share of the column's whole. */
interface Frequency {
  readonly n: number;
  /** To one decimal; null where there is no whole. */
  readonly percent: number | null;
}

/** One line of the table. */
export interface FrequencyRow {
  /** `kind`: the head of a group, without numbers; `subtotal`: that group; `total`: the whole; `all`: with what has no code. */
  readonly sort: 'kind' | 'code' | 'subtotal' | 'total' | 'all';
  /** Null of `total` and `all`. */
  readonly concept: Concept | null;
  /** One to a column; none of a `kind`. */
  readonly cells: readonly Frequency[];
}

/**
 * The lines of the table, of columns that each hold some plans. A group of tools has its head, its tools and its subtotal; then
 * come the whole, which is 100 %, and what there is with a code and without, which has no share.
 */
export function frequencyRows(
  concepts: readonly Concept[],
  tallies: readonly Tally[],
  columns: readonly (readonly string[])[],
): readonly FrequencyRow[] {
  const byPlan = new Map(tallies.map((tally) => [tally.plan, tally]));
  const sums = columns.map((plans) => sumOf(plans.flatMap((id) => byPlan.get(id) ?? [])));
  const line = (sort: FrequencyRow['sort'], concept: Concept | null, of: (tally: Tally) => number) => ({
    sort,
    concept,
    cells: sums.map((sum) => ({ n: of(sum), percent: sort === 'all' ? null : percentOf(of(sum), sum.base) })),
  });
  const count = (code: string) => (tally: Tally) => tally.counts.get(code) ?? 0;
  return [
    ...byKind(concepts).flatMap(({ kind, below }) => {
      const own = below.map((concept) => line('code', concept, count(concept.code)));
      return kind === null
        ? own
        : [
            { sort: 'kind' as const, concept: kind, cells: [] },
            ...own,
            line('subtotal', kind, count(kind.code)),
          ];
    }),
    line('total', null, ({ base }) => base),
    line('all', null, ({ all }) => all),
  ];
}

function sumOf(tallies: readonly Tally[]): Tally {
  const counts = new Map<string, number>();
  for (const tally of tallies)
    for (const [code, n] of tally.counts) counts.set(code, (counts.get(code) ?? 0) + n);
  return {
    plan: '',
    counts,
    base: tallies.reduce((n, { base }) => n + base, 0),
    all: tallies.reduce((n, { all }) => n + all, 0),
  };
}

/** A share in percent to one decimal, halves upwards; null of nothing. */
export const percentOf = (n: number, base: number): number | null =>
  base === 0 ? null : Math.round((1000 * n) / base) / 10;
