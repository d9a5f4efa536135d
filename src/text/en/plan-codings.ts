import type { planCodingsWords as Chinese } from '../plan-codings.ts';

/** The wording of the pages with the codings of a plan and their evidence, in English. */
export const planCodingsWords: typeof Chinese = {
  title: 'Codings and evidence',
  of: (plan, part) => `${plan}: codings and evidence${part === null ? '' : ` (page ${part})`}`,
  description: (plan) =>
    `Themes and policy instruments of every task and measure of ${plan}, each with the words it rests on and the rule or the editor’s reason.`,
  lead: 'The themes of every task and measure and the policy instruments it uses; each code with the words it rests on and the rule or the editor’s reason.',
  link: 'Codings and evidence',
  whole: 'Whole task',
  sentence: (n) => `sentence ${n}`,
  pages: 'Pages',
  range: (first, last) => {
    if (!/^\d/u.test(first)) return first === last ? first : `${first} – ${last}`;
    return first === last ? `task ${first}` : `tasks ${first}–${last}`;
  },
  later: 'Tasks on further pages',
  none: 'This document has no tasks.',
};
