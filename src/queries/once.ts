/** Computed once for the whole site; in development afresh each time. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (known ??= make()));
}

/** Made for each name when it is asked for; the last few are held, since neighbouring pages ask for the same. */
export function lately<T>(make: (name: string) => Promise<T>, most = 20): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    if (import.meta.env.DEV) return make(name);
    const value = known.get(name) ?? make(name);
    known.delete(name);
    known.set(name, value);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

/** The same of each in turn, so that what one takes in memory is gone before the next. */
export async function inTurn<T, V>(all: Iterable<T>, make: (one: T) => Promise<V>): Promise<V[]> {
  const made: V[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}
