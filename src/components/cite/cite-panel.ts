/**
 * Fills in the day of access, remembers the format, copies, keeps passages in the list, and follows the passage that is
 * chosen with 引 or by its address. What makes other citations than the page's own is loaded when it is wanted.
 */
import { toggled } from '../../cite/list-ids.ts';
import { textFormats } from '../../cite/names.ts';
import { zh } from '../../text/cite-said.ts';
import { loaded } from '../site/missing-part.ts';
import '../coding/codes-here.ts';
import { copyText, fillAccessed } from './copying.ts';
import { rememberedFormat, rememberFormat } from './format.ts';
import { keepIds, keptIds, onKept } from './kept.ts';

class CitePanel extends HTMLElement {
  /** Id of what is cited: the page itself, or a passage of it. */
  #shown = this.dataset['id'] ?? '';
  #format: string = textFormats[0];
  #anchor = '';

  connectedCallback(): void {
    fillAccessed(this);
    this.#chooseFormat();
    this.#find('[data-copy]').addEventListener('click', () => void this.#copy());
    this.#find('[data-add]').addEventListener('click', () => {
      const ids = toggled(keptIds(), this.#shown);
      this.#say(keepIds(ids) ? zh.kept(ids.includes(this.#shown), ids.length) : zh.notKept);
      this.#showList();
    });
    onKept(() => {
      this.#showList();
    });
    document.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cite]') : null;
      if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#choose(mark.dataset['cite'] ?? '').then(() => {
        this.#find('h2').focus({ preventScroll: true });
        this.scrollIntoView({ block: 'nearest' });
      }, console.warn);
    });
    const follow = (): void => {
      if (location.hash.length > 1)
        this.#choose(decodeURIComponent(location.hash.slice(1))).catch(console.warn);
    };
    addEventListener('hashchange', follow);
    // Other signs in the text, other signs in the citation.
    document.addEventListener('punctuation', () => void this.#choose(this.#anchor).catch(console.warn));
    follow();
    this.#showList();
    for (const control of this.querySelectorAll<HTMLElement>('[data-formats], [data-copy], [data-add]'))
      control.hidden = false;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The citation panel lacks ${selector}`);
    return found;
  }

  #say(words: string): void {
    this.#find('[data-said]').textContent = words;
  }

  #chooseFormat(): void {
    const field = this.#find('[data-formats]');
    const inputs = [...this.querySelectorAll<HTMLElement>('[data-form]')].map((form) => {
      const input = document.createElement('input');
      const name = document.createElement('span');
      const label = document.createElement('label');
      input.type = 'radio';
      input.name = 'citation-format';
      input.value = form.dataset['form'] ?? '';
      name.textContent = form.querySelector('b')?.textContent ?? '';
      label.append(input, name);
      field.append(label);
      return input;
    });
    const show = (format: string): void => {
      this.#format = format;
      for (const form of this.querySelectorAll<HTMLElement>('[data-form]'))
        form.hidden = form.dataset['form'] !== format;
    };
    show(rememberedFormat(inputs));
    field.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) show(rememberFormat(target.value));
    });
  }

  async #copy(): Promise<void> {
    const citation = this.#find(`[data-citation="${this.#format}"]`);
    if (await copyText(citation.textContent)) {
      this.#say(zh.copied);
      return;
    }
    getSelection()?.selectAllChildren(citation);
    this.#say(zh.notCopied);
  }

  /** Cites the passage with this anchor; an anchor that is none leaves everything as it is. */
  async #choose(anchor: string): Promise<void> {
    const { citableAt, showCitable } = await loaded(import('./chosen.ts'));
    const citable = await citableAt(this.dataset, anchor);
    if (!citable) return;
    this.#shown = citable.id;
    this.#anchor = anchor;
    showCitable(this, citable, anchor);
    this.#say('');
    this.#showList();
  }

  #showList(): void {
    const ids = keptIds();
    this.#find('[data-list]').textContent = zh.toList(ids.length);
    this.#find('[data-add]').textContent = ids.includes(this.#shown) ? zh.takeOut : zh.add;
  }
}

customElements.define('cite-panel', CitePanel);
