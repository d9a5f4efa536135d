/** The facets beside what was found. */
import type { Answer } from '../../search/answer.ts';
import type { Facet, PlanEntry } from '../../search/corpus.ts';
import type { FacetCount } from '../../search/facets.ts';
import { facetNames, toggled, type SearchState } from '../../search/parameters.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';
import { sealOf } from './results-view.ts';

/** Values of a facet shown before the rest is folded. */
const SHOWN = 8;
/** From so many values on they can be typed. */
const TYPED_FROM = 24;
/** So many values that fit what is typed are shown. */
const FITTING = 20;
/** So many plans that name no unit are listed by name. */
const NAMED = 12;
/** The rest is made in steps of so many: there may be thousands. */
const STEP = 100;

/** What a reader did to a facet that outlives its values: they are made again with every answer. */
interface FacetLook {
  readonly typed: string;
  readonly open: boolean;
}

/** How the facets in a place look now. */
export const looksIn = (place: ParentNode): ReadonlyMap<string, FacetLook> =>
  new Map(
    [...place.querySelectorAll<HTMLElement>('[data-facet]')].map((facet) => [
      facet.dataset['facet'] ?? '',
      {
        typed: facet.querySelector<HTMLInputElement>('[type=search]')?.value ?? '',
        open: facet.querySelector('details')?.open ?? false,
      },
    ]),
  );

/** What a reader does with facets. */
interface FacetActs {
  readonly go: (next: SearchState) => void;
  /** Counts a facet that waits for it. */
  readonly count: (facet: Facet) => void;
}

/** The facets with their counts, those of `later` with a button where they are not counted yet; nothing where there is nothing to choose. */
export function facetsView(
  answer: Answer,
  state: SearchState,
  { plans, later }: { readonly plans: readonly PlanEntry[]; readonly later: readonly Facet[] },
  { go, count }: FacetActs,
  looks: ReadonlyMap<string, FacetLook> = new Map(),
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (const facet of facetNames) {
    const values = answer.facets.get(facet);
    const silent = facet === 'unit' ? unitlessSaid(plans, state) : [];
    if (values) {
      const view = facetView(facet, values, plans, state, go, looks.get(facet));
      view.append(...silent);
      parts.push(view);
    } else if (silent.length > 0 && !answer.uncounted.includes('unit'))
      parts.push(
        element('fieldset', { 'data-facet': facet }, element('legend', {}, t.facets[facet]), ...silent),
      );
    else if (facet !== 'plan' && later.includes(facet) && answer.uncounted.includes(facet)) {
      const button = element('button', { type: 'button' }, t.countValues);
      button.addEventListener('click', () => {
        count(facet);
      });
      parts.push(
        element('fieldset', { 'data-facet': facet }, element('legend', {}, t.facets[facet]), button),
      );
    }
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

/** Plans among those that are asked for that name no unit, so that the facet of units cannot have them, by the reason. */
export function unitlessAmong(
  plans: readonly PlanEntry[],
  chosen: readonly string[],
): readonly { readonly reason: 'plan' | 'unread' | 'interpretation'; readonly places: readonly string[] }[] {
  const silent = plans.filter(
    ({ id, unitless }) => unitless === true && (chosen.length === 0 || chosen.includes(id)),
  );
  const reasonOf = ({ unread, interpretation }: PlanEntry) =>
    unread ? 'unread' : interpretation ? 'interpretation' : 'plan';
  return (['plan', 'unread', 'interpretation'] as const)
    .map((reason) => ({
      reason,
      places: silent.flatMap((plan) => (reasonOf(plan) === reason ? [plan.place] : [])),
    }))
    .filter(({ places }) => places.length > 0);
}

const unitlessSaid = (plans: readonly PlanEntry[], { chosen }: SearchState): HTMLElement[] =>
  unitlessAmong(plans, chosen.plan).map(({ reason, places }) =>
    element('p', { class: 'silent', 'data-unitless': reason }, t.unitless(...placesNamed(places), reason)),
  );

/** The first places, each once with how many of its plans are meant, how many plans all are, and how many are of none that is named. */
export function placesNamed(
  places: readonly string[],
): [names: (readonly [place: string, plans: number])[], all: number, rest: number] {
  const named = [...Map.groupBy(places, (place) => place)]
    .slice(0, NAMED)
    .map(([place, plans]): readonly [string, number] => [place, plans.length]);
  return [named, places.length, places.length - named.reduce((sum, [, plans]) => sum + plans, 0)];
}

/** Values that are chosen, and of the others those with the most. */
export const foremost = (values: readonly FacetCount[]): FacetCount[] => {
  const most = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, SHOWN));
  return values.filter((value) => value.chosen || most.has(value));
};

/** Values whose name has what is typed, or whose code begins with it: the code of a plan is its place in pinyin. */
export function fitting(values: readonly FacetCount[], typed: string): FacetCount[] {
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  const wanted = fold(typed.trim());
  return values
    .filter(({ code, label }) => fold(label).includes(wanted) || code.startsWith(wanted))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
}

function facetView(
  facet: 'plan' | Facet,
  values: readonly FacetCount[],
  plans: readonly PlanEntry[],
  state: SearchState,
  go: (next: SearchState) => void,
  look: FacetLook = { typed: '', open: false },
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
  const head = foremost(values);
  const rest = values.filter((value) => !head.includes(value));
  const shown = element('div', {}, ...head.map(choice));
  const folded = restView(rest, choice, look.open);
  if (values.length < TYPED_FROM) return element('fieldset', { 'data-facet': facet }, legend, shown, folded);

  const field = element('input', {
    type: 'search',
    autocomplete: 'off',
    'aria-label': t.typing(t.facets[facet]),
    placeholder: t.typing(t.facets[facet]),
  });
  const said = element('p', { role: 'status' });
  const narrow = (): void => {
    const typed = field.value.trim() !== '';
    const fit = typed ? fitting(values, field.value) : head;
    folded.hidden = typed;
    shown.replaceChildren(...fit.slice(0, typed ? FITTING : undefined).map(choice));
    said.textContent = typed ? t.fitting(Math.min(FITTING, fit.length), fit.length) : '';
  };
  field.value = look.typed;
  field.addEventListener('input', narrow);
  if (look.typed.trim() !== '') narrow();
  return element('fieldset', { 'data-facet': facet }, legend, field, said, shown, folded);
}

/** What is left, folded; it is made when somebody looks, and step by step. */
function restView(
  rest: readonly FacetCount[],
  choice: (value: FacetCount) => HTMLElement,
  open: boolean,
): HTMLDetailsElement {
  const folded = element('details', {}, element('summary', {}, `${t.others} ${rest.length}`));
  let made = 0;
  const more = element('button', { type: 'button' });
  const unfold = (): void => {
    const next = rest.slice(made, made + STEP).map(choice);
    more.before(...next);
    made += next.length;
    more.hidden = made === rest.length;
    more.textContent = t.moreValues(Math.min(STEP, rest.length - made));
    if (made > STEP) next[0]?.querySelector('input')?.focus();
  };
  more.addEventListener('click', unfold);
  folded.addEventListener('toggle', () => {
    if (made === 0) unfold();
  });
  folded.append(more);
  folded.open = open;
  if (open) unfold();
  return folded;
}
