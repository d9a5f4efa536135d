/** The page of the search: its state, its address, its answers. */
import '../punctuation/observe.ts';
import type { Answer } from '../../search/answer.ts';
import type { Question } from '../../search/question.ts';
import { openSearch, wordingGroups, type SearchClient } from '../../search/client.ts';
import type { Facet } from '../../search/corpus.ts';
import { addressOfState, isIdle, stateFrom, type SearchState } from '../../search/parameters.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { zh as t } from '../../text/search.ts';
import { loaded, offerReload } from '../site/missing-part.ts';
import { adviceOn } from './advice.ts';
import { element, replaceWith } from './element.ts';
import { facetsView, looksIn } from './facets-view.ts';
import { foundSaid, meaningView } from './meaning-view.ts';
import { keepForOffline } from './offline.ts';
import { inOwnWords } from './own-words.ts';
import { groupView } from './results-view.ts';
import { askedHere, goByKeys } from './result-keys.ts';
import { goToPlace, keepPlaces, placeKept } from './return-place.ts';
import { wordingsView } from './wordings-view.ts';

/** Groups shown at first, and added each time more are asked for. */
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
const skip = part('[data-search-skip]', HTMLElement);

let opening: Promise<SearchClient> | null = null;
const open = (): Promise<SearchClient> => {
  opening ??= openSearch(base, import.meta.env.LANGUAGE === 'zh' ? undefined : inOwnWords(values)).catch(
    (error: unknown) => {
      opening = null;
      throw error;
    },
  );
  return opening;
};

let state = stateFrom(new URLSearchParams(location.search));
let asked = 0;
/** Whether the awaited answer was asked for just now: then it gets the focus. */
let goingToResults = false;
let rest: () => Promise<void> = () => Promise.resolve();
let count: (facet: Facet) => void = () => undefined;
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

/** Whoever comes here will search, perhaps later and offline: what is needed is fetched when nothing else is. */
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

/** Shows the answer to the present state; of several questions only the last one is answered. */
async function run(): Promise<void> {
  asked += 1;
  const mine = asked;
  if (input.value !== (state.q ?? '')) input.value = state.q ?? '';
  document.title = state.q ? `${state.q} · ${title}` : title;
  idle.hidden = !isIdle(state);
  delete results.dataset['total'];
  if (isIdle(state)) {
    results.dataset['searchState'] = 'idle';
    empty();
    prepare();
    return;
  }
  results.dataset['searchState'] = 'busy';
  // What is still to come has its place from the start, so that nothing moves when it arrives.
  facets.hidden = false;
  results.parentElement?.toggleAttribute('data-columns', state.view === 'columns');
  if (list.childElementCount === 0) status.textContent = t.busy;
  try {
    // Other wordings are above the list: they are there before it, so that it need not move.
    const wordings = state.q ? wordingGroups(base).catch(() => []) : Promise.resolve([]);
    const client = await open();
    const query = parseQuery(state.q ?? '', client.folding);
    const question = { query, scope: state.scope, chosen: state.chosen };
    const answer = await client.ask(question);
    const groups = query.include.length === 0 ? [] : await wordings;
    if (mine !== asked) return;
    const others = wordingsView(client, query, groups, state, go);
    replaceWith(advice, others);
    count = (facet) =>
      void countFacets(client, question, [facet], mine).then(() =>
        values.querySelector<HTMLElement>(`[data-facet=${facet}] input`)?.focus(),
      );
    await show(client, query, answer, mine);
    const prompt = answer.uncounted.filter((facet) => !client.directory.later.includes(facet));
    if (prompt.length > 0) await countFacets(client, question, prompt, mine);
    const words = await adviceOn(client, query, state, answer, base);
    // A later question may have been asked in the meantime.
    if (mine === asked) advice.append(...words);
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

/** Takes away all that an answer shows. */
function empty(): void {
  clear();
  advice.replaceChildren();
  columns.replaceChildren();
  facets.hidden = true;
  skip.hidden = true;
}

function fail(): void {
  empty();
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
    const views = await columnsShown(client, found, go);
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
    // One after the other, so that the order stays the same whatever arrives first.
    adding = adding.then(async () => {
      const texts = await client.texts(next.map(({ group }) => group));
      if (mine !== asked) return;
      list.append(...next.map((group, i) => groupView(client, group, texts[i] ?? ['', []], query)));
    });
    return adding;
  };
  await rest();
  const place = placeKept();
  while (place && mine === asked && !more.hidden && list.childElementCount < place.groups) await rest();
  if (mine !== asked) return;
  if (place) {
    goingToResults = false;
    goToPlace(list, place);
  }
  finish(answer);
}

function finish(answer: Answer): void {
  results.dataset['total'] = String(answer.total);
  results.dataset['searchState'] = 'ready';
  if (!goingToResults) return;
  goingToResults = false;
  // Nothing is scrolled: how much was found stays in sight. If nothing was found, that is the place to continue from.
  if (answer.total === 0) status.focus({ preventScroll: true });
  else focusResults({ preventScroll: true });
}

const focusResults = (how?: FocusOptions): void => {
  (state.view === 'columns' ? columns : list).focus(how);
};

function showFacets(client: SearchClient, answer: Answer): void {
  replaceWith(values, facetsView(answer, state, client.directory, { go, count }, looksIn(values)));
  facets.hidden = values.childElementCount === 0;
  skip.hidden = facets.hidden;
}

/** Counts further facets of the answer that is shown; where their tags cannot be loaded it stays as it is. */
async function countFacets(
  client: SearchClient,
  question: Question,
  wanted: readonly Facet[],
  mine: number,
): Promise<void> {
  const counted = await client.counted(question, wanted).catch(() => null);
  if (mine === asked && counted) showFacets(client, counted);
}

more.addEventListener('click', () => {
  const before = list.childElementCount;
  rest().then(
    // The focus goes to where the list continued, as the control may be gone.
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
// Not by its address: a fragment would add an entry to the history, and the list would be made again.
skip.addEventListener('click', (event) => {
  event.preventDefault();
  focusResults();
});
keepPlaces(list);
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  goingToResults = true;
  go({ ...state, q: input.value, part: 1 });
});
input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
addEventListener('popstate', () => {
  state = stateFrom(new URLSearchParams(location.search));
  void run();
});

goByKeys(list, input);

// Beside the results where there is room, folded above them where there is none.
const wide = matchMedia('(width >= 64rem)');
const fold = (): void => {
  // The choice that was just made stays in view.
  if (facets.contains(document.activeElement)) return;
  facets.open = wide.matches && state.view === 'list';
};
wide.addEventListener('change', fold);
fold();
goingToResults = askedHere();
void run();
