import { sortedPlaces, type SortedPlaces } from './sorted-places.ts';
import { isFormula, lettersOf, rangeOf, VERBATIM, type Letters, type Piece, type Range } from './wording.ts';

/** A place of a text: the words of a piece from `start` to before `end`, as `slice` takes them. */
export interface Place extends Range {
  readonly id: string;
  readonly plan: string;
}

/** Words of at least {@link VERBATIM} letters that are in pieces of several plans. */
export interface SharedText {
  /** Its letters: what is alike at all its places. */
  readonly letters: string;
  /** The words with their punctuation, as the first place has them. */
  readonly text: string;
  /** In how many plans, and at how many places, the words stand. */
  readonly plans: number;
  readonly places: number;
  /** The plan that was issued first; null where two were on that day, or the days of fewer than two are printed. */
  readonly first: string | null;
  /** Whether no day of issue is printed in one of the plans, so that it may have had the words before. */
  readonly undated: boolean;
  /** The first {@link MOST_LISTED} of the places, in the order of the pieces. */
  readonly listed: readonly Place[];
  /** Why the words are a set phrase, which says nothing about borrowing; null where they are not one. */
  readonly formula: 'idiom' | 'common' | null;
}

/** A run at a place where it is the longest: no other shared words contain it there. */
export interface OwnPlace extends Place {
  /** Number of the run in {@link SharedWords.runs}. */
  readonly run: number;
}

/** What plans share word for word. */
export interface SharedWords {
  /** The longest first; equally long ones in the order of their first places. */
  readonly runs: readonly SharedText[];
  /** By plan, in the order of its pieces: where its words are elsewhere too. */
  readonly own: ReadonlyMap<string, readonly OwnPlace[]>;
  /** Letters of each plan, and how many of them are in such words; what several runs cover counts once. */
  readonly letters: ReadonlyMap<string, { readonly all: number; readonly shared: number }>;
  /** How many comparisons of places it took, for tests of growth. */
  readonly work: number;
}

/** So many places of a run are listed; of the others only the number is told. */
export const MOST_LISTED = 60;

/**
 * Words count as common, and so as a set phrase, if at least so many plans have them, and this share of all plans:
 * what a tenth of a corpus says is nobody's own wording.
 */
export const COMMON = { plans: 6, share: 0.1 } as const;

/**
 * Every run of letters that pieces of two plans share, each told once with all its places: those that at one place at least
 * are the longest, that is, are in no longer shared run there. Punctuation does not count; no run crosses the end
 * of a piece or lost words. The number of runs is at most that of the letters, however many plans share one. `dates`: when plans
 * were issued, as `YYYY-MM-DD`.
 */
export function sharedWords(
  pieces: readonly Piece[],
  dates: ReadonlyMap<string, string | null> = new Map(),
): SharedWords {
  const letters = pieces.map((p) => lettersOf(p.text));
  const plans = numbered(pieces.map((p) => p.plan));
  const sorted = sortedPlaces(
    letters.map(({ text }) => text),
    { ofText: plans.of, rank: ranked(plans.names, dates) },
    VERBATIM,
  );
  const runs = runsOf(sorted, pieces, letters, plans.names);
  const order = runs
    .map((run, k) => ({ run, k }))
    .sort((a, b) => b.run.letters.length - a.run.letters.length || a.run.at - b.run.at);
  const at = new Map(order.map(({ run }, k) => [run.letters, k]));
  const own = new Map<string, OwnPlace[]>();
  const counts = new Map<string, { all: number; shared: number }>();
  pieces.forEach(({ id, plan, text: _text }, k) => {
    const mine = letters[k];
    if (mine === undefined) return;
    const list = own.get(plan) ?? [];
    const count = counts.get(plan) ?? { all: 0, shared: 0 };
    own.set(plan, list);
    counts.set(plan, count);
    count.all += mine.text.length;
    let covered = 0;
    for (const { from, length } of sorted.longest(k)) {
      const run = at.get(mine.text.slice(from, from + length));
      if (run === undefined) continue;
      list.push({ id, plan, run, ...rangeOf(mine, from, length) });
      count.shared += Math.max(0, from + length - Math.max(from, covered));
      covered = Math.max(covered, from + length);
    }
  });
  return {
    runs: order.map(({ run: { at: _at, ...run } }) => run),
    own,
    letters: counts,
    work: sorted.work(),
  };
}

/** The runs, each with where its first place stands. */
function runsOf(
  sorted: SortedPlaces,
  pieces: readonly Piece[],
  letters: readonly Letters[],
  plans: readonly string[],
): (SharedText & { readonly at: number })[] {
  return sorted.runs(MOST_LISTED).flatMap((found) => {
    const listed = found.listed.flatMap(({ text, from }): Place[] => {
      const [piece, own] = [pieces[text], letters[text]];
      return piece === undefined || own === undefined
        ? []
        : [{ id: piece.id, plan: piece.plan, ...rangeOf(own, from, found.length) }];
    });
    const [place, first] = [listed[0], found.listed[0]];
    if (place === undefined || first === undefined) return [];
    const text = pieces[first.text]?.text.slice(place.start, place.end) ?? '';
    return [
      {
        letters: (letters[first.text]?.text ?? '').slice(first.from, first.from + found.length),
        text,
        plans: found.owners,
        places: found.places,
        listed,
        formula: formulaOf(text, found.owners, plans.length),
        first: found.first === null ? null : (plans[found.first] ?? null),
        undated: found.unranked,
        at: first.at,
      },
    ];
  });
}

/** Whether words are a set phrase: an idiom of official documents or little but dates, or what many plans of the corpus say. */
const formulaOf = (text: string, plans: number, all: number): SharedText['formula'] =>
  isFormula(text) ? 'idiom' : plans >= COMMON.plans && plans >= COMMON.share * all ? 'common' : null;

/** Equal names as equal numbers. */
function numbered(of: readonly string[]): { readonly of: Int32Array; readonly names: readonly string[] } {
  const numbers = new Map<string, number>();
  for (const name of of) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return { of: Int32Array.from(of, (name) => numbers.get(name) ?? 0), names: [...numbers.keys()] };
}

/** Days as numbers in their order, equal days as equal ones; -1 where none is known. */
function ranked(names: readonly string[], dates: ReadonlyMap<string, string | null>): Int32Array {
  const days = [...new Set(names.flatMap((name) => dates.get(name) ?? []))].sort();
  const ranks = new Map(days.map((day, k) => [day, k]));
  return Int32Array.from(names, (name) => ranks.get(dates.get(name) ?? '') ?? -1);
}
