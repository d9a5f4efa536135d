import type { Citable } from './citable.ts';
import { gbt7714 } from './gbt7714.ts';

/** GB/T 7714—2025, in force since 2026-07-01: full-width punctuation between the elements. `accessed` is `YYYY-MM-DD`. */
export const gbt7714of2025 = (citable: Citable, accessed: string | null): string =>
  gbt7714(citable, accessed, { comma: '，', colon: '：', brackets: ['（', '）'] });
