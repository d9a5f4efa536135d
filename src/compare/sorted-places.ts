import { letterPlaces } from './letter-places.ts';

/** Words that texts of several owners share: how many letters, in how many places of how many owners. */
interface FoundRun {
  readonly length: number;
  readonly owners: number;
  readonly places: number;
  /** The owner of the lowest rank; null where two have it, or fewer than two have any. */
  readonly first: number | null;
  /** Whether an owner without a rank is among them. */
  readonly unranked: boolean;
  /** The first of the places, in order; `at` counts letters through all texts. */
  readonly listed: readonly { readonly text: number; readonly from: number; readonly at: number }[];
}

/** Whose the texts are, by their numbers; and in which order the owners came, -1 where that is not known. */
interface Owners {
  readonly ofText: Int32Array;
  readonly rank: Int32Array;
}

/** All places of texts whose next letters are in a text of another owner too, in the order of their letters. */
export interface SortedPlaces {
  /** Of one text, from left to right: the longest shared words, none inside another. */
  readonly longest: (text: number) => readonly { readonly from: number; readonly length: number }[];
  /** Those words over all texts, each once, with so many places at most. */
  readonly runs: (most: number) => readonly FoundRun[];
  /** How many letters were compared so far. */
  readonly work: () => number;
}

/**
 * Sorts the places of texts by the letters that follow, among those that share their first `least` letters. Places are first
 * parted by a hash of those letters, so that only places alike are ever compared: with a suffix array of all letters
 * one would sort the nine of ten that nobody shares as well. Takes 20 bytes a letter.
 */
export function sortedPlaces(texts: readonly string[], owners: Owners, least: number): SortedPlaces {
  const { total, starts, textOf, room, order, bounds } = letterPlaces(texts, least);
  let work = 0;
  const letterAt = (at: number, n: number): number => {
    const k = textOf[at] ?? 0;
    return texts[k]?.charCodeAt(at - (starts[k] ?? 0) + n) ?? -1;
  };
  /** How many letters two places share. */
  const alike = (a: number, b: number): number => {
    const most = Math.min(room[a] ?? 0, room[b] ?? 0);
    const [textA, textB] = [texts[textOf[a] ?? 0] ?? '', texts[textOf[b] ?? 0] ?? ''];
    const [fromA, fromB] = [a - (starts[textOf[a] ?? 0] ?? 0), b - (starts[textOf[b] ?? 0] ?? 0)];
    let n = 0;
    while (n < most && textA.charCodeAt(fromA + n) === textB.charCodeAt(fromB + n)) n += 1;
    work += n + 1;
    return n;
  };
  const compare = (a: number, b: number): number => {
    const n = alike(a, b);
    const [endA, endB] = [(room[a] ?? 0) === n, (room[b] ?? 0) === n];
    if (endA || endB) return Number(endB) - Number(endA) || a - b;
    return letterAt(a, n) - letterAt(b, n);
  };
  const owner = (at: number): number => owners.ofText[textOf[at] ?? 0] ?? 0;

  /** Letters shared with a place of another owner, by place; fewer than `least` are none. */
  const shared = new Int32Array(total);
  /** Groups of places that share at least `least` letters and have two owners: from and to in `order`. */
  const groups: [number, number][] = [];
  for (let b = 0; b + 1 < bounds.length; b++) {
    const [from, to] = [bounds[b] ?? 0, bounds[b + 1] ?? 0];
    if (to - from < 2) continue;
    const places = order.subarray(from, to);
    if (places.every((at) => owner(at) === owner(places[0] ?? 0))) continue;
    places.sort(compare);
    let begin = from;
    for (let i = from + 1; i <= to; i++)
      if (i === to || alike(order[i - 1] ?? 0, order[i] ?? 0) < least) {
        if (i - begin > 1) groups.push([begin, i]);
        begin = i;
      }
  }
  for (const [from, to] of groups) {
    // Letters shared with the nearest place of another owner, from above and then from below.
    for (const down of [true, false]) {
      let best = 0;
      for (let n = 1; n < to - from; n++) {
        const [i, before] = down ? [from + n, from + n - 1] : [to - 1 - n, to - n];
        const [at, other] = [order[i] ?? 0, order[before] ?? 0];
        const common = alike(at, other);
        best = owner(at) === owner(other) ? Math.min(best, common) : common;
        if (best > (shared[at] ?? 0)) shared[at] = best;
      }
    }
  }
  /** Whether the words at a place are the longest there: the place before does not reach as far. */
  const isLongest = (at: number): boolean => {
    const length = shared[at] ?? 0;
    if (length < least) return false;
    const first = at === starts[textOf[at] ?? 0];
    return first || (shared[at - 1] ?? 0) <= length;
  };

  return {
    longest: (text) => {
      const found: { from: number; length: number }[] = [];
      const [start, end] = [starts[text] ?? 0, starts[text + 1] ?? 0];
      for (let at = start; at < end; at++)
        if (isLongest(at)) found.push({ from: at - start, length: shared[at] ?? 0 });
      return found;
    },
    runs: (most) => groups.flatMap(([from, to]) => runsIn(from, to, most)),
    work: () => work,
  };

  /** The runs of one group. Its places are the leaves of a tree whose nodes are the words that they begin with. */
  function runsIn(from: number, to: number, most: number): FoundRun[] {
    const found: FoundRun[] = [];
    const root = new Node(least - 1, from);
    const open = [root];
    /** Where in the group each owner stood last. */
    const last = new Map<number, number>();
    let done = new Node(0, from);
    for (let i = from; i <= to; i++) {
      const common = i === from || i === to ? least - 1 : alike(order[i - 1] ?? 0, order[i] ?? 0);
      if (i > from) {
        let top = open.at(-1) ?? root;
        while (top.length > common) {
          top.take(done, most);
          if (top.wanted.has(top.length)) found.push(top.told(textOf, starts));
          open.pop();
          done = top;
          top = open.at(-1) ?? root;
        }
        if (top.length < common) {
          top = new Node(common, done.first);
          open.push(top);
        }
        top.take(done, most);
      }
      if (i === to) break;
      const at = order[i] ?? 0;
      done = new Node(0, i);
      done.hold(at, owner(at), owners.rank[owner(at)] ?? -1);
      if (isLongest(at)) done.wanted.add(shared[at] ?? 0);
      const before = last.get(owner(at));
      // Of two places of one owner, the smallest node that holds both counts one too many.
      if (before !== undefined) {
        const both = deepest(open, before);
        if (both !== undefined) both.again += 1;
      }
      last.set(owner(at), i);
      work += 1;
    }
    return found;
  }
}

