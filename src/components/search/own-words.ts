import type { FacetLabels } from '../../queries/search-labels.ts';
import type { Directory } from '../../search/corpus.ts';
import { zh as t } from '../../text/search.ts';

/** What the search found, in the language of the page whose `data-labels` are {@link FacetLabels}. A value without a name there keeps its own, and so does a place. */
export const inOwnWords =
  ({ dataset }: HTMLElement) =>
  (directory: Directory): Directory => {
    const labels: FacetLabels = { ...(JSON.parse(dataset['labels'] ?? '{}') as FacetLabels), kind: t.kinds };
    return {
      ...directory,
      plans: directory.plans.map((plan) => ({ ...plan, place: plan.english ?? plan.place })),
      tags: directory.tags.map((tag) => ({ ...tag, label: labels[tag.facet]?.[tag.code] ?? tag.label })),
    };
  };
