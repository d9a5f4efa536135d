import type { FileFormat } from './names.ts';

/** Media types of the files, as `link rel=alternate` and the server name them. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  'biblatex.bib': 'application/x-bibtex',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};
