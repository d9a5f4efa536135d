import { fileFormats } from '../cite/names.ts';
import { localOf } from '../model/ids.ts';
import {
  keyOfCompared,
  keyOfPlan,
  keyOfPlanPage,
  keyOfProfile,
  keyOfProvince,
  keyOfProvinceUnits,
  keyOfTask,
  keyOfUnit,
  keyOfWording,
} from './keys.ts';
import type { ProvincePart } from '../compare/provinces.ts';
import { allEditions } from './editions.ts';
import { countedProvincePaths, provincePaths } from './groups.ts';
import { former } from './ledger.ts';
import { inTurn } from './once.ts';
import { allUnits } from './tables.ts';

/** The key of a page; none in development, where every page is made when it is asked for. */
const keyed = async (key: () => Promise<string>): Promise<{ readonly cacheKey?: string }> =>
  import.meta.env.DEV ? {} : { cacheKey: await key() };

/** Which pages of plans are there? `key` digests what the page of a plan shows ({@link keyOfPlan} and the like). */
const pathsOfPlans = async (key: (plan: string) => Promise<string>) =>
  inTurn(await allEditions(), async ({ plan }) => ({
    params: { plan: plan.id },
    ...(await keyed(() => key(plan.id))),
  }));

/** Which pages are there of what may take several pages per plan: `/text/`, `/text/2/`? `count` says how many. */
export const pathsOfParts = async (
  count: (plan: string) => Promise<number>,
  key: (plan: string) => Promise<string>,
) =>
  (
    await inTurn(await pathsOfPlans(key), async ({ params, ...kept }) =>
      Array.from({ length: await count(params.plan) }, (_, page) => ({
        params: { ...params, part: page === 0 ? undefined : String(page + 1) },
        props: { page },
        ...kept,
      })),
    )
  ).flat();

/** Which plans have files of their own records? */
export const planFilePaths = () => pathsOfPlans(keyOfPlan);
/** Which pages of plans are there? */
export const planPaths = () => pathsOfPlans(keyOfPlanPage);
/** Which pages of what plans share are there? */
export const wordingPaths = () => pathsOfPlans(keyOfWording);
/** Which profiles of plans are there? */
export const profilePaths = () => pathsOfPlans(keyOfProfile);
/** Which files are there for comparisons? */
export const comparedPaths = () => pathsOfPlans(keyOfCompared);

const keyedParts = <P extends { readonly props: ProvincePart }>(
  paths: readonly P[],
  key: (part: ProvincePart) => Promise<string>,
) => inTurn(paths, async (path) => ({ ...path, ...(await keyed(() => key(path.props))) }));

/** Which pages of the plans of a province are there? None while there are at most `most` plans in all. */
export const plansInProvincePaths = async (most: number) =>
  keyedParts(await provincePaths(most), keyOfProvince);
/** The same of themes or tools, without safeguards and with them. */
export const countedInProvincePaths = async (most: number) =>
  keyedParts(await countedProvincePaths(most), keyOfProvince);
/** The same of units. */
export const unitsInProvincePaths = async (most: number) =>
  keyedParts(await provincePaths(most), keyOfProvinceUnits);

const tasksOf = async () =>
  (await allEditions()).flatMap(({ plan, tasks }) =>
    tasks.map(({ id }) => ({ params: { plan: plan.id, task: localOf(id) }, props: { id } })),
  );

/** Which pages of tasks are there? */
export const taskPaths = async () =>
  inTurn(await tasksOf(), async (path) => ({
    ...path,
    ...(await keyed(() => keyOfTask(path.params.plan, path.props.id))),
  }));

/** Which files cite a plan? */
export const planCitationPaths = async () =>
  (await planFilePaths()).flatMap(({ params, ...path }) =>
    fileFormats.map((format) => ({ ...path, params: { ...params, format } })),
  );

/** Which files cite a task? None in a build, which writes them all at once: see `task-citations.ts`. */
export const taskCitationPaths = async () =>
  import.meta.env.DEV
    ? (await tasksOf()).flatMap(({ params, props }) =>
        fileFormats.map((format) => ({ params: { ...params, format }, props })),
      )
    : [];

/** Which pages moved or were withdrawn? */
export const formerPaths = async () =>
  (await former()).pages.map((page) => ({ params: { former: page.address.slice(1, -1) }, props: { page } }));

/** Which files moved or were withdrawn? */
export const formerFilePaths = async () =>
  (await former()).files.map((file) => ({ params: { file: file.address.slice(1) }, props: { file } }));

/** Which pages of units are there? */
export const unitPaths = async () =>
  inTurn(await allUnits(), async (unit) => ({
    params: { code: unit.code },
    props: { unit },
    ...(await keyed(() => keyOfUnit(unit))),
  }));
