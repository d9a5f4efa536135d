/** Whether a person has read a plan: of all others the site knows only what a program found. */

/** Whether an editor has given any code. */
export const hasEditor = ({
  codings,
}: {
  readonly codings: readonly { readonly basis: 'rule' | 'editor' }[];
}): boolean => codings.some(({ basis }) => basis === 'editor');
