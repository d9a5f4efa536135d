/** A comparison as a result to take away. */
import { filtersOf, type CompareState } from '../../compare/state.ts';
import { zh as matrix } from '../../text/matrix.ts';
import { zh } from '../../text/taken.ts';
import type { Taken } from '../take/taken.ts';
import type { MatrixView } from './matrix-view.ts';
import { viewColumns, viewRows } from './view-rows.ts';
import { joints } from '../../text/joints.ts';

/** How a control of the page calls one of its choices. */
export type NameOf = (filter: 'theme' | 'instrument' | 'indicator') => readonly [name: string, value: string];

/** A comparison to take away: one row to each sentence, task or target of a cell, and one to each silent cell. */
export const viewTaken = (
  view: MatrixView,
  { by, ...state }: CompareState,
  {
    path,
    site,
    nameOf,
  }: {
    /** Path of this state, from the site's root. */
    readonly path: string;
    /** Stands before the addresses of the rows. */
    readonly site: string;
    readonly nameOf: NameOf;
  },
): Taken => ({
  name: `compare-${by}`,
  title: zh.compare.title(view.caption),
  asked: [
    [zh.compare.dimension, matrix.by[by].name],
    [zh.compare.plans, joints.names(view.columns.map((column) => column.name))],
    ...(by === 'goals'
      ? []
      : [[zh.compare.safeguards, matrix.safeguards.note[state.safeguards ? 'with' : 'without']] as const]),
    ...filtersOf[by].filter((name) => state[name] !== null).map(nameOf),
  ],
  path,
  columns: Object.fromEntries(viewColumns.map((name) => [name, zh.compare.columns[name]])),
  rows: viewRows(view, site),
});
