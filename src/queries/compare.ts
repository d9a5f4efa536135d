import type { ComparedPlan, Vocabulary } from '../compare/fragment.ts';
import type { CodedPlan } from '../compare/coded.ts';
import { DAY, type InBoth, type PrintedPlan } from '../compare/printed.ts';
import { citableOf, punctuatedCitable } from '../cite/citable.ts';
import { citationTexts } from '../cite/formats.ts';
import { chinesePlaces, englishPlaces, placeIn, type PlaceWords } from '../cite/place-words.ts';
import type { Edition } from '../model/edition.ts';
import { locatorOf } from '../model/pinpoint.ts';
import { pageAt } from '../model/plan.ts';
import { punctuated } from '../model/punctuation.ts';
import { accessTo } from './citations.ts';
import { handful } from '../compare/handful.ts';
import { printedUnits } from '../compare/printed-units.ts';
import { DEFAULT_PLANS } from '../compare/state.ts';
import { codedPlansAsNumbered, concepts } from './codings.ts';
import { correctedWords } from './corrected.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { allIndicators } from './tables.ts';

/** What do comparisons show of each plan, in the order of the site? */
const comparedPlans = once(async (): Promise<readonly ComparedPlan[]> => {
  const [plans, editions, { quotes }] = await Promise.all([
    codedPlansAsNumbered(),
    allEditions(),
    correctedWords(),
  ]);
  return plans.map((plan, k) => {
    let known: PrintedPlan | undefined;
    const printed = (): PrintedPlan => (known ??= printedPlan(editions[k], plan));
    return {
      ...plan,
      quotes,
      // Of most plans nobody asks: their files are those of the build before, and the page shows a handful.
      get cited() {
        return printed().cited;
      },
      get places() {
        return printed().places;
      },
      units: printedUnits(editions[k]?.responsibilities ?? []).map(({ task, unit_text }) => ({
        task,
        unit_text,
      })),
    };
  });
});

/** What does a comparison on paper say of a plan and of the places in it? */
function printedPlan(edition: Edition | undefined, { plan, targets }: CodedPlan): PrintedPlan {
  const citable = edition && citableOf(edition, plan.id, accessTo(plan.id));
  if (!edition || !citable) throw new Error(`${plan.id}: nothing to cite`);
  const shown = punctuatedCitable(citable);
  const placeOf = (of: string): InBoth | null => {
    const locator = locatorOf(edition, of);
    if (locator === null) return null;
    const page = pageAt(plan.page_starts, locator.start);
    const said = (words: PlaceWords): string =>
      placeIn(words, locator) + (page === null ? '' : words.page(page));
    return [punctuated(said(chinesePlaces)), said(englishPlaces)];
  };
  const placed = [
    ...edition.tasks.map(({ id }) => [id, id] as const),
    ...edition.passages.flatMap(({ id, kind }) =>
      kind === 'measure' || kind === 'safeguard' ? [[id, id] as const] : [],
    ),
    ...targets.map(({ id, passage }) => [id, passage] as const),
  ];
  return {
    cited: [citationTexts['gbt7714-2025'](shown, DAY), citationTexts.apa(shown, DAY)],
    places: new Map(
      placed.flatMap(([id, of]) => {
        const place = placeOf(of);
        return place === null ? [] : [[id, place] as const];
      }),
    ),
  };
}

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
