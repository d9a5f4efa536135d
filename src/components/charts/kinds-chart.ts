import type { ToolUse } from '../../charts/which-tools-for-which-themes.ts';

/**
 * `<kinds-chart data-use="{…}"><canvas></canvas></kinds-chart>`: a figure over a table that says the same. The chart
 * library is loaded when the figure comes near; drawn anew when the colours of the page change, and for paper.
 */
class KindsChart extends HTMLElement {
  #clear: (() => void) | null = null;
  #off = new AbortController();

  connectedCallback(): void {
    const height = this.querySelector('canvas')?.getAttribute('height');
    if (height !== null && height !== undefined) this.style.blockSize = `${height}px`;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((e) => e.isIntersecting)) return;
        near.disconnect();
        void this.#start();
      },
      { rootMargin: '160px' },
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
    const { drawKinds } = await import('./draw-kinds.ts');
    const canvas = this.querySelector('canvas');
    if (canvas === null || this.#off.signal.aborted) return;
    const use = JSON.parse(this.dataset['use'] ?? '{}') as ToolUse;
    const redraw = (): void => {
      this.#clear?.();
      this.#clear = drawKinds(this, canvas, use);
      this.dataset['drawn'] = '';
    };
    redraw();
    const { signal } = this.#off;
    for (const query of ['(prefers-color-scheme: dark)', 'print'])
      matchMedia(query).addEventListener('change', redraw, { signal });
  }
}

customElements.define('kinds-chart', KindsChart);
