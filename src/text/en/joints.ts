import type { joints as Chinese } from '../joints.ts';

/** How pages join words that no wording joins, in English. */
export const joints: typeof Chinese = {
  names: (all: readonly string[]): string => all.join(', '),
  between: ', ',
  clauses: (all: readonly string[]): string => all.join('; '),
  facts: (all: readonly string[]): string => all.join(', '),
  parts: (all: readonly string[]): string => all.join(', '),
  pair: (name: string, value: string): string => `${name}: ${value}`,
  aside: (words: string): string => ` (${words})`,
  sentence: (words: string): string => (/[.!?]$/u.test(words) ? `${words} ` : `${words}. `),
};
