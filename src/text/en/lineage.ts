import { citationLevels, relations } from './names.ts';
import type { zh as Chinese } from '../lineage.ts';
import { count } from './words.ts';

/** The wording of pages on the documents that plans cite, in English. */

export const zh: typeof Chinese = {
  title: 'Cited documents',
  short: 'Citations',
  description:
    'Documents of higher levels, laws and regulations, and local documents that plans cite: who cites what, and to what end.',
  lead: (plans, documents, citations) =>
    `${count(plans, 'plan cites', 'plans cite')} ${count(documents, 'other document')}, in ${count(citations, 'place')}. `,
  most: (name, plans) => `The most widely cited is 《${name}》, by ${count(plans, 'plan')}.`,
  noneShared: 'No document is cited by two or more plans.',
  how: 'Every title in title marks (《》) and every document number counts as one citation; the notice that issues the plan itself, forms and periodicals do not count. The level is judged only by the issuing body as printed, the place in the title, or the document number; without any of these it is “level not stated”. The relation is judged only by the words beside the title: 根据 or 按照 is “based on”, 贯彻 or 贯彻落实 “implements”, 落实, 执行 or 实施 “carries out”, 制定, 出台 or 修订 “to make”; where there are no such words, the plan only “mentions” it. The year is that of the document number or else the first year in the title, except years of long-range objectives (远景目标).',
  silent: 'Plans that cite no other document: ',
  moreSilent: (n) => ` and others, ${n} in all; the page of each says that it cites none, see`,
  allPlans: 'the list of plans',
  levels: citationLevels,
  inOrder: ['national', 'province', 'prefecture', 'county'] as const,
  unknownLevel: 'Level unknown',
  relations,
  noRelation: 'mentions',
  caption: (level, n) => `${level}: ${count(n, 'document')}`,
  document: 'Document',
  citedBy: 'Cited by',
  inCorpus: 'on this site',
  corrected: 'title corrected, see the citing sentences',
  more: (n) => `${count(n, 'more plan')}; search for all places`,
  moreDocuments: (n) =>
    n === 1
      ? 'One more document is cited by a single plan and listed under “Cited documents” on the page of that plan; for all of them, see the '
      : `${n} more documents are each cited by a single plan and listed under “Cited documents” on the page of that plan; for all of them, see the `,
  table: 'data table citations',
  years: {
    caption: 'Documents by year and level',
    year: 'Year',
    none: 'unknown',
  },
  ofPlan: {
    title: 'Cited documents',
    about: (n) =>
      n === 0
        ? 'The text cites no other document. '
        : `The text cites other documents in ${count(n, 'place')}, listed in the order of the original. `,
    all: 'Documents cited by all plans',
  },
};
