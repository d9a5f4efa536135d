import { valuesOf, type PlanInList } from './listing.ts';
import { documentType } from '../../text/document-type.ts';
import { documentType as englishType } from '../../text/en/document-type.ts';
import { placeWords as englishPlaces } from '../../text/en/place-words.ts';
import { zh as english } from '../../text/en/zh.ts';
import { t, type Wording } from '../../text/index.ts';
import { placeWords } from '../../text/place-words.ts';
import { planPath } from '../../routes.ts';
import type { CatalogueRow, Said } from './catalogue.ts';

/** The rows are made once, in the Chinese pass, for the lists of all languages. */
const saidOf = (
  { level, document_type, is_interpretation, period_start, period_end }: PlanInList['plan'],
  place: readonly string[],
  words: Wording,
  typeOf: typeof documentType,
): Said => ({
  meta: [
    ...place,
    ...(level && level !== 'prefecture-level-city' ? [words.levels[level]] : []),
    ...(document_type && !is_interpretation ? [typeOf(document_type)] : []),
    words.plan.period(period_start, period_end) ?? '',
  ].filter((said) => said !== ''),
  badges: [
    ...(is_interpretation ? [words.badges.interpretation] : []),
    ...(level === 'prefecture-level-city' ? [words.badges.prefecture] : []),
  ],
});

/** The rows of `/plans/list.json`, in the order of the site. */
export const catalogueOf = (plans: readonly PlanInList[]): CatalogueRow[] =>
  plans.map((listed): CatalogueRow => {
    const { plan, areas, tasks, measures } = listed;
    const { id, title, title_en, jurisdiction, jurisdiction_en } = plan;
    const { seal, level, is_interpretation } = plan;
    return {
      ...{ id, title, title_en, jurisdiction, jurisdiction_en },
      ...{ seal, level, is_interpretation, url: planPath(id) },
      said: {
        zh: saidOf(plan, placeWords(plan), t, documentType),
        en: saidOf(plan, englishPlaces(plan), english, englishType),
      },
      ...{ areas, tasks, measures, values: valuesOf(listed) },
    };
  });
