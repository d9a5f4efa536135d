/**
 * Who answers for a task, in short: standings by their numbers in `standings`, each with its units as the document writes them; how many
 * further units the task has; `1` where the task has them by a general clause and does not name them itself.
 */
export type Duty = readonly [
  named: readonly (readonly [standing: number, names: string])[],
  others: number,
  byRule?: 1,
];

/** So many units are named. */
export const MOST_NAMED = 4;
