import { zh as said } from './cite-said.ts';
import type { zh as Chinese } from '../cite.ts';

/** The wording of citations, in English. */
export const zh: typeof Chinese = {
  ...said,
  title: 'Cite',
  gap: 'date of access',
  sentence: (n) => `Cite sentence ${n}`,
  note: 'Cite the note on responsibility',
  files: 'Reference files',
  fileNames: {
    ris: 'RIS',
    bib: 'BibTeX',
    'biblatex.bib': 'BibLaTeX',
    'csl.json': 'CSL-JSON',
  },
  beside: 'Also state: ',
  noAddress: ' (the address of this site is not set)',
  pathOnly: ' (path within the site)',
  titleByEditor: 'Title supplied by the editor; the document has none.',
  interpretation: 'This is an official interpretation of a plan (政策解读), not the plan itself.',
  fetching: 'Loading the citation…',
  notFetched:
    'The data for the citation could not be loaded. Please check the network and choose “cite” again.',
};
