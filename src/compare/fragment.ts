import type { Concept } from '../model/coding.ts';
import type { Indicator } from '../model/indicator.ts';
import { localOf } from '../model/ids.ts';
import type { Corrected, Mark } from '../model/marks.ts';
import type { AreaRow, PlanRow, ResponsibilityRow, TargetRow, TaskRow } from '../model/tables.ts';
import {
  hasCode,
  silenceOf,
  type Code,
  type CodedMeasure,
  type CodedPlan,
  type CodedTask,
  type SentenceRow,
  type Silence,
} from './coded.ts';
import { goalSilence, silenceKey } from './goals.ts';
import type { InBoth, PrintedPlan } from './printed.ts';
import { promisingOf } from './promising.ts';

/** A plan with all that comparisons show of it. */
export interface ComparedPlan extends CodedPlan, PrintedPlan {
  readonly units: readonly UnitNamed[];
  /** The edition's reading of the quotes in which something was corrected, by the target's id. */
  readonly quotes: ReadonlyMap<string, Corrected>;
}

/** A unit that the document names for a task, as written. */
type UnitNamed = Pick<ResponsibilityRow, 'task' | 'unit_text'>;

type FragmentCode = readonly [Code['code'], Code['basis']];

/**
 * What the browser reads of one plan, `/compare/data/<plan>.json`: the rows that comparisons show, each text once, and
 * why the plan is silent where it is, so that its other passages need not come along. Made by {@link fragmentOf}, read by
 * {@link planOfFragment}: the same rows and cells follow from it as from the plan itself.
 */
export interface PlanFragment {
  readonly plan: PlanRow;
  readonly areas: readonly AreaRow[];
  readonly tasks: readonly FragmentTask[];
  /** Safeguards that are not tasks, in the same shape. */
  readonly safeguards: readonly FragmentTask[];
  /** `read`: the edition's reading of the quote where something in it was corrected. */
  readonly targets: readonly (Omit<TargetRow, 'plan'> & { readonly read?: Corrected })[];
  /** Ids of the sentences that promise money. */
  readonly funded: readonly string[];
  readonly silences: Readonly<Record<string, Silence>>;
  readonly cited: InBoth;
  /** See `PrintedPlan`; by ids below the plan's. */
  readonly places: Readonly<Record<string, InBoth>>;
}

/** A task of a fragment: what its own row does not say follows from the others. */
type FragmentTask = Omit<TaskRow, 'text' | 'plan'> & {
  readonly themes: readonly FragmentCode[];
  readonly tools: readonly FragmentCode[];
  readonly units: readonly string[];
  /** Where the titles of task and area depart from the source; left out where they do not. */
  readonly marks?: readonly Mark[];
  readonly areaMarks?: readonly Mark[];
  readonly measures: readonly (Omit<SentenceRow, 'plan' | 'task' | 'is_safeguard'> & {
    /** Null where the theme is that of the task. */
    readonly themes: readonly FragmentCode[] | null;
    readonly tools: readonly FragmentCode[];
    /** Where the text departs from the source; left out where it does not. */
    readonly marks?: readonly Mark[];
  })[];
};

/** The vocabulary by which plans are compared. */
export interface Vocabulary {
  readonly themes: readonly Concept[];
  readonly instruments: readonly Concept[];
  readonly indicators: readonly Indicator[];
}

