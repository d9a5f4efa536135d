import type { IndexForm } from '../../src/search/corpus.ts';

/** Up to this many groups the index is by characters and the texts are one file; see docs/decisions. */
const SMALL = 600;

export const formFor = (groups: number): IndexForm => (groups <= SMALL ? 'characters' : 'bigrams');

/** How many groups share one file of texts. */
export const perPackFor = (groups: number): number => (groups <= SMALL ? SMALL : 8);
