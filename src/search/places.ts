/** Where terms stand in the corpus. */
import type { Layout } from './layout.ts';

/** Where a term stands: numbers of passages among all of the corpus, ascending, and how often in each. */
export interface Places {
  readonly passages: Int32Array;
  readonly times: Int32Array;
  /** The passages in which it stands across words and nowhere else, where that is known: see `across.ts`. */
  readonly across?: ReadonlySet<number>;
}

export const nowhere: Places = { passages: new Int32Array(), times: new Int32Array() };

/** How often a term is in a text; of those that overlap the first counts. */
export function timesIn(text: string, term: string): number {
  let times = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) times += 1;
  return times;
}

/** By the texts themselves: folded texts of the passages of some groups, in ascending order of the groups. */
export function placesInTexts(
  groups: readonly (readonly [firstPassage: number, folded: readonly string[]])[],
  term: string,
): Places {
  const passages: number[] = [];
  const times: number[] = [];
  for (const [first, folded] of groups) {
    for (const [passage, text] of folded.entries()) {
      const here = timesIn(text, term);
      if (here === 0) continue;
      passages.push(first + passage);
      times.push(here);
    }
  }
  return { passages: Int32Array.from(passages), times: Int32Array.from(times) };
}

/** Where the pieces of a term stand: `positions` in ascending order, of a piece at `offset` characters into the term. */
interface PiecePositions {
  readonly offset: number;
  readonly positions: Int32Array;
}

/** The positions at which every piece of a term is at its offset, in ascending order. */
export function startsOf(pieces: readonly PiecePositions[]): Int32Array {
  const [first, ...others] = [...pieces].sort((a, b) => a.positions.length - b.positions.length);
  if (!first) return new Int32Array();
  let starts = first.positions.map((position) => position - first.offset);
  for (const { offset, positions } of others) {
    let kept = 0;
    let i = 0;
    for (const start of starts) {
      const wanted = start + offset;
      while (i < positions.length && (positions[i] ?? 0) < wanted) i += 1;
      if (positions[i] === wanted) {
        starts[kept] = start;
        kept += 1;
      }
    }
    starts = starts.subarray(0, kept);
  }
  return starts;
}

/** By the positions at which a term of `length` characters begins, ascending. Of those that overlap the first counts. */
export function placesAt(starts: Int32Array, length: number, layout: Layout): Places {
  const passages = new Int32Array(starts.length);
  const times = new Int32Array(starts.length);
  let before = -Infinity;
  let last = -1;
  for (const start of starts) {
    if (start < before + length) continue;
    before = start;
    const passage = layout.passageAt(start);
    if (last < 0 || passages[last] !== passage) {
      last += 1;
      passages[last] = passage;
    }
    times[last] = (times[last] ?? 0) + 1;
  }
  return { passages: passages.subarray(0, last + 1), times: times.subarray(0, last + 1) };
}

/** Reads the places of a term group by group, in ascending order of the groups. */
export class PlacesReader {
  readonly #places: Places;
  readonly #layout: Layout;
  #next = 0;

  constructor(places: Places, layout: Layout) {
    this.#places = places;
    this.#layout = layout;
  }

  /** The group of the next place, or null. */
  nextGroup(): number | null {
    const passage = this.#places.passages[this.#next];
    return passage === undefined ? null : this.#layout.groupOf(passage);
  }

  /** How the term is in each passage of a group that comes after those that were read before. */
  read(group: number): InGroup {
    const { passages, times, across } = this.#places;
    const first = this.#layout.firstPassage(group);
    const count = this.#layout.passagesOf(group);
    const own = Array.from({ length: count }, () => 0);
    while ((passages[this.#next] ?? Infinity) < first) this.#next += 1;
    for (; (passages[this.#next] ?? Infinity) < first + count; this.#next += 1)
      own[(passages[this.#next] ?? first) - first] = times[this.#next] ?? 0;
    return { times: own, across: own.map((_, passage) => across?.has(first + passage) ?? false) };
  }
}

/** How a term, or one of several, is in the passages of a group, by their numbers in it. */
export interface InGroup {
  /** How often. */
  readonly times: readonly number[];
  /** Whether across words and nowhere else. */
  readonly across: readonly boolean[];
}

/** How any of several terms stands: together as often as each, across words where none of those that are there does not. */
export function anyOf(terms: readonly InGroup[]): InGroup {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const times = (only?.times ?? []).map((_, p) => terms.reduce((sum, term) => sum + (term.times[p] ?? 0), 0));
  const across = times.map((count, p) =>
    count > 0 ? terms.every((term) => (term.times[p] ?? 0) === 0 || term.across[p] === true) : false,
  );
  return { times, across };
}
