import { countedConcept } from '../../compare/agreement.ts';
import { counting } from '../../compare/coded.ts';
import type { ComparedPlan, Vocabulary } from '../../compare/fragment.ts';
import type { CompareState } from '../../compare/state.ts';
import { areasView } from './areas-view.ts';
import { goalsView } from './goals-view.ts';
import type { MatrixView } from './matrix-view.ts';
import { measuresView } from './measures-view.ts';
import { noted } from './safeguard-note.ts';

/** What a state shows of the plans: the one function behind the page and its script. */
export function comparedView(
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
  const view = areasView(
    counted,
    themes.filter((c) => theme === null || c.code === theme),
    safeguards,
  );
  return noted(view, safeguards);
}
