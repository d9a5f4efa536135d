import type { PlanFragment, Vocabulary } from '../../compare/fragment.ts';
import { filters, filtersOf, moved, stateOf, type CompareState } from '../../compare/state.ts';
import { compareDataPath, comparePath, countsSafeguards, dataPath, planCatalogue } from '../../routes.ts';
import { said as t } from '../../text/compare.ts';
import { copyText, fillAccessed, today } from '../cite/copying.ts';
import { href } from '../href.ts';
import { loaded } from '../site/missing-part.ts';
import type { Form } from '../take/take.ts';
import type { Chosen } from './choosing.ts';
import type { MatrixView } from './matrix-view.ts';
import { swiping, turningTabs } from './swiping.ts';

/**
 * The comparison in the browser: over the table that the server wrote, which stays as it is while the address asks for
 * nothing else. Any other state is made from the plans' data with the functions that made the page. Attribute
 * `data-state`: `idle`, `busy`, `ready`, `error`.
 */
const drawing = async () => loaded(import('./drawing.ts'));

class ComparePlans extends HTMLElement {
  readonly #panel = this.#part('.controls', HTMLElement);
  readonly #fold = this.#part('.fold', HTMLElement);
  readonly #list = this.#part('[data-plans]', HTMLElement);
  readonly #status = this.#part('[data-status]', HTMLElement);
  readonly #first = [...this.#list.children].map((li) => (li as HTMLElement).dataset['plan'] ?? '');
  readonly #files = new Map<string, Promise<unknown>>();
  /** Ids that the site has, as far as that was asked for. */
  #known: readonly string[] = this.#first;
  #state = this.#stateOfAddress().state;
  #view: MatrixView | null = null;
  #asked = 0;
  #dragged: string | null = null;

