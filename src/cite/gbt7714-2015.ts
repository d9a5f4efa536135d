import type { Citable } from './citable.ts';
import { gbt7714 } from './gbt7714.ts';

/** GB/T 7714—2015: half-width punctuation. `accessed` is `YYYY-MM-DD`. */
export const gbt7714of2015 = (citable: Citable, accessed: string | null): string =>
  gbt7714(citable, accessed, { comma: ', ', colon: ': ', brackets: ['(', ')'] });
