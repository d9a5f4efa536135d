import type { wholeTextWords as Chinese } from '../whole-text.ts';

/** Words of the page with the whole document of a plan, in English. */
export const wholeTextWords: typeof Chinese = {
  title: 'Whole text',
  of: (plan) => `${plan} (whole text)`,
  description: (plan) =>
    `The whole text of ${plan} on one page, in the order of the original; the number before a sentence leads to its permanent address.`,
  printed:
    'This page is an outline of the plan without the text of its tasks. To print the whole text, open ',
  toPlan: 'Plan',
  how: 'In the order of the original. The number before a sentence leads to its task or section; reasons for corrections stand in the apparatus at the end.',
  colophon: (version, preparing) =>
    `From County Science & Technology Plans Compared, corpus version ${version}${preparing}.`,
};