  connectedCallback(): void {
    this.#panel.addEventListener('change', ({ target }) => {
      if ((target as Element).closest('plan-chooser')) return;
      this.#changed(target as HTMLInputElement);
    });
    this.#panel.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) this.#pressed(button);
    });
    this.#dragging();
    turningTabs(this);
    this.addEventListener('choose', (event) => {
      const plans = (event as Chosen).detail;
      this.#known = [...new Set([...this.#known, ...plans])];
      void this.#go({ plans });
    });
    addEventListener('beforeprint', () => {
      const line = this.#part('[data-printed]', HTMLElement);
      line.textContent = [document.title, today(), (line.dataset['printed'] ?? '') + this.#path(true)].join(
        ' · ',
      );
      fillAccessed(this);
    });
    addEventListener('popstate', () => void this.#arrive());
    // Browsers put back what a form held when the page was left, some of them as late as this.
    addEventListener('pageshow', () => {
      this.#syncControls();
    });
    void this.#arrive();
  }

  #part<Type extends Element>(selector: string, type: new () => Type): Type {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The comparison has no ${selector}`);
    return found;
  }

  /** The state that the address names, and what of it there is not. */
  #stateOfAddress(): ReturnType<typeof stateOf> {
    const values = (name: string): string[] =>
      [...this.#panel.querySelectorAll<HTMLOptionElement>(`[name=${name}] option`)].map((o) => o.value);
    const choices = {
      plans: this.#known,
      theme: values('theme'),
      instrument: values('instrument'),
      indicator: values('indicator'),
    };
    const { state, unknown } = stateOf(new URLSearchParams(location.search), choices, this.#first);
    return { state: { ...state, safeguards: countsSafeguards(location.pathname) }, unknown };
  }

  async #arrive(): Promise<void> {
    await this.#learn();
    const { state, unknown } = this.#stateOfAddress();
    this.#state = state;
    // The page as it came shows what an address without a question asks for.
    if (location.search === '' && this.#asked === 0) {
      this.#syncControls();
      swiping(this);
      this.dataset['state'] = 'ready';
      return;
    }
    await this.#show(unknown.length === 0 ? '' : t.unknown(unknown));
  }

  /** Which plans the site has, where an address names others than the page does. */
  async #learn(): Promise<void> {
    const asked = (new URLSearchParams(location.search).get('plans') ?? '').split('~');
    if (asked.every((id) => id === '' || this.#known.includes(id))) return;
    try {
      const rows = (await this.#file(planCatalogue)) as readonly { readonly id: string }[];
      this.#known = rows.map(({ id }) => id);
    } catch (error) {
      console.warn(error);
    }
  }

  /** The path of what is shown; `plans` names all of them, so that it stays the same when others are added. */
  #path(named = this.#state.plans.join() !== this.#first.join()): string {
    const { plans, by, safeguards = false } = this.#state;
    const kept = Object.fromEntries(filtersOf[by].map((name) => [name, this.#state[name]]));
    return comparePath({ by, safeguards, ...kept, ...(named ? { plans } : {}) });
  }

  /** Takes up a change that the reader made; it gets an address of its own. */
  async #go(change: Partial<CompareState>): Promise<void> {
    this.#state = { ...this.#state, ...change };
    history.pushState(null, '', href(this.#path()));
    await this.#show('');
  }

  async #show(said: string): Promise<void> {
    const mine = ++this.#asked;
    this.dataset['state'] = 'busy';
    try {
      const ids = [...new Set([...this.#state.plans, ...this.#first])];
      const [{ drawn, drawnChoice }, vocabulary, ...plans] = await Promise.all([
        drawing(),
        this.#vocabulary(),
        ...ids.map((id) => this.#file(compareDataPath(id)) as Promise<PlanFragment>),
      ]);
      if (mine !== this.#asked) return;
      const { plans: shown } = this.#state;
      const { view, table, cited, title, summary } = drawn(
        plans.slice(0, shown.length),
        vocabulary,
        this.#state,
      );
      document.title = document.title.replace(/^.*(?=｜| \| )/u, title);
      this.#fold.textContent = summary;
      this.#view = view;
      // How the first plans were found says nothing of those that a reader chose.
      const first = this.querySelector<HTMLElement>('[data-first]');
      if (first) first.hidden = shown.join() !== this.#first.join();
      this.#controls(drawnChoice(plans, shown));
      this.querySelector('.matrix-box')?.replaceWith(table);
      this.#part('[data-cited]', Element).replaceChildren(...cited);
      swiping(this);
      this.#status.textContent = `${said} ${t.shown(shown.length, view.rows.length)}`.trim();
      this.dataset['state'] = 'ready';
    } catch (error) {
      if (mine !== this.#asked) return;
      console.warn(error);
      this.dataset['state'] = 'error';
      const retry = document.createElement('button');
      retry.type = 'button';
      retry.textContent = t.retry;
      retry.addEventListener('click', () => void this.#show(said));
      this.#status.replaceChildren(t.failed, retry);
    }
  }

  /** A file of the site, fetched once; what failed is asked for again. */
  async #file(path: string): Promise<unknown> {
    const known = this.#files.get(path);
    if (known) return known;
    const answer = fetch(href(path)).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      return response.json();
    });
    this.#files.set(path, answer);
    answer.catch(() => this.#files.delete(path));
    return answer;
  }

  async #vocabulary(): Promise<Vocabulary> {
    const [themes, instruments, indicators] = await Promise.all(
      (['themes', 'instruments', 'indicators'] as const).map((name) => this.#file(dataPath(name))),
    );
    return { themes, instruments, indicators } as Vocabulary;
  }

  /** The controls say what is shown; the focus stays where it was. */
  #controls(choice: readonly Node[]): void {
    const at = this.#list.contains(document.activeElement) ? document.activeElement : null;
    const plan = at?.closest('li')?.dataset['plan'];
    const move = at?.getAttribute('data-move');
    this.#list.replaceChildren(...choice);
    if (plan !== undefined) {
      const item = this.#list.querySelector(`[data-plan="${plan}"]`);
      const again = item?.querySelector<HTMLElement>(`[data-move="${move ?? ''}"]:enabled`);
      (again ?? item?.querySelector('input'))?.focus();
    }
    this.#syncControls();
  }

  /** What is checked and chosen is the state's, whatever the browser remembers of the form. */
  #syncControls(): void {
    const { by, plans, safeguards = false } = this.#state;
    for (const input of this.#list.querySelectorAll('input')) input.checked = plans.includes(input.value);
    for (const input of this.#panel.querySelectorAll<HTMLInputElement>('[name=by]'))
      input.checked = input.value === by;
    this.#part('[name=safeguards]', HTMLInputElement).checked = safeguards;
    for (const name of filters) {
      const select = this.#panel.querySelector<HTMLSelectElement>(`[name=${name}]`);
      const label = select?.closest('label');
      if (!select || !label) continue;
      select.value = this.#state[name] ?? '';
      label.hidden = !(filtersOf[by] as readonly string[]).includes(name);
    }
  }

  #changed({ name, value, checked }: HTMLInputElement): void {
    const { plans } = this.#state;
    // Several plans are chosen one after the other; of the rest one is, and the table is what was wanted. Keys go through the choices.
    if (name !== 'plan' && this.#fold.ariaExpanded === 'true' && !this.querySelector(':focus-visible')) {
      this.#fold.click();
      this.#fold.focus();
    }
    if (name === 'by') void this.#go({ by: value as CompareState['by'] });
    else if (name === 'safeguards') void this.#go({ safeguards: checked });
    else if (name !== 'plan') void this.#go({ [name]: value === '' ? null : value });
    else if (checked) void this.#go({ plans: [...new Set([...plans, value])] });
    else if (plans.length > 1) void this.#go({ plans: plans.filter((id) => id !== value) });
    // One plan stays: a comparison of none has no rows.
    else void this.#show('');
  }

  #pressed(button: HTMLButtonElement): void {
    const { move, do: what } = button.dataset;
    const plan = button.closest('li')?.dataset['plan'] ?? '';
    if (move !== undefined) void this.#go({ plans: moved(this.#state.plans, plan, Number(move)) });
    if (what === 'fold') button.ariaExpanded = String(this.#panel.toggleAttribute('data-open'));
    if (what === 'print') print();
    if (what === 'csv' || what === 'zip') void this.#take(what);
    if (what === 'copy') {
      const address = new URL(href(this.#path(true)), location.href).href;
      void copyText(address).then((done) => {
        this.#status.textContent = done ? t.copied : t.notCopied(address);
      });
    }
  }

  async #take(form: Form): Promise<void> {
    if (!this.#view) await this.#show('');
    if (!this.#view) return;
    try {
      const { takeView } = await drawing();
      await takeView(this.#view, this.#state, { form, panel: this.#panel, path: this.#path(true) });
    } catch (error) {
      console.warn(error);
      this.#status.textContent = t.failed;
    }
  }

  /** A plan dropped on another takes its place. */
  #dragging(): void {
    const planAt = ({ target }: Event): string | undefined =>
      (target as Element).closest('li')?.dataset['plan'];
    this.#list.addEventListener('dragstart', (event) => {
      this.#dragged = planAt(event) ?? null;
    });
    this.#list.addEventListener('dragover', (event) => {
      if (this.#dragged !== null) event.preventDefault();
    });
    this.#list.addEventListener('drop', (event) => {
      event.preventDefault();
      const { plans } = this.#state;
      const to = plans.indexOf(planAt(event) ?? '');
      if (this.#dragged === null || to < 0) return;
      void this.#go({ plans: moved(plans, this.#dragged, to - plans.indexOf(this.#dragged)) });
      this.#dragged = null;
    });
  }
}

customElements.define('compare-plans', ComparePlans);
