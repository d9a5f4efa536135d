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
  readonly element: HTMLElement;
  /** The list that it stands in without script. */
  readonly home: Element;
}

/** Narrows and sorts the list of plans in the page. What is asked for stands in the address; without script all are listed. */
class PlanFinder extends HTMLElement {
  #rows: readonly Row[] = [];

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
    this.#open(form);
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
    const flat = this.querySelector('[data-flat]');
    for (const { element } of this.#rows) element.hidden = true;
    for (const { element, home } of shown) {
      element.hidden = false;
      (finding.sort === 'listed' ? home : (flat ?? home)).append(element);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const left = group.querySelectorAll('[data-plan]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('.n');
      if (count) count.textContent = String(left);
    }
    const nav = this.querySelector<HTMLElement>('[data-groups]');
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

  /** What each choice would leave stands behind its name; what would leave nothing cannot be chosen. */
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
    home: element.parentElement ?? element,
    words: element.querySelector('.what')?.textContent ?? '',
    name: element.dataset['name'] ?? '',
    tasks: Number(element.dataset['tasks']),
    values,
  };
}

customElements.define('plan-finder', PlanFinder);
