/** Whether a person has read a plan: of all others the site knows only what a program found. */
import { codingRowsOf, type Coding, type CodingSet } from './coding.ts';

/** Whether an editor has decided on all codes in force; a plan without any has not been read. */
export const areDecided = (inForce: readonly Pick<Coding, 'basis'>[]): boolean =>
  inForce.length > 0 && inForce.every(({ basis }) => basis === 'editor');

/** Whether an editor has decided on the codes in force of every task of an edition, and of its sentences. */
export const isEdited = ({ codings }: { readonly codings: readonly CodingSet[] }): boolean =>
  areDecided(codingRowsOf(codings).filter(({ in_force: inForce }) => inForce));
