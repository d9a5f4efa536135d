import type { Answer } from '../../search/answer.ts';
import type { Facet, PlanEntry } from '../../search/corpus.ts';
import type { FacetCount } from '../../search/facets.ts';
import { facetNames, toggled, type SearchState } from '../../search/parameters.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';
import { sealOf } from './results-view.ts';

/** Values of a facet shown before the rest is folded. */
const SHOWN = 8;

/** The facets with their counts; nothing where there is nothing to choose. */
export function facetsView(
  answer: Answer,
  state: SearchState,
  plans: readonly PlanEntry[],
  go: (next: SearchState) => void,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (const facet of facetNames) {
    const values = answer.facets.get(facet);
    if (values) parts.push(facetView(facet, values, plans, state, go));
  }
  if (facetNames.some((facet) => state.chosen[facet].length > 0)) {
    const clear = element('button', { type: 'button' }, t.clear);
    clear.addEventListener('click', () => {
      go({ ...state, q: state.q ?? '', chosen: { plan: [], kind: [], theme: [], instrument: [], unit: [] } });
    });
    parts.unshift(clear);
  }
  return parts;
}

function facetView(
  facet: 'plan' | Facet,
  values: readonly FacetCount[],
  plans: readonly PlanEntry[],
  state: SearchState,
  go: (next: SearchState) => void,
): HTMLElement {
  const choice = ({ code, label, count, chosen, plan }: FacetCount): HTMLElement => {
    const box = element('input', { type: 'checkbox', name: facet, value: code });
    box.checked = chosen;
    box.addEventListener('change', () => {
      go(toggled(state, facet, code));
    });
    const entry = plan === undefined ? undefined : plans[plan];
    const seal = entry ? [sealOf(entry), ' '] : [];
    return element(
      'label',
      {},
      box,
      ' ',
      ...seal,
      label,
      ' ',
      element('span', { class: 'count' }, String(count)),
    );
  };
  const legend = element('legend', {}, t.facets[facet]);
  if (values.length <= SHOWN + 2)
    return element('fieldset', { 'data-facet': facet }, legend, ...values.map(choice));
  const rest = values.slice(SHOWN);
  const folded = element('details', {}, element('summary', {}, `${t.others} ${rest.length}`));
  // There may be thousands; they are made when somebody looks.
  const unfold = (): void => {
    if (folded.childElementCount === 1) folded.append(...rest.map(choice));
  };
  folded.addEventListener('toggle', unfold);
  folded.open = rest.some(({ chosen }) => chosen);
  if (folded.open) unfold();
  return element('fieldset', { 'data-facet': facet }, legend, ...values.slice(0, SHOWN).map(choice), folded);
}
