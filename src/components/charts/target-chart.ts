import type { Bar } from '../../charts/who-promises-how-much.ts';

/** How near the window a figure has to come before anything is loaded for it. */
const NEAR = '160px';

/**
 * `<target-chart data-bars="[…]"><canvas></canvas></target-chart>`: a figure over a table that says the same. The chart
 * library is loaded when the figure comes near. It is drawn anew when the colours of the page change, and for paper.
 */
class TargetChart extends HTMLElement {
  #clear: (() => void) | null = null;
  #off = new AbortController();

  connectedCallback(): void {
    // The height that the server has counted, before anything is drawn: nothing on the page moves then.
    const height = this.querySelector('canvas')?.getAttribute('height');
    if (height !== null && height !== undefined) this.style.blockSize = `${height}px`;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((e) => e.isIntersecting)) return;
        near.disconnect();
        void this.#start();
      },
      { rootMargin: NEAR },
    );
    near.observe(this);
    this.#off.signal.addEventListener('abort', () => {
      near.disconnect();
    });
  }

  disconnectedCallback(): void {
    this.#off.abort();
    this.#clear?.();
  }

  async #start(): Promise<void> {
    const { draw } = await import('./draw.ts');
    const canvas = this.querySelector('canvas');
    if (canvas === null || this.#off.signal.aborted) return;
    const bars = JSON.parse(this.dataset['bars'] ?? '[]') as readonly Bar[];
    const redraw = (): void => {
      this.#clear?.();
      this.#clear = draw(this, canvas, bars);
      this.dataset['drawn'] = '';
    };
    redraw();
    const { signal } = this.#off;
    for (const query of ['(prefers-color-scheme: dark)', 'print'])
      matchMedia(query).addEventListener('change', redraw, { signal });
  }
}

customElements.define('target-chart', TargetChart);
