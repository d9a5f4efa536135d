import type { Indicator } from '../model/indicator.ts';
import type { Passage } from '../model/structure.ts';
import type { Target } from '../model/target.ts';

/** A plan read against itself. */
export interface SelfReading {
  /** One thing of one year that the document states in several ways; each list in the order of the document. */
  readonly severalWays: readonly (readonly Target[])[];
  /** Targets among the goals (indicator table included) that no task names; one list for each thing. */
  readonly notTakenUp: readonly (readonly Target[])[];
}

/** What {@link selfReadingOf} needs of an edition. */
export interface Promising {
  readonly targets: readonly Target[];
  readonly passages: readonly Pick<Passage, 'kind' | 'text'>[];
}

/** Where one document gives several values for one indicator, and which goals no task takes up. */
export function selfReadingOf(
  { targets, passages }: Promising,
  indicators: readonly Indicator[],
): SelfReading {
  const inTasks = new Set(targets.filter((t) => t.place === 'task').map(keyOf));
  const tasks = passages.filter((p) => p.kind === 'measure').map((p) => bare(p.text));
  const names = new Map(indicators.map((i) => [i.code, i.aliases]));
  const isNamed = (target: Target): boolean =>
    [target.indicator_text, ...(names.get(target.indicator ?? '') ?? [])]
      .map((name) => bare(name))
      .some((name) => tasks.some((text) => text.includes(name)));
  const stated = groupedBy(targets, (t) => `${keyOf(t)} ${t.target_year ?? ''}`);
  return {
    severalWays: stated.filter((group) => differ(group)),
    notTakenUp: groupedBy(
      targets.filter(
        (t) => (t.place === 'goals' || t.place === 'table') && !inTasks.has(keyOf(t)) && !isNamed(t),
      ),
      keyOf,
    ),
  };
}

/** The targets of one key together, in the order of the document. */
function groupedBy(targets: readonly Target[], key: (target: Target) => string): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) groups.set(key(target), [...(groups.get(key(target)) ?? []), target]);
  return [...groups.values()];
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^全[县市区州旗]/u, '');

/** What a target is about: its indicator, or the name, unit and manner of one that has none. */
const keyOf = (t: Target): string =>
  t.indicator ?? [bare(t.indicator_text), t.unit_base ?? '', t.per_year, t.comparator === 'growth'].join(' ');

/** Whether sentences state one thing differently; the columns of one table row are one statement. */
function differ(group: readonly Target[]): boolean {
  const statements = new Map<string, string[]>();
  for (const t of group) {
    const passage = t.id.slice(0, t.id.lastIndexOf('/'));
    const words = [t.value_base, t.value_max, t.unit_base, t.comparator, t.benchmark].join(' ');
    statements.set(passage, [...(statements.get(passage) ?? []), words]);
  }
  return new Set([...statements.values()].map((words) => words.join('; '))).size > 1;
}
