import type { UnitCell } from '../../compare/units.ts';
import type { zh as Chinese } from '../units.ts';
import { capital, ordinal } from './forms.ts';
import { count } from './words.ts';

/** The wording of pages on responsible units, in English. */

const silences: Record<NonNullable<UnitCell['silence']>, string> = {
  'no-units': 'no units found',
  'not-named': 'no such unit named',
  unclassified: 'not all units classified; may have one',
  unread: 'not all printed units read; may have one',
};

export const zh: typeof Chinese = {
  title: 'Responsible units',
  description: 'Who leads, who is responsible and who supports in each plan, aligned by function.',
  lead: (units, functions, plans) =>
    `${count(plans, 'plan')} ${plans === 1 ? 'names' : 'name'} ${count(units, 'responsible unit')}, aligned here by ${count(functions, 'function')}: units with different names but the same function share a row.`,
  rule: 'Roles follow the printed label alone: 牵头 is lead; 配合, 协助 and 参与 are supporting; 责任, 负责 or no label is responsible. Where the label is only 落实 or 实施 the unit is counted as implementing, apart from responsible and ranked after it. A unit counts once for a task.',
  caption: 'Units and number of tasks by function and plan',
  function: 'Function',
  tasks: (n, carriedOut) =>
    [
      ...(n > 0 || carriedOut === 0 ? [count(n, 'task')] : []),
      ...(carriedOut > 0 ? [`${carriedOut} implementing`] : []),
    ].join(', '),
  silences,
  joined: (purpose) => `see ${purpose}: `,
  count: (role, n) => `${role} ${n}`,
  named: (name, n) => `${name}, ${count(n, 'task')}`,
  unknown: 'Units not yet classified',
  unknownWhy:
    'The documents name these units, which are not in the vocabulary and whose names do not reveal their function. They are given as printed; their function is still open. ',
  byRule:
    'The function of a unit is that of the vocabulary; where the vocabulary does not have the unit, a rule infers it from the printed name.',
  ranking: {
    title: 'Who has the most tasks',
    how: 'Each column counts tasks, each task once, followed by the rank (equal counts share a rank). “Listed first” is the unit that the task’s own note prints first: an observation only, from which nothing is inferred about who leads. Where the units of a task come from a general clause elsewhere, none is listed first. ',
    functions: 'Functions, all plans together (units not classified are not counted)',
    units: (plan) => `Units of ${plan}`,
    unit: 'Unit',
    plans: 'Plans',
    rank: (rank) => (rank === null ? '' : ordinal(rank)),
    by: {
      lead: 'Lead',
      responsible: 'Responsible',
      implementing: 'Implementing',
      supporting: 'Supporting',
      first: 'Listed first',
      tasks: 'All tasks',
    },
  },
  page: {
    functionOf: (name) => `Function: ${name}`,
    jurisdiction: 'Place',
    name: 'Full name',
    aliases: 'Other forms',
    code: 'Code',
    basis: 'Basis of function',
    bases: { vocabulary: 'Vocabulary', rule: 'Inferred by rule from the printed name' },
    noAliases: 'none',
    written: 'As printed',
    duties: 'Tasks',
    none: 'No document of this corpus names this unit.',
    caption: (plan) => `Tasks in ${plan}, by theme and role`,
    theme: 'Theme',
    noTheme: 'No theme',
    byRule: 'by general clause',
    ruleWhy:
      '“By general clause”: the task itself does not say so; a clause for further tasks (such as 下同) in the note of another task reaches it.',
    alike: (name) => `Units with the function “${name}” in all places`,
    alikeNear: (name, shown, all) =>
      `Units with the function “${name}” in plans of the same province${all > shown ? ` (${shown} of ${count(all, 'plan')})` : ''}`,
    count: (role, n) => `${capital(role)}: ${count(n, 'task')}`,
    absent: '–',
  },
};
