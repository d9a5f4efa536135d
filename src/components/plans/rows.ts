import type { PlanInList } from './listing.ts';
import { valuesOf } from './listing.ts';
import { t } from '../../text/index.ts';
import { planPath } from '../../routes.ts';
import type { CatalogueRow } from './catalogue.ts';

/** The rows of `/plans/list.json`, in the order of the site. */
export const catalogueOf = (plans: readonly PlanInList[]): CatalogueRow[] =>
  plans.map((listed): CatalogueRow => {
    const { plan, areas, tasks, measures } = listed;
    const { id, title, title_en, province, prefecture, jurisdiction, jurisdiction_en } = plan;
    const { seal, level, is_interpretation } = plan;
    return {
      ...{ id, title, title_en, province, prefecture, jurisdiction, jurisdiction_en },
      ...{ seal, level, is_interpretation, url: planPath(id) },
      meta: [
        ...(level && level !== 'prefecture-level-city' ? [t.levels[level]] : []),
        ...(plan.document_type && !is_interpretation ? [plan.document_type] : []),
        t.plan.period(plan.period_start, plan.period_end) ?? '',
      ].filter((words) => words !== ''),
      badges: [
        ...(is_interpretation ? [t.badges.interpretation] : []),
        ...(level === 'prefecture-level-city' ? [t.badges.prefecture] : []),
      ],
      ...{ areas, tasks, measures, values: valuesOf(listed) },
    };
  });
