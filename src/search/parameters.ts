import type { Chosen, Scope } from './answer.ts';
import { tagFacets, type Facet } from './corpus.ts';

/** The state of the search page, as its address says it; `q` is null where nothing was asked yet. */
export interface SearchState {
  readonly q: string | null;
  readonly scope: Scope;
  readonly chosen: Chosen;
}

export const facetNames: readonly ('plan' | Facet)[] = ['plan', ...tagFacets];

export function stateFrom(parameters: URLSearchParams): SearchState {
  const values = (name: string): readonly string[] => [
    ...new Set(parameters.getAll(name).filter((value) => value !== '')),
  ];
  return {
    q: parameters.get('q'),
    scope: parameters.get('within') === 'task' ? 'task' : 'sentence',
    chosen: {
      plan: values('plan'),
      kind: values('kind'),
      theme: values('theme'),
      instrument: values('instrument'),
      unit: values('unit'),
    },
  };
}

export const isIdle = ({ q, chosen }: SearchState): boolean =>
  q === null && facetNames.every((facet) => chosen[facet].length === 0);

/** The query string of a state, with `?`; the same state gives the same. */
export function addressOfState({ q, scope, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== null) parameters.set('q', q);
  if (scope === 'task') parameters.set('within', scope);
  for (const facet of facetNames) for (const value of chosen[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one value of a facet added or taken away. */
export function toggled(state: SearchState, facet: 'plan' | Facet, code: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(code) ? values.filter((value) => value !== code) : [...values, code];
  return { ...state, q: state.q ?? '', chosen: { ...state.chosen, [facet]: next } };
}
