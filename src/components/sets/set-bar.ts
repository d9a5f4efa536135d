import { loaded } from '../site/missing-part.ts';

/** Narrowing begins where the address names plans or the reader keeps sets; all that it needs is loaded then. */
class SetBar extends HTMLElement {
  connectedCallback(): void {
    let kept = null;
    try {
      kept = localStorage.getItem('plan-sets');
    } catch {
      // This browser keeps nothing.
    }
    if (/[?&]plans=/u.test(location.search) || (kept ?? '[]') !== '[]')
      loaded(import('./narrowing.ts')).then(({ narrowing }) => narrowing(this), console.warn);
  }
}

customElements.define('set-bar', SetBar);
