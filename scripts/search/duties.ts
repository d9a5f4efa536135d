import { standingOf, standings } from '../../src/model/responsibility.ts';
import type { ResponsibilityRow, TaskRow } from '../../src/model/tables.ts';
import { unreadUnits } from '../../src/model/unread-units.ts';
import { MOST_NAMED, type Duty } from '../../src/search/duty.ts';
import { textIn, type Published } from './published.ts';

/**
 * Who answers for each task, in short, by its id, from `responsibilities`: the units that lead and those that are responsible, as the
 * note writes them, those printed first; where there are neither, those that carry out, else those that support; and how many
 * further units the task has. `null` for a task that has none. What is not a task is not in it.
 */
export function dutiesOf(published: Published): ReadonlyMap<string, Duty | null> {
  const rows = Map.groupBy(
    published.table('responsibilities') as unknown as ResponsibilityRow[],
    (r) => r.task,
  );
  return new Map(
    published.table('tasks').flatMap((task) => {
      const id = textIn(task, 'id');
      return id === null ? [] : [[id, dutyOf(rows.get(id) ?? [])] as const];
    }),
  );
}

/** Ids of the plans that print words of units for tasks of which none was read. */
export function unreadPlans(published: Published): ReadonlySet<string> {
  const by = (name: string) => Map.groupBy(published.table(name), (row) => textIn(row, 'plan'));
  const [tasks, named] = [by('tasks'), by('responsibilities')] as unknown as readonly [
    ReadonlyMap<string, TaskRow[]>,
    ReadonlyMap<string, ResponsibilityRow[]>,
  ];
  const passages = Map.groupBy(published.passages, ({ plan }) => plan);
  const of = (id: string) =>
    unreadUnits({
      tasks: tasks.get(id) ?? [],
      passages: passages.get(id) ?? [],
      responsibilities: named.get(id) ?? [],
    });
  return new Set(published.plans.flatMap(({ id }) => (of(id).plan === null ? [] : [id])));
}

/** Ids of the plans of which some task names a unit. */
export const namingUnits = (published: Published): ReadonlySet<string | null> =>
  new Set(published.table('responsibilities').map((row) => textIn(row, 'plan')));

function dutyOf(rows: readonly ResponsibilityRow[]): Duty | null {
  const byStanding = Map.groupBy(rows, standingOf);
  const answering = (['lead', 'responsible'] as const).filter((standing) => byStanding.has(standing));
  const shown = answering.length > 0 ? answering : standings.filter((s) => byStanding.has(s)).slice(0, 1);
  const seen = new Set<string>();
  const named = shown.flatMap((standing): (readonly [number, string])[] => {
    const own = [...new Set(byStanding.get(standing)?.map((row) => row.unit_text))]
      .filter((name) => !seen.has(name))
      .slice(0, MOST_NAMED - seen.size);
    for (const name of own) seen.add(name);
    return own.length === 0 ? [] : [[standings.indexOf(standing), own.join('、')]];
  });
  if (named.length === 0) return null;
  // One unit may be written in two ways.
  const unitsOf = (of: readonly ResponsibilityRow[]): number =>
    new Set(of.map((row) => row.unit ?? row.unit_text)).size;
  const others = unitsOf(rows) - unitsOf(rows.filter((row) => seen.has(row.unit_text)));
  return rows.every((row) => row.basis === 'rule') ? [named, others, 1] : [named, others];
}
