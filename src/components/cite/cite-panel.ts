/**
 * Fills in the day of access in the citation that the page has; the rest of the panel is loaded when it comes into view, or when a
 * passage is chosen with 引 or by its address, or other signs.
 */
import { loaded } from '../site/missing-part.ts';
import '../coding/codes-here.ts';
import { fillAccessed } from './copying.ts';
import type { OpenPanel } from './open-panel.ts';

class CitePanel extends HTMLElement {
  #open: Promise<OpenPanel> | undefined;

  connectedCallback(): void {
    fillAccessed(this);
    const near = new IntersectionObserver(
      ([here]) => {
        if (here?.isIntersecting !== true) return;
        near.disconnect();
        this.#opened().catch(console.warn);
      },
      { rootMargin: '100%' },
    );
    near.observe(this);
    document.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cite]') : null;
      if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { cite = '' } = mark.dataset;
      // A mark within a passage is that of the passage.
      this.#choose(cite === '' ? (mark.closest('li[id], .note')?.id ?? '') : cite).then(() => {
        this.querySelector<HTMLElement>('#cite')?.focus({ preventScroll: true });
        this.scrollIntoView({ block: 'nearest' });
      }, console.warn);
    });
    const follow = (): void => {
      if (location.hash.length > 1)
        this.#choose(decodeURIComponent(location.hash.slice(1))).catch(console.warn);
    };
    addEventListener('hashchange', follow);
    // Other signs in the text, other signs in the citation.
    document.addEventListener('punctuation', () => void this.#choose().catch(console.warn));
    follow();
  }

  #opened(): Promise<OpenPanel> {
    this.#open ??= loaded(import('./open-panel.ts')).then(({ OpenPanel }) => new OpenPanel(this));
    this.#open.catch(() => (this.#open = undefined));
    return this.#open;
  }

  /** Cites the passage with this anchor, the page itself where it is empty, what is cited now once more where there is none. */
  async #choose(anchor?: string): Promise<void> {
    await (await this.#opened()).choose(anchor);
  }
}

customElements.define('cite-panel', CitePanel);
