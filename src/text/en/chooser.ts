import type { chooserWords as Chinese } from '../chooser.ts';
import { count } from './words.ts';

/** The wording of the chooser of plans and of the reader's sets, in English. */
export const chooserWords: typeof Chinese = {
  summary: (plans) => `Choose from ${count(plans, 'plan')}, or open one of my plan sets`,
  find: 'Find',
  placeholder: 'place, pinyin or title',
  like: 'Like the first plan: ',
  likes: { province: 'same province', prefecture: 'same prefecture', level: 'same level', year: 'same year' },
  sets: 'My plan sets',
  setsWhat:
    'Kept in this browser. Copy a link that carries the name, or save a set as a file to give it to others.',
  name: 'Keep the present columns as',
  keep: 'Keep',
  open: 'Open a file with a plan set',
  add: 'Add',
  show: 'Show side by side',
  copy: 'Copy link',
  file: 'Save as a file',
  drop: 'Delete',
  plans: (n) => count(n, 'plan'),
  found: (shown, all) =>
    all === 0
      ? 'No such plan.'
      : shown < all
        ? `${all} plans, the first ${shown} listed`
        : count(all, 'plan'),
  liked: (like, shown, all) =>
    all === 0
      ? `No other plan (${like}).`
      : `${all} more (${like}), ${shown < all ? `${shown} of them side by side` : 'now side by side'}.`,
  unlike: 'This is not stated for the first plan.',
  kept: (name) => `Kept as “${name}”.`,
  notKept: 'The browser does not allow saving; please save the set as a file.',
  unnamed: 'Please enter a name first.',
  given: (name) => `The plan set in the link is called “${name}”; you can keep it below.`,
  badFile: 'This file is not a plan set.',
  missing: (n) => `${n} of them ${n === 1 ? 'is' : 'are'} not on this site.`,
  copied: 'Link copied',
  notCopied: (address) => `The browser does not allow copying; the link is ${address}`,
  failed: 'The list of plans could not be loaded. Please check the network and try again.',
};
