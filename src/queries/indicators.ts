import { locatorOf, type Locator } from '../model/pinpoint.ts';
import { selfReadingOf, type SelfReading } from '../compare/consistency.ts';
import { goalSilence } from '../compare/goals.ts';
import type { Silence } from '../compare/coded.ts';
import { isEdited } from '../compare/edited.ts';
import { levelsOf } from '../compare/comparability.ts';
import { mostComparable, standingOf, type Ranked, type Standing } from '../compare/standing.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Corrected } from '../model/marks.ts';
import type { PlanRow, TargetRow } from '../model/tables.ts';
import { IN_ROWS } from '../compare/many.ts';
import { drawnFrom } from './drawn.ts';
import { groupsBy, provincePaths } from './groups.ts';
import { codedPlansAsNumbered } from './codings.ts';
import { correctedWords } from './corrected.ts';
import { readerFor } from './editions.ts';
import { allIndicators, planRows } from './tables.ts';

/** A plan without a target under an indicator: why, and what it has of the same family instead. */
interface Silent {
  readonly plan: PlanRow;
  readonly silence: Silence;
  readonly related: readonly TargetRow[];
  /** Targets without an indicator in the sentence that names this one. */
  readonly unplaced: readonly TargetRow[];
  /** Whether an editor has read the plan, so that it may be said to have none. */
  readonly edited: boolean;
}

/** Everything that the page of an indicator shows. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  readonly standing: Standing;
  /** All plans in their order. */
  readonly plans: readonly PlanRow[];
  readonly silent: readonly Silent[];
  /** Where each target's words stand, by its id. */
  readonly places: ReadonlyMap<string, Locator>;
  /** The edition's reading of the quotes in which something was corrected, by the target's id. */
  readonly quotes: ReadonlyMap<string, Corrected>;
}

/** Which pages of indicators are there, with the provinces that have pages of it? One for each of the vocabulary, with targets or without. */
export const indicatorPaths = async () =>
  drawnFrom(
    (await allIndicators()).map(({ code }) => ({ params: { indicator: code } })),
    async ({ params }) => ({
      reading: await indicatorReading(params.indicator),
      provinces: await groupsBy('province'),
    }),
  );

/** Which pages of an indicator's targets in one province are there? None while all of them can be on its own page. */
export async function indicatorProvincePaths() {
  const [provinces, indicators] = [await provincePaths(IN_ROWS), await allIndicators()];
  return drawnFrom(
    indicators.flatMap(({ code }) =>
      provinces.map(({ params, props }) => ({ params: { ...params, indicator: code }, props })),
    ),
    async ({ params, props: { group, parts, within } }) => ({
      ...{ group, parts, within },
      reading: await readingIn(params.indicator, group.plans),
    }),
  );
}

let last: { readonly code: string; readonly reading: Promise<IndicatorReading> } | undefined;

/** The same as {@link indicatorReading}, of some plans alone; verdicts are those among all plans. */
async function readingIn(code: string, plans: readonly string[]): Promise<IndicatorReading> {
  if (last?.code !== code || import.meta.env.DEV) last = { code, reading: indicatorReading(code) };
  const reading = await last.reading;
  const own = new Set(plans);
  const of = <Group extends { readonly targets: readonly TargetRow[] }>(groups: readonly Group[]): Group[] =>
    groups
      .map((group) => ({ ...group, targets: group.targets.filter(({ plan }) => own.has(plan)) }))
      .filter(({ targets }) => targets.length > 0);
  return {
    ...reading,
    standing: {
      groups: of(reading.standing.groups),
      relative: reading.standing.relative.filter(({ plan }) => own.has(plan)),
      beside: of(reading.standing.beside),
    },
    silent: reading.silent.filter(({ plan }) => own.has(plan.id)),
  };
}

/** Who promises what under an indicator, what of it may be compared, and who is silent? */
async function indicatorReading(code: string): Promise<IndicatorReading> {
  const [plans, indicators] = await Promise.all([codedPlansAsNumbered(), allIndicators()]);
  const indicator = indicators.find((i) => i.code === code);
  if (!indicator) throw new Error(`${code}: no such indicator`);
  const standing = standingOf(
    indicator,
    plans.flatMap((p) => p.targets),
    indicators,
    levelsOf(plans.map((p) => p.plan)),
  );
  const own = [...standing.groups.flatMap((g) => g.targets), ...standing.relative];
  const beside = standing.beside.flatMap((b) => b.targets);
  const { quotes } = await correctedWords();
  const places = await Promise.all(
    [...own, ...beside].map(
      async (t) => [t.id, locatorOf((await readerFor(t.plan)).edition, t.passage)] as const,
    ),
  );
  return {
    indicator,
    standing,
    plans: plans.map((p) => p.plan),
    silent: plans
      .filter((p) => !own.some((t) => t.plan === p.plan.id))
      .map((p) => {
        const silence = goalSilence(p, indicator);
        return {
          plan: p.plan,
          silence,
          related: beside.filter((t) => t.plan === p.plan.id),
          unplaced:
            silence.reason === 'not-placed'
              ? p.targets.filter((t) => t.indicator === null && t.passage === silence.mention?.id)
              : [],
          edited: isEdited(p),
        };
      }),
    places: new Map(places.flatMap(([id, place]) => (place === null ? [] : [[id, place] as const]))),
    quotes: new Map(
      [...own, ...beside].flatMap(({ id }) => {
        const quote = quotes.get(id);
        return quote === undefined ? [] : [[id, quote] as const];
      }),
    ),
  };
}

/** Which indicators can most plans be compared by? */
export async function comparableIndicators(many: number): Promise<readonly Ranked[]> {
  const [plans, indicators] = await Promise.all([codedPlansAsNumbered(), allIndicators()]);
  return mostComparable(
    plans.flatMap((p) => p.targets),
    indicators,
    many,
    levelsOf(plans.map((p) => p.plan)),
  );
}

/** Where does a plan contradict or forget itself? */
export async function selfReading(plan: string): Promise<SelfReading<TargetRow>> {
  const [rows, indicators] = await Promise.all([planRows(plan), allIndicators()]);
  return selfReadingOf(rows, indicators);
}
