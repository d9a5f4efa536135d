/** Plans that a reader keeps together under a name. */
export interface PlanSet {
  readonly name: string;
  /** Ids in the order of their columns, each once. */
  readonly plans: readonly string[];
}

/** What a file of a set says of itself. */
const FORMAT = 'county-st-plans/plan-set';
const LONGEST_NAME = 60;
const MOST_PLANS = 3_000;
const PLAN = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}(?:-[a-z0-9]+)*$/u;

/** A set out of anything; null where it has no name or no plan. What is not an id is left out. */
export function setOf(given: unknown): PlanSet | null {
  if (typeof given !== 'object' || given === null) return null;
  const { name, plans } = given as { readonly name?: unknown; readonly plans?: unknown };
  if (typeof name !== 'string' || !Array.isArray(plans)) return null;
  const called = name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  const ids = [...new Set(plans.filter((id) => typeof id === 'string' && PLAN.test(id)))] as string[];
  return called === '' || ids.length === 0 ? null : { name: called, plans: ids.slice(0, MOST_PLANS) };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The sets that a browser keeps, from the text that it keeps; what cannot be read counts as none. */
export function setsIn(text: string | null): PlanSet[] {
  const given = parsed(text ?? '[]');
  return Array.isArray(given) ? given.flatMap((each) => setOf(each) ?? []) : [];
}

/** The sets with one more; one of the same name is replaced in its place. */
export const withSet = (sets: readonly PlanSet[], set: PlanSet): PlanSet[] =>
  sets.some(({ name }) => name === set.name)
    ? sets.map((other) => (other.name === set.name ? set : other))
    : [...sets, set];

/** The sets without the one of a name. */
export const withoutSet = (sets: readonly PlanSet[], name: string): PlanSet[] =>
  sets.filter((set) => set.name !== name);

/** A set as a file: JSON that says what it is. */
export const fileOfSet = ({ name, plans }: PlanSet): string =>
  `${JSON.stringify({ format: FORMAT, name, plans }, null, 1)}\n`;

/** The set of such a file; null of any other. */
export function setOfFile(text: string): PlanSet | null {
  const given = parsed(text);
  const { format } = (typeof given === 'object' && given !== null ? given : {}) as {
    readonly format?: unknown;
  };
  return format === FORMAT ? setOf(given) : null;
}
