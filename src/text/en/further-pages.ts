import type { furtherWords as Chinese } from '../further-pages.ts';

/** Words of a text or a source that is on several pages, in English. */
export const furtherWords: typeof Chinese = {
  pages: 'Pages',
  page: (n, begins) => `Page ${n}${begins === '' ? '' : `: ${begins}`}`,
  of: (n) => ` (page ${n})`,
  goesOn: ' (continued)',
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  printed: (n, of) => `Page ${n} of ${of} of the whole text.`,
  whole: 'All pages in one, to print',
  failed: 'The other pages could not be loaded; please print them one by one.',
};
