import '../punctuation/observe.ts';
import { planOfFragment, type PlanFragment, type Vocabulary } from '../../compare/fragment.ts';
import type { CompareState } from '../../compare/state.ts';
import { spoken } from '../../text/vocabulary.ts';
import { nodeOf } from '../markup/markup.ts';
import { loaded } from '../site/missing-part.ts';
import type { Form } from '../take/take.ts';
import { citedLine } from './cited-line.ts';
import { compareSummary, compareTitle } from './compare-title.ts';
import { comparedView } from './compared.ts';
import { matrixMarkup } from './matrix-markup.ts';
import type { MatrixView } from './matrix-view.ts';
import { planChoice } from './plan-choice.ts';
import type { NameOf } from './take-view.ts';

/** The vocabularies as they are published, in the words of the page. */
const inWords = ({ themes, instruments, indicators }: Vocabulary): Vocabulary => ({
  themes: themes.map((theme) => spoken.concept(theme)),
  instruments: instruments.map((tool) => spoken.concept(tool)),
  indicators: indicators.map(spoken.indicator),
});

/** What a state shows, by the functions that made the page; fetched when a state other than that of the page is asked for. */
export const drawn = (
  plans: readonly PlanFragment[],
  published: Vocabulary,
  state: CompareState,
): {
  readonly view: MatrixView;
  readonly table: Node;
  readonly cited: readonly Node[];
  readonly title: string;
  readonly summary: string;
} => {
  const vocabulary = inWords(published);
  const view = comparedView(plans.map(planOfFragment), vocabulary, state);
  return {
    view,
    table: nodeOf(matrixMarkup(view)),
    cited: plans.map((plan) => nodeOf(citedLine(plan))),
    title: compareTitle(
      plans.map(({ plan }) => plan),
      state,
      vocabulary,
    ),
    summary: compareSummary(plans.length, state, vocabulary),
  };
};

/** The toggles of plans. */
export const drawnChoice = (plans: readonly PlanFragment[], shown: readonly string[]): Node[] =>
  planChoice(
    plans.map((p) => p.plan),
    shown,
  ).map(nodeOf);

/** A view for the reader to keep, as a table or as an archive; `path` is that of its state. */
export async function takeView(
  view: MatrixView,
  state: CompareState,
  { form, panel, path }: { readonly form: Form; readonly panel: HTMLElement; readonly path: string },
): Promise<void> {
  const { circumstances, takeAway, hostOf } = await loaded(import('../take/take.ts'));
  const { viewTaken } = await loaded(import('./take-view.ts'));
  const at = circumstances(panel);
  const nameOf: NameOf = (name) => {
    const select = panel.querySelector<HTMLSelectElement>(`[name=${name}]`);
    const label = select?.closest('label')?.firstChild?.textContent ?? '';
    return [label.trim(), select?.selectedOptions[0]?.label.trim() ?? ''];
  };
  await takeAway(viewTaken(view, state, { path, site: hostOf(at), nameOf }), form, at);
}
