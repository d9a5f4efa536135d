import type { Answer, FacetCount } from '../../search/answer.ts';
import type { Facet } from '../../search/corpus.ts';
import { facetNames, toggled, type SearchState } from '../../search/parameters.ts';
import type { Query } from '../../search/query.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';

/** Values of a facet shown before the rest is folded. */
const SHOWN = 8;

/** The facets with their counts; nothing where there is nothing to choose. */
export function facetsView(
  answer: Answer,
  state: SearchState,
  query: Query,
  go: (next: SearchState) => void,
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (query.include.length > 1) parts.push(scopeView(state, go));
  for (const facet of facetNames) {
    const values = answer.facets.get(facet);
    if (values) parts.push(facetView(facet, values, state, go));
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

function scopeView(state: SearchState, go: (next: SearchState) => void): HTMLElement {
  const choices = (['task', 'sentence'] as const).map((scope) => {
    const radio = element('input', { type: 'radio', name: 'within', value: scope });
    radio.checked = state.scope === scope;
    radio.addEventListener('change', () => {
      go({ ...state, scope });
    });
    return element('label', {}, radio, ' ', t.scope[scope]);
  });
  return element('fieldset', {}, element('legend', {}, t.scope.legend), ...choices);
}

function facetView(
  facet: 'plan' | Facet,
  values: readonly FacetCount[],
  state: SearchState,
  go: (next: SearchState) => void,
): HTMLElement {
  const labels = values.map(({ code, label, count, chosen }) => {
    const box = element('input', { type: 'checkbox', name: facet, value: code });
    box.checked = chosen;
    box.addEventListener('change', () => {
      go(toggled(state, facet, code));
    });
    return element('label', {}, box, ' ', label, ' ', element('span', { class: 'count' }, String(count)));
  });
  const few = values.length <= SHOWN + 2;
  const folded = few ? [] : labels.slice(SHOWN);
  const rest = element('details', {}, element('summary', {}, `${t.others} ${folded.length}`), ...folded);
  rest.open = values.slice(SHOWN).some(({ chosen }) => chosen);
  return element(
    'fieldset',
    { 'data-facet': facet },
    element('legend', {}, t.facets[facet]),
    ...(few ? labels : [...labels.slice(0, SHOWN), rest]),
  );
}
