import { LOST } from './wording.ts';

/**
 * All letters of texts under one numbering, and those places from which a stretch of `least` letters goes on, without lost words,
 * found by a hash of these letters. Takes 16 bytes a letter whatever the letters are.
 */
export interface LetterPlaces {
  /** How many letters there are. */
  readonly total: number;
  /** Of each text the number of its first letter, and one more at the end. */
  readonly starts: Int32Array;
  /** Of each letter its text, and how far the letters go from it without an end or lost words. */
  readonly textOf: Int32Array;
  readonly room: Int32Array;
  /**
   * The places by buckets, each bucket in the order of the texts: those of bucket `b` from `bounds[b]` to before `bounds[b + 1]`. Stretches
   * that are alike share a bucket, now and then with others.
   */
  readonly order: Int32Array;
  readonly bounds: Int32Array;
  /** The bucket of a hash. */
  readonly bucketOf: (hash: number) => number;
}

/** Numbers the letters of texts and puts their places into buckets. */
export function letterPlaces(texts: readonly string[], least: number): LetterPlaces {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, k) => {
    starts[k + 1] = (starts[k] ?? 0) + text.length;
  });
  const total = starts[texts.length] ?? 0;
  const [textOf, room] = [new Int32Array(total), new Int32Array(total)];
  texts.forEach((text, k) => {
    const start = starts[k] ?? 0;
    let left = 0;
    for (let from = text.length - 1; from >= 0; from--) {
      left = text.charAt(from) === LOST ? 0 : left + 1;
      room[start + from] = left;
      textOf[start + from] = k;
    }
  });
  const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(total + 1)));
  const bucketOf = (hash: number): number => hash & (buckets - 1);
  const each = (visit: (bucket: number, at: number) => void): void => {
    texts.forEach((text, k) => {
      const start = starts[k] ?? 0;
      for (let from = 0; from + least <= text.length; from++)
        if ((room[start + from] ?? 0) >= least) visit(bucketOf(hashOf(text, from, least)), start + from);
    });
  };
  const bounds = new Int32Array(buckets + 1);
  each((bucket) => {
    bounds[bucket + 1] = (bounds[bucket + 1] ?? 0) + 1;
  });
  for (let b = 1; b <= buckets; b++) bounds[b] = (bounds[b] ?? 0) + (bounds[b - 1] ?? 0);
  const next = bounds.slice();
  const order = new Int32Array(bounds[buckets] ?? 0);
  each((bucket, at) => {
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    order[place] = at;
  });
  return { total, starts, textOf, room, order, bounds, bucketOf };
}

/** FNV-1a over the letters of a stretch. */
export function hashOf(text: string, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let k = from; k < from + length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
