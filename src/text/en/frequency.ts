import type { CountedUnit } from '../../compare/frequency.ts';
import type { zh as Chinese } from '../frequency.ts';
import { count, day } from './words.ts';
import { LOW_KAPPA } from '../../model/kappa.ts';

type Scheme = 'theme' | 'instrument';

const kappa = (value: number): string => value.toFixed(2);

/** What has a number, as it is counted. */
const units: Record<CountedUnit, string> = {
  measures: 'Measures (sentences)',
  uses: 'Uses',
  tasks: 'Tasks',
};

const once: Record<CountedUnit, string> = {
  measures: ' (each sentence once)',
  uses: '',
  tasks: ' (each task once)',
};

const counted: Record<Scheme, Record<CountedUnit, string>> = {
  instrument: {
    measures:
      'n is the number of measures (sentences) that use the instrument; a sentence may use several, and subtotals and totals count each sentence once. % is of the column’s measures that use any instrument; a sentence that uses instruments of two kinds counts in both, so instruments and subtotals may add up to more than 100%.',
    uses: 'n is the number of uses: a sentence counts once for every instrument that it uses. % is of all uses in the column; instruments add up to subtotals, and subtotals to 100% (apart from rounding).',
    tasks:
      'n is the number of tasks that use the instrument; the instruments of a task are those of its sentences. A task may use several, and subtotals and totals count each task once. % is of the column’s tasks that use any instrument; a task that uses instruments of two kinds counts in both, so instruments and subtotals may add up to more than 100%.',
  },
  theme: {
    measures:
      'n is the number of measures (sentences) with the theme; a sentence without a theme of its own has the main theme of its task. A sentence may have several themes, and the total counts each sentence once. % is of the column’s measures that have a theme, so themes may add up to more than 100%.',
    uses: 'n is the number of assignments: a sentence counts once for each of its themes; one without a theme of its own has the main theme of its task. % is of all assignments in the column (rounding apart).',
    tasks:
      'n is the number of tasks with the theme, main or secondary; a task may have several themes, and the total counts each task once. % is of the column’s tasks that have a theme, so themes may add up to more than 100%.',
  },
};

/** The wording of the tables of frequencies, in English. */
export const zh: typeof Chinese = {
  title: { instrument: 'Frequencies of policy instruments', theme: 'Frequencies of themes' },
  lead: {
    instrument:
      'The table of policy instruments by plan that papers print, with subtotals for the supply side, the environment and the demand side. Compare shares between plans, not numbers, which grow with length.',
    theme:
      'The table of themes by plan that papers print. Compare shares between plans, not numbers, which grow with length.',
  },
  caption: {
    instrument: {
      measures: 'Measures that use each policy instrument, by plan, number and share',
      uses: 'Uses of each policy instrument, by plan, number and share',
      tasks: 'Tasks that use each policy instrument, by plan, number and share',
    },
    theme: {
      measures: 'Measures with each theme, by plan, number and share',
      uses: 'Assignments to each theme, by plan, number and share',
      tasks: 'Tasks with each theme, by plan, number and share',
    },
  },
  by: (grouping) => ` (by ${grouping.toLowerCase()})`,
  of: (group, plans) => `${group} (${plans})`,
  corner: { instrument: 'Policy instruments', theme: 'Themes' },
  group: 'Kind',
  heads: ['n', '%'] as const,
  code: 'Code',
  note: 'Notes',
  continued: ' (continued)',
  subtotal: (unit) => `Subtotal${once[unit]}`,
  total: (unit) => `Total${once[unit]}`,
  all: (unit) => (unit === 'tasks' ? 'All tasks' : 'All measures'),
  whole: 'All plans',
  counted,
  rest: {
    instrument: (unit) =>
      unit === 'tasks'
        ? ' The last row counts all tasks, including those that use no instrument.'
        : ' The last row counts all measures, including those that use no instrument.',
    theme: (unit) =>
      unit === 'tasks'
        ? ' The last row counts all tasks, including those without a theme.'
        : ' The last row counts all measures.',
  },
  sum: ' The column “All plans” adds up the plans, so that long plans weigh more in it.',
  sumOfGroups:
    ' There are more plans than a table can show side by side, so they are listed by groups: the number behind a group’s name is that of its plans, and a column adds up the plans of its group, so that long plans weigh more. For each plan see the CSV file of all plans.',
  readings: {
    'in-force': (edited, plans) =>
      edited === plans
        ? 'Codes are those of the editor, who has checked every plan.'
        : `Codes are those of the editor, and of the rule where no editor has checked; an editor has checked ${edited} of ${count(plans, 'plan')}.`,
    rule: () => 'All codes are those of the rule (first reading by machine), whatever the editor decided.',
  },
  agreement: ({ kappa: pooled, range, n }, unit) =>
    pooled === null || range === null
      ? ' How far rule and editor agree is not known: no plan has been checked by an editor.'
      : ` Agreement of rule and editor: κ = ${kappa(pooled)} (decisions on all codes pooled, ${count(n, unit === 'tasks' ? 'task' : 'measure')}); κ of single codes from ${kappa(range[0])} to ${kappa(range[1])}.`,
  source: (site, version, date, address) => `Data: ${site}, ${version}${date}. ${address}`,
  closed: (date) => `, closed on ${day(date)}`,
  open: ', in preparation, not yet closed',
  switches: { unit: 'Count', safeguards: 'Safeguards', reading: 'Codes' },
  units,
  readingNames: { 'in-force': 'In force (editor)', rule: 'By rule' },
  marks: { weak: '*', added: '†' },
  weak: (names) => `* Low agreement of rule and editor (κ below ${LOW_KAPPA}): ${names.join(', ')}.`,
  added: (names) => `† Added by this site, not in the typology of Rothwell and Zegveld: ${names.join(', ')}.`,
  weakOne: (name, value) => `${name} (κ = ${kappa(value)})`,
  shading: 'Shading follows the share. ',
  noted: 'Notes',
  codes: 'Definitions and borders of codes: ',
  take: 'Take this table away',
  files: {
    'table.csv': 'CSV',
    'table.xlsx': 'Excel',
    'table.tex': 'LaTeX',
    'plans.csv': 'All plans (CSV, one row per plan)',
  },
  latex: 'LaTeX uses booktabs and the class ctexart; compile it with XeLaTeX.',
  paper: 'Tables for papers (n, %, subtotals; CSV, Excel, LaTeX)',
  unlinked:
    'The codes of the rule are not always those listed on the pages of instruments and themes, so numbers here do not lead to sentences. ',
};
