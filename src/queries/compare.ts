import type { ComparedPlan, Vocabulary } from '../compare/fragment.ts';
import { handful } from '../compare/handful.ts';
import { printedUnits } from '../compare/printed-units.ts';
import { DEFAULT_PLANS } from '../compare/state.ts';
import { codedPlansAsNumbered, concepts } from './codings.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { allIndicators } from './tables.ts';

/** What do comparisons show of each plan, in the order of the site? */
export const comparedPlans = once(async (): Promise<readonly ComparedPlan[]> => {
  const [plans, editions, { quotes }] = await Promise.all([
    codedPlansAsNumbered(),
    allEditions(),
    correctedWords(),
  ]);
  return plans.map((plan, k) => ({
    ...plan,
    quotes,
    units: printedUnits(editions[k]?.responsibilities ?? []).map(({ task, unit_text }) => ({
      task,
      unit_text,
    })),
  }));
});

/** What do comparisons show of one plan? Undefined where there is no such plan. */
export const comparedPlan = async (plan: string): Promise<ComparedPlan | undefined> =>
  (await comparedPlansById()).get(plan);

const comparedPlansById = once(
  async () => new Map((await comparedPlans()).map((compared) => [compared.plan.id, compared])),
);

/** By what are plans compared? */
export const vocabulary = once(async (): Promise<Vocabulary> => {
  const [themes, instruments, indicators] = await Promise.all([
    concepts('themes'),
    concepts('instruments'),
    allIndicators(),
  ]);
  return { themes, instruments, indicators };
});

/** What does the comparison show where its address names nothing, and what is there to choose from? */
export async function comparison(): Promise<{
  readonly plans: readonly ComparedPlan[];
  readonly shown: readonly ComparedPlan[];
  readonly vocabulary: Vocabulary;
}> {
  const plans = await comparedPlans();
  const few = new Set(handful(plans.map(({ plan }) => plan)).map(({ id }) => id));
  const shown = plans.length <= DEFAULT_PLANS ? plans : plans.filter(({ plan }) => few.has(plan.id));
  return { plans, shown, vocabulary: await vocabulary() };
}
