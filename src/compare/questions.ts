/** Questions that a corpus can answer, chosen from its data: nothing here knows a theme, a term or an indicator by name. */

/** An indicator and the plans that set a target of it. */
export interface Promised {
  readonly code: string;
  readonly plans: readonly string[];
  readonly targets: number;
}
/** A wording and the plans in which it stands. */
export interface Written {
  readonly term: string;
  readonly plans: readonly string[];
  /** Passages that have it. */
  readonly passages: number;
}
/** A theme and the units at the head of its tasks. */
export interface Headed {
  readonly code: string;
  /** Units whose document prints 牵头 beside them. */
  readonly lead: number;
  /** Units that are printed first where no 牵头 is. */
  readonly first: number;
}

/** The indicator of which most plans have a target, then the one with most targets. Null where there is none. */
export const mostPromised = (rows: readonly Promised[]): Promised | null =>
  best(
    rows.filter(({ plans }) => plans.length > 0),
    ({ plans, targets }) => [plans.length, targets],
  );

/**
 * The wording that tells plans apart best: it is in many passages, and the pairs of plans of which one has it and the other
 * has not are many. Null where every wording is in all plans or in none.
 */
export const mostTelling = (rows: readonly Written[], plans: number): Written | null =>
  best(
    rows.filter((row) => row.plans.length > 0 && row.plans.length < plans),
    (row) => [row.plans.length * (plans - row.plans.length) * row.passages, row.term.length],
  );

/** The theme with most units at the head of its tasks, printed 牵头 before those that are named first. Null where none has any. */
export const mostHeaded = (rows: readonly Headed[]): Headed | null =>
  best(
    rows.filter(({ lead, first }) => lead + first > 0),
    ({ lead, first }) => [lead, first],
  );

/** The first of those whose values are largest, the first value before the second. */
function best<T>(rows: readonly T[], valuesOf: (row: T) => readonly number[]): T | null {
  let found: { readonly row: T; readonly values: readonly number[] } | null = null;
  for (const row of rows) {
    const values = valuesOf(row);
    if (found === null || larger(values, found.values)) found = { row, values };
  }
  return found === null ? null : found.row;
}

function larger(a: readonly number[], b: readonly number[]): boolean {
  for (const [k, value] of a.entries()) {
    const other = b[k] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}
