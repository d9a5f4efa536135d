import { codedIndex } from './coded-index.ts';
import { correctedWords } from './corrected.ts';
import { allFigures } from './editions.ts';
import { comparableIndicators } from './indicators.ts';
import { questions } from './questions.ts';

/** What does the home page show? */
export async function homePage(safeguards: boolean) {
  const plans = await allFigures();
  return {
    plans,
    ...(await codedIndex('themes', safeguards)),
    quotes: (await correctedWords()).quotes,
    ranked: await comparableIndicators(3),
    asked: await questions(safeguards),
    /** Whether all are of counties and cities, as the name of the site says. */
    counties: plans.every(({ plan }) => plan.level !== 'province' && plan.level !== 'department'),
    tasks: plans.reduce((total, plan) => total + plan.tasks, 0),
    measures: plans.reduce((total, plan) => total + plan.measures, 0),
  };
}
