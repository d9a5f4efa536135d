import { loaded } from '../site/missing-part.ts';

/** Offers the rows of an indicator's page as an archive; all that makes one is loaded when it is wanted. */
class TakeTargets extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      loaded(import('./targets-taken.ts')).then(
        ({ takeTargets }) =>
          takeTargets(this, (words) => {
            status.textContent = words;
          }),
        console.warn,
      );
    });
  }
}

customElements.define('take-targets', TakeTargets);
