import type { joints as Chinese } from '../joints.ts';

/** How pages join words that no wording joins, in English. */
export const joints: typeof Chinese = {
  names: (all) => all.join(', '),
  between: ', ',
  clauses: (all) => all.join('; '),
  facts: (all) => all.join(', '),
  parts: (all) => all.join(', '),
  pair: (name, value) => `${name}: ${value}`,
  aside: (words) => ` (${words})`,
  sentence: (words) => (/[.!?]$/u.test(words) ? `${words} ` : `${words}. `),
};
