import { standingOf } from '../model/responsibility.ts';
import type { ResponsibilityRow } from '../model/tables.ts';
import { unitKey } from './printed-units.ts';

/**
 * How a unit is at the head of a task: the document prints 牵头 beside it, or, where it prints no 牵头, names it first of those
 * that answer for the task (责任, 负责 or no label) in the task's own note.
 */
type Heading = 'lead' | 'first';

/** A unit at the head of some tasks of a plan. */
export interface Leading {
  readonly plan: string;
  /** Its name as printed; with its code where the plan prints several forms. */
  readonly name: string;
  readonly unit: string | null;
  readonly function: string | null;
  readonly as: Heading;
  readonly tasks: readonly string[];
}

type Named = Pick<
  ResponsibilityRow,
  'plan' | 'task' | 'unit' | 'unit_text' | 'role' | 'role_label' | 'basis' | 'function' | 'start'
>;

/**
 * Who is at the head of these tasks? Those of the role 牵头; of a task without any, the unit that its own note prints first as
 * responsible. A note elsewhere that adds every township (各镇街负责抓好落实) puts nobody at the head, nor does 落实. That is
 * observed and means no more than it says. Plan by plan in the order of the rows, those with most tasks first.
 * `rows` are those that `printedUnits` gives.
 */
export function leadingAmong(rows: readonly Named[], tasks: ReadonlySet<string>): readonly Leading[] {
  const own = Map.groupBy(
    rows.filter(({ task }) => tasks.has(task)),
    ({ task }) => task,
  );
  const heads = [...own.values()].flatMap((named): { readonly row: Named; readonly as: Heading }[] => {
    const leads = named.filter(({ role }) => role === 'lead');
    if (leads.length > 0) return leads.map((row) => ({ row, as: 'lead' }));
    const first = named
      .filter((row) => row.basis === 'stated' && standingOf(row) === 'responsible')
      .reduce<Named | null>((a, b) => (a === null || b.start < a.start ? b : a), null);
    return first === null ? [] : [{ row: first, as: 'first' }];
  });
  const units = Map.groupBy(heads, ({ row, as }) => `${row.plan} ${as} ${unitKey(row)}`);
  const leading = [...units.values()].flatMap((same): Leading[] => {
    const [head] = same;
    if (head === undefined) return [];
    const { plan, unit, unit_text, function: does } = head.row;
    return [
      {
        plan,
        name: unit_text,
        unit,
        function: does,
        as: head.as,
        tasks: [...new Set(same.map(({ row }) => row.task))],
      },
    ];
  });
  const order = new Map([...new Set(rows.map(({ plan }) => plan))].map((plan, k) => [plan, k]));
  return leading.sort(
    (a, b) =>
      (order.get(a.plan) ?? 0) - (order.get(b.plan) ?? 0) ||
      Number(a.as === 'first') - Number(b.as === 'first') ||
      b.tasks.length - a.tasks.length,
  );
}

/** What a function has at the head of tasks, over plans. */
interface LeadingFunction {
  /** Null for units of which it is not known. */
  readonly function: string | null;
  readonly plans: number;
  readonly tasks: number;
}

/** The same by what the units do, those with most tasks first: for more plans than can be listed. */
export const leadingFunctions = (leading: readonly Leading[]): readonly LeadingFunction[] =>
  [...Map.groupBy(leading, (row) => row.function)]
    .map(([does, own]) => ({
      function: does,
      plans: new Set(own.map(({ plan }) => plan)).size,
      tasks: new Set(own.flatMap(({ tasks }) => tasks)).size,
    }))
    .sort((a, b) => b.tasks - a.tasks || b.plans - a.plans);
