import { keptList } from '../../text/kept-list.ts';

/**
 * The link to the citation list says how many passages are in it; without script it does not. On every page, and
 * therefore without the modules of the list; `kept.ts` keeps it under this name, and says under it when it changes.
 */
class KeptCount extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const show = (): void => {
      let n = 0;
      try {
        n = (JSON.parse(localStorage.getItem('citation-list') ?? '[]') as unknown[]).length;
      } catch {
        // This browser keeps nothing.
      }
      if (link) link.textContent = keptList(n);
    };
    addEventListener('citation-list', show);
    addEventListener('storage', show);
    show();
  }
}

customElements.define('kept-count', KeptCount);
