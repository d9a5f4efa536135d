/**
 * A map of known keys whose values are read each time they are asked for and not kept, so that walking it holds one at a
 * time. `read` is asked for keys only.
 */
export class ReadWhenAsked<V> implements ReadonlyMap<string, V> {
  readonly #keys: ReadonlySet<string>;
  readonly #read: (key: string) => V;

  constructor(keys: Iterable<string>, read: (key: string) => V) {
    this.#keys = new Set(keys);
    this.#read = read;
  }

  get size(): number {
    return this.#keys.size;
  }
  has(key: string): boolean {
    return this.#keys.has(key);
  }
  get(key: string): V | undefined {
    return this.#keys.has(key) ? this.#read(key) : undefined;
  }
  keys(): SetIterator<string> {
    return this.#keys.values();
  }
  *entries(): MapIterator<[string, V]> {
    for (const key of this.#keys) yield [key, this.#read(key)];
  }
  *values(): MapIterator<V> {
    for (const key of this.#keys) yield this.#read(key);
  }
  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }
}
