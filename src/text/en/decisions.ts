import type { LineReading } from '../../model/decision.ts';
import type { SectionRole } from '../../model/structure.ts';
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
  } satisfies Record<LineReading['is'], string>,
  roles: {
    background: 'background',
    guidance: 'general requirements',
    goals: 'goals',
    tasks: 'tasks',
    schedule: 'schedule',
    safeguards: 'safeguards',
    other: 'other',
  } satisfies Record<SectionRole, string>,
  reading: (kind: string, role: string | null, title: string | null): string =>
    `${kind}${role === null ? '' : ` (${role})`}${title === null ? '' : ` “${title}”`}`,
  items: (kind: string): string => ` The items below it are read as: ${kind}.`,
  say: (rule: string, editor: string): string =>
    rule === editor
      ? `Decided by the editor: ${editor}; the rule reads the same.`
      : `Read by the rule: ${rule}. Decided by the editor: ${editor}.`,
};
