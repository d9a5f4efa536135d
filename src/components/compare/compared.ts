import { countedConcept } from '../../compare/agreement.ts';
import { counting } from '../../compare/coded.ts';
import type { ComparedPlan, Vocabulary } from '../../compare/fragment.ts';
import type { InBoth } from '../../compare/printed.ts';
import type { CompareState } from '../../compare/state.ts';
import { zh as t } from '../../text/matrix.ts';
import { areasView } from './areas-view.ts';
import { goalsView } from './goals-view.ts';
import type { MatrixPart, MatrixView } from './matrix-view.ts';
import { measuresView } from './measures-view.ts';
import { noted } from './safeguard-note.ts';
import { toolsView } from './tools-view.ts';

/** What a state shows of the plans: the one function behind the page and its script. */
export const comparedView = (
  plans: readonly ComparedPlan[],
  vocabulary: Vocabulary,
  state: CompareState,
): MatrixView => placed(viewOf(plans, vocabulary, state), plans);

/** The view with the place of every line that holds no further ones. */
function placed(view: MatrixView, plans: readonly ComparedPlan[]): MatrixView {
  const placeOf = (id: string): InBoth | undefined =>
    plans.map(({ places }) => places.get(id)).find((place) => place !== undefined);
  const told = (part: MatrixPart): MatrixPart => {
    if (part.parts !== undefined) return { ...part, parts: part.parts.map(told) };
    const place = placeOf(part.id ?? '');
    return place === undefined ? part : { ...part, place: t.place(place) };
  };
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.parts ? { ...cell, parts: cell.parts.map(told) } : cell)),
    })),
  };
}

function viewOf(
  plans: readonly ComparedPlan[],
  vocabulary: Vocabulary,
  { by, theme, instrument, indicator, safeguards = false }: CompareState,
): MatrixView {
  if (by === 'goals') return goalsView(plans, vocabulary.indicators, indicator);
  const counted = plans.map((plan) => counting(plan, safeguards));
  const themes = vocabulary.themes.map((c) => countedConcept(c, safeguards));
  const instruments = vocabulary.instruments.map((c) => countedConcept(c, safeguards));
  if (by === 'measures') {
    const view = measuresView(counted, { themes, instruments }, { theme, instrument, safeguards });
    return noted(view, safeguards);
  }
  if (by === 'tools') return noted(toolsView(counted, instruments, { theme, safeguards }), safeguards);
  const view = areasView(
    counted,
    themes.filter((c) => theme === null || c.code === theme),
    safeguards,
  );
  return noted(view, safeguards);
}
