/** Notes of responsibility as rows: a task and a unit each. */
import { unified } from '../../src/model/lookalikes.ts';
import type { Responsibility } from '../../src/model/responsibility.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import type { Records } from './record-shapes.ts';

/** A document with more rows of responsibilities is `file/too-large`. */
export const MAX_RESPONSIBILITIES = 20_000;

/**
 * Every mention as rows, task by task: for its own task (`stated`), and for the further tasks that its clause, its area or its
 * annex covers (`rule`). Units of the place have their codes. One row more than {@link MAX_RESPONSIBILITIES} at most.
 */
export function responsibilitiesOf(
  records: Pick<Records, 'tasks' | 'mentions'>,
  input: {
    readonly id: string;
    readonly units: readonly Pick<
      Vocabulary['units'][number],
      'code' | 'jurisdiction' | 'name' | 'aliases'
    >[];
    readonly jurisdiction: string | null;
  },
): Responsibility[] {
  const codes = new Map<string, string>();
  for (const unit of input.units.filter((u) => u.jurisdiction === input.jurisdiction))
    for (const name of [unit.name, ...unit.aliases]) codes.set(unified(name), unit.code);
  const rows = new Map<string, Responsibility[]>(records.tasks.map((t) => [t.id, []]));
  const order = records.tasks.map((t) => t.id);
  const seen = new Set<string>();
  let count = 0;
  for (const m of records.mentions) {
    const row = (task: string, basis: 'stated' | 'rule'): void => {
      const key = `${task} ${m.role} ${m.text}`;
      if (count > MAX_RESPONSIBILITIES || (basis === 'rule' && seen.has(key))) return;
      seen.add(key);
      count += 1;
      rows.get(task)?.push({
        plan: input.id,
        task,
        unit_text: m.text,
        unit: codes.get(unified(m.text)) ?? null,
        role: m.role,
        role_label: m.label,
        function: null,
        function_basis: null,
        function_evidence: null,
        basis,
        start: m.start,
        end: m.end,
      });
    };
    const ofTask = rows.has(m.of);
    if (ofTask) row(m.of, m.elsewhere ? 'rule' : 'stated');
    const covered = ofTask
      ? m.further
        ? order.slice(order.indexOf(m.of) + 1)
        : []
      : records.tasks.filter((t) => t.area === m.of || (m.further && t.start > m.start)).map((t) => t.id);
    for (const task of covered) row(task, 'rule');
  }
  return [...rows.values()].flatMap((list) => {
    const stated = list.filter((r) => r.basis === 'stated');
    const own = new Set(stated.map((r) => `${r.role} ${r.unit_text}`));
    return [...stated, ...list.filter((r) => r.basis === 'rule' && !own.has(`${r.role} ${r.unit_text}`))];
  });
}
