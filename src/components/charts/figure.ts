/** A figure above a table that says the same: the custom element. */

/** Draws `data` in the colours that `host` has now, and gives back what takes the drawing away again. */
export type Draw<Data> = (host: HTMLElement, canvas: HTMLCanvasElement, data: Data) => () => void;

/** How near the window a figure has to come before anything is loaded for it. */
const NEAR = '160px';

/**
 * Defines the element `<name data-<attribute>="JSON"><canvas height="…"></canvas></name>`: a figure over a table that
 * says the same. `load` fetches the chart library when the figure comes near. It is drawn again when the colours of the
 * page change, and for paper; `data-drawn` says that it is there.
 */
export function defineFigure<Data>(name: string, attribute: string, load: () => Promise<Draw<Data>>): void {
  class Figure extends HTMLElement {
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
          this.#start().catch(console.warn);
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
      const draw = await load();
      const canvas = this.querySelector('canvas');
      if (canvas === null || this.#off.signal.aborted) return;
      const data = JSON.parse(this.dataset[attribute] ?? 'null') as Data;
      const redraw = (): void => {
        this.#clear?.();
        this.#clear = draw(this, canvas, data);
        this.dataset['drawn'] = '';
      };
      redraw();
      const { signal } = this.#off;
      for (const query of ['(prefers-color-scheme: dark)', 'print'])
        matchMedia(query).addEventListener('change', redraw, { signal });
    }
  }
  customElements.define(name, Figure);
}
