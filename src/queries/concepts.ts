import { evidenceIn, verdictsOf, type Verdicts } from '../compare/evidence.ts';
import { countedSides, factsOf, planSides, type Facts } from '../compare/concept.ts';
import { SIDE_BY_SIDE } from '../compare/many.ts';
import { groupCells, groupings, groupsOf, type GroupedRow } from '../compare/groups.ts';
import {
  borrowedAt,
  cutNearest,
  nearestOf,
  nothingShared,
  type Borrowed,
  type Near,
  type NearMeasure,
  type SharedOf,
} from '../compare/nearest.ts';
import { withoutAdded } from '../compare/matrix.ts';
import type { Range } from '../compare/wording.ts';
import type { Concept } from '../model/coding.ts';
import { planOf } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { MeasureRow, PassageRow } from '../model/tables.ts';
import { codedMatrix, codedPlans, concepts, countedPaths, nearestMeasures, sharedByTask } from './codings.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';
import { lately, once } from './once.ts';
import { drawnFrom } from './drawn.ts';
import { leadsUnder } from './questions.ts';
import { rowsFor } from './rows.ts';
import { planRows } from './tables.ts';
import { purposes } from './units.ts';

/** Which pages of themes are there, each with what plans and groups have under it, and who leads? Without safeguards and with them. */
export const themePages = async () =>
  drawnFrom(await conceptPaths('themes'), async ({ props: { concept, safeguards } }) => ({
    concept,
    safeguards,
    ...(await sidesOf(concept, 'theme', safeguards)),
    groups: await groupedUnder(concept, 'themes', safeguards),
    leads: await leadsUnder(concept.code, safeguards),
    purposes: await purposes(),
    names: await names(),
  }));

/** Which pages of policy tools and their kinds are there, each with what plans and groups have under it? As those of themes. */
export const instrumentPages = async () =>
  drawnFrom(await conceptPaths('instruments'), async ({ props: { concept, safeguards } }) => {
    const below = (await concepts('instruments', safeguards)).filter((c) => c.parent === concept.code);
    return {
      concept,
      safeguards,
      ...(await sidesOf(concept, 'instrument', safeguards)),
      groups: await groupedUnder(concept, 'instruments', safeguards),
      below,
      without: withoutAdded(await codedPlans(safeguards), below),
      names: await names(),
    };
  });

const conceptPaths = async (scheme: 'themes' | 'instruments') =>
  (
    await Promise.all(
      countedPaths().map(async ({ params, props }) =>
        (await concepts(scheme, props.safeguards)).map((concept) => ({
          params: { ...params, code: concept.code },
          props: { ...props, concept },
        })),
      ),
    )
  ).flat();

const rows = once(async () => (await allEditions()).map(rowsFor));

/** What do sentences name besides themes and tools? */
export const facts = once(async (): Promise<Facts> => factsOf(await rows()));

/** How much have the plans under a theme or a tool, with their safeguards or without; and what, where they stand side by side? */
const sidesOf = async (concept: Concept, scheme: 'theme' | 'instrument', safeguards: boolean) => {
  const plans = await codedPlans(safeguards);
  const sides = countedSides(plans, concept, scheme, await facts());
  const beside = plans.length <= SIDE_BY_SIDE ? planSides(plans, concept, scheme, await facts()) : [];
  return { sides, beside };
};

/** What have provinces, levels and years under a theme or a tool, and how does it lie among their plans? */
async function groupedUnder(
  concept: Concept,
  scheme: 'themes' | 'instruments',
  safeguards: boolean,
): Promise<readonly GroupedRow[]> {
  const [plans, rows] = [await codedPlans(safeguards), await codedMatrix(scheme, safeguards)];
  const own = rows.filter((row) => row.concept.code === concept.code);
  return groupings.flatMap((by) => {
    const groups = groupsOf(
      plans.map(({ plan }) => plan),
      by,
    );
    const [cells = []] = groupCells(plans, own, groups);
    return groups.flatMap((group, k): GroupedRow[] => {
      const cell = cells[k];
      return cell === undefined ? [] : [{ group, cell }];
    });
  });
}

