/**
 * Terms of one or two characters that are in so many places that the engine would be long in listing them. For each
 * of them the build writes down, passage by passage, how often it is there: its **tally**, one file of text.
 */
import type { Places } from './places.ts';

/** `1` to `9` are a passage with the term so often, after `+` nine times more. */
const MORE = 9;
const ZERO = '0'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);
/** `a` to `z` pass over 1 to 26 passages without it, `A` to `Z` over 27 times as many. */
const SMALL = 'a'.charCodeAt(0) - 1;
const LARGE = 'A'.charCodeAt(0) - 1;
const LETTERS = 26;

/** Writes a tally: passages in ascending order. */
export class TallyWriter {
  #bytes = new Uint8Array(64);
  #length = 0;
  #next = 0;

  add(passage: number, times: number): void {
    let skipped = passage - this.#next;
    this.#next = passage + 1;
    while (skipped > LETTERS) {
      const large = Math.min(LETTERS, Math.floor(skipped / (LETTERS + 1)));
      this.#put(LARGE + large);
      skipped -= large * (LETTERS + 1);
    }
    if (skipped > 0) this.#put(SMALL + skipped);
    let count = times;
    for (; count > MORE; count -= MORE) this.#put(PLUS);
    this.#put(ZERO + count);
  }

  text(): string {
    return new TextDecoder().decode(this.#bytes.subarray(0, this.#length));
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

/** Reads a tally. */
export function placesOfTally(tally: string): Places {
  const passages = new Int32Array(tally.length);
  const times = new Int32Array(tally.length);
  let found = 0;
  let passage = 0;
  let more = 0;
  for (let i = 0; i < tally.length; i += 1) {
    const code = tally.charCodeAt(i);
    if (code === PLUS) more += MORE;
    else if (code > SMALL) passage += code - SMALL;
    else if (code > LARGE) passage += (code - LARGE) * (LETTERS + 1);
    else {
      passages[found] = passage;
      times[found] = code - ZERO + more;
      found += 1;
      passage += 1;
      more = 0;
    }
  }
  return { passages: passages.subarray(0, found), times: times.subarray(0, found) };
}
