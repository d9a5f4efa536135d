import type { zh as Chinese } from '../questions.ts';
import { count, within } from './words.ts';

/** The wording of the questions of the home page and of who is at the head of a theme's tasks, in English. */
export const zh: typeof Chinese = {
  title: 'Start with a question',
  promised: (indicator, _unit) => `What does each place promise for ${within(indicator)}?`,
  promisedBy: (plans, all, sure) =>
    sure
      ? `${plans} of ${count(all, 'plan')} set a number`
      : `A number was found in ${plans} of ${count(all, 'plan')}`,
  written: (term) => `Who writes about “${term}”?`,
  writtenBy: (plans, all) => `${plans} of ${count(all, 'plan')} do; their sentences are shown side by side`,
  headed: (theme) => `Who leads on ${within(theme)}?`,
  headedBy: (lead, first) =>
    [
      lead > 0 ? `${count(lead, 'unit is', 'units are')} named as lead` : '',
      first > 0 ? `${first} ${first === 1 ? 'is' : 'are'} named first` : '',
    ]
      .filter(Boolean)
      .join(', '),
  leads: 'Who leads',
  leadsNote:
    'Tasks with this as their main or a secondary theme. “Lead” follows the printed word 牵头 alone. Where a task prints none, the responsible unit that its own note prints first is given as “named first”; no order of importance is inferred. Units that only carry out (落实) do not count.',
  as: { lead: 'lead', first: 'named first' },
  tasks: (n) => count(n, 'task'),
  task: (number) => `task ${number}`,
  plans: (n) => count(n, 'plan'),
  unknown: 'function unknown',
  none: 'No responsible unit of these tasks was found.',
};
