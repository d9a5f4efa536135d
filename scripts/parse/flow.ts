import type { Span } from '../../src/model/provenance.ts';

/**
 * Text on its way through the parser: what is read, and for every UTF-16 unit of it where it comes from in the
 * decoded source (code points). Line ends are `\n`; they are marks of layout, never part of a record's text.
 */
export interface Flow {
  readonly text: string;
  /** Code point of the source where the unit begins. */
  readonly from: Int32Array;
  /** Code point of the source after the unit. */
  readonly to: Int32Array;
}

/** A change of the source: `[start, end)` reads `reading`; `breaks` puts a line end in its place as well. */
export interface Change extends Span {
  readonly reading: string;
  readonly breaks?: boolean;
}

/** Growing {@link Flow}, ten bytes per unit; bounded by the source's length plus what changes insert. */
export class FlowBuilder {
  private length = 0;
  private units = new Uint16Array(1024);
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);

  add(text: string, start: number, end: number): void {
    for (let k = 0; k < text.length; k++) {
      if (this.length === this.units.length) this.grow();
      this.units[this.length] = text.charCodeAt(k);
      this.from[this.length] = start;
      this.to[this.length] = end;
      this.length += 1;
    }
  }

  done(): Flow {
    const parts: string[] = [];
    for (let k = 0; k < this.length; k += 4096)
      parts.push(String.fromCharCode(...this.units.subarray(k, Math.min(this.length, k + 4096))));
    return {
      text: parts.join(''),
      from: this.from.slice(0, this.length),
      to: this.to.slice(0, this.length),
    };
  }

  private grow(): void {
    const room = 2 * this.length;
    const [units, from, to] = [new Uint16Array(room), new Int32Array(room), new Int32Array(room)];
    units.set(this.units);
    from.set(this.from);
    to.set(this.to);
    [this.units, this.from, this.to] = [units, from, to];
  }
}

const LINE_END = /^(?:\n|\r|\u0085|\u2028|\u2029|\u000b|\u000c)$/u;

/**
 * The flow of a decoded source after `changes` (sorted, not overlapping). CR, LF, CRLF, NEL, VT, FF and the Unicode
 * line and paragraph separators are line ends. Linear in the source's length.
 */
export function flowOf(source: string, changes: readonly Change[]): Flow {
  const flow = new FlowBuilder();
  let next = 0;
  let point = 0;
  let skipUntil = -1;
  const apply = (): void => {
    for (let c = changes[next]; c?.start === point && point >= skipUntil; c = changes[next]) {
      if (c.reading !== '') flow.add(c.reading, c.start, c.end);
      if (c.breaks === true) flow.add('\n', c.start, c.end);
      next += 1;
      if (c.end > c.start) skipUntil = c.end;
    }
  };
  let previous = '';
  for (const c of source) {
    apply();
    if (point >= skipUntil) {
      if (!LINE_END.test(c)) flow.add(c, point, point + 1);
      else if (!(c === '\n' && previous === '\r')) flow.add('\n', point, point + 1);
    }
    previous = c;
    point += 1;
  }
  apply();
  return flow.done();
}

/** The source span of the non-empty range `[i, j)` of a flow. */
export const spanIn = (flow: Flow, i: number, j: number): Span => ({
  start: flow.from[i] ?? 0,
  end: j > i ? (flow.to[j - 1] ?? 0) : (flow.from[i] ?? 0),
});

/** `[i, j)` without white space at both ends. */
export function trimmed(text: string, i: number, j: number): [number, number] {
  let [a, b] = [i, j];
  while (a < b && /\s/u.test(text.charAt(a))) a += 1;
  while (b > a && /\s/u.test(text.charAt(b - 1))) b -= 1;
  return [a, b];
}

/** Where `words` are in `text` between `from` and `to`, or -1; looks no further than `to`. */
export function indexIn(text: string, words: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(words);
  return at < 0 ? -1 : from + at;
}

/** `text` without the characters at its end that `tail` fits. Linear, which a pattern with `+$` is not. */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The index of the first of `sorted` spans that begins at `start` or after it. */
export function firstFrom(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
