/** Which plans an editor has read: of all others the site knows only what a rule found, and must not say that they have none. */
import type { CodedPlan, Silence } from './coded.ts';

/** Whether an editor has decided on the codes in force of every task that has any. */
export const isEdited = ({ tasks }: Pick<CodedPlan, 'tasks'>): boolean => {
  const coded = tasks.map((t) => [...t.themes, ...t.tools]).filter((codes) => codes.length > 0);
  return coded.length > 0 && coded.every((codes) => codes.every((c) => c.basis === 'editor'));
};

/** Whether plans without a target are known to have none: an editor has read them, and no number was left without an indicator. */
export const areSure = (
  silent: readonly { readonly edited: boolean; readonly silence: Pick<Silence, 'reason'> }[],
): boolean => silent.every(({ edited, silence }) => edited && silence.reason !== 'not-placed');
