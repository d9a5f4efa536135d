import type { setBarWords as ChineseBar, setWords as Chinese } from '../sets.ts';
import { count } from './words.ts';

/** The wording of pages that show all plans or a set of them, in English. */
export const setBarWords: typeof ChineseBar = {
  all: (n) => `All ${count(n, 'plan')} are shown here. `,
  how: ['To see only some of them, keep a plan set in ', '; it can then be chosen here.'],
  or: ' or ',
};

export const setWords: typeof Chinese = {
  only: 'Show only ',
  all: (n) => `all ${count(n, 'plan')}`,
  option: (name, n) => `${name} (${count(n, 'plan')})`,
  given: 'chosen by the link',
  shown: (name, n) => `Only the ${count(n, 'plan')} of the plan set “${name}”: `,
  chosen: (n) => `Only the ${count(n, 'plan')} chosen by the link: `,
  rest: 'Charts, totals and the numbers of groups still count all plans.',
  missing: (n) => `${n} of them ${n === 1 ? 'is' : 'are'} not on this site. `,
  none: 'None of the plans in this set is on this site, so all are shown.',
  compare: 'sentence by sentence, side by side',
  failed: 'The plan set could not be loaded, so all plans are shown. Please check the network and try again.',
  table: (name, page) => `${name}: ${page}`,
  note: {
    measures:
      'Each cell gives the number of measures (sentences), shaded by their share of the measures of the plan. Follow a number to its sentences; for why there are none, see the profile of the plan.',
    units: 'Each cell gives the number of tasks; follow a number to see which.',
    indicators:
      'Each cell gives the value of the target and its year; follow it to its sentence. For why there is none, see the profile of the plan.',
    frequencies:
      'Each cell gives the count and its share, counted as on this page, and is shaded by the share.',
  },
  unlisted: (n) =>
    n === 1
      ? ' One entry that none of them has is left out.'
      : ` ${n} entries that none of them has are left out.`,
  corner: 'Plan',
  shade: (first, last) =>
    last === null ? `${first} or more` : first === last ? `${first}` : `${first}–${last}`,
  percent: (share) => `${share}%`,
  absent: 'None',
};
