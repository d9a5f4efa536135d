import type { missing as Chinese } from '../missing.ts';

/** What a page says when a part of it cannot be loaded, in English. */
export const missing: typeof Chinese = {
  said: 'Part of this page could not be loaded: the network may be down, or the site newer than the page. ',
  reload: 'Reload',
  close: 'Close',
};
