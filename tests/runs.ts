/** Whether this is the long run, `npm run check:long`. CONTRIBUTING.md lists what that does more. */
export const long = import.meta.env.MODE === 'long';

/** Whether further sites are built and asked, as `.ci/run` and the long run do (`--mode builds`). */
export const builds = long || import.meta.env.MODE === 'builds';

/**
 * How many of its random cases a test tries: all in the long run (`npm run check:long`), else a tenth, the first ones of
 * the same list. Both are the same in every run, since every list is seeded.
 */
export const cases = (all: number): number => (long ? all : Math.ceil(all / 10));
