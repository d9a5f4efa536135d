import type { planListWords as Chinese } from '../plan-list.ts';

/** The wording of the list of plans, in English. */
export const planListWords: typeof Chinese = {
  form: 'Find plans',
  q: 'Title or place',
  placeholder: 'e.g. Linze, Gansu, 行动计划',
  any: 'any',
  facets: {
    province: 'Province',
    prefecture: 'Prefecture',
    level: 'Level',
    kind: 'Document type',
    year: 'Year',
    theme: 'Main theme',
  },
  notStated: {
    province: 'Province unknown',
    prefecture: 'No prefecture above',
    level: 'Level unknown',
    kind: 'Type unknown',
    year: 'Year unknown',
    theme: 'No theme coded',
  },
  sort: 'Order',
  sorts: {
    listed: 'as listed',
    year: 'year, newest first',
    name: 'place, A to Z',
    tasks: 'tasks, most first',
  },
  find: 'Find',
  reset: 'Clear',
  all: 'Plans: {all}',
  some: 'Plans: {n} of {all}',
  none: 'No such plan. Remove a condition and try again.',
  intro:
    'Plans are listed by province and, within a province, by year. Each plan carries the same seal throughout the site.',
  byProvince: 'Plans by province',
  counts: { areas: 'Areas', tasks: 'Tasks', measures: 'Measures' },
  more: 'List {n} more',
  pick: (title) => `Choose ${title}`,
  picked: '{n} chosen',
  unpicked: 'If none is chosen, the first in the list are used',
  compare: 'Show {n} side by side',
  keep: 'Keep as a plan set',
  unpick: 'Clear choice',
  setName: 'Name',
  keepNow: 'Keep',
  failed:
    'The list of plans could not be loaded. Please check the network and try again, or start from a province.',
  browse: 'Listed by province, or use the form above.',
};
