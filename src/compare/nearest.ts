import { marksWithin, type Mark } from '../model/marks.ts';
import type { MeasureRow, PassageRow } from '../model/tables.ts';
import { cutAt, type Piece } from './evidence.ts';
import { sharedWordsThere, type Neighbour } from './similar.ts';
import type { Range } from './wording.ts';
import type { SharedRun, WordingIndex } from './wording-index.ts';

/** A measure of another plan that is like one of a task's own. */
export interface NearMeasure {
  /** Number of the task's own sentence. */
  readonly own: number;
  readonly there: MeasureRow;
  readonly score: number;
  /** The text of `there`, cut at words that are in the own sentence too; `verbatim` where they are a long run. */
  readonly pieces: readonly (Piece & { readonly verbatim: boolean })[];
  /** Where the text of `there` departs from its source. */
  readonly marks: readonly Mark[];
}

/** Where the texts of passages depart from their source, by id; those that do not are not in it. */
export type MarksById = ReadonlyMap<string, readonly Mark[]>;

/** Where words of a task stand verbatim in another plan. */
export interface SharedPlace extends Range {
  /** The task's own measure, in whose text the words stand from `start` to before `end`. */
  readonly own: string;
  /** The passage of the other plan. */
  readonly there: string;
  /** Letters, digits and Chinese characters in the words. */
  readonly length: number;
}

/** Of many places those that a page lists, and how many there are. */
export interface Listed<T> {
  readonly shown: readonly T[];
  readonly all: number;
}

/** Wording that a task shares with other plans, and set phrases, which say nothing about borrowing. */
export interface SharedOf<T> {
  readonly wording: Listed<T>;
  readonly formulae: Listed<T>;
}

/** Words of a task that stand verbatim in another plan. */
export interface Borrowed {
  readonly own: MeasureRow;
  readonly there: PassageRow;
  readonly text: string;
  /** Where the words depart from their source. */
  readonly marks: readonly Mark[];
  readonly length: number;
}

/** How many of the nearest a task's page shows. */
const MOST = 5;
/** Longest list of shared words; the same formula may be in hundreds of plans. */
const MOST_SHARED = 12;

/** A measure of another plan that is like one of a task's own, and the score of the two. */
export interface Near {
  readonly measure: MeasureRow;
  readonly there: MeasureRow;
  readonly score: number;
}

/** The nearest measures of other plans to those of a task, each once, the nearest first. */
export function nearestOf(
  own: readonly MeasureRow[],
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  measures: ReadonlyMap<string, MeasureRow>,
): Near[] {
  const all = own.flatMap((measure) =>
    (neighbours.get(measure.id) ?? []).flatMap(({ id, score }): Near[] => {
      const there = measures.get(id);
      return there === undefined ? [] : [{ measure, there, score }];
    }),
  );
  const best = new Map<string, Near>();
  for (const near of all.toSorted((a, b) => b.score - a.score || a.measure.number - b.measure.number))
    if (!best.has(near.there.id)) best.set(near.there.id, near);
  return [...best.values()].slice(0, MOST);
}

/** The same with the text of each cut at the words that both have. */
export const cutNearest = (nearest: readonly Near[], marks: MarksById = new Map()): NearMeasure[] =>
  nearest.map(({ measure, there, score }) => {
    const { words, verbatim } = sharedWordsThere(measure.text, there.text);
    const pieces = piecesOf(there.text, words, verbatim);
    return { own: measure.number, there, score, pieces, marks: marks.get(there.id) ?? [] };
  });

function piecesOf(text: string, shared: readonly Range[], verbatim: readonly Range[]): NearMeasure['pieces'] {
  let start = 0;
  return cutAt(text, shared).map((piece) => {
    const [from, to] = [start, start + piece.text.length];
    start = to;
    return { ...piece, verbatim: piece.within && verbatim.some((v) => v.start <= from && to <= v.end) };
  });
}

/** Words of a task's measures that other plans have character for character, the longest first. */
export function sharedPlaces(
  own: readonly Pick<MeasureRow, 'id' | 'number'>[],
  { runsOf, placeOf }: WordingIndex,
): SharedOf<SharedPlace> {
  const lists = { wording: new LongestRuns(), formulae: new LongestRuns() };
  own
    .toSorted((a, b) => a.number - b.number)
    .forEach(({ id }, measure) => {
      for (const run of runsOf(id)) lists[run.formula ? 'formulae' : 'wording'].add(run, measure);
    });
  const listed = ({ runs, all }: LongestRuns): Listed<SharedPlace> => ({
    shown: runs.map(({ run }) => ({ ...placeOf(run), length: run.length })),
    all,
  });
  return { wording: listed(lists.wording), formulae: listed(lists.formulae) };
}

/** A run, and which measure of the task it is in, counted from 0. */
interface RunOfTask {
  readonly run: SharedRun;
  readonly measure: number;
}

/** The {@link MOST_SHARED} longest of many runs, without holding the others. */
class LongestRuns {
  readonly runs: RunOfTask[] = [];
  all = 0;

  add(run: SharedRun, measure: number): void {
    this.all += 1;
    const last = this.runs[MOST_SHARED - 1];
    if (last !== undefined && last.run.length > run.length) return;
    const one = { run, measure };
    if (last !== undefined && inList(one, last) > 0) return;
    if (last !== undefined) this.runs.pop();
    const at = this.runs.findIndex((other) => inList(one, other) < 0);
    this.runs.splice(at < 0 ? this.runs.length : at, 0, one);
  }
}

/** The longest first; equal ones by measure, then by the later of their two pieces, then by the earlier. */
function inList({ run: x, measure }: RunOfTask, { run: y, measure: other }: RunOfTask): number {
  if (x.length !== y.length || measure !== other) return y.length - x.length || measure - other;
  const [[a, inA, b, inB], [c, inC, d, inD]] = [inOrder(x), inOrder(y)];
  return b - d || inB - inD || a - c || inA - inC;
}

/** The pieces of a run, each with its first letter in it: the earlier piece first. */
const inOrder = ({ own, from, other, at }: SharedRun) =>
  own < other ? ([own, from, other, at] as const) : ([other, at, own, from] as const);

/** What a task without measures shares. */
export const nothingShared: SharedOf<SharedPlace> = {
  wording: { shown: [], all: 0 },
  formulae: { shown: [], all: 0 },
};

/** The words at those places, with what is in the rows. */
export function borrowedAt(
  places: SharedOf<SharedPlace>,
  measures: ReadonlyMap<string, MeasureRow>,
  passages: ReadonlyMap<string, PassageRow>,
  marks: MarksById = new Map(),
): SharedOf<Borrowed> {
  const words = ({ shown, all }: Listed<SharedPlace>): Listed<Borrowed> => ({
    shown: shown.flatMap(({ start, end, length, ...at }): Borrowed[] => {
      const [own, there] = [measures.get(at.own), passages.get(at.there)];
      if (own === undefined || there === undefined) return [];
      const text = own.text.slice(start, end);
      return [{ own, there, text, marks: marksWithin(marks.get(own.id) ?? [], start, end), length }];
    }),
    all,
  });
  return { wording: words(places.wording), formulae: words(places.formulae) };
}
