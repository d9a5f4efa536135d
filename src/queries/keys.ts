/**
 * Keys of pages: digests of all data that a page shows. Astro takes a page out of the last build where its key and its program are
 * those of then (`experimental.incrementalBuild`); `astro.config.mjs` digests the program.
 *
 * A page that shows more than one plan's own records and the vocabularies says in its key what that is; a test changes a plan,
 * builds with what is kept and without, and compares all files. Pages that show all plans are keyed by what they are drawn from: `drawn.ts`.
 */
import { getCollection, getEntry } from 'astro:content';
import { provinceKeyOf, type PlanGroup } from '../compare/groups.ts';
import { IN_ROWS, SIDE_BY_SIDE } from '../compare/many.ts';
import { namesOf } from '../compare/plan-names.ts';
import type { ProvincePart } from '../compare/provinces.ts';
import type { FunctionRow } from '../compare/units.ts';
import type { Unit } from '../model/responsibility.ts';
import { addressOf, planPath, sourcePath } from '../routes.ts';
import { digestOf, plainJson } from '../written/digest.ts';
import { vocabulary } from './compare.ts';
import { correctedWords } from './corrected.ts';
import { kinOf, plansById } from './concepts.ts';
import { allEditions, editionEntry, editionOf } from './editions.ts';
import { foreignPlacesOf } from './foreign-places.ts';
import { pastOf } from './ledger.ts';
import { once } from './once.ts';
import { takenOverBy } from './taken-over.ts';
import { unitFunctions, unitView } from './units.ts';
import { wordingOfPlan } from './wording.ts';

/** What all pages may show: the vocabularies. */
const vocabularies = once(async (): Promise<string> =>
  digestOf(
    await Promise.all(
      (['themes', 'instruments', 'indicators'] as const).map(async (name) =>
        (await getCollection(name)).map(({ data }) => data),
      ),
    ),
  ),
);

/** Digest of an entry of a collection: that of its file where the loader knows it. */
const digestOfEntry = ({ digest, data }: { readonly digest?: string | number; readonly data: unknown }) =>
  digest === undefined ? digestOf(data) : String(digest);

/** What pages of a plan's own records show: the edition, its source, the vocabularies. */
const planKeys = once(async (): Promise<ReadonlyMap<string, string>> => {
  const common = await vocabularies();
  return new Map(
    await Promise.all(
      (await allEditions()).map(async ({ plan: { id } }) => {
        const source = await getEntry('sources', id);
        const own = [
          digestOfEntry(await editionEntry(id)),
          source === undefined ? '' : digestOfEntry(source),
        ];
        return [id, digestOf(common, own)] as const;
      }),
    ),
  );
});

/** Key of files that hold a plan's own records and nothing else. */
export async function keyOfPlan(plan: string): Promise<string> {
  const key = (await planKeys()).get(plan);
  if (key === undefined) throw new Error(`${plan}: no such plan`);
  return key;
}

/** Key of the page at `path` that shows a plan's own records and the past of its addresses. */
const keyOfOwnPage = async (plan: string, path: string): Promise<string> =>
  digestOf(await keyOfPlan(plan), await pastOf(path));

const seals = once(async () => {
  const plans = [...(await plansById()).values()];
  const many = plans.length > SIDE_BY_SIDE;
  return { named: namesOf(plans), bySeal: Map.groupBy(plans, ({ seal }) => seal), many };
});

/** What pages say of other plans that they name: their facts, what they are called, whether their seal stands for them without a name. */
async function factsOf(plans: Iterable<string>): Promise<unknown> {
  const [known, { named, bySeal, many }] = [await plansById(), await seals()];
  return [...new Set(plans)].sort().map((id) => {
    const plan = known.get(id);
    return plan === undefined ? id : [plan, named(plan), many || (bySeal.get(plan.seal)?.length ?? 0) > 1];
  });
}

/** Key of the page of a plan: it names the plans that it cites. */
export async function keyOfPlanPage(plan: string): Promise<string> {
  const { citations } = await editionOf(plan);
  const cited = citations.flatMap(({ cited_plan }) => cited_plan ?? []);
  return digestOf(await keyOfOwnPage(plan, planPath(plan)), await factsOf(cited));
}

/** Key of what comparisons read of a plan: why it is silent depends on the whole vocabulary, and on how sure its codes are. */
export const keyOfCompared = async (plan: string): Promise<string> =>
  digestOf(await keyOfPlan(plan), await comparedBy());

const comparedBy = once(async (): Promise<string> => digestOf(await vocabulary()));

/** Key of the page of a source. */
export const keyOfSource = (plan: string): Promise<string> => keyOfOwnPage(plan, sourcePath(plan));

