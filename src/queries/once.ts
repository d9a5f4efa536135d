/** Computed once for the whole site; in development afresh each time. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (known ??= make()));
}
