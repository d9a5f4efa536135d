import type { ComparedPlan, Vocabulary } from '../../compare/fragment.ts';
import type { CompareState } from '../../compare/state.ts';
import { areasView } from './areas-view.ts';
import { goalsView } from './goals-view.ts';
import type { MatrixView } from './matrix-view.ts';
import { measuresView } from './measures-view.ts';

/** What a state shows of the plans: the one function behind the page and its script. */
export function comparedView(
  plans: readonly ComparedPlan[],
  vocabulary: Vocabulary,
  { by, theme, instrument, indicator }: CompareState,
): MatrixView {
  if (by === 'goals') return goalsView(plans, vocabulary.indicators, indicator);
  if (by === 'measures') return measuresView(plans, vocabulary, { theme, instrument });
  return areasView(
    plans,
    vocabulary.themes.filter((c) => theme === null || c.code === theme),
  );
}
