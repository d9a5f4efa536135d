import type { Concept } from '../model/coding.ts';
import {
  hasCode,
  measuresOf,
  silenceOf,
  type CodedMeasure,
  type CodedPlan,
  type CodedTask,
  type Silence,
} from './coded.ts';

/** What one plan has under one concept. */
export interface Cell {
  readonly plan: string;
  /** Tasks whose primary theme it is; of tools, tasks that use it. */
  readonly tasks: readonly CodedTask[];
  /** Tasks of which it is a further theme. */
  readonly also: readonly CodedTask[];
  /** Sentences under it. */
  readonly measures: readonly CodedMeasure[];
  /** Why there is nothing; null where there is something. */
  readonly silence: Silence | null;
}

export interface Row {
  readonly concept: Concept;
  /** One per plan, in the order of the plans given. */
  readonly cells: readonly Cell[];
  readonly tasks: number;
  readonly measures: number;
}

/** How many tasks and measures of each plan are about each theme? */
export const themeMatrix = (plans: readonly CodedPlan[], themes: readonly Concept[]): Row[] =>
  themes.map((theme) =>
    rowOf(
      theme,
      plans.map((plan) => themeCell(plan, theme)),
    ),
  );

/** How many tasks and measures of each plan use each policy tool, or a tool of each kind? */
export const instrumentMatrix = (plans: readonly CodedPlan[], instruments: readonly Concept[]): Row[] =>
  instruments.map((tool) =>
    rowOf(
      tool,
      plans.map((plan) => toolCell(plan, tool)),
    ),
  );

/** What a plan has under a theme. */
export function themeCell(plan: CodedPlan, theme: Concept): Cell {
  const tasks = plan.tasks.filter((t) => t.themes[0]?.code === theme.code);
  const also = plan.tasks.filter((t) => t.themes.slice(1).some((c) => c.code === theme.code));
  return cellOf(
    plan,
    theme,
    tasks,
    also,
    measuresOf(plan).filter((m) => hasCode(m.themes, theme.code)),
  );
}

/** What a plan has under a policy tool or a kind of them. */
export function toolCell(plan: CodedPlan, tool: Concept): Cell {
  const tasks = plan.tasks.filter((t) => hasCode(t.tools, tool.code));
  return cellOf(
    plan,
    tool,
    tasks,
    [],
    measuresOf(plan).filter((m) => hasCode(m.tools, tool.code)),
  );
}

function cellOf(
  plan: CodedPlan,
  concept: Concept,
  tasks: readonly CodedTask[],
  also: readonly CodedTask[],
  measures: readonly CodedMeasure[],
): Cell {
  const empty = tasks.length + also.length + measures.length === 0;
  return { plan: plan.plan.id, tasks, also, measures, silence: empty ? silenceOf(plan, concept) : null };
}

/** Sentences of a plan under a kind of tools, and those of them that use one of its tools which are not our addition. */
export interface WithoutAdded {
  readonly plan: CodedPlan['plan'];
  readonly measures: number;
  readonly without: number;
}

/** How much of a kind of tools is left without the tools that we added to it? Nothing where we added none. */
export function withoutAdded(plans: readonly CodedPlan[], below: readonly Concept[]): WithoutAdded[] {
  const classical = below.filter((tool) => tool.origin === 'rothwell-zegveld');
  if (classical.length === below.length) return [];
  const using = (plan: CodedPlan, tools: readonly Concept[]): number =>
    measuresOf(plan).filter((m) => tools.some((tool) => hasCode(m.tools, tool.code))).length;
  return plans.map((plan) => ({
    plan: plan.plan,
    measures: using(plan, below),
    without: using(plan, classical),
  }));
}

const rowOf = (concept: Concept, cells: readonly Cell[]): Row => ({
  concept,
  cells,
  tasks: cells.reduce((n, c) => n + c.tasks.length, 0),
  measures: cells.reduce((n, c) => n + c.measures.length, 0),
});

/** The cross table of instruments and themes that papers print: measures under both. */
export interface CrossTable {
  readonly themes: readonly Concept[];
  readonly rows: readonly {
    readonly tool: Concept;
    readonly cells: readonly { readonly theme: string; readonly measures: readonly CodedMeasure[] }[];
    /** Measures that use the tool, each once. */
    readonly total: number;
  }[];
  /** Measures under each theme that use any tool, each once. */
  readonly totals: readonly number[];
  /** Measures that use any of the tools, each once. */
  readonly total: number;
}

/** Which policy tools do which themes use? A measure counts under each of its themes, and once in every total. */
export function crossTable(
  plans: readonly CodedPlan[],
  tools: readonly Concept[],
  themes: readonly Concept[],
): CrossTable {
  const measures = plans.flatMap(measuresOf);
  const under = (m: CodedMeasure, theme: Concept): boolean => hasCode(m.themes, theme.code);
  const uses = (m: CodedMeasure, tool: Concept): boolean => hasCode(m.tools, tool.code);
  const usesAny = (m: CodedMeasure): boolean => tools.some((tool) => uses(m, tool));
  return {
    themes,
    rows: tools.map((tool) => {
      const using = measures.filter((m) => uses(m, tool));
      return {
        tool,
        cells: themes.map((theme) => ({
          theme: theme.code,
          measures: using.filter((m) => under(m, theme)),
        })),
        total: using.length,
      };
    }),
    totals: themes.map((theme) => measures.filter((m) => under(m, theme) && usesAny(m)).length),
    total: measures.filter(usesAny).length,
  };
}
