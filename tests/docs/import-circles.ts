/** Circles of imports: files that need one another, types included. Pure. */
import { posix } from 'node:path';

/** The modules that a file names in its imports and its re-exports; what it loads when it runs does not count. */
export const importsIn = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export)\b[^;'"]*?(?:from\s*)?['"](\.[^'"]+)['"]/gmu)].map(
    ([, path = '']) => path,
  );

/** Every largest set of files of which each leads to each other, in the order of their names. `files`: path and source. */
export function circlesOf(files: ReadonlyMap<string, string>): string[][] {
  const edges = new Map(
    [...files].map(([path, source]) => [
      path,
      importsIn(source)
        .map((target) => posix.normalize(posix.join(posix.dirname(path), target)))
        .filter((target) => files.has(target)),
    ]),
  );
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(edges.get(from) ?? [])];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      open.push(...(edges.get(path) ?? []));
    }
    return seen;
  };
  const reached = new Map([...edges.keys()].map((path) => [path, reach(path)]));
  const circles = new Map<string, string[]>();
  for (const [path, there] of reached) {
    if (!there.has(path)) continue;
    const circle = [...there].filter((other) => reached.get(other)?.has(path)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}
