import { planOfFragment, type PlanFragment, type Vocabulary } from '../../compare/fragment.ts';
import type { CompareState } from '../../compare/state.ts';
import { rowsAsCsv } from '../../exports/csv.ts';
import { nodeOf } from '../markup/markup.ts';
import { comparedView } from './compared.ts';
import { matrixMarkup } from './matrix-markup.ts';
import type { MatrixView } from './matrix-view.ts';
import { planChoice } from './plan-choice.ts';
import { viewColumns, viewRows } from './view-rows.ts';

/** What a state shows, by the functions that made the page; fetched when a state other than that of the page is asked for. */
export const drawn = (
  plans: readonly PlanFragment[],
  vocabulary: Vocabulary,
  state: CompareState,
): { readonly view: MatrixView; readonly table: Node } => {
  const view = comparedView(plans.map(planOfFragment), vocabulary, state);
  return { view, table: nodeOf(matrixMarkup(view)) };
};

/** The toggles of plans. */
export const drawnChoice = (plans: readonly PlanFragment[], shown: readonly string[]): Node[] =>
  planChoice(
    plans.map((p) => p.plan),
    shown,
  ).map(nodeOf);

/** A view as a file. */
export const csvOf = (view: MatrixView): string => rowsAsCsv(viewColumns, viewRows(view, location.origin));
