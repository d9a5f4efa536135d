import type { said as ChineseSaid, zh as Chinese } from '../take.ts';
import { count } from './words.ts';

/** The wording of the controls that take a result away, in English. */
export const zh: typeof Chinese = {
  csv: 'Download CSV',
  zip: 'Download ZIP (with notes and citations)',
};

/** What the scripts of those pages say, in English. */
export const said: typeof ChineseSaid = {
  gathering: 'Gathering the data…',
  taken: (rows) => `Passed to the browser for download: ${count(rows, 'row')}.`,
  failed: 'The data could not be loaded; nothing was downloaded. Please check the network and try again.',
};
