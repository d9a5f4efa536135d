import { loaded } from '../site/missing-part.ts';

/** Choosing begins when the reader opens it, or an address brings a set; what it needs is loaded then. */
class PlanChooser extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const begin = async (): Promise<void> => {
      const { choosing } = await loaded(import('./choosing.ts'));
      await choosing(this);
    };
    details?.addEventListener('toggle', () => void begin(), { once: true });
    if (details && new URLSearchParams(location.search).has('set')) details.open = true;
  }
}

customElements.define('plan-chooser', PlanChooser);
