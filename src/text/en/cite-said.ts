import type { zh as Chinese } from '../cite-said.ts';
import { count } from './words.ts';
import { keptList } from './kept-list.ts';

/** What the citation panel says in the browser, in English. */
export const zh: typeof Chinese = {
  formats: {
    'gbt7714-2025': 'GB/T 7714—2025',
    'gbt7714-2015': 'GB/T 7714—2015',
    apa: 'APA 7',
  },
  legend: 'Style',
  back: 'Back to the sentence',
  whole: 'Cite the whole document instead',
  wholeTask: 'Cite the whole task instead',
  copy: 'Copy citation',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying; please copy the selected citation.',
  add: 'Add to citation list',
  takeOut: 'Remove from citation list',
  kept: (isIn, n) => `${isIn ? 'Added' : 'Removed'}; ${count(n, 'item')} in the list now.`,
  notKept: 'The browser does not allow saving; the list is unchanged.',
  wholePlan: 'Whole document',
  quote: (place) => `Cite ${place}`,
  report: 'Report an error here',
  reportCodes: 'Report an error in these codes',
  mark: 'cite',
  toList: keptList,
};
