import { digestOf } from '../written/digest.ts';

/** What a page is drawn from, read again where it was forgotten meanwhile. */
interface Drawn<S> {
  readonly show: () => Promise<S>;
}

/**
 * Pages that are drawn from what `read` says of them and from nothing else; its digest is their key, so that nothing that they show can be
 * missing there. A page asks `show` in its props, and no query.
 */
export async function drawnFrom<
  P extends { readonly params: object; readonly props?: object },
  S extends object,
>(
  paths: readonly P[],
  read: (path: P) => Promise<S>,
): Promise<(P & { readonly props: P['props'] & Drawn<S>; readonly cacheKey?: string })[]> {
  const drawn = [];
  for (const path of paths) {
    // What thousands of plans say is on every page: only a page that is made needs it, and where memory is short it is read again.
    const { key, known } = import.meta.env.DEV ? { key: {}, known: undefined } : await digested(path, read);
    drawn.push({
      ...path,
      ...key,
      props: { ...path.props, show: async (): Promise<S> => known?.deref() ?? read(path) },
    });
  }
  return drawn;
}

async function digested<P, S extends object>(path: P, read: (path: P) => Promise<S>) {
  const value = await read(path);
  return { key: { cacheKey: digestOf(value) }, known: new WeakRef(value) };
}
