import '../punctuation/observe.ts';
import type { Answer } from '../../search/answer.ts';
import { openSearch, wordingGroups, type SearchClient } from '../../search/client.ts';
import { addressOfState, isIdle, stateFrom, type SearchState } from '../../search/parameters.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { zh as t } from '../../text/search.ts';
import { loaded, offerReload } from '../site/missing-part.ts';
import { adviceOn } from './advice.ts';
import { element } from './element.ts';
import { facetsView, looksIn } from './facets-view.ts';
import { foundSaid, meaningView } from './meaning-view.ts';
import { keepForOffline } from './offline.ts';
import { groupView } from './results-view.ts';
import { goToPlace, keepPlaces, placeKept } from './return-place.ts';
import { wordingsView } from './wordings-view.ts';

/** Groups shown at first, and with every further wish for more. */
const FIRST = 10;
const MORE = 60;

const base = import.meta.env.BASE_ADDRESS;
const { title } = document;
const part = <Type extends HTMLElement>(selector: string, type: new () => Type): Type => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page has no ${selector}`);
  return found;
};
const input = part('[data-search-box] input', HTMLInputElement);
const results = part('[data-search-state]', HTMLElement);
const status = part('[data-search-status]', HTMLElement);
const meaning = part('[data-search-meaning]', HTMLElement);
const advice = part('[data-search-advice]', HTMLElement);
const list = part('[data-search-groups]', HTMLElement);
const more = part('[data-more]', HTMLButtonElement);
const facets = part('[data-search-facets]', HTMLDetailsElement);
const values = part('[data-search-values]', HTMLElement);
const idle = part('[data-search-idle]', HTMLElement);
const columns = part('[data-search-columns]', HTMLElement);
const viewSwitch = part('[data-search-view]', HTMLButtonElement);
const take = part('[data-search-take]', HTMLElement);

let opening: Promise<SearchClient> | null = null;
const open = (): Promise<SearchClient> => {
  opening ??= openSearch(base).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
};

let state = stateFrom(new URLSearchParams(location.search));
let asked = 0;
let rest: () => Promise<void> = () => Promise.resolve();
let takeAway: (button: Element) => Promise<void> = () => Promise.resolve();

/** A new state, with an address of its own. */
function go(next: SearchState): void {
  const address = `${location.pathname}${addressOfState(next)}`;
  try {
    history.pushState(null, '', address);
  } catch {
    // Browsers refuse addresses that change too often; the answer is shown all the same.
  }
  state = next;
  void run();
}

/** Whoever comes here will search, perhaps later and without network: what is needed is fetched when nothing else is. */
function prepare(): void {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const idleThen = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
  idleThen(() => {
    open().then(
      (client) => {
        keepForOffline(client, base, results);
      },
      () => undefined,
    );
  });
}

/** Shows the answer to the present state; of several questions only the last is shown. */
async function run(): Promise<void> {
  asked += 1;
  const mine = asked;
  if (input.value !== (state.q ?? '')) input.value = state.q ?? '';
  document.title = state.q ? `${state.q} · ${title}` : title;
  idle.hidden = !isIdle(state);
  delete results.dataset['total'];
  if (isIdle(state)) {
    results.dataset['searchState'] = 'idle';
    clear();
    advice.replaceChildren();
    columns.replaceChildren();
    facets.hidden = true;
    prepare();
    return;
  }
  results.dataset['searchState'] = 'busy';
  if (list.childElementCount === 0) status.textContent = t.busy;
  try {
    const client = await open();
    const query = parseQuery(state.q ?? '', client.folding);
    const question = { query, scope: state.scope, chosen: state.chosen };
    const answer = await client.ask(question);
    if (mine !== asked) return;
    await show(client, query, answer, mine);
    if (!answer.counted) {
      const counted = await client.counted(question).catch(() => null);
      if (mine === asked && counted) showFacets(client, counted);
    }
    const groups = query.include.length === 0 ? [] : await wordingGroups(base).catch(() => []);
    const words = await adviceOn(client, query, state, answer, base);
    // A later question may have been asked meanwhile.
    if (mine === asked) replaceWith(advice, wordingsView(client, query, groups, state, go).concat(words));
    keepForOffline(client, base, results);
  } catch (error) {
    if (mine !== asked) return;
    console.warn(error);
    fail();
  }
}

function clear(): void {
  status.textContent = '';
  meaning.replaceChildren();
  list.replaceChildren();
  more.hidden = true;
  take.hidden = true;
}

function fail(): void {
  clear();
  advice.replaceChildren();
  columns.replaceChildren();
  facets.hidden = true;
  status.textContent = t.error;
  const retry = element('button', { type: 'button' }, t.retry);
  retry.addEventListener('click', () => void run());
  advice.append(retry);
  results.dataset['searchState'] = 'error';
  offerReload();
}

async function show(client: SearchClient, query: Query, answer: Answer, mine: number): Promise<void> {
  clear();
  status.textContent = foundSaid(query, answer);
  showFacets(client, answer);
  replaceWith(meaning, meaningView(query, state, answer, go));
  take.hidden = answer.total === 0;
  const found = { answer, query, state };
  const asColumns = state.view === 'columns' && answer.total > 0;
  viewSwitch.textContent = t.views[asColumns ? 'list' : 'columns'];
  results.parentElement?.toggleAttribute('data-columns', asColumns);
  fold();
  takeAway = (button) =>
    loaded(import('./take-button.ts')).then(
      ({ takeResults }) => takeResults(button, take, client, found),
      console.warn,
    );
  if (asColumns) {
    const { columnsPlaced, columnsShown } = await loaded(import('./columns.ts'));
    const views = await columnsShown(client, found, base, go);
    if (mine !== asked) return;
    replaceWith(columns, views);
    columnsPlaced(columns);
    finish(answer);
    return;
  }
  columns.replaceChildren();
  let shown = 0;
  let adding = Promise.resolve();
  rest = () => {
    const next = answer.groups.slice(shown, shown + (shown === 0 ? FIRST : MORE));
    shown += next.length;
    more.hidden = shown >= answer.groups.length;
    more.textContent = t.more(answer.groups.length - shown);
    // One after the other, so that the order stays whatever comes first.
    adding = adding.then(async () => {
      const texts = await client.texts(next.map(({ group }) => group));
      if (mine !== asked) return;
      list.append(...next.map((group, i) => groupView(client, group, texts[i] ?? ['', []], query, base)));
    });
    return adding;
  };
  await rest();
  const place = placeKept();
  while (place && mine === asked && !more.hidden && list.childElementCount < place.groups) await rest();
  if (mine !== asked) return;
  if (place) goToPlace(list, place);
  finish(answer);
}

function finish(answer: Answer): void {
  results.dataset['total'] = String(answer.total);
  results.dataset['searchState'] = 'ready';
}

function showFacets(client: SearchClient, answer: Answer): void {
  replaceWith(values, facetsView(answer, state, client.directory.plans, go, looksIn(values)));
  facets.hidden = values.childElementCount === 0;
}

/** Choices are made anew with every answer; the focus stays on the one that was made. */
function replaceWith(place: HTMLElement, views: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const chosen = focused instanceof HTMLInputElement && place.contains(focused) ? focused : null;
  place.replaceChildren(...views);
  if (!chosen) return;
  const same = [...place.querySelectorAll('input')].find(
    (i) => i.name === chosen.name && i.value === chosen.value,
  );
  same?.focus();
}

more.addEventListener('click', () => {
  const before = list.childElementCount;
  rest().then(
    // The focus goes on where the list went on, as the control may be gone.
    () => list.children[before]?.querySelector('a')?.focus(),
    fail,
  );
});
list.addEventListener('click', ({ target }) => {
  const mark = (target as Element).closest<HTMLElement>('[data-cite]');
  if (!mark) return;
  loaded(import('./hit-citation.ts')).then(({ toggleCitation }) => toggleCitation(mark, base), console.warn);
});
take.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button === viewSwitch) go({ ...state, part: 1, view: state.view === 'columns' ? 'list' : 'columns' });
  else if (button) void takeAway(button);
});
keepPlaces(list);
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, q: input.value, part: 1 });
});
input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
addEventListener('popstate', () => {
  state = stateFrom(new URLSearchParams(location.search));
  void run();
});

/** Up and down go through what was found, from the field and back to it; Enter opens, as links do. */
document.addEventListener('keydown', (event) => {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const links = [...list.querySelectorAll<HTMLElement>('[data-hit] > a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== input) return;
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  const target = next === -1 && at === 0 ? input : links[next];
  if (!target) return;
  event.preventDefault();
  target.focus();
});

// Beside the results where there is room, folded above them where there is none.
const wide = matchMedia('(width >= 64rem)');
const fold = (): void => {
  // The choice that was just made stays in view.
  if (facets.contains(document.activeElement)) return;
  facets.open = wide.matches && state.view === 'list';
};
wide.addEventListener('change', fold);
fold();
void run();
