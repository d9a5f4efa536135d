import type { Coding, Concept } from '../model/coding.ts';
import type { ResponsibilityRow } from '../model/tables.ts';
import {
  hasCode,
  leftOutOf,
  measuresOf,
  silenceOf,
  type CodedMeasure,
  type CodedPlan,
  type Silence,
} from './coded.ts';
import { countPromising, type Promising } from './promising.ts';

/** What a plan says under a row, in figures that let differences jump to the eye. */
export interface Profile {
  readonly measures: number;
  /** Codes of the tools used, most often first. */
  readonly tools: readonly string[];
  /** Sentences that set a target, that promise money: see `promisingOf`. */
  readonly withTargets: number;
  readonly withMoney: number;
  /** Units named for the tasks concerned, as written, each once. */
  readonly units: readonly string[];
}

export interface MeasureCell {
  readonly plan: string;
  readonly measures: readonly CodedMeasure[];
  readonly profile: Profile;
  readonly silence: Silence | null;
}

interface MeasureTableRow {
  readonly concept: Concept;
  readonly cells: readonly MeasureCell[];
}

/** What to show: rows by theme or by tool, and only sentences of these codes; null: all. */
interface MeasureFilter {
  readonly rows: Coding['scheme'];
  readonly theme: string | null;
  readonly instrument: string | null;
}

/** Which sentences has each plan under each theme or tool, side by side? */
export function measureRows(
  plans: readonly CodedPlan[],
  concepts: readonly Concept[],
  responsibilities: readonly Pick<ResponsibilityRow, 'task' | 'unit_text'>[],
  filter: MeasureFilter,
): MeasureTableRow[] {
  const units = Map.groupBy(responsibilities, (r) => r.task);
  const wanted = filter.rows === 'theme' ? filter.theme : filter.instrument;
  return concepts
    .filter((concept) => wanted === null || concept.code === wanted)
    .map((concept) => ({
      concept,
      cells: plans.map((plan): MeasureCell => {
        type Coded = Pick<CodedMeasure, 'themes' | 'tools'>;
        const inRow = (m: Coded): boolean =>
          hasCode(filter.rows === 'theme' ? m.themes : m.tools, concept.code);
        const wantedToo = (m: Coded): boolean =>
          (filter.theme === null || hasCode(m.themes, filter.theme)) &&
          (filter.instrument === null || hasCode(m.tools, filter.instrument));
        const here = measuresOf(plan).filter(inRow);
        const measures = here.filter(wantedToo);
        const named = [...new Set(measures.map((m) => m.task.id))].flatMap((task) =>
          (units.get(task) ?? []).map((r) => r.unit_text),
        );
        return {
          plan: plan.plan.id,
          measures,
          profile: profileOf(measures, named, plan.promising),
          silence:
            measures.length > 0
              ? null
              : (leftOutOf(plan, (of) => 'task' in of && inRow(of) && wantedToo(of)) ??
                filteredOut(plan, here[0]?.row ?? plan.tasks.find(inRow)?.row) ??
                silenceOf(plan, concept)),
        };
      }),
    }));
}

/** A plan that speaks of the row, but not in the way that the filter asks for, or only as what a whole task is about. */
const filteredOut = (
  { plan }: CodedPlan,
  spoken: { readonly id: string; readonly url: string } | undefined,
): Silence | null =>
  spoken === undefined
    ? null
    : {
        reason: plan.is_interpretation ? 'interpretation-only' : 'not-stated',
        mention: { id: spoken.id, url: spoken.url },
      };

function profileOf(
  measures: readonly CodedMeasure[],
  units: readonly string[],
  promising: Promising,
): Profile {
  const uses = Map.groupBy(
    measures.flatMap((m) => m.tools),
    (c) => c.code,
  );
  return {
    measures: measures.length,
    tools: [...uses].toSorted(([, a], [, b]) => b.length - a.length).map(([code]) => code),
    ...countPromising(measures, promising),
    units: [...new Set(units)],
  };
}
