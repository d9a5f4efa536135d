import type { decisions as Chinese } from '../decisions.ts';

/** Wording of the list of decisions on the structure of an edition, in English. */
export const decisions: typeof Chinese = {
  name: 'Decisions on structure',
  about: 'What these lines are was decided by the editor; how the rule reads them is given as well.',
  kinds: {
    section: 'section',
    area: 'task area',
    task: 'task',
    safeguard: 'safeguard',
    part: 'part of a task',
    text: 'text',
    note: 'note on responsibility',
    row: 'table row',
  },
  roles: {
    background: 'background',
    guidance: 'general requirements',
    goals: 'goals',
    tasks: 'tasks',
    schedule: 'schedule',
    safeguards: 'safeguards',
    other: 'other',
  },
  reading: (kind, role, title) =>
    `${kind}${role === null ? '' : ` (${role})`}${title === null ? '' : ` “${title}”`}`,
  items: (kind) => ` The items below it are read as: ${kind}.`,
  say: (rule, editor) =>
    rule === editor
      ? `Decided by the editor: ${editor}; the rule reads the same.`
      : `Read by the rule: ${rule}. Decided by the editor: ${editor}.`,
};
