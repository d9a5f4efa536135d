/** Whether a person has read a plan: of all others the site knows only what a program found. */
import { codingRowsOf, type Coding, type CodingSet } from './coding.ts';

/** Whether an editor has decided on all codes in force; a plan without any has not been read. */
export const areDecided = (inForce: readonly Pick<Coding, 'basis'>[]): boolean =>
  inForce.length > 0 && inForce.every(({ basis }) => basis === 'editor');

const known = new WeakMap<object, boolean>();

/** Whether an editor has decided on the codes in force of every task of an edition, and of its sentences; found once for each edition. */
export function isEdited(edition: { readonly codings: readonly CodingSet[] }): boolean {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const is = areDecided(codingRowsOf(edition.codings).filter(({ in_force: inForce }) => inForce));
  known.set(edition, is);
  return is;
}
