import {
  functionRows,
  unitInPlans,
  unknownUnits,
  type FunctionRow,
  type UnitInPlan,
  type UnknownUnit,
} from '../compare/units.ts';
import { rankedBy, rankedFunctions, rankedUnits, type Ranked } from '../compare/unit-ranking.ts';
import { rowsAsCsv } from '../exports/csv.ts';
import type { Unit } from '../model/responsibility.ts';
import { unreadUnits } from '../model/unread-units.ts';
import { spoken } from '../text/vocabulary.ts';
import { codedPlansAsNumbered, concepts } from './codings.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { rowsFor } from './rows.ts';
import { allUnits, unitNames } from './tables.ts';

const responsibilities = once(async () =>
  (await allEditions()).flatMap((edition) => rowsFor(edition).responsibilities),
);

/** Which plans print words of responsible units where none was read, and which? */
export const unreadByPlan = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await allEditions()).flatMap((edition) => {
        const { plan: words } = unreadUnits(edition);
        return words === null ? [] : [[edition.plan.id, words]];
      }),
    ),
);

/** Who answers for what in which plan, by function? */
export const unitFunctions = once(async (): Promise<readonly FunctionRow[]> =>
  functionRows(
    await codedPlansAsNumbered(),
    await allUnits(),
    await responsibilities(),
    await unreadByPlan(),
  ),
);

/** Which units do plans write that the vocabulary does not know? */
export const unitsUnknown = once(async (): Promise<readonly UnknownUnit[]> =>
  unknownUnits(await codedPlansAsNumbered(), await responsibilities()),
);

/** What does a unit answer for, and which units of other plans have the same function? */
export async function unitView(
  unit: Unit,
): Promise<{ readonly duties: readonly UnitInPlan[]; readonly alike: FunctionRow | null }> {
  const themes = (await concepts('themes')).map((c) => c.code);
  return {
    duties: unitInPlans(unit, await codedPlansAsNumbered(), await responsibilities(), themes),
    alike: (await unitFunctions()).find((row) => row.function === unit.function) ?? null,
  };
}

/** What are the functions of units called in the language of the page? */
export const purposeNames = async (): Promise<(purpose: string) => string> => purposeNamed(await purposes());

/** The same by function. */
export const purposes = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await allUnits()).map((unit) => [unit.function, spoken.purpose(unit)])),
);

/** What a function is called; as the vocabulary has it where it has no name. */
export const purposeNamed =
  (names: ReadonlyMap<string, string>) =>
  (purpose: string): string =>
    names.get(purpose) ?? purpose;

/** Which functions have most tasks over all plans, and which units in each plan that names some? */
export const unitRanking = once(async () => {
  const rows = await responsibilities();
  return {
    functions: rankedFunctions(rows),
    plans: [...Map.groupBy(rows, (row) => row.plan)].map(([id, own]) => ({ id, units: rankedUnits(own) })),
  };
});

/** The same as CSV: a row to each function over all plans (`plan` empty), then to each unit of each plan. */
export async function unitRankingAsCsv(): Promise<string> {
  const { functions, plans } = await unitRanking();
  const names = await unitNames();
  const line = (plan: string | null, { key, function: does, plans: named, count, rank }: Ranked) => ({
    plan,
    function: does,
    unit: plan !== null && names.has(key) ? key : null,
    name: plan === null ? null : (names.get(key) ?? key),
    plans: named,
    ...Object.fromEntries(
      rankedBy.flatMap((by) => [[by, count[by]] as const, [`rank_${by}`, rank[by]] as const]),
    ),
  });
  return rowsAsCsv(
    ['plan', 'function', 'unit', 'name', 'plans', ...rankedBy.flatMap((by) => [by, `rank_${by}`])],
    [
      ...functions.map((row) => line(null, row)),
      ...plans.flatMap(({ id, units }) => units.map((row) => line(id, row))),
    ],
  );
}
