import type { zh as Chinese } from '../archive.ts';
import { day } from './words.ts';

/** The wording of archives of versions, in English. */
export const zh: typeof Chinese = {
  heading: 'Whole versions',
  intro:
    'One archive for each version, complete in itself: tables, data dictionary, codebook, source and edited texts, citation, licence and checksums. A closed version never changes and stays here for good.',
  draft: 'A draft; do not cite it as final',
  closed: (date) => `Closed on ${day(date)}`,
};
