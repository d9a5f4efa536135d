/** The state of the search page, as its address says it. */
import type { Chosen, Scope } from './question.ts';
import { tagFacets, type Facet } from './corpus.ts';

/** What a row is, where plans are columns: a theme, or a place in which something was found. */
export type RowsBy = 'theme' | 'task';

/** The state of the search page, as its address says it; `q` is null where nothing was asked yet. */
export interface SearchState {
  readonly q: string | null;
  readonly scope: Scope;
  readonly chosen: Chosen;
  /** Passages one below the other, or plans as columns. */
  readonly view: 'list' | 'columns';
  readonly rows: RowsBy;
  /** Which part of the columns is in view, from 1, where there are too many. */
  readonly part: number;
}

export const facetNames: readonly ('plan' | Facet)[] = ['plan', ...tagFacets];

export function stateFrom(parameters: URLSearchParams): SearchState {
  const values = (name: string): readonly string[] => [
    ...new Set(parameters.getAll(name).filter((value) => value !== '')),
  ];
  return {
    q: parameters.get('q'),
    scope: parameters.get('within') === 'task' ? 'task' : 'sentence',
    view: parameters.get('view') === 'columns' ? 'columns' : 'list',
    rows: parameters.get('rows') === 'task' ? 'task' : 'theme',
    part: /^[1-9]\d{0,3}$/u.test(parameters.get('part') ?? '') ? Number(parameters.get('part')) : 1,
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
export function addressOfState({ q, scope, chosen, view, rows, part }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== null) parameters.set('q', q);
  if (scope === 'task') parameters.set('within', scope);
  if (view === 'columns') {
    parameters.set('view', view);
    if (rows === 'task') parameters.set('rows', rows);
    if (part > 1) parameters.set('part', String(part));
  }
  for (const facet of facetNames) for (const value of chosen[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one value of a facet added or taken away. */
export function toggled(state: SearchState, facet: 'plan' | Facet, code: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(code) ? values.filter((value) => value !== code) : [...values, code];
  return { ...state, q: state.q ?? '', part: 1, chosen: { ...state.chosen, [facet]: next } };
}