/** Words that a stretch of the sorted places begins with. */
class Node {
  readonly length: number;
  /** Where in the sorted places it begins. */
  readonly first: number;
  places = 0;
  /** Places whose owner has another in the node. */
  again = 0;
  /** The first of its places, in the order of the texts. */
  listed: number[] = [];
  /** Lengths of the words that are the longest at one of its places. */
  wanted = new Set<number>();

  /** The owner of the lowest rank, with it; -1: none has a rank. */
  earliest = { owner: -1, rank: -1, tied: false };
  /** Whether a second owner has a rank, and whether one has none. */
  ranked = { several: false, none: false };

  constructor(length: number, first: number) {
    this.length = length;
    this.first = first;
  }

  /** Becomes a single place. */
  hold(at: number, owner: number, rank: number): void {
    this.places = 1;
    this.listed = [at];
    if (rank < 0) this.ranked.none = true;
    else this.earliest = { owner, rank, tied: false };
  }

  /** Adds the places of a smaller node, which is not used again. */
  take(other: Node, most: number): void {
    this.places += other.places;
    this.again += other.again;
    const [few, many] = this.wanted.size < other.wanted.size ? [this, other] : [other, this];
    for (const length of few.wanted) many.wanted.add(length);
    this.wanted = many.wanted;
    if (this.listed.length < most || (other.listed[0] ?? 0) < (this.listed.at(-1) ?? 0))
      this.listed = merged(this.listed, other.listed, most);
    const [mine, theirs] = [this.earliest, other.earliest];
    const differ = mine.rank >= 0 && theirs.rank >= 0 && mine.owner !== theirs.owner;
    this.ranked.several ||= other.ranked.several || differ;
    this.ranked.none ||= other.ranked.none;
    if (theirs.rank >= 0 && (mine.rank < 0 || theirs.rank < mine.rank)) this.earliest = theirs;
    else if (theirs.rank === mine.rank) mine.tied ||= theirs.tied || differ;
  }

  told(textOf: Int32Array, starts: Int32Array): FoundRun {
    const listed = this.listed.map((at) => {
      const text = textOf[at] ?? 0;
      return { text, from: at - (starts[text] ?? 0), at };
    });
    const { owner, tied } = this.earliest;
    return {
      length: this.length,
      owners: this.places - this.again,
      places: this.places,
      first: tied || !this.ranked.several ? null : owner,
      unranked: this.ranked.none,
      listed,
    };
  }
}

/** The last of nested nodes that begins at or before a place. */
function deepest(open: readonly Node[], place: number): Node | undefined {
  let [low, high] = [0, open.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((open[middle]?.first ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return open[low];
}

/** The smallest of two rising lists, rising. */
function merged(a: readonly number[], b: readonly number[], most: number): number[] {
  const list: number[] = [];
  for (let i = 0, j = 0; list.length < most && (i < a.length || j < b.length);) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    list.push(Math.min(x, y));
    if (x < y) i += 1;
    else j += 1;
  }
  return list;
}