/** Key of the page of a task: it shows what other plans say like it. */
export async function keyOfTask(plan: string, task: string): Promise<string> {
  const { near, borrowed } = await kinOf(task);
  const { marks } = await correctedWords();
  const shared = [borrowed.wording, borrowed.formulae];
  const listed = shared.flatMap(({ shown }) => shown);
  const others = [...near, ...listed].map(({ there }) => there.plan);
  return digestOf(
    await keyOfOwnPage(plan, addressOf(task)),
    near.map(({ measure, there, score }) => [measure.number, score, there, marks.get(there.id) ?? []]),
    shared.map(({ all }) => all),
    listed.map(({ own, there, ...run }) => ({ ...run, own: own.number, there: [there.id, there.url] })),
    await factsOf(others),
  );
}

/** Key of the page of a plan's wording: it shows what other plans have too. */
export async function keyOfWording(plan: string): Promise<string> {
  const { lists, percent } = await wordingOfPlan(plan);
  const [places, taken] = [await foreignPlacesOf(plan), await takenOverBy(plan)];
  // The number of a run in the list of all says nothing, and changes with every other plan.
  const rows = [...lists.wording, ...lists.formulae].map(({ own, ...row }) => ({
    ...row,
    own: own.map(({ run: _run, ...place }) => place),
  }));
  const shown = plainJson([rows, lists.wording.length, lists.all, percent, places, taken]);
  const known = await plansById();
  const named = (shown.match(/[a-z][a-z-]*-\d{4}(?:-[a-z]\b)?/gu) ?? []).filter((id) => known.has(id));
  return digestOf(await keyOfPlan(plan), shown, await factsOf([plan, ...named]));
}

type Cell = FunctionRow['cells'][number];

const cells = once(
  async (): Promise<ReadonlyMap<string, ReadonlyMap<string, Cell>>> =>
    new Map(
      (await unitFunctions()).map((row) => [
        row.function,
        new Map(row.cells.map((cell) => [cell.plan, cell])),
      ]),
    ),
);

const keysOfGroups = new WeakMap<PlanGroup, Promise<string>>();

/** Key of pages that show the plans of a province or a prefecture, or lead to the prefectures of a province. */
export function keyOfProvince({ group, ...around }: ProvincePart): Promise<string> {
  const make = async (): Promise<string> =>
    digestOf(
      ...[group, around.parts, around.within, await comparedBy(), await factsOf(group.plans)],
      await Promise.all(group.plans.map(keyOfPlan)),
    );
  const key = keysOfGroups.get(group) ?? make();
  if (!import.meta.env.DEV) keysOfGroups.set(group, key);
  return key;
}

/** Key of the page of a province's units: functions are in the order of all plans, units as the vocabulary has them. */
export const keyOfProvinceUnits = async (part: ProvincePart): Promise<string> =>
  digestOf(await keyOfProvince(part), await Promise.all(part.group.plans.map(functionsOf)));

/** Key of the profile of a plan: functions of units are in the order of all plans, units as the vocabulary has them. */
export const keyOfProfile = async (plan: string): Promise<string> =>
  digestOf(await keyOfPlan(plan), await functionsOf(plan));

/** Which units of a plan have which functions? In the order of the functions. */
const functionsOf = async (plan: string): Promise<unknown> =>
  [...(await cells())].flatMap(([name, byPlan]) => {
    const { units = [], joined = [] } = byPlan.get(plan) ?? {};
    return units.length + joined.length === 0 ? [] : [[name, [...units, ...joined].map(({ unit }) => unit)]];
  });

/** Which plans with units of its function may the page of a unit name? All of few, of many those of its provinces. */
const alikeKeys = new Map<string, Promise<string>>();

function keyOfAlike({ function: name, cells: all }: FunctionRow, province: string | null): Promise<string> {
  const make = async (): Promise<string> => {
    const known = await plansById();
    const own = all.filter(({ plan: id }) => {
      const plan = known.get(id);
      return province === null || (plan !== undefined && provinceKeyOf(plan) === province);
    });
    const facts = await factsOf(own.map(({ plan }) => plan));
    return digestOf(
      own.map(({ units, ...cell }) => [
        cell,
        units.map(({ unit, duties }) => [unit, duties.map(({ task, ...duty }) => [task.row.id, duty])]),
      ]),
      facts,
    );
  };
  const at = `${province ?? ''} ${name}`;
  const key = alikeKeys.get(at) ?? make();
  if (!import.meta.env.DEV) alikeKeys.set(at, key);
  return key;
}

/** Key of the page of a unit: its duties, and the units that do the same in other plans. */
export async function keyOfUnit(unit: Unit): Promise<string> {
  const { duties, alike } = await unitView(unit);
  const own = duties.map(({ plan }) => plan);
  const known = await plansById();
  const few = alike !== null && alike.cells.length <= SIDE_BY_SIDE;
  const provinces = new Set(own.flatMap((id) => known.get(id) ?? []).map(provinceKeyOf));
  return digestOf(
    ...[unit, await vocabularies(), few, known.size <= IN_ROWS],
    await Promise.all(own.map(keyOfPlan)),
    await factsOf(own),
    alike === null
      ? null
      : await Promise.all((few ? [null] : [...provinces]).map((province) => keyOfAlike(alike, province))),
  );
}
