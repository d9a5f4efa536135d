/** Which form the index has, by the number of groups. */
import type { IndexForm } from '../../src/search/corpus.ts';

/** Up to this many groups the index is by characters and the texts are one file; see docs/decisions. */
const SMALL = 320;
/** Groups in one file of texts where only those are fetched that are shown. */
const PACK = 8;

export const formFor = (groups: number): IndexForm => (groups <= SMALL ? 'characters' : 'grams');

/** How many groups share one file of texts: all of them where the texts decide. */
export const perPackFor = (form: IndexForm, groups: number): number =>
  form === 'characters' ? Math.max(1, groups) : PACK;
