import { marksWithin, type Mark } from '../model/marks.ts';
import type { MeasureRow, PassageRow } from '../model/tables.ts';
import { cutAt, type Piece } from './evidence.ts';
import type { Neighbour } from './similar.ts';
import type { Range, SharedRun } from './wording.ts';

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

/** The nearest measures of other plans to those of a task, each once, the nearest first. */
export function nearestTo(
  own: readonly MeasureRow[],
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  measures: ReadonlyMap<string, MeasureRow>,
  marks: MarksById = new Map(),
): NearMeasure[] {
  const all = own.flatMap((m) =>
    (neighbours.get(m.id) ?? []).flatMap((n): NearMeasure[] => {
      const there = measures.get(n.id);
      if (there === undefined) return [];
      const verbatim = n.verbatim.filter((run) => !run.formula).map((run) => run.there);
      return [
        {
          own: m.number,
          there,
          score: n.score,
          pieces: piecesOf(there.text, n.sharedThere, verbatim),
          marks: marks.get(there.id) ?? [],
        },
      ];
    }),
  );
  const best = new Map<string, NearMeasure>();
  for (const near of all.toSorted((a, b) => b.score - a.score || a.own - b.own))
    if (!best.has(near.there.id)) best.set(near.there.id, near);
  return [...best.values()].slice(0, MOST);
}

function piecesOf(text: string, shared: readonly Range[], verbatim: readonly Range[]): NearMeasure['pieces'] {
  let start = 0;
  return cutAt(text, shared).map((piece) => {
    const [from, to] = [start, start + piece.text.length];
    start = to;
    return { ...piece, verbatim: piece.within && verbatim.some((v) => v.start <= from && to <= v.end) };
  });
}

/** Words of a task's measures that other plans have character for character, the longest first; `runsOf` gives those of a measure. */
export function sharedPlaces(
  own: readonly Pick<MeasureRow, 'id' | 'number'>[],
  runsOf: (measure: string) => readonly SharedRun[],
): SharedOf<SharedPlace> {
  const all = own
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ id }) =>
      runsOf(id).map(({ a, b, length, formula }) => {
        const [here, there] = a.id === id ? [a, b] : [b, a];
        return { formula, place: { own: id, start: here.start, end: here.end, there: there.id, length } };
      }),
    )
    .sort((a, b) => b.place.length - a.place.length);
  const listed = (formulae: boolean): Listed<SharedPlace> => {
    const places = all.filter(({ formula }) => formula === formulae);
    return { shown: places.slice(0, MOST_SHARED).map(({ place }) => place), all: places.length };
  };
  return { wording: listed(false), formulae: listed(true) };
}

/** What a task without measures shares. */
export const nothingShared: SharedOf<SharedPlace> = sharedPlaces([], () => []);

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
