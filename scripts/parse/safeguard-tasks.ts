import type { Area, Section, Task } from '../../src/model/structure.ts';
import { contains } from '../../src/model/provenance.ts';
import { folded } from './folded.ts';
import { roleOfTitle, surelySafeguards } from './title-words.ts';

/**
 * Which tasks are safeguards (保障措施) in substance, because their plan numbers its safeguards on after the other tasks.
 * A task is one where
 * - the section or area over it is that of the safeguards: by its role, by a title that can only mean them (组织保障), or
 *   by a title that may mean them (科技支撑保障) where one of its tasks has a title that can mean nothing else (强化组织领导);
 * - its own title can mean nothing else, or it is after such a task, at the end of the plan, and its title and
 *   those between tell of safeguards, too (强化组织领导, 强化资金保障 at the end of a plan without sections).
 * Reads titles and spans only. The same tasks in the same order.
 */
export function withSafeguards(
  tasks: readonly Task[],
  sections: readonly Section[],
  areas: readonly Area[],
): Task[] {
  const sure = (title: string): boolean => surelySafeguards(folded(title));
  const tells = (title: string): boolean => roleOfTitle(folded(title)) === 'safeguards';
  const groups = [
    ...sections.map((s) => ({ ...s, held: tasks.filter((t) => contains(s, t)) })),
    ...areas.map((a) => ({ ...a, role: null, held: tasks.filter((t) => t.area === a.id) })),
  ];
  const held = groups
    .filter(
      (g) =>
        g.role === 'safeguards' || sure(g.title) || (tells(g.title) && g.held.some((t) => sure(t.title))),
    )
    .flatMap((g) => g.held.map((t) => t.id));
  // The last tasks that tell of safeguards, from the first of them that can mean nothing else.
  const before = tasks.findLastIndex((t) => !tells(t.title) && !sure(t.title));
  const first = tasks.findIndex((t, k) => k > before && sure(t.title));
  const closing = first < 0 ? [] : tasks.slice(first).map((t) => t.id);
  const safeguards = new Set([...held, ...closing]);
  return tasks.map((t) => ({ ...t, is_safeguard: safeguards.has(t.id) || sure(t.title) }));
}
