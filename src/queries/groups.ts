import { provinceParts } from '../compare/provinces.ts';
import { groupsOf, type Grouping, type PlanGroup } from '../compare/groups.ts';
import { matrixAsCsv } from '../exports/matrix-rows.ts';
import { codedMatrix, codedPlans, codedPlansAsNumbered, countedPaths } from './codings.ts';
import { t } from '../text/index.ts';
import { once } from './once.ts';
import { allIndicators } from './tables.ts';
import { unitFunctions } from './units.ts';
import { joints } from '../text/joints.ts';

/** The rows of all plans, in their order. */
export const allPlanRows = once(async () => (await codedPlansAsNumbered()).map(({ plan }) => plan));

/** Which provinces, levels or years have plans? */
export const groupsBy = async (by: Grouping): Promise<readonly PlanGroup[]> =>
  groupsOf(await allPlanRows(), by);

/** The same by everything that plans are grouped by. */
export const allGroups = async (): Promise<Readonly<Record<Grouping, readonly PlanGroup[]>>> => ({
  province: await groupsBy('province'),
  level: await groupsBy('level'),
  year: await groupsBy('year'),
});

/** The groups by `province:62`, `level:county`, `year:2024`. */
export const groupsByKey = async (): Promise<ReadonlyMap<string, PlanGroup>> =>
  new Map(
    Object.values(await allGroups()).flatMap((all) =>
      all.map((group) => [`${group.by}:${group.key}`, group]),
    ),
  );

/** Which pages of plans of a province, or of its prefectures, are there? None while there are at most `most` plans in all. */
export async function provincePaths(most: number) {
  if ((await allPlanRows()).length <= most) return [];
  return provinceParts(await allPlanRows()).map((part) => ({
    params: { province: part.group.key },
    props: part,
  }));
}

/** The same of a page of counts, without safeguards and with them. */
export const countedProvincePaths = async (most: number) =>
  (await provincePaths(most)).flatMap(({ params, props }) =>
    countedPaths().map((way) => ({
      params: { ...params, ...way.params },
      props: { ...props, ...way.props },
    })),
  );

/** How many sentences has each plan under each theme, or under each tool and kind of tools? As CSV. */
export async function codedMatrixAsCsv(
  scheme: 'themes' | 'instruments',
  safeguards: boolean,
): Promise<string> {
  const [plans, rows] = [await codedPlans(safeguards), await codedMatrix(scheme, safeguards)];
  return matrixAsCsv(
    plans.map(({ plan }) => plan),
    rows.map(({ concept, cells }) => ({
      code: concept.code,
      values: cells.map(({ measures }) => measures.length),
    })),
  );
}

/** In how many tasks has each plan units of each function? As CSV; empty where a merged bureau does it and counts elsewhere. */
export async function unitMatrixAsCsv(): Promise<string> {
  const [plans, rows] = [await allPlanRows(), await unitFunctions()];
  return matrixAsCsv(
    plans,
    rows.map((row) => ({
      code: row.function,
      values: row.cells.map(({ units, joined }) =>
        joined.length > 0
          ? null
          : new Set(units.flatMap(({ duties }) => duties.map(({ task }) => task.row.id))).size,
      ),
    })),
  );
}

/** Which values has each plan under each indicator, with their years? As CSV; several of one plan in one cell. */
export async function indicatorMatrixAsCsv(): Promise<string> {
  const plans = await codedPlansAsNumbered();
  return matrixAsCsv(
    await allPlanRows(),
    (await allIndicators()).map(({ code }) => ({
      code,
      values: plans.map(({ targets }) => {
        const own = targets.filter((target) => target.indicator === code);
        const said = own.map((of) => t.goals.valueOf(of) + joints.aside(t.goals.year(of.target_year)));
        return said.length === 0 ? null : joints.clauses([...new Set(said)]);
      }),
    })),
  );
}
