import type { zh as Chinese } from '../search.ts';
import { count, cut, listed, noun } from './words.ts';

const or = (clause: readonly string[]): string => listed(clause, 'or');

/** The wording of search, in English. */
export const zh: typeof Chinese = {
  title: 'Search',
  description:
    'Search headings, measures, targets, notes and tables of all plans; every hit links to its sentence.',
  label: 'Search the sentences',
  placeholder: 'Chinese words',
  skip: 'Skip filters, go to results',
  submit: 'Search',
  suggestions: 'Suggested words',
  passages: (n) => count(n, 'sentence'),
  kinds: {
    heading: 'Headings',
    measure: 'Measures',
    goal: 'Sentences on goals',
    'table-row': 'Table rows',
    note: 'Notes on responsibility',
    safeguard: 'Safeguards',
    other: 'Other sentences',
    target: 'With targets',
    funding: 'With funding',
    'measure-without-safeguards': 'Measures, without safeguards',
    'measure-with-safeguards': 'Measures, with safeguards',
  },
  facets: {
    plan: 'Plan',
    kind: 'Kind of sentence',
    theme: 'Theme',
    instrument: 'Policy instrument',
    unit: 'Responsible unit',
  },
  facetsTitle: 'Filters',
  duties: ['Lead', 'Responsible', 'Implementing', 'Supporting'],
  duty: (named, others, byRule) =>
    `${named.map(([name, names]) => `${name}: ${names}`).join('; ')}${others === 0 ? '' : `; and ${count(others, 'other unit')}`}${byRule ? ' (by general clause, not stated by this task itself)' : ''}`,
  noDuty: {
    plan: 'No responsible unit of its tasks was found',
    task: 'No responsible unit of this task was found',
    unread: 'This site read no responsible unit of this task',
    interpretation: 'The interpretation names no responsible unit of a task',
  },
  unitless: (named, _all, rest, reason) => {
    const names = named.map(([place, plans]) => (plans === 1 ? place : `${place} (${plans})`));
    const further = rest > 0 ? ` and ${rest} more` : '';
    const why = {
      plan: 'no responsible unit of its tasks was found',
      unread: 'words for responsible units are printed, but this site could not read them',
      interpretation: 'only an interpretation is included, which names no responsible unit of a task',
    }[reason];
    return `Not listed here: ${names.join(', ')}${further} (${why}).`;
  },
  clear: 'Clear filters',
  others: 'Others:',
  typing: (facet) => `Name of a ${facet.toLowerCase()}`,
  fitting: (shown, all) =>
    all === 0 ? 'None such' : shown < all ? `${all}, the first ${shown} listed` : String(all),
  moreValues: (n) => `List ${n} more`,
  countValues: 'List and count',
  results: 'Results',
  scope: { legend: 'All words', sentence: 'in one sentence', task: 'in one task' },
  meaning: (wanted, unwanted, scope) => {
    const clauses = wanted.map((clause) =>
      clause.length > 1 && wanted.length > 1 ? `(${or(clause)})` : or(clause),
    );
    const has = clauses.length > 0 ? `with ${clauses.join(' and ')}` : '';
    const not = unwanted.length > 0 ? `without ${or(unwanted)}` : '';
    const both = [has, not].filter(Boolean).join(', ');
    if (scope === 'sentence') return `Looking for single sentences ${both}.`;
    return `Looking for tasks, sections and safeguards ${both}; ${has === '' ? 'all their sentences are listed' : 'their sentences with any of the words are listed'}.`;
  },
  views: { list: 'Show one by one', columns: 'Show side by side' },
  columns: {
    caption: (q) =>
      q.trim() === '' ? 'All sentences, plans side by side' : `“${q.trim()}”, plans side by side`,
    note: {
      theme:
        'One row per theme, for themes with hits only; a sentence with several themes is in each of their rows. “Not found” means that this search with its filters found nothing in the plan under this theme; it says nothing about the rest of the text.',
      task: 'Tasks and sections with hits, listed in order for each plan; entries in the same row do not correspond. “Not found” means that this search with its filters found nothing in the plan; it says nothing about the rest of the text.',
    },
    each: 'Rows by',
    rows: { theme: 'Theme', task: 'Task' },
    place: (n) => `Place ${n}`,
    noTheme: 'No theme',
    unit: (n) => ` ${noun(n, 'sentence')}`,
    print: 'Print',
    before: 'Previous plans',
    after: 'Next plans',
    part: (part, parts, plans, found) =>
      `${count(plans, 'plan')}; the ${found} with hits come first. Part ${part} of ${parts}`,
  },
  acrossMark: 'across words',
  across: (across, total) => {
    const which =
      across === total
        ? 'All hits run across words'
        : `${count(across, 'hit runs', 'hits run')} across words and ${noun(across, 'is', 'are')} listed last`;
    return `${which}: what you searched for is the end of one word and the beginning of the next, as 高企 in 提高企业.`;
  },
  alsoOf: (term) => `Other wordings of “${term}”; tick to include: `,
  wider: 'The words do not occur in one sentence. Try: ',
  idle: 'Enter Chinese words and press Enter. Words separated by spaces must occur in one sentence or, if you choose, in one task. “或”, “OR” or “|” between two words finds either; quotation marks keep words together; “-” before a word excludes it. Traditional and simplified characters, full and half width are treated alike; quotation marks, brackets and hyphens are ignored.',
  browse: 'Browse all sentences without a search word',
  examples: 'For example: ',
  exampleQueries: ['科技特派员', '高新技术企业 补助', '研发经费 或 研发投入', 'R&D', '2025年'],
  busy: 'Searching…',
  found: (passages, groups) =>
    passages === 0 ? 'Nothing found' : `${count(passages, 'sentence')} found, in ${count(groups, 'place')}`,
  all: (passages, groups) => `All ${count(passages, 'sentence')}, in ${count(groups, 'place')}`,
  more: (rest) => `Show ${count(rest, 'more place')}`,
  none: 'No sentence contains these words. You can try:',
  nothing: 'No sentence contains these words. Try fewer characters, or another wording.',
  fewer: 'One of the words alone: ',
  apart: 'The word in two parts: ',
  near: 'Did you mean: ',
  also: 'Other wordings; tick to include: ',
  error:
    'The files for searching could not be loaded. Please check the network and try again, or look through the list of plans.',
  retry: 'Try again',
  noScript: 'Search needs scripts in the browser. Without them, please start from these pages:',
  front: 'Front matter',
  mark: 'cite',
  cite: (text) => `Cite “${cut(text, 16)}”`,
};
