/** Which plans an editor has read: of all others the site knows only what a rule found, and must not say that they have none. */
import { areDecided } from '../model/edited.ts';
import type { CodedPlan, Silence } from './coded.ts';

/** Whether an editor has decided on the codes in force of every task: as {@link areDecided} has it of an edition, for a plan as comparisons read it. */
export const isEdited = ({ tasks }: Pick<CodedPlan, 'tasks'>): boolean =>
  areDecided(tasks.flatMap(({ themes, tools }) => [...themes, ...tools]));

/** Whether plans without a target are known to have none: an editor has read them, and no number was left without an indicator. */
export const areSure = (
  silent: readonly { readonly edited: boolean; readonly silence: Pick<Silence, 'reason'> }[],
): boolean => silent.every(({ edited, silence }) => edited && silence.reason !== 'not-placed');