/** What the browser needs of a plan. */
export function fragmentOf(
  plan: ComparedPlan,
  { themes, instruments, indicators }: Vocabulary,
): PlanFragment {
  const units = Map.groupBy(plan.units, (u) => u.task);
  const all = [...plan.tasks, ...plan.safeguards];
  const coded = [...all, ...all.flatMap((t) => t.measures)];
  const silent = (concept: Concept): boolean =>
    !coded.some((x) => hasCode([...x.themes, ...x.tools], concept.code));
  const fragment = ({
    row,
    themes: about,
    tools,
    marks: own,
    areaMarks,
    measures: sentences,
  }: CodedTask): FragmentTask => {
    const { text: _text, plan: _plan, ...rest } = row;
    return {
      ...rest,
      themes: about.map(written),
      tools: tools.map(written),
      units: (units.get(row.id) ?? []).map((u) => u.unit_text),
      ...(own.length === 0 ? {} : { marks: own }),
      ...(areaMarks.length === 0 ? {} : { areaMarks }),
      measures: sentences.map((m) => {
        const { plan: _of, task: _task, is_safeguard: _is, ...own } = m.row;
        return {
          ...own,
          themes: m.inherited ? null : m.themes.map(written),
          tools: m.tools.map(written),
          ...(m.marks.length === 0 ? {} : { marks: m.marks }),
        };
      }),
    };
  };
  return {
    plan: plan.plan,
    areas: plan.areas,
    tasks: plan.tasks.map(fragment),
    safeguards: plan.safeguards.map(fragment),
    targets: plan.targets.map(({ plan: _plan, ...target }) => {
      const reading = plan.quotes.get(target.id);
      return { ...target, ...(reading === undefined ? {} : { read: reading }) };
    }),
    funded: [...plan.promising.money],
    silences: Object.fromEntries([
      ...[...themes, ...instruments].filter(silent).map((c) => [c.code, silenceOf(plan, c)]),
      ...indicators
        .filter((i) => !plan.targets.some((t) => t.indicator === i.code))
        .map((i) => [silenceKey(i), goalSilence(plan, i)]),
    ]) as Record<string, Silence>,
    cited: plan.cited,
    places: Object.fromEntries([...plan.places].map(([id, place]) => [localOf(id), place])),
  };
}

/** The plan of a fragment; it has no passages, and codes have neither reason nor evidence: those are on its pages. */
export function planOfFragment({
  plan,
  areas,
  tasks,
  safeguards,
  targets,
  funded,
  silences,
  cited,
  places,
}: PlanFragment): ComparedPlan {
  const areasById = new Map(areas.map((a) => [a.id, a]));
  const coded = ({
    themes,
    tools,
    units: _units,
    measures,
    marks: titleMarks = [],
    areaMarks = [],
    ...rest
  }: FragmentTask): CodedTask => {
    const row = { ...rest, plan: plan.id, text: measures.map((m) => m.text).join('') };
    const about = themes.map(read);
    return {
      row,
      area: row.area === null ? null : (areasById.get(row.area) ?? null),
      themes: about,
      tools: tools.map(read),
      marks: titleMarks,
      areaMarks,
      measures: measures.map(({ themes: own, tools: used, marks = [], ...m }): CodedMeasure => ({
        row: { ...m, plan: plan.id, task: row.id, is_safeguard: row.is_safeguard },
        task: row,
        themes: own?.map(read) ?? about.slice(0, 1),
        inherited: own === null,
        tools: used.map(read),
        marks,
        titleMarks,
      })),
    };
  };
  return {
    plan,
    areas,
    cited,
    places: new Map(Object.entries(places).map(([local, place]) => [`${plan.id}/${local}`, place])),
    passages: [],
    silences: new Map(Object.entries(silences)),
    targets: targets.map(({ read: _read, ...t }) => ({ ...t, plan: plan.id })),
    quotes: new Map(targets.flatMap((t) => (t.read === undefined ? [] : [[t.id, t.read]]))),
    promising: { ...promisingOf({ targets, funding: [] }), money: new Set(funded) },
    units: tasks.flatMap((t) => t.units.map((unit_text) => ({ task: t.id, unit_text }))),
    tasks: tasks.map(coded),
    safeguards: safeguards.map(coded),
  };
}

const written = ({ code, basis }: Code): FragmentCode => [code, basis];
const read = ([code, basis]: FragmentCode, k: number): Code => ({
  code,
  basis,
  rank: k + 1,
  reason: '',
  evidence: '',
});
