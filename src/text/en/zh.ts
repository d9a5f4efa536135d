import { checked } from './checked.ts';
import { noUnits } from './no-units.ts';
import type { zh as Chinese } from '../zh.ts';
import { decisions } from './decisions.ts';
import { zh as agreement } from './agreement.ts';
import { zh as areas } from './areas.ts';
import { zh as citeList } from './cite-list.ts';
import { zh as cite } from './cite.ts';
import { zh as compare } from './compare.ts';
import { zh as corrections } from './corrections.ts';
import { zh as matrix } from './matrix.ts';
import { zh as sourceCopy } from './source-copy.ts';
import { zh as editors } from './editors.ts';
import { zh as dataFiles } from './data-files.ts';
import { zh as goals } from './goals.ts';
import { zh as publishing } from './publishing.ts';
import { zh as search } from './search.ts';
import { zh as take } from './take.ts';
import { zh as codebook } from './codebook.ts';
import { zh as coding } from './coding.ts';
import { certainties, correctionKinds, levels, roles, standings } from './names.ts';
import { plan } from './plan.ts';
import { zh as lineage } from './lineage.ts';
import { zh as wording } from './wording.ts';
import { zh as units } from './units.ts';
import { count } from './words.ts';
import { LOW_KAPPA } from '../../model/kappa.ts';
import { readingChoices } from './reading-choices.ts';

/** Every word of the interface, in English. */

/** Short names and one line for each published table. */
const tables = {
  plans: {
    name: 'Plans',
    about: 'Title, place, document number, dates, kind and source copy of every document',
  },
  sections: { name: 'Sections', about: 'The parts numbered 一、二、三… and what each is for' },
  areas: { name: 'Task areas', about: 'Headings that group several tasks' },
  tasks: { name: 'Tasks', about: 'Every task with its title, text and note on responsibility' },
  measures: { name: 'Measures', about: 'Every sentence of the text of tasks' },
  safeguards: { name: 'Safeguards', about: 'The items of the part on safeguards (保障措施)' },
  passages: {
    name: 'Passages',
    about: 'All headings, sentences, notes and table rows, each once, in the order of the original',
  },
  responsibilities: {
    name: 'Responsible units',
    about: 'Units and roles stated for each task, one row per unit',
  },
  units: { name: 'Units', about: 'Full names, functions and other names of units' },
  targets: {
    name: 'Targets',
    about: 'Value, unit of measure, year, baseline, bindingness and original words, one row per target',
  },
  funding: {
    name: 'Funding',
    about: 'Subsidies, rewards and special funds that governments promise to pay, to whom and how much',
  },
  citations: {
    name: 'Cited documents',
    about:
      'Every document that a passage cites: title, number, issuing body, level, and how it is taken up (based on, implements, carries out …)',
  },
  nearest: {
    name: 'Similar measures',
    about:
      'For each measure up to five nearest measures elsewhere, with score and number of identical characters; those below the threshold are left out',
  },
  shared_text: {
    name: 'Shared wording',
    about:
      'Text of 12 or more characters that plans share word for word, one row per passage, with every place where it occurs; formulae are marked',
  },
  indicators: { name: 'Indicators', about: 'Definitions, scope, other names and comparable groups' },
  comparability: {
    name: 'Comparable groups',
    about:
      'How each target with an indicator is measured and promised; only targets of one group may be compared',
  },
  comparisons: {
    name: 'Comparability',
    about:
      'Whether two targets of one family may be compared, and why not where they may not; for families of more than 60 targets only the comparable groups are given',
  },
  codings: {
    name: 'Codes',
    about:
      'Themes and policy instruments of tasks and measures; those of the rule and of the editor side by side, each with its evidence',
  },
  safeguard_codings: {
    name: 'Codes of safeguards',
    about:
      'Themes and policy instruments of safeguards not printed as tasks, and of their sentences; coded like the table of codes, kept in a table of their own',
  },
  second_codings: {
    name: 'Second coders',
    about:
      'Sentences coded independently by second coders, one row per code; empty where there is no such file',
  },
  corrections: {
    name: 'Corrections',
    about: 'Where the edition departs from the source copy, and where it has doubts',
  },
  themes: { name: 'Themes', about: 'Names and definitions of themes' },
  instruments: {
    name: 'Policy instruments',
    about: 'Names and definitions of the fifteen instruments of three kinds',
  },
};

