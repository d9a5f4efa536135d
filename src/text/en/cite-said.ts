import type { zh as Chinese } from '../cite-said.ts';
import { count } from './words.ts';

/** What the citation panel says in the browser, in English. */
export const zh: typeof Chinese = {
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying; please copy the selected citation.',
  add: 'Add to citation list',
  takeOut: 'Remove from citation list',
  kept: (isIn: boolean, n: number): string =>
    `${isIn ? 'Added' : 'Removed'}; ${count(n, 'item')} in the list now.`,
  notKept: 'The browser does not allow saving; the list is unchanged.',
  wholePlan: 'Whole document',
  quote: (place: string): string => `Cite ${place}`,
  report: 'Report an error here',
  reportCodes: 'Report an error in these codes',
  mark: 'cite',
  toList: (n: number | string): string => (n === 0 ? 'Citation list' : `Citation list (${n})`),
};
