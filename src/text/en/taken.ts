import type { zh as Chinese } from '../taken.ts';
import { licence } from './licence.ts';
import { count } from './words.ts';

/** The wording of what is taken away of a page, in English; loaded when it is. */
export const zh: typeof Chinese = {
  head: (site, title) => `${site}: ${title}`,
  pair: (name, value) => `${name}: ${value.trim()}`,
  parts: {
    what: 'CONTENT',
    where: 'WHERE IT IS FROM',
    sources:
      'SOURCES. When quoting sentences, please cite the original documents; citations.ris and citations.bib can be imported into reference managers.',
    files: 'FILES',
    columns: 'COLUMNS OF data.csv',
    remarks: 'NOTES',
  },
  count: (rows, plans) => [['Rows', `${rows}, from ${count(plans, 'document')}`]],
  from: (facts) => [
    ['Address', facts.address],
    ['Corpus version', facts.version],
    ['Downloaded on', facts.day],
    ['All data', facts.data],
  ],
  source: (n, citation, plan, rows) =>
    `[${n}] ${citation} (${plan} in the column plan, ${count(rows, 'row')})`,
  files: {
    'README.txt': 'this text',
    'data.csv':
      'the data. UTF-8 with a byte order mark, so that Excel and WPS open it directly; cells with several values are JSON arrays',
    'data-labelled.csv':
      'the same rows with heads and codes in English, yes and no, and several values as a list of words',
    'citations.txt': 'citations of the sources, GB/T 7714—2025, one a line',
    'citations.ris': 'references of the sources, RIS',
    'citations.bib': 'references of the sources, BibTeX',
  },
  remarks: ({ interpretations, open }) => [
    open
      ? 'The address above gives this result again. This version is still in preparation, so what the address gives later may differ: rely on what this archive holds, and state the day of download.'
      : 'The address above gives the same result. Should the corpus version have changed by then, the address is still the same; changes are listed on the site’s page of changes.',
    'Sentences follow the source copy, with no changes other than those in the apparatus of corrections. Themes and policy instruments are coded by a rule or by the editor; the evidence is on the page of each task.',
    'Text that begins with =, +, - or @ would be taken for a formula by spreadsheets, so an apostrophe was put in front of it; without it, it is the original text.',
    ...interpretations.map(
      (title) =>
        `《${title}》 is an official interpretation, not the plan itself; what it does not mention may still be in the plan.`,
    ),
  ],
  licence,
  heads: {
    row: 'Code of the row',
    row_name: 'Row',
    plan: 'Id of the plan',
    plan_name: 'Plan',
    conclusion: 'Conclusion',
    silence: 'Why the cell is blank',
    within: 'Task or area',
    id: 'Id',
    value: 'Value',
    quote: 'Words',
    facts: 'Facts',
    remarks: 'Remarks of this site',
    url: 'Address',
    document: 'Document',
    part: 'Id of its part',
    part_title: 'Title of its part',
    text: 'Sentence',
    kinds: 'Kinds of sentence',
    themes: 'Themes',
    instruments: 'Policy instruments',
    units: 'Functions of units',
    responsibility_note: 'Note on responsibility',
    across_words: 'Across words',
    differs: 'Differs from the indicator in',
  },
  silences: {
    'not-mentioned': 'not mentioned',
    'not-stated': 'not specified',
    'not-placed': 'number not assigned',
    'safeguards-only': 'in safeguards only',
    'interpretation-only': 'not in the interpretation',
    'no-tasks': 'no tasks read',
    'not-found': 'not found',
  },
  yes: 'yes',
  no: 'no',
  compare: {
    title: (caption) => `Comparison – ${caption}`,
    dimension: 'Compared by',
    plans: 'Plans',
    safeguards: 'Safeguards',
    columns: {
      row: 'code of the row: a theme, indicator or policy instrument; empty for targets without an indicator',
      row_name: 'name of the row',
      plan: 'identifier of the plan',
      plan_name: 'its place; the title where the source copy does not state one',
      conclusion: 'what the cell says: a number of sentences or tasks, or a value',
      silence:
        'why a cell is blank: not-mentioned, the text has neither its name nor a wording that this site lists for it; not-stated, mentioned but not specified; not-placed, the sentence has a number that was not put under the indicator; safeguards-only, only in safeguards, which are not counted; interpretation-only, this is an official interpretation, which has none; no-tasks, no tasks were read in the document',
      within: 'task or area that contains the sentence',
      id: 'identifier of the task, sentence or target, as in the data tables of this site',
      value: 'value of the target; of instruments the number of sentences',
      quote: 'the sentence, the title of the task, or the words of the target',
      facts: 'facts beside it: year, bindingness, units and so on; of instruments the share',
      remarks: 'remarks of this site: codes, what is comparable and why',
      url: 'address of the sentence; for blank cells, of a place that mentions it',
    },
  },
  search: {
    title: 'Search results',
    query: 'Query',
    columnsTitle: 'Search results, plans side by side',
    inColumns: {
      row: 'row: code of the theme, none for sentences without one; by tasks, the position within each plan',
      row_name: 'name of the row',
      conclusion: 'number of sentences in the cell',
      silence:
        'why a cell is blank: not-found, this search with its filters found nothing for the cell; it says nothing about the rest of the text',
      within: 'task, section or safeguard that contains the sentence',
      quote: 'the sentence',
    },
    everything: '(no words, all sentences)',
    scope: 'All words',
    columns: {
      id: 'identifier of the sentence, as id in the data table passages',
      plan: 'identifier of the plan',
      plan_name: 'its place; the title where the source copy does not state one',
      document: 'title of the document',
      part: 'identifier of the task, section, area or safeguard that contains it; s0 for front matter',
      part_title: 'its title; empty where it has none',
      text: 'the whole sentence',
      kinds: 'kinds of sentence (list)',
      themes:
        'themes (list): for a measure its own codes, for headings, notes and table rows those of the task',
      instruments: 'policy instruments (list): likewise',
      units: 'functions of the responsible units of the task (list)',
      responsibility_note:
        'the task’s notes on responsibility, verbatim (list); an empty list where there is none',
      across_words:
        'whether the hit is across words: true where it is made of the end of one word and the beginning of the next, as 高企 in 提高企业',
      url: 'address of the sentence',
    },
  },
  targets: {
    title: (indicator) => `Indicator – ${indicator}`,
    indicator: 'Indicator',
    differs:
      'how it differs from this indicator (list, with the values of reasons in the table comparisons); an empty list for targets of this indicator',
  },
};
