import { ruleOf, type codingRules } from '../../model/coding.ts';
import type { Standing } from '../../compare/concept.ts';
import type { zh as Chinese } from '../areas.ts';
import { reasonSaid } from './reasons.ts';
import { count, noun } from './words.ts';

/** The wording of themes, policy instruments, units and likeness, in English. */

const rules: Record<(typeof codingRules)[number], string> = {
  'theme/title': 'words of the title',
  'theme/body': 'words of the text',
  'instrument/words': 'words of the sentence',
  'instrument/union': 'used by its sentences',
};

const standings: Record<Standing, string> = {
  primary: 'main theme',
  further: 'secondary theme',
  sentences: 'some sentences',
};

/** Whose the codes are where an editor has not read all plans. */
const codedBy: typeof Chinese.edited = (edited, plans) =>
  edited === 0
    ? 'Codes are given by rule; no plan has been checked by the editor yet.'
    : `Codes are given by rule; ${edited} of ${count(plans, 'plan')} ${edited === 1 ? 'has' : 'have'} been checked by the editor.`;

export const zh: typeof Chinese = {
  edited: codedBy,
  themes: 'Themes',
  instruments: 'Policy instruments',
  units: 'Responsible units',
  codes: {
    label: 'Codes',
    none: 'No theme',
    noTools: 'No policy instrument',
    theme: 'Theme',
    instrument: 'Instrument',
    primary: 'main',
    unread: 'by rule only',
    basis: { editor: 'Editor', rule: 'Rule' },
    reason: (reason) => {
      const found = ruleOf(reason);
      return found === null
        ? reasonSaid(reason)
        : [rules[found.rule], reasonSaid(found.why)].filter(Boolean).join(': ');
    },
    inForce: 'in force',
    superseded: 'not adopted by the editor',
    quoted: (words) => `“${words}”`,
    method: 'How things are coded',
    ofTask: 'Themes and instruments of this task',
  },
  nearest: {
    title: 'Similar measures elsewhere',
    none: 'No other plan has a sentence close to this task.',
    score: (score) => `similarity ${score.toFixed(2)}`,
    own: (n) => `close to sentence ${n}`,
    shared: 'Shared words are shaded, 12 characters in a row underlined.',
    method: 'How similarity is computed',
    borrowed: 'Shared wording',
    borrowedWhat: '12 or more consecutive characters identical with other plans (punctuation aside):',
    formulae: 'Formulae of official documents, not counted as shared wording:',
    length: (n) => count(n, 'character'),
    sentence: (n) => `sentence ${n}`,
    alsoIn: 'also in',
    moreRuns: (n) => `${count(n, 'shorter passage')} not listed.`,
  },
  matrix: {
    corner: { theme: 'Theme', instrument: 'Policy instrument' },
    caption: {
      theme: 'Measures of each plan under each theme',
      instrument: 'Policy instruments used by each plan',
    },
    note: {
      theme:
        'Each cell gives the number of measures (sentences); below it their share of all measures of the plan, the tasks that have this as their main theme, and those that have it as a secondary one. Cells are shaded by share. A sentence may belong to several themes; one without a theme of its own counts under the main theme of its task.',
      instrument:
        'Each cell gives the number of measures (sentences) that use the instrument; below it their share of all measures of the plan and the number of tasks that use it. Cells are shaded by share. A sentence may use several instruments.',
    },
    measures: (n) => ` ${noun(n, 'sentence')}`,
    shade: (first, last) =>
      last === null ? `${first} or more` : first === last ? `${first}` : `${first}–${last}`,
    share: (share, tasks) => `${share}\u00a0· ${tasks}`,
    total: (measures) => `${count(measures, 'sentence')} in all`,
    tasks: (tasks, further) =>
      [tasks === 0 ? '' : count(tasks, 'task'), further === 0 ? '' : `secondary in ${further}`]
        .filter((words) => words !== '')
        .join(', ') || 'some sentences',
  },
  cross: {
    title: 'Instruments and themes',
    caption: 'Policy instruments used under each theme',
    note: 'Each cell gives the number of measures (sentences), over all plans, that belong to the theme and use the instrument. A sentence may belong to several themes and use several instruments, so rows and columns add up to more than the number of sentences; “in all” counts every sentence once.',
    none: 'None',
    figure: 'Supply-side, environmental and demand-side instruments by theme',
    figureNote: 'Numbers are uses of instruments: the sums of the rows of each kind in the table below.',
  },
  home: {
    title: 'How many measures each plan has under each theme',
    note: 'Numbers are measures (sentences), shaded by their share of all measures of the plan. Follow a number to its sentences, or a theme to see all places side by side.',
    themes: 'Theme by theme',
    instruments: 'By policy instrument',
    units: 'By responsible unit',
    compare: 'Choose plans to compare',
  },
  themesPage: {
    title: 'Themes',
    lead: (themes) =>
      `Each plan divides its tasks into areas in its own way and under its own names. Here every task and every measure is assigned to one or more of ${themes} common themes; each cell links to the sentences themselves.`,
    how: (edited, plans) =>
      edited === plans
        ? 'Themes are first coded by rule and then checked by the editor, each with its evidence.'
        : `${codedBy(edited, plans)} Each code has its evidence.`,
  },
  instrumentsPage: {
    title: 'Policy instruments',
    lead: 'Policy instruments used by measures, after Rothwell and Zegveld: fifteen of three kinds, supply-side, environmental and demand-side. One demand-side instrument, demonstration and application scenarios, was added by this site; demand-side counts are also given without it.',
    how: (edited, plans) =>
      `${edited === plans ? '' : `${codedBy(edited, plans)} `}A measure may use several instruments, or none where it only sets a target.`,
  },
  concept: {
    title: (kind, name) => `${kind}: ${name}`,
    kinds: { theme: 'Themes', instrument: 'Policy instruments' },
    figures: 'Plans at a glance',
    caption: (name) => `Plans under “${name}”`,
    plan: 'Plan',
    columns: {
      theme: {
        tasks: 'Tasks',
        further: 'Secondary',
        measures: 'Measures',
        codes: 'Instruments',
        withTargets: 'With targets',
        withMoney: 'With funding',
        units: 'Units',
      },
      instrument: {
        tasks: 'Tasks',
        further: '',
        measures: 'Measures',
        codes: 'Themes',
        withTargets: 'With targets',
        withMoney: 'With funding',
        units: 'Units',
      },
    },
    explained: {
      theme:
        'Tasks: those with this as their main theme. Secondary: those that list it among their further themes. Measures: sentences under this theme; where there are measures but no tasks, the sentences are in tasks with another main theme. Instruments: how many different policy instruments are used. With targets, with funding: sentences that set a quantified target or promise government money; a sentence with several targets counts once. Units: responsible units named by these tasks.',
      instrument:
        'Tasks: those that use the instrument. Measures: sentences that use it. Themes: how many different themes these sentences belong to. With targets, with funding: sentences that set a quantified target or promise government money; a sentence with several targets counts once. Units: responsible units named by these tasks.',
    },
    noUnits: (unread) => (unread ? 'not read' : 'none found'),
    sides: 'Tasks and measures of each plan',
    jump: 'Plans on this page',
    standings,
    counts: (measures) => count(measures, 'sentence'),
    codes: { theme: 'Instruments used', instrument: 'Themes' },
    noCodes: 'No policy instrument is used',
    namesNo: 'No responsible unit is named',
    unitsOf: (n) => count(n, 'responsible unit'),
    noneOwn: 'Its sentences belong to other themes.',
    target: 'target',
    money: 'funding',
    all: { theme: 'All themes', instrument: 'All policy instruments' },
    of: 'Belongs to',
    tools: 'Its instruments',
    evidence: 'The evidence of each code is shaded.',
    inherited: 'from the task',
    data: 'Codes as data (JSON)',
    dataCsv: 'Codes as data (CSV)',
  },
};
