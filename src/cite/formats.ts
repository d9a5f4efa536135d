import { apa } from './apa.ts';
import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714of2015 } from './gbt7714-2015.ts';
import { gbt7714of2025 } from './gbt7714-2025.ts';
import { ris } from './ris.ts';
import type { FileFormat, TextFormat } from './names.ts';

/** One citation as one line of text. `accessed` is `YYYY-MM-DD`, or null to leave the day of access out. */
export const citationTexts: Readonly<
  Record<TextFormat, (citable: Citable, accessed: string | null) => string>
> = {
  'gbt7714-2025': gbt7714of2025,
  'gbt7714-2015': gbt7714of2015,
  apa,
};

/** References as the text of one file. */
export const citationFiles: Readonly<
  Record<FileFormat, (citables: readonly Citable[], accessed: string | null) => string>
> = {
  ris,
  bib: bibtex,
  'biblatex.bib': biblatex,
  'csl.json': cslJson,
};
