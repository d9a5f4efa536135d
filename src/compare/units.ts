import {
  perStanding,
  standingOf,
  standings,
  type Standing,
  type Unit,
  type VocabularyUnit,
} from '../model/responsibility.ts';
import type { ResponsibilityRow } from '../model/tables.ts';
import type { CodedPlan, CodedTask } from './coded.ts';

export { standings };

/** A task that a unit answers for. */
export interface Duty {
  readonly task: CodedTask;
  readonly role: ResponsibilityRow['role'];
  /** What it has to do with the task: the role, and 落实 apart from 责任. */
  readonly standing: Standing;
  readonly basis: ResponsibilityRow['basis'];
  /** The unit as this task's note writes it. */
  readonly written: string;
}

export interface UnitCell {
  readonly plan: string;
  /** Units of the place with this function, those that are named first. */
  readonly units: readonly { readonly unit: Unit; readonly duties: readonly Duty[] }[];
  /** How many tasks they lead, support, answer for or carry out; each task once for each standing. */
  readonly count: Readonly<Record<Standing, number>>;
  /**
   * Why neither `units` nor `joined` has any. `no-units`: the document names no unit at all; `not-named`: others, but none of
   * this function; `unclassified`: units that nobody has classified, `unread`: words of units of which none was read, so that
   * nothing can be said.
   */
  readonly silence: 'no-units' | 'not-named' | 'unclassified' | 'unread' | null;
  /** Where it has no unit of its own, merged bureaus that do it and count under their main function, as the plan writes them. */
  readonly joined: readonly { readonly unit: Unit; readonly written: readonly string[] }[];
  /** Written forms of the plan that are not classified. */
  readonly unclassified: number;
}

export interface FunctionRow {
  readonly function: string;
  readonly cells: readonly UnitCell[];
  /** Tasks in all plans that its units lead, answer for or support. */
  readonly tasks: number;
  /** Tasks in all plans that they only carry out (落实). */
  readonly carriedOut: number;
}

const ROLES = ['lead', 'supporting', 'responsible'] as const;

/**
 * Who answers for what, by function, so that 发改局 and 发改委 are in one row? The busiest functions first; tasks that are
 * only carried out (every township, by a clause for all tasks) come after all others. A merged bureau counts under its
 * main function alone; under its further ones a plan without another unit refers to it. `unread` has the plans that print words
 * of units where none was read.
 */
export function functionRows(
  plans: readonly CodedPlan[],
  units: readonly VocabularyUnit[],
  responsibilities: readonly ResponsibilityRow[],
  unread: ReadonlyMap<string, string> = new Map(),
): FunctionRow[] {
  const duties = dutiesOf(plans, responsibilities);
  const joinedBy = joinedIn(units, duties);
  const naming = new Set(responsibilities.map((r) => r.plan));
  const unclassified = new Map(
    [...Map.groupBy(responsibilities, (r) => r.plan)].map(([plan, rows]) => [
      plan,
      new Set(rows.filter((r) => r.unit === null).map((r) => r.unit_text)).size,
    ]),
  );
  return [...Map.groupBy(units, (u) => u.function)]
    .map(([name, members]): FunctionRow => {
      const namedIn = unitsByPlan(members, duties);
      const cells = plans.map(({ plan }): UnitCell => {
        const own = (namedIn.get(plan.id) ?? []).toSorted((a, b) => b.duties.length - a.duties.length);
        const joined = own.length > 0 ? [] : (joinedBy.get(name)?.get(plan.id) ?? []);
        const open = unclassified.get(plan.id) ?? 0;
        return {
          plan: plan.id,
          units: own,
          count: countOf(own.flatMap((u) => u.duties)),
          silence:
            own.length + joined.length > 0
              ? null
              : naming.has(plan.id) && open > 0
                ? 'unclassified'
                : unread.has(plan.id)
                  ? 'unread'
                  : naming.has(plan.id)
                    ? 'not-named'
                    : 'no-units',
          joined,
          unclassified: open,
        };
      });
      const all = cells.flatMap((c) => c.units.flatMap((u) => u.duties));
      const answered = new Set(all.filter((d) => d.standing !== 'implementing').map((d) => d.task.row.id));
      const tasks = new Set(all.map((d) => d.task.row.id));
      return { function: name, cells, tasks: answered.size, carriedOut: tasks.size - answered.size };
    })
    .filter((row) => row.tasks + row.carriedOut > 0)
    .toSorted(
      (a, b) => b.tasks - a.tasks || b.carriedOut - a.carriedOut || (a.function < b.function ? -1 : 1),
    );
}

/** Units with their duties by the plans that name them, each plan's in the order of the units; each unit is looked at once, however many plans there are. */
function unitsByPlan<U extends VocabularyUnit>(
  units: readonly U[],
  duties: Duties,
): ReadonlyMap<string, { readonly unit: U; readonly duties: readonly Duty[] }[]> {
  const found = new Map<string, { unit: U; duties: readonly Duty[] }[]>();
  for (const unit of units)
    for (const [plan, own] of duties.get(unit.code) ?? []) {
      const list = found.get(plan) ?? [];
      list.push({ unit, duties: own });
      found.set(plan, list);
    }
  return found;
}

