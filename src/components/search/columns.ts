/** Loaded when a reader wants what was found side by side. */
import { searchPage } from '../../routes.ts';
import type { SearchClient } from '../../search/client.ts';
import { addressOfState, type SearchState } from '../../search/parameters.ts';
import { zh as t } from '../../text/search.ts';
import { zh } from '../../text/taken.ts';
import { matrixMarkup } from '../compare/matrix-markup.ts';
import { swiping, turningTabs } from '../compare/swiping.ts';
import { viewColumns, viewRows } from '../compare/view-rows.ts';
import { nodeOf } from '../markup/markup.ts';
import type { Taken } from '../take/taken.ts';
import {
  columnPlans,
  plansFound,
  columnsInPart,
  columnsView,
  partsOf,
  rowChoices,
  type FoundHere,
} from './columns-view.ts';
import { element } from './element.ts';
import { askedOf, nameOfTaken } from './take-results.ts';
import { joints } from '../../text/joints.ts';

const ready = new WeakSet<HTMLElement>();

/** The table and its controls: what the rows are, which of many plans are in view, printing. */
export async function columnsShown(
  client: SearchClient,
  found: FoundHere,
  go: (next: SearchState) => void,
): Promise<HTMLElement[]> {
  const { state } = found;
  const all = columnPlans(client, found);
  const shown = columnsInPart(all, state);
  const view = await columnsView(client, found, shown);
  const rows = rowChoices.map((by) => {
    const radio = element('input', { type: 'radio', name: 'rows', value: by });
    radio.checked = state.rows === by;
    radio.addEventListener('change', () => {
      go({ ...state, rows: by });
    });
    return element('label', {}, radio, ' ', t.columns.rows[by]);
  });
  const parts = partsOf(all);
  const part = Math.min(state.part, parts);
  const turn = (to: number, words: string): HTMLElement => {
    const button = element('button', { type: 'button', disabled: to < 1 || to > parts ? '' : null }, words);
    button.addEventListener('click', () => {
      go({ ...state, part: to });
    });
    return button;
  };
  const print = element('button', { type: 'button', 'data-do': 'print' }, t.columns.print);
  print.addEventListener('click', () => {
    globalThis.print();
  });
  const choice = element(
    'p',
    { class: 'advice', role: 'radiogroup', 'aria-label': t.columns.each },
    joints.pair(t.columns.each, ''),
    ...rows,
    print,
  );
  const pages =
    parts === 1
      ? []
      : [
          element(
            'p',
            { class: 'acts', 'data-parts': String(parts) },
            turn(part - 1, t.columns.before),
            ' ',
            turn(part + 1, t.columns.after),
            ' ',
            t.columns.part(part, parts, all.length, plansFound(client.layout, found.answer).size),
          ),
        ];
  return [choice, ...pages, element('div', { class: 'columns' }, nodeOf(matrixMarkup(view)))];
}

/** What a new table needs once it is in its place. */
export function columnsPlaced(place: HTMLElement): void {
  swiping(place);
  if (!ready.has(place)) turningTabs(place);
  ready.add(place);
}

/** The whole table, of all plans, to take away. `site` is before the addresses. */
export async function columnsTaken(client: SearchClient, found: FoundHere, site: string): Promise<Taken> {
  const view = await columnsView(client, found, columnPlans(client, found));
  return {
    name: nameOfTaken(found.state, 'search-columns'),
    title: zh.search.columnsTitle,
    asked: askedOf(client, found),
    path: searchPage + addressOfState(found.state),
    columns: {
      ...Object.fromEntries(viewColumns.map((name) => [name, zh.compare.columns[name]])),
      ...zh.search.inColumns,
    },
    rows: viewRows(view, site),
  };
}
