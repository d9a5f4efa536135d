import { responsibleBodies } from '../../model/bodies.ts';
import type { Plan } from '../../model/plan.ts';
import { meaningOf } from '../../model/published.ts';
import type { PlanRow } from '../../model/tables.ts';
import type { zh as Chinese } from '../data-files.ts';
import { headIn, inWords } from './dictionary.ts';
import { licence } from './licence.ts';
import { workbook } from './workbook.ts';
import { count } from './words.ts';

const types = { string: 'text', integer: 'integer', number: 'number', boolean: 'yes or no', list: 'list' };

/** The bodies responsible for a document, in one line; null where it names none. */
const responsible = (plan: Pick<Plan, 'issuer' | 'source_publisher'>): string | null =>
  responsibleBodies(plan).join(', ') || null;

const period = ({ period_start: start, period_end: end }: PlanRow): string | null =>
  start === end ? (start === null ? null : String(start)) : `${start ?? ''}–${end ?? ''}`;

/** The wording of the data files and of the pages that list and explain them, in English. */
export const zh: typeof Chinese = {
  cited: (site, data, version) => ({
    author: `Editors of ${site}`,
    title: `${site}: ${data}`,
    edition: `Version ${version}`,
  }),
  source: (plan) => ({
    title: [plan.title, responsible(plan), plan.document_number, plan.issued_date]
      .filter((part) => part !== null)
      .join(', '),
  }),
  licence,
  types,
  meaning: (table, column) => inWords(meaningOf(table, column)),
  head: (table, column) => headIn(column, meaningOf(table, column)),
  about: (facts) => [
    ['Name', facts.title],
    ['Version of the corpus', facts.version],
    ['Address', facts.url ?? 'not set when this was made'],
    ['Cite as', facts.citation],
    ['Licence', licence],
    ['Empty values', 'A cell without a value means that the source copy does not say.'],
    ['Lists', 'Cells with several values are JSON arrays.'],
    ['Addresses', 'The columns url are paths within the site; put the address of the site in front.'],
    [
      'Start and end',
      'start and end are Unicode code points of the decoded source copy, counted from 0, the end not included; the source copy of each plan is its source.txt.',
    ],
  ],
  size: (bytes) =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  schema: 'Schema',
  schemaOf: (table) => `Schema of ${table}`,
  plain: 'No BOM',
  plainOf: (csv) => `no BOM: ${csv}, UTF-8 without byte order mark`,
  wholeTitle: 'Everything in one file',
  purposes: {
    tables: 'Statistics and tables',
    database: 'Database',
    coding: 'Coding software',
    networks: 'Network analysis',
    words: 'Word segmentation and dictionaries',
    check: 'Contents and checksums',
  },
  tablesTitle: 'Table by table',
  analysis: {
    name: 'Table for analysis',
    about:
      'A row per sentence, with plan, task, units, targets, funding, themes and instruments in one place, so that statistics software can use it without joining tables',
    format:
      'Several values are separated by a full-width semicolon; yes is 1, no is 0; only a sentence with a single sum has an amount, sums are not added up. Units are those of the task.',
    theme: (name) => `Theme: ${name}`,
    instrument: (name) => `Instrument: ${name}`,
    heads: {
      id: 'Id',
      plan: 'Id of the plan',
      plan_title: 'Plan',
      jurisdiction: 'Place',
      jurisdiction_code: 'Code of the administrative division',
      province: 'Province',
      level: 'Level',
      year: 'Year',
      is_interpretation: 'Interpretation of a plan',
      task: 'Id of the task',
      task_number: 'Number of the task',
      task_title: 'Task',
      area_title: 'Task area',
      is_safeguard: 'Safeguard',
      number: 'Number of the sentence',
      text: 'Sentence',
      characters: 'Characters',
      theme: 'Code of the main theme',
      targets: 'Number of targets',
      target_quotes: 'Words of the targets',
      target_strength: 'Strength of the targets (the strongest)',
      funding: 'Number of promises of funding',
      funding_10k: 'Amount (10,000 yuan, 万元)',
      units_lead: 'Lead units',
      units_responsible: 'Responsible units',
      units_supporting: 'Supporting units',
      citation: 'Citation (GB/T 7714—2025)',
      url: 'Path within the site',
    },
  },
  whole: {
    'measures_wide.csv': {
      format: 'Table for analysis (CSV)',
      use: 'A row per sentence: place, level, year, task, units, targets and funding in one place, and a column of 1 and 0 for every theme and instrument. Names of columns suit Stata and SPSS; the workbook has the same on a sheet with Chinese heads.',
    },
    'county-st-plans.xlsx': {
      format: 'Excel workbook',
      use: 'All tables, a sheet each; the first sheet gives origin and licence, the second explains every column. Text is always text, never taken for a formula or a date.',
    },
    'county-st-plans.sqlite': {
      format: 'SQLite 3 database',
      use: 'All tables with primary keys, foreign keys and indexes; views that join tasks with units, targets with sentences and codes with names; a full-text index that finds one character or more.',
    },
    'metadata.json': {
      format: 'Metadata for Datasette',
      use: 'What tables and columns mean, facets and ready queries: datasette county-st-plans.sqlite -m metadata.json',
    },
    'county-st-plans.qdpx': {
      format: 'REFI-QDA 1.5 project',
      use: 'For NVivo, MAXQDA, ATLAS.ti, QualCoder and other coding software: plans are sources, tasks and measures selections, themes and policy instruments codes; the rule and the editor are a coder each, and every code is a selection with evidence and reason. What the rule found but the editor did not adopt appears under the rule alone.',
    },
    'county-st-plans-in-force.qdpx': {
      format: 'REFI-QDA 1.5 project, codes in force only',
      use: 'The same with only the code in force at each place: the editor’s where there is one, else the rule’s.',
    },
    'county-st-plans.qdc': {
      format: 'REFI-QDA 1.5 codebook',
      use: 'Only the codes and definitions of themes and policy instruments, to import into your own project.',
    },
    'units-tasks.gexf': {
      format: 'GEXF 1.2 network',
      use: 'Units and tasks: an edge from unit to task for each role, weighted by how often it is written. For Gephi, networkx and igraph.',
    },
    'units-tasks.graphml': {
      format: 'GraphML network',
      use: 'The same for igraph, Cytoscape, yEd and others.',
    },
    'plans-documents.gexf': {
      format: 'GEXF 1.2 network',
      use: 'Plans and the documents they cite: an edge from plan to document for each relation (basis, implements, carries out …); a document that is a plan of this corpus is that plan.',
    },
    'plans-documents.graphml': {
      format: 'GraphML network',
      use: 'The same for igraph, Cytoscape, yEd and others.',
    },
    'lexicon/wordings.csv': {
      format: 'Lexicon (CSV)',
      use: 'The wordings by which the rule codes: alt, hint and not of every theme and policy instrument. lexicon/README.txt says how the rule uses them, so that all its codes can be made again.',
    },
    'lexicon/jieba.txt': {
      format: 'User dictionary for jieba',
      use: 'Units, places, wordings, indicators and terms that the editor took as evidence, “word frequency tag” a line, so that segmenting does not cut them.',
    },
    'lexicon/quanteda.yml': {
      format: 'Dictionary for quanteda (YAML)',
      use: 'Themes, policy instruments, functions of units and indicators, the words below each code, for dictionary(file = …) in R.',
    },
    'datapackage.json': {
      format: 'Data Package 2.0',
      use: 'The list for programs: size and checksum of every file; columns, types and keys of every table.',
    },
    'SHA256SUMS.txt': {
      format: 'Checksums',
      use: 'After downloading check with sha256sum -c SHA256SUMS.txt. Files saved from these pages carry the version in their names; give them back the names in their addresses first.',
    },
  },
  questions: {
    search: 'Find passages (one character or more)',
    themes_by_plan: 'Sentences by theme and plan',
    tools_by_plan: 'Sentences by policy instrument and plan',
    targets_of_indicator: 'Targets for an indicator',
    tasks_of_function: 'Tasks of units with one function',
    rule_against_editor: 'Sentences whose main theme differs between rule and editor',
  },
  lexicon: {
    name: 'Wordings',
    about:
      'The wordings by which the rule codes, one to a row, in the order of the vocabulary, which decides between equals: alt weighs 3, hint 1, not denies what it covers of its own code; “…” stands for up to 12 characters of one clause. How the rule uses them says README.txt in the same folder',
    heads: {
      scheme: 'Scheme',
      code: 'Code',
      name: 'Name',
      kind: 'Kind',
      weight: 'Weight',
      wording: 'Wording',
    },
  },
  networks: { units: 'Units and tasks', documents: 'Plans and the documents they cite' },
  project: (site, version, citation) => ({
    name: `${site} ${version}`,
    origin: `${site} ${version}`,
    description: `${citation} ${licence} Every code is a selection by its coder, with evidence and reason in the description; which one is in force is told by in_force in the tables codings and safeguard_codings.`,
    coders: { editor: 'Editor', rule: 'Rule (first reading by machine)' },
    task: ({ ordinal, title }) => `Task ${ordinal}${title}`,
    measure: (task, { number }) => `Task ${task.ordinal}, sentence ${number}`,
    safeguard: ({ ordinal, title }) => `Safeguard ${ordinal}${title}`,
    sentence: ({ ordinal, title }, number) =>
      `Safeguard ${ordinal === '' ? title : ordinal}, sentence ${number}`,
    note: ({ evidence, reason, in_force }) =>
      [
        `Evidence: “${evidence}”`,
        `Reason: ${reason}`,
        ...(in_force ? [] : ['The editor has not adopted this code.']),
      ].join('\n'),
    variables: [
      { name: 'Place', of: (plan) => plan.jurisdiction },
      { name: 'Province', of: (plan) => plan.province },
      { name: 'Document type', of: (plan) => plan.document_type },
      {
        name: 'Kind',
        of: (plan) => (plan.is_interpretation ? 'Interpretation of a plan' : 'Plan'),
      },
      { name: 'Period', of: (plan) => period(plan) },
    ],
    source: (plan) =>
      [plan.title, responsible(plan), plan.document_number, plan.issued_date, plan.url]
        .filter((part) => part !== null)
        .join(', '),
  }),
  plainText: {
    edition: 'Edited text (TXT)',
    tei: 'Edited text (TEI P5)',
    source: 'Text of the source copy (TXT)',
  },
  textHead: (plan, version, address) => [
    plan.title,
    ...[responsible(plan), plan.document_number, plan.issued_date].filter((part) => part !== null),
    `Edited text, version ${version} of the corpus, ${address}`,
    'A sentence to a line: its id, a tab, its text. Ids are those of addresses; for changes see the apparatus of corrections.',
    licence,
  ],
  checksums: {
    summary: (files) => `Size and checksum of all ${count(files, 'file')}`,
    caption: 'Files, bytes and SHA-256',
    file: 'File',
    bytes: 'Bytes',
    left: (files) =>
      `Below tei/ there is a file to each plan, ${count(files, 'file')} in all; their checksums are in SHA256SUMS.txt.`,
  },
  use: {
    title: 'How to use the data',
    advice: [
      'For Excel or WPS take the workbook. Opened by a double click, a CSV file is interpreted by the program: “1.” becomes 1 and “(1)” becomes −1. The workbook avoids this.',
      'CSV files are UTF-8 with a byte order mark (BOM), by which Excel recognises Chinese. Some programs take it for a part of the first column name; for them the same files stand without it below utf8/, measures_wide.csv too. An empty cell is no value, a pair of double quotes an empty string.',
      'Text that begins with =, +, - or @ would be taken for a formula by a spreadsheet, so CSV files put an apostrophe in front of it; remove it to get the original text.',
      'Every row has an id and an address; put the address of this site in front of url and it opens the sentence.',
    ],
    bytes: {
      closed:
        'The files of one version are byte for byte the same every time they are made, and may be cited with their checksums.',
      open: (version) =>
        `This version (${version}) is in preparation, and files change as editing goes on: when citing, give version and date of download and keep a copy. Once a version is closed, its files no longer change by a byte.`,
    },
    dictionary: 'What the columns mean: ',
    examples: 'Examples of reading them: ',
    changes: 'What changed from version to version: ',
    cite: 'How to cite',
    citeNote:
      'When you cite the content of a document, please cite the document itself as well; its citation can be copied from the page of any task.',
    licence: 'Licence',
  },
  dictionary: {
    title: 'Data dictionary',
    description: 'Type, meaning and values of every column of every table.',
    intro:
      'Generated from the same definitions that validate the data. Where a column can be empty, an empty value means that the source copy does not say. Lists are JSON arrays in CSV, workbook and database.',
    tables: 'Tables',
    of: (table) => `Columns of ${table}`,
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning and values',
    key: 'primary key',
    nullable: ', may be empty',
    refers: (table) => `refers to ${table}`,
  },
  workbook,
};
