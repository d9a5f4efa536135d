import {
  functionRows,
  unitInPlans,
  unknownUnits,
  type FunctionRow,
  type UnitInPlan,
  type UnknownUnit,
} from '../compare/units.ts';
import type { Unit } from '../model/responsibility.ts';
import { codedPlansAsNumbered, concepts } from './codings.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { rowsFor } from './rows.ts';
import { allUnits } from './tables.ts';

const responsibilities = once(async () =>
  (await allEditions()).flatMap((edition) => rowsFor(edition).responsibilities),
);

/** Which pages of units are there? */
export const unitPaths = async () =>
  (await allUnits()).map((unit) => ({ params: { code: unit.code }, props: { unit } }));

/** Who answers for what in which plan, by function? */
export const unitFunctions = once(async (): Promise<readonly FunctionRow[]> =>
  functionRows(await codedPlansAsNumbered(), await allUnits(), await responsibilities()),
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
