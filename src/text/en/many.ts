import type { manyWords as Chinese } from '../many.ts';
import { unitLabel } from './quantities.ts';
import { count, noun } from './words.ts';

const percent = (n: number): string => (n > 0 && n < 1 ? '<1' : String(Math.round(n)));

/** At most two digits after the point. */
const amount = (n: number): string => String(Math.round(100 * n) / 100);

/** The wording of pages about more plans than can be side by side, in English. */
export const manyWords: typeof Chinese = {
  by: { province: 'province', level: 'level', year: 'year' },
  year: (year) => year,
  nowhere: {
    province: 'Province unknown',
    level: 'Level unknown',
    year: 'Year unknown',
  },
  all: 'All',
  amount,
  percent: (n) => `${percent(n)}%`,
  having: (having, plans) => `${having}/${plans}`,
  spread: ({ lower, median, upper }) => `median ${percent(median)}% (${percent(lower)}–${percent(upper)})`,
  none: 'None',
  shade: (first, last) =>
    last === null ? `${first}% or more` : first === last ? `${first}%` : `${first}–${last}%`,
  plans: (n) => count(n, 'plan'),
  matrix: {
    caption: {
      theme: (by) => `Share of measures under each theme, plans by ${by}`,
      instrument: (by) => `Share of measures using each policy instrument, plans by ${by}`,
    },
    note: 'There are too many plans for one table, so they are grouped. Each cell gives the share of all measures in the group; below it the plans that have any, out of all in the group. A sentence may belong to several rows, so columns may add up to more than 100%. Follow a province to its plans.',
    inherits: 'A measure without a theme of its own counts under the main theme of its task.',
    plans: {
      theme: (of) => `${of}: measures of each plan under each theme`,
      instrument: (of) => `${of}: policy instruments used by each plan`,
    },
    plansNote:
      'Each cell gives the number of measures (sentences), shaded by their share of all measures of the plan. Follow a number to the sentences of the plan, a plan to its profile.',
    csv: 'Whole matrix of all plans (CSV)',
    chosen: 'Of chosen plans only: choose them in the comparison, with a CSV',
    back: 'All provinces',
    title: (what, of) => `${what}: ${of}`,
  },
  parts: (plans, parts) =>
    `${count(plans, 'plan')}, too many for one page, by ${count(parts, 'prefecture')} (those of the province itself and directly under it together).`,
  byPrefecture: 'Plans by prefecture',
  compareFirst: (n) => (n === 1 ? 'Open it in Compare' : `Show ${n} of them side by side`),
  units: {
    provinces: 'Units of each plan, by province',
    caption: (by) => `Share of plans that name units of each function, plans by ${by}`,
    note: 'Each cell gives the share of plans in the group that name such a unit; below it the numbers of plans and of tasks. A merged bureau (such as 工信商务局) counts under its main function only. For the units of each plan, see the provinces above. The name of a function leads to the search, which lists the tasks of such units with their passages.',
    of: (plans, tasks) => `${count(plans, 'plan')}, ${count(tasks, 'task')}`,
    plans: (of) => `${of}: functions of the units that each plan names, with their tasks`,
    functions: 'Functions and numbers of tasks',
    forms: (shown, all) =>
      shown < all
        ? `${count(all, 'form')} in all; these are the ${shown} that most plans use, the others are in the profiles of plans and in the data. `
        : '',
    form: (plans, tasks) =>
      plans > 1 ? `and ${count(plans - 1, 'more plan')}, ${count(tasks, 'place')}` : count(tasks, 'place'),
    data: 'Responsible units as data (CSV)',
    alike: (name) => `Units of all plans with the function “${name}”`,
    sameProvince: 'Units of plans in the same province',
  },
  indicators: {
    caption: 'Share of plans that set a target under each indicator, by level',
    note: 'Each cell gives the share of plans in the group that set such a target; below it the number of plans. Under the name of the row is the number of targets and, where four or more are comparable, their year, number, lowest, median and highest value. The name links to the page of the indicator, with its definition, all targets, verdicts and download.',
    targets: (n, unit) => `${count(n, 'target')}, in ${unitLabel(unit)}`,
    spread: (year, n, { least, median, most }) =>
      `${year === null ? '' : `${year}: `}${n} comparable, ${amount(least)}–${amount(median)}–${amount(most)}`,
    provinces: 'Targets of each plan, by province',
    unnamed: (targets, plans) =>
      `${count(targets, 'target')} of ${count(plans, 'plan')} ${noun(targets, 'fits', 'fit')} no indicator; see the profiles of the plans.`,
    of: (name, province) => `${name}: ${province}`,
    all: (name) => `“${name}” in all provinces`,
    lies: 'Values of comparable targets by year',
    columns: [
      'Year and definition',
      'Plans',
      'Lowest',
      'Lower quartile',
      'Median',
      'Upper quartile',
      'Highest',
    ],
    unit: (unit) => `in ${unitLabel(unit)}`,
    silent: (n, sure) =>
      `${sure ? `${count(n, 'plan has', 'plans have')} no such target` : `No such target was found in ${count(n, 'plan')}`}, listed under ${noun(n, 'its province', 'their provinces')}.`,
  },
  groups: {
    caption: (name) => `“${name}” in plans by province, level and year`,
    group: 'Group of plans',
    plans: 'Plans',
    having: 'With any',
    measures: 'Measures',
    share: 'Share',
    spread: 'Share in each plan',
    note: 'Share: of all measures in the group. Share in each plan: the share is taken plan by plan; given are the median and, in brackets, the quartiles, between which the middle half of the plans lies, so that a few extreme ones do not weigh. It is not given for fewer than four plans.',
  },
  reading: {
    title: 'Reading the sentences',
    note: 'There are more than eight plans, so their sentences are not shown side by side here. Follow a plan in the table to its sentences under this heading, or choose a few to show side by side.',
    most: (n) => `The ${n} with most measures, side by side`,
    choose: 'Choose plans to show side by side',
    provinces: 'Plans by province',
    find: 'Find plans',
  },
};
