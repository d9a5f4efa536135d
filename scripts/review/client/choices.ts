/** What an editor can choose for an item, and the keys for it. */
import type { LineReading } from '../../../src/model/decision.ts';
import type { SectionRole } from '../../../src/model/structure.ts';

/** All that structure.yaml can say of a line, with the key that says it. */
export const kindKeys: readonly (readonly [key: string, is: Exclude<LineReading['is'], 'row'>])[] = [
  ['1', 'section'],
  ['2', 'area'],
  ['3', 'task'],
  ['4', 'safeguard'],
  ['5', 'part'],
  ['6', 'text'],
  ['7', 'note'],
];

/** What a section can be for, with the key that says it. */
export const sectionRoleNames: readonly (readonly [key: string, role: SectionRole])[] = [
  ['a', 'background'],
  ['b', 'guidance'],
  ['c', 'goals'],
  ['d', 'tasks'],
  ['e', 'schedule'],
  ['f', 'safeguards'],
  ['g', 'other'],
];

/** Whose a note can be, with the key that says it. */
export const belongings: readonly (readonly [key: string, to: 'task' | 'area' | 'nobody' | 'heading'])[] = [
  ['a', 'task'],
  ['b', 'area'],
  ['c', 'nobody'],
  ['d', 'heading'],
];
