/**
 * A text by code points, kept as one string: characters beyond the first 65,536 are two units of it, and rare, so only their places
 * are remembered.
 */
export class CodePoints {
  readonly #text: string;
  /** Places, in code points, of characters that are two UTF-16 units. */
  readonly #wide: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const wide: number[] = [];
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) wide.push(index - wide.length);
    this.#wide = wide;
  }

  /** The text between two places in code points; places before and after the text are its ends. */
  slice(start: number, end: number): string {
    return this.#text.slice(this.#unit(start), this.#unit(end));
  }

  #unit(place: number): number {
    const at = Math.max(0, place);
    if (this.#wide.length === 0) return at;
    let [low, high] = [0, this.#wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#wide[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  }
}
