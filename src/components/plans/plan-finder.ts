/** Narrows and sorts the list of plans in the page. */
import { loaded } from '../site/missing-part.ts';
import type { Picking } from './picking.ts';
import {
  countsOf,
  facets,
  findingOf,
  found,
  searchOf,
  type Facet,
  type Finding,
  type Listed,
} from './finding.ts';

interface Row extends Listed {
  readonly id: string;
  readonly element: HTMLElement;
  /** The list that it is in without script; none where the page does not have it. */
  readonly home: Element | null;
}

/** So many rows of a loaded list are shown at first, and with each step more. */
const STEP = 50;

/** Narrows and sorts the list of plans in the page. What is asked for is in the address; without script all are listed. */
class PlanFinder extends HTMLElement {
  #rows: readonly Row[] = [];
  #listed: readonly string[] = [];
  #shown = STEP;
  /** The page does not have the rows: they are loaded when they are first asked for. */
  #picking: Picking | undefined;
  readonly #catalogue = this.dataset['catalogue'];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-plan]')].map(rowOf);
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[disabled]'))
      control.disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(askedBy(form), true);
    });
    form.addEventListener('input', () => {
      this.#show(askedBy(form), true);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#fill(form, findingOf(''));
      this.#show(findingOf(''), true);
    });
    addEventListener('popstate', () => {
      this.#open(form);
    });
    if (this.#catalogue === undefined) this.#open(form);
    else void this.#load(this.#catalogue, form);
    loaded(import('./picking.ts')).then(({ picking }) => {
      this.#picking = picking(this);
      this.#picking(this.#listed);
    }, console.warn);
  }

  async #load(catalogue: string, form: HTMLFormElement): Promise<void> {
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    const status = this.querySelector('[role=status]');
    try {
      const { loadedRows } = await loaded(import('./loaded-rows.ts'));
      this.#rows = await loadedRows(catalogue);
    } catch (error) {
      console.warn(error);
      if (status) status.textContent = more?.dataset['failed'] ?? '';
      return;
    }
    more?.addEventListener('click', () => {
      this.#shown += STEP;
      this.#show(askedBy(form), false);
    });
    this.#open(form);
  }

  /** The first of many rows, and a button for more of them. */
  #showSome(shown: readonly Row[], asked: boolean): void {
    const some = asked ? shown.slice(0, this.#shown) : [];
    this.querySelector('[data-flat]')?.replaceChildren(...some.map(({ element }) => element));
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    const left = asked ? Math.min(STEP, shown.length - some.length) : 0;
    if (more) {
      more.hidden = left === 0;
      more.textContent = (more.dataset['more'] ?? '').replace('{n}', String(left));
    }
  }

  /** The rows of the page, each in its place. */
  #showAll(shown: readonly Row[], { sort }: Finding): void {
    const flat = this.querySelector('[data-flat]');
    for (const { element } of this.#rows) element.hidden = true;
    for (const { element, home } of shown) {
      element.hidden = false;
      (sort === 'listed' ? home : (flat ?? home))?.append(element);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const left = group.querySelectorAll('[data-plan]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('.n');
      if (count) count.textContent = String(left);
    }
  }

  #open(form: HTMLFormElement): void {
    const finding = findingOf(location.search);
    this.#fill(form, finding);
    this.#show(finding, false);
  }

  #fill(form: HTMLFormElement, { q, chosen, sort }: Finding): void {
    const values: Record<string, string> = { q, sort, ...chosen };
    for (const name of ['q', 'sort', ...facets]) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.value = values[name] ?? '';
    }
  }

  #show(finding: Finding, keep: boolean): void {
    const shown = found(this.#rows, finding);
    if (keep) this.#shown = STEP;
    if (this.#catalogue === undefined) this.#showAll(shown, finding);
    else this.#showSome(shown, searchOf(finding) !== '');
    this.#listed = shown.map(({ id }) => id);
    this.#picking?.(this.#listed);
    const nav = this.querySelector<HTMLElement>('.provinces');
    if (nav) nav.hidden = shown.length < this.#rows.length || finding.sort !== 'listed';
    for (const facet of facets) this.#count(facet, finding);
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status)
      status.textContent = (
        status.dataset[shown.length === 0 ? 'none' : shown.length < this.#rows.length ? 'some' : 'all'] ?? ''
      )
        .replace('{n}', String(shown.length))
        .replace('{all}', String(this.#rows.length));
    if (keep) history.replaceState(null, '', `${location.pathname}${searchOf(finding)}`);
  }

  /** What each choice would leave is after its name; what would leave nothing cannot be chosen. */
  #count(facet: Facet, finding: Finding): void {
    const counts = countsOf(this.#rows, finding, facet);
    for (const option of this.querySelectorAll<HTMLOptionElement>(`[name=${facet}] option[data-name]`)) {
      const count = counts.get(option.value) ?? 0;
      option.textContent = `${option.dataset['name'] ?? ''} ${count}`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

const askedBy = (form: HTMLFormElement): Finding => {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.set(name, value);
  return findingOf(`?${asked.toString()}`);
};

function rowOf(element: HTMLElement): Row {
  const values = Object.fromEntries(
    facets.map((facet) => [facet, (element.dataset[facet] ?? '').split('|')]),
  ) as Record<Facet, string[]>;
  return {
    element,
    id: element.dataset['plan'] ?? '',
    home: element.parentElement ?? element,
    words: `${element.querySelector('.what')?.textContent ?? ''} ${element.dataset['plan'] ?? ''}`,
    name: element.dataset['name'] ?? '',
    tasks: Number(element.dataset['tasks']),
    values,
  };
}

customElements.define('plan-finder', PlanFinder);