/** Merged bureaus by the functions that they have beside their main one, and by plan. */
function joinedIn(
  units: readonly VocabularyUnit[],
  duties: Duties,
): ReadonlyMap<string, ReadonlyMap<string, UnitCell['joined']>> {
  const further = Map.groupBy(
    units.flatMap((unit) => [...new Set(unit.further_functions)].map((name) => ({ name, unit }))),
    ({ name }) => name,
  );
  return new Map(
    [...further].map(([name, of]) => {
      const byPlan = unitsByPlan(
        of.map(({ unit }) => unit),
        duties,
      );
      const joined = [...byPlan].map(
        ([plan, own]) =>
          [
            plan,
            own.map((u) => ({ unit: u.unit, written: [...new Set(u.duties.map((duty) => duty.written))] })),
          ] as const,
      );
      return [name, new Map(joined)];
    }),
  );
}

/** Tasks of these duties by standing, each once. */
export const countOf = (duties: readonly Duty[]): Readonly<Record<Standing, number>> =>
  perStanding((standing) => {
    const own = duties.filter((d) => d.standing === standing);
    return new Set(own.map((d) => d.task.row.id)).size;
  });

/** Duties by unit and plan; plans in their order, duties by task, the leading role first. */
type Duties = ReadonlyMap<string, ReadonlyMap<string, readonly Duty[]>>;

/** Every unit has a page, and all of them ask for the duties of the same rows. */
const known = new WeakMap<
  readonly CodedPlan[],
  { readonly of: readonly unknown[]; readonly duties: Duties }
>();

function dutiesOf(plans: readonly CodedPlan[], responsibilities: readonly ResponsibilityRow[]): Duties {
  const before = known.get(plans);
  if (before?.of === responsibilities) return before.duties;
  const duties = dutiesByUnit(plans, responsibilities);
  known.set(plans, { of: responsibilities, duties });
  return duties;
}

function dutiesByUnit(plans: readonly CodedPlan[], responsibilities: readonly ResponsibilityRow[]): Duties {
  const tasks = new Map(plans.flatMap((p) => p.tasks.map((t): [string, CodedTask] => [t.row.id, t])));
  const duties = new Map<string, Map<string, Duty[]>>();
  const place = new Map(plans.map(({ plan }, k) => [plan.id, k]));
  const rows = responsibilities.toSorted(
    (a, b) =>
      (place.get(a.plan) ?? 0) - (place.get(b.plan) ?? 0) || ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
  );
  for (const row of rows) {
    const { plan, task: id, unit, role, basis, unit_text } = row;
    const task = tasks.get(id);
    if (unit === null || task === undefined) continue;
    const ofUnit = duties.get(unit) ?? new Map<string, Duty[]>();
    const ofPlan = ofUnit.get(plan) ?? [];
    ofPlan.push({ task, role, standing: standingOf(row), basis, written: unit_text });
    duties.set(unit, ofUnit.set(plan, ofPlan));
  }
  const order = new Map([...tasks.keys()].map((id, k) => [id, k]));
  for (const ofUnit of duties.values())
    for (const list of ofUnit.values())
      list.sort((a, b) => (order.get(a.task.row.id) ?? 0) - (order.get(b.task.row.id) ?? 0));
  return duties;
}

/** A unit written in a plan that neither vocabulary nor rule knows, with the tasks that name it. */
export interface UnknownUnit {
  readonly plan: string;
  readonly written: string;
  readonly duties: readonly Duty[];
}

/** Which units do plans write that neither vocabulary nor rule knows? In the order of the plans, each written form once. */
export function unknownUnits(
  plans: readonly CodedPlan[],
  responsibilities: readonly ResponsibilityRow[],
): UnknownUnit[] {
  const open = Map.groupBy(
    responsibilities.filter((r) => r.unit === null),
    (r) => r.plan,
  );
  return plans.flatMap(({ plan, tasks }) => {
    const byId = new Map(tasks.map((t) => [t.row.id, t]));
    const unknown = open.get(plan.id) ?? [];
    return [...Map.groupBy(unknown, (r) => r.unit_text)].map(([written, rows]) => ({
      plan: plan.id,
      written,
      duties: rows.flatMap((row): Duty[] => {
        const { task: id, role, basis } = row;
        const task = byId.get(id);
        return task === undefined ? [] : [{ task, role, standing: standingOf(row), basis, written }];
      }),
    }));
  });
}

/** What one unit of a plan answers for under one theme: its tasks by standing. */
interface ThemeDuties {
  /** Code of the primary theme of the tasks; '' where they have none. */
  readonly theme: string;
  readonly byStanding: Readonly<Record<Standing, readonly Duty[]>>;
}

/** A unit's duties in one plan, themes in the order of the vocabulary, tasks in that of the plan. */
export interface UnitInPlan {
  readonly plan: string;
  /** How the plan writes the unit, each form once. */
  readonly written: readonly string[];
  readonly themes: readonly ThemeDuties[];
  /** Tasks, each once for each standing. */
  readonly count: Readonly<Record<Standing, number>>;
}

/** What does a unit lead, support, and answer for, by plan and theme? */
export function unitInPlans(
  unit: Unit,
  plans: readonly CodedPlan[],
  responsibilities: readonly ResponsibilityRow[],
  themes: readonly string[],
): UnitInPlan[] {
  return [...(dutiesOf(plans, responsibilities).get(unit.code) ?? [])].map(([plan, all]) => {
    const byTheme = Map.groupBy(all, (d) => d.task.themes[0]?.code ?? '');
    return {
      plan,
      written: [...new Set(all.map((d) => d.written))],
      themes: [...themes, ''].flatMap((theme): ThemeDuties[] => {
        const duties = byTheme.get(theme);
        if (duties === undefined) return [];
        return [
          { theme, byStanding: perStanding((standing) => duties.filter((d) => d.standing === standing)) },
        ];
      }),
      count: countOf(all),
    };
  });
}
