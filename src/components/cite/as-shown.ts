import { punctuatedCitable, type Citable } from '../../cite/citable.ts';

/** A citation's facts with the signs that the page shows: as printed, unless its reader wants those of the copy. */
export const asShown = (citable: Citable): Citable =>
  typeof document !== 'undefined' && document.documentElement.dataset['punctuation'] === 'own'
    ? citable
    : punctuatedCitable(citable);
