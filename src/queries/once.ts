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
