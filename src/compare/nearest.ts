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
  /** The text of `there`, cut at words that stand in the own sentence too; `verbatim` where they are a long run. */
  readonly pieces: readonly (Piece & { readonly verbatim: boolean })[];
  /** Where the text of `there` departs from its source. */
  readonly marks: readonly Mark[];
}

/** Where the texts of passages depart from their source, by id; those that do not are not in it. */
export type MarksById = ReadonlyMap<string, readonly Mark[]>;

/** Words of a task that stand verbatim in another plan. */
export interface Borrowed {
  readonly own: MeasureRow;
  readonly there: PassageRow;
  readonly text: string;
  /** Where the words depart from their source. */
  readonly marks: readonly Mark[];
  readonly length: number;
  readonly formula: boolean;
}

/** How many of the nearest a task's page shows. */
const MOST = 5;

/** The nearest measures of other plans to those of a task, each once, the nearest first. */
export function nearestTo(
  own: readonly MeasureRow[],
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  measures: ReadonlyMap<string, MeasureRow>,
  runs: readonly SharedRun[],
  marks: MarksById = new Map(),
): NearMeasure[] {
  const all = own.flatMap((m) =>
    (neighbours.get(m.id) ?? []).flatMap((n): NearMeasure[] => {
      const there = measures.get(n.id);
      if (there === undefined) return [];
      const verbatim = runs
        .filter((r) => !r.formula)
        .flatMap((r): Range[] =>
          r.a.id === m.id && r.b.id === n.id ? [r.b] : r.b.id === m.id && r.a.id === n.id ? [r.a] : [],
        );
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

/** Words of a task's measures that other plans have character for character: wording first, then formulae; longest first. */
export function borrowedBy(
  own: readonly MeasureRow[],
  passages: ReadonlyMap<string, PassageRow>,
  runs: readonly SharedRun[],
  marks: MarksById = new Map(),
): Borrowed[] {
  const mine = new Map(own.map((m) => [m.id, m]));
  return runs
    .flatMap((run): Borrowed[] => {
      const [here, there] = mine.has(run.a.id) ? [run.a, run.b] : [run.b, run.a];
      const [measure, passage] = [mine.get(here.id), passages.get(there.id)];
      if (measure === undefined || passage === undefined) return [];
      return [
        {
          own: measure,
          there: passage,
          text: measure.text.slice(here.start, here.end),
          marks: marksWithin(marks.get(measure.id) ?? [], here.start, here.end),
          length: run.length,
          formula: run.formula,
        },
      ];
    })
    .toSorted(
      (a, b) => Number(a.formula) - Number(b.formula) || b.length - a.length || a.own.number - b.own.number,
    );
}
