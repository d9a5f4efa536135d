import type { said as ChineseSaid, zh as Chinese } from '../compare.ts';
import { count } from './words.ts';

/** The wording of the page of comparisons, in English. */
export const zh: typeof Chinese = {
  title: 'Compare',
  description:
    'Plans side by side: areas and tasks by theme, targets by indicator, every sentence by theme or policy instrument, and how many use each instrument.',
  intro:
    'Each plan has its own areas under its own names; here plans are aligned by common themes, indicators and policy instruments.',
  dimension: 'Compare by',
  plans: 'Plans',
  plansHint: 'Tick a plan to add or remove it; drag, or use the arrows, to change the order',
  firstOnly: (shown, all) =>
    `The first ${shown} are shown, as many as fit side by side: county-level plans before others, province by province in turn, the newest first. Choose from the other ${all - shown} below.`,
  all: 'All',
  copy: 'Copy link',
  printedPlans: 'Documents compared',
  printed: (version) => `Corpus version ${version}`,
  print: 'Print',
  noScript: 'Scripts are off. The table below shows the first plans by theme. Other ways to read them: ',
};

/** What its script says, in English. */
export const said: typeof ChineseSaid = {
  copied: 'Link copied',
  notCopied: (address) => `The browser does not allow copying; the link is ${address}`,
  shown: (plans, rows) => `${count(plans, 'plan')}, ${count(rows, 'row')}`,
  unknown: (what) => `In the address, but not known here, and ignored: ${what.join(', ')}.`,
  failed: 'The data could not be loaded. Please check the network. ',
  retry: 'Try again',
};