/** What are all themes and tools called? By code. */
export const names = once(async (): Promise<ReadonlyMap<string, string>> => {
  const all = [...(await concepts('themes')), ...(await concepts('instruments'))];
  return new Map(all.map((c) => [c.code, c.name]));
});

/** Which plan has this id? */
export const plansById = once(
  async (): Promise<ReadonlyMap<string, Plan>> =>
    new Map((await allEditions()).map(({ plan }) => [plan.id, plan])),
);

const verdicts = lately(async (plan): Promise<ReadonlyMap<string, Verdicts>> => {
  const r = await planRows(plan);
  const { marks } = await correctedWords();
  const marked = (id: string, text: string) => ({ text, marks: marks.get(id) ?? [] });
  // The evidence of a task is in its title or in a sentence.
  const texts = new Map([
    ...r.measures.map((m) => [m.id, [marked(m.id, m.text)]] as const),
    ...r.safeguards.map((g) => {
      const own = r.passages.filter((p) => p.parent === g.id && p.kind === 'safeguard');
      return [g.id, [marked(g.id, g.title), ...own.map((p) => marked(p.id, p.text))]] as const;
    }),
    ...r.passages.filter((p) => p.kind === 'safeguard').map((p) => [p.id, [marked(p.id, p.text)]] as const),
    ...r.tasks.map((task) => {
      const sentences = r.measures.filter((m) => m.task === task.id).map((m) => marked(m.id, m.text));
      return [task.id, [marked(task.id, task.title), ...sentences]] as const;
    }),
  ]);
  return verdictsOf(
    [...r.codings, ...r.safeguard_codings.map(({ safeguard, ...c }) => ({ ...c, task: safeguard }))],
    (id) => texts.get(id) ?? [],
  );
});
const measures = once(
  async (): Promise<ReadonlyMap<string, MeasureRow>> =>
    new Map((await rows()).flatMap((r) => r.measures.map((m) => [m.id, m]))),
);
const measuresByTask = once(async () => Map.groupBy((await measures()).values(), (m) => m.task));
const passages = once(
  async (): Promise<ReadonlyMap<string, PassageRow>> =>
    new Map((await rows()).flatMap((r) => r.passages.map((p) => [p.id, p]))),
);

/** What is said of every task, safeguard and sentence of a plan, with the names of the codes? */
export interface SaidOfCodes {
  readonly verdicts: ReadonlyMap<string, Verdicts>;
  readonly names: ReadonlyMap<string, string>;
}

/** How are the tasks, safeguards and sentences of a plan coded? */
export const saidOfCodes = async (plan: string): Promise<SaidOfCodes> => ({
  verdicts: await verdicts(plan),
  names: await names(),
});

/** What other plans say like a task. */
export interface TaskKin {
  readonly near: readonly Near[];
  readonly borrowed: SharedOf<Borrowed>;
}

/** Where do other plans say the like of a task? */
export async function kinOf(task: string): Promise<TaskKin> {
  const own = (await measuresByTask()).get(task) ?? [];
  const { marks } = await correctedWords();
  return {
    near: nearestOf(own, await nearestMeasures(), await measures()),
    borrowed: borrowedAt(
      (await sharedByTask()).get(task) ?? nothingShared,
      await measures(),
      await passages(),
      marks,
    ),
  };
}

/** What a task's page says beyond the task: its codes, and what other plans say like it. */
export interface TaskRelations {
  readonly verdicts: ReadonlyMap<string, Verdicts>;
  /** Where the evidence of the codes in force stands, by measure. */
  readonly evidence: ReadonlyMap<string, readonly Range[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly nearest: readonly NearMeasure[];
  readonly borrowed: SharedOf<Borrowed>;
}

/** How is a task coded, and where do other plans say the like? */
export async function relationsOf(task: string): Promise<TaskRelations> {
  const own = (await measuresByTask()).get(task) ?? [];
  const all = await verdicts(planOf(task));
  const { near, borrowed } = await kinOf(task);
  return {
    verdicts: all,
    evidence: new Map(
      own.map((m) => {
        const there = all.get(m.id);
        return [m.id, there === undefined ? [] : evidenceIn(m.text, [...there.themes, ...there.tools])];
      }),
    ),
    names: await names(),
    plans: await plansById(),
    nearest: cutNearest(near, (await correctedWords()).marks),
    borrowed,
  };
}