export const zh: typeof Chinese = {
  lang: 'en-GB',
  otherLanguage: { code: 'zh', lang: 'zh-CN', name: '中文' },
  site: {
    name: 'County Science & Technology Plans Compared',
    short: 'County S&T Plans',
    description:
      'A critical edition of Chinese local science and technology plans: every sentence can be read, checked and cited; every correction and doubt is marked.',
    skip: 'Skip to content',
    navigation: 'Site navigation',
    places: 'Menu',
    home: 'Home',
    plans: 'Plans',
    themes: 'Themes',
    instruments: 'Instruments',
    units: 'Units',
    indicators: 'Indicators',
    data: 'Data',
    about: 'About',
    footer: {
      ink: ['Ink is the document, vermilion ', 'the editor', '’s corrections.'],
      rights: 'The documents are public official texts; the rest is under the MIT Licence.',
    },
  },
  title: (page, site) => `${page} | ${site}`,
  home: {
    kappa: [
      'κ (Cohen’s kappa) after “low agreement” is how far the coding rule and ',
      'the editor',
      ` agree beyond chance: 1 is full agreement, 0 no more than chance; treat counts below ${LOW_KAPPA} as indicative.`,
    ],
    lead: (plans, counties) =>
      `${counties ? `${count(plans, 'science and technology plan')} of Chinese counties and cities` : `${count(plans, 'policy document')} of Chinese local governments`}: search, compare and cite every sentence. For those who study local science and technology policy, and those who draft or consult such plans.`,
    start: 'Where to start',
    read: {
      link: 'Choose a plan',
      text: 'Every task has its page, every sentence an address that does not change.',
    },
    check: {
      link: 'Editorial principles',
      text: 'Every sentence states its line in the original; what was corrected, and why, is noted in the margin.',
    },
    use: {
      link: 'Get all the data',
      text: 'Tasks, measures, responsible units and corrections, to download as tables.',
    },
    plans: 'Plans',
    sum: (tasks, measures) => `${count(tasks, 'task')}, ${count(measures, 'measure')}`,
  },
  plans: {
    title: 'Plans',
    intro: 'Documents are listed by year. Each plan carries the same seal throughout the site.',
    legend: 'What the seals mean',
    seals: {
      plain: 'Document of a county-level place',
      prefecture:
        'Double border: document of a prefecture-level city, whose numbers are of a larger place than a county',
      interpretation: 'Broken border: official interpretation, not the plan itself',
    },
  },
  counts: {
    areas: 'areas',
    tasks: 'tasks',
    measures: 'measures',
    corrections: 'corrections',
    none: 'none',
    said: {
      areas: (n) => count(n, 'area'),
      tasks: (n) => count(n, 'task'),
      measures: (n) => count(n, 'measure'),
    },
  },
  badges: { interpretation: 'Interpretation', prefecture: 'Prefecture-level city' },
  levels,
  plan,
  task: {
    title: (ordinal, title) => `${ordinal}${title}`,
    measures: 'Measures',
    measure: (n) => `Link to sentence ${n}`,
    units: 'Responsible units',
    noUnits,
    roles,
    standings,
    note: 'Note as printed',
    ruled: 'Under a general clause of ',
    ruledBy: (of) =>
      of.startsWith('a')
        ? 'the note of the task area'
        : of.startsWith('s')
          ? 'the division of work in the annex'
          : `the note of task ${of}`,
    ruledWhy: '; not stated by this task itself',
    neighbours: 'Previous and next task',
    previous: 'Previous',
    next: 'Next',
    line: (n, page) =>
      [page === null ? '' : `page ${page} of the original`, n === null ? '' : `source line ${n}`]
        .filter(Boolean)
        .join(', ') || 'see source copy',
    empty: 'There is no text below the title.',
    untitled:
      'The document prints a number here and no title; above are the opening words of the first sentence, which stands whole below.',
  },
  readings: {
    ...readingChoices.reading,
    doubt: '?',
  },
  corrections: {
    ...corrections,
    kinds: correctionKinds,
    certainties,
    byRule: 'deleted by rule',
    line: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    toText: 'in the text',
  },
  source: {
    title: 'Source copy',
    of: (plan) => `${plan}: source copy`,
    intro:
      'The full text of the file on which this edition is based, as decoded, with no line left out. Line numbers on the left may be cited; corrections are in vermilion.',
    lines: (lines, points) => `${count(lines, 'line')}, ${count(points, 'character')}`,
    line: (n) => `Line ${n}`,
    ...sourceCopy,
    folded: (from, to, kind, length) =>
      `${from === to ? `Line ${from}` : `Lines ${from}–${to}`}: ${kind}, ${count(length, 'character')}, not part of the text`,
  },
  data: {
    title: 'Data',
    intro:
      'All records as tables, one row each, with field names in English. Start and end are Unicode code points of the decoded source copy, the end not included. Text is the edited text; how it differs from the source copy is in the apparatus of corrections.',
    table: 'Table',
    about: 'Content',
    rows: 'Rows',
    download: 'Download',
    caption: 'Tables with their rows and downloads',
    one: 'All data of a single plan (JSON), its edited text and the text of its source copy (TXT) are on the page of the plan, under “About the document”.',
  },
  agreement,
  decisions,
  areas,
  search,
  take,
  compare: { ...compare, ...matrix },
  goals,
  codebook,
  coding,
  lineage,
  wording,
  units,
  dataFiles,
  editors,
  publishing,
  cite,
  citeList,
  about: { title: 'Editorial principles', checked },
  notFound: {
    title: 'No such page',
    text: 'The address may have been copied wrongly. Addresses of plans, tasks and sentences do not change once they are published; please look in the list of plans.',
    link: 'List of plans',
  },
  tables,
};
