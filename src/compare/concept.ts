import type { Concept } from '../model/coding.ts';
import type { EditionRows } from '../model/tables.ts';
import { unreadUnits } from '../model/unread-units.ts';
import { hasCode, type CodedMeasure, type CodedPlan, type CodedTask, type Silence } from './coded.ts';
import { isEdited } from './edited.ts';
import { cutAt, rangesIn, type Piece } from './evidence.ts';
import { themeCell, toolCell } from './matrix.ts';
import { printedUnits, unitKey } from './printed-units.ts';
import { countPromising } from './promising.ts';

/** How a task is under a theme: as its primary one, as a further one, or by single sentences. */
export type Standing = 'primary' | 'further' | 'sentences';

/** A task with its sentences under a theme or tool. */
export interface TaskShare {
  readonly task: CodedTask;
  readonly standing: Standing;
  readonly measures: readonly Shown[];
  /** Units named for the task, as written, each once. */
  readonly units: readonly string[];
}

/** A sentence under a theme or tool. */
interface Shown {
  readonly measure: CodedMeasure;
  /** Its text, cut where the words that show the theme or tool begin and end. */
  readonly pieces: readonly Piece[];
  readonly target: boolean;
  readonly money: boolean;
}

/** How much one plan has under a theme or tool, and what it names there. */
export interface CountedSide {
  readonly plan: CodedPlan['plan'];
  /** Codes used by its sentences there: of a theme the tools, of a tool the themes; most often first. */
  readonly codes: readonly { readonly code: string; readonly measures: number }[];
  readonly count: {
    /** Tasks with this primary theme; of a tool, tasks that use it. */
    readonly tasks: number;
    readonly further: number;
    readonly measures: number;
    /** Sentences with a policy tool; of a tool, all. */
    readonly withTools: number;
    /** Sentences that set a target, that promise money: see `promisingOf`. */
    readonly withTargets: number;
    readonly withMoney: number;
    /** Units named for the tasks shown, each once; null where the document names none at all. */
    readonly units: number | null;
  };
  /** Whether the document prints words of units of which none was read. */
  readonly unitsUnread: boolean;
  /** Whether an editor has read the plan. */
  readonly edited: boolean;
  readonly silence: Silence | null;
}

/** The same with the tasks and sentences themselves. */
export interface PlanSide extends CountedSide {
  readonly tasks: readonly TaskShare[];
}

/** The units of each task, over some plans. */
export interface Facts {
  readonly units: ReadonlyMap<string, readonly string[]>;
  /** The same units by code, where they have one, to be counted. */
  readonly unitKeys: ReadonlyMap<string, readonly string[]>;
  /** Plans that name any unit; of the others those that print words of units. */
  readonly naming: ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
}

/** What the sentences of these plans name besides themes and tools. */
export function factsOf(
  rows: readonly Pick<EditionRows, 'plans' | 'tasks' | 'passages' | 'responsibilities'>[],
): Facts {
  const all = rows.flatMap((r) => r.responsibilities);
  const named = printedUnits(all);
  return {
    units: new Map(
      [...Map.groupBy(named, (r) => r.task)].map(([task, own]) => [
        task,
        [...new Set(own.map((r) => r.unit_text))],
      ]),
    ),
    unitKeys: new Map([...Map.groupBy(all, (r) => r.task)].map(([task, own]) => [task, own.map(unitKey)])),
    naming: new Set(named.map((r) => r.plan)),
    unread: new Set(rows.flatMap((r) => (unreadUnits(r).plan === null ? [] : r.plans.map(({ id }) => id)))),
  };
}

type Scheme = 'theme' | 'instrument';

/** What do the plans have under a theme or a tool, and what do they name there? One side per plan, in their order. */
export const planSides = (
  plans: readonly CodedPlan[],
  concept: Concept,
  scheme: Scheme,
  facts: Facts,
): PlanSide[] =>
  plans.map((plan) => {
    const own = ownOf(plan, concept, scheme);
    const tasks = own.shares.map(({ task, standing, measures }): TaskShare => ({
      task,
      standing,
      measures: measures.map((measure) => ({
        measure,
        pieces: cutAt(measure.row.text, rangesIn(measure.row.text, evidenceFor(measure, concept, scheme))),
        target: plan.promising.targets.has(measure.row.id),
        money: plan.promising.money.has(measure.row.id),
      })),
      units: facts.units.get(task.row.id) ?? [],
    }));
    return {
      ...countedOf(plan, own, scheme, facts),
      tasks: tasks.toSorted((a, b) => order[a.standing] - order[b.standing]),
    };
  });

/** How much is that? The same sides without the tasks, for more plans than can be read side by side. */
export const countedSides = (
  plans: readonly CodedPlan[],
  concept: Concept,
  scheme: Scheme,
  facts: Facts,
): CountedSide[] => plans.map((plan) => countedOf(plan, ownOf(plan, concept, scheme), scheme, facts));

/** What a plan has under a concept, task by task in their order. */
function ownOf(plan: CodedPlan, concept: Concept, scheme: Scheme) {
  const cell = scheme === 'theme' ? themeCell(plan, concept) : toolCell(plan, concept);
  const measures = Map.groupBy(cell.measures, (m) => m.task.id);
  const [first, further] = [new Set(cell.tasks), new Set(cell.also)];
  const shares = plan.tasks.flatMap((task) => {
    const own = measures.get(task.row.id) ?? [];
    const standing: Standing = first.has(task) ? 'primary' : further.has(task) ? 'further' : 'sentences';
    return standing === 'sentences' && own.length === 0 ? [] : [{ task, standing, measures: own }];
  });
  return { cell, shares };
}

function countedOf(
  coded: CodedPlan,
  { cell, shares }: ReturnType<typeof ownOf>,
  scheme: Scheme,
  facts: Facts,
): CountedSide {
  const { plan, promising } = coded;
  const others = cell.measures.flatMap((m) => (scheme === 'theme' ? m.tools : m.themes.slice(0, 1)));
  return {
    plan,
    codes: [...Map.groupBy(others, (c) => c.code)]
      .map(([code, uses]) => ({ code, measures: uses.length }))
      .toSorted((a, b) => b.measures - a.measures || (a.code < b.code ? -1 : 1)),
    count: {
      tasks: cell.tasks.length,
      further: cell.also.length,
      measures: cell.measures.length,
      withTools: cell.measures.filter((m) => m.tools.length > 0).length,
      ...countPromising(cell.measures, promising),
      units: facts.naming.has(plan.id)
        ? new Set(shares.flatMap((t) => facts.unitKeys.get(t.task.row.id) ?? [])).size
        : null,
    },
    unitsUnread: facts.unread.has(plan.id),
    edited: isEdited(coded),
    silence: cell.silence,
  };
}

const order: Readonly<Record<Standing, number>> = { primary: 0, further: 1, sentences: 2 };

/** Words that show why a sentence is under a concept; none where it goes with its task. */
const evidenceFor = (measure: CodedMeasure, concept: Concept, scheme: Scheme): readonly string[] =>
  (scheme === 'theme' ? (measure.inherited ? [] : measure.themes) : measure.tools)
    .filter((c) => hasCode([c], concept.code))
    .map((c) => c.evidence);
