import type { zh as Chinese } from '../matrix.ts';
import { quantity } from './quantities.ts';
import { valueOf } from './values.ts';
import { count, listed, noun } from './words.ts';

/** The wording of comparisons' tables, in English. */
export const zh: typeof Chinese = {
  left: (name) => `Move ${name} left`,
  right: (name) => `Move ${name} right`,
  titles: {
    between: '–',
    many: (names, n) => `${names} and others, ${count(n, 'plan')}`,
    compare: 'Compare',
    plans: (n) => count(n, 'plan'),
  },
  theme: 'Theme',
  instrument: 'Policy instrument',
  indicator: 'Indicator',
  by: {
    areas: {
      name: 'Areas',
      caption: 'Areas and tasks of each plan under each theme',
      note: 'A task may belong to several themes; where a theme is not its main one it is marked “secondary”. Where no task belongs to a theme and only some sentences mention it, sentences are counted. Areas are the plan’s own.',
    },
    goals: {
      name: 'Targets',
      caption: 'What each plan sets under each indicator, by when, and whether it is binding',
      note: 'Targets are called comparable only where definition, year, bindingness, strength and cumulation are the same and numbers come from governments of one level. The others are shown beside them with the reason. “达到” (reach) and “以上” (or more) are read as at least (≥). Every value links to its sentence.',
    },
    measures: {
      name: 'Measures',
      caption: 'Every measure of each plan under each theme',
      byTool: 'Every measure of each plan under each policy instrument',
      note: 'Small print after a sentence gives its policy instruments. Sentences with targets or with funding are those that set a quantified target or promise government money, counted as on the pages of themes; a sentence with several targets counts once.',
    },
    tools: {
      name: 'Instruments',
      caption: 'Measures of each plan that use each policy instrument',
      note: 'Below each number is its share of the measures of the plan; with a theme chosen only measures of that theme are counted, and shares are of these. A sentence may use several instruments and counts once in a subtotal, so that rows can add up to more. Every number links to its sentences.',
      subtotal: (kind) => `Subtotal: ${kind}`,
    },
  },
  areas: {
    tasks: (n) => ` ${noun(n, 'task')}`,
    none: 'No areas; tasks are listed directly',
    measures: (n) => count(n, 'measure'),
    sentences: (n) => ` ${noun(n, 'measure')}`,
    scattered: 'No task has this as its theme; sentences are scattered over tasks on other themes',
    single: 'some sentences',
    share: (tasks, of) => `${tasks} of ${count(of, 'task')} in this area`,
    further: 'secondary',
  },
  accessed: 'date of access',
  citedAs: 'apa',
  place: ([, english]) => english,
  goals: {
    single: (sure) =>
      sure
        ? 'Indicators for which only one plan sets a target'
        : 'Indicators with a target found in only one plan',
    value: valueOf,
    restates: 'restates a target of this plan',
    year: (year, inherited) => `by ${year}${inherited ? ' (plan period)' : ''}`,
    noYear: 'year unknown',
    baseline: (value, unit, year) =>
      `baseline ${quantity([value], unit)}${year === null ? '' : ` (${year})`}`,
    set: (year, plans) => `${year === null ? '' : `${year} `}${plans.join(', ')}`,
    sets: (sets) => `Comparable: ${sets.join('; ')}`,
    noSet: 'No two are comparable',
    with: (plans) => `comparable with ${listed(plans)}`,
    against: (plans, why) => `not comparable with ${listed(plans)}: ${why}`,
    related: (indicator) => `another indicator: ${indicator}`,
    unnamed: 'Targets without an indicator',
    unnamedNote: 'Each is of something else, so they are not compared; restatements count once',
    none: 'None',
    items: (n) => ` ${noun(n, 'target')}`,
  },
  measures: {
    sentences: (n) => ` ${noun(n, 'sentence')}`,
    of: (n) => (n === 0 ? 'none' : count(n, 'sentence')),
    withTargets: 'With targets',
    withMoney: 'With funding',
    tools: 'Instruments',
    units: 'Units',
    none: 'none found',
  },
  safeguards: {
    name: 'With safeguards',
    without: 'Without safeguards',
    choice: 'Whether safeguards are counted',
    meaning:
      'Safeguards (保障措施) are the closing part on organisation, funding and supervision. Some plans print them as tasks, others apart; with or without, all plans are counted alike.',
    note: {
      without: ' Safeguards are not counted, even where a plan prints them as tasks.',
      with: ' Safeguards are counted: their items and sentences count like tasks and measures, whether or not the plan prints them as tasks.',
    },
  },
  tabs: 'Plan by plan',
  shades: 'Shading: ',
  silence: {
    'not-mentioned': 'Not mentioned',
    'not-stated': 'Not specified',
    'not-placed': 'Number not assigned',
    'safeguards-only': 'In safeguards only',
    'interpretation-only': 'Not in the interpretation',
    'no-tasks': 'No tasks read',
    'not-found': 'Not found',
  },
  silenceMeaning: {
    'not-mentioned': 'Nowhere in the whole text is its name, or another wording that this site lists for it.',
    'not-stated': 'It is mentioned, but not as a measure, or without a value.',
    'not-placed':
      'It is mentioned; a number in the same sentence was not read as a target of this indicator: it may be the present state, of something else, or a target not assigned.',
    'safeguards-only':
      'It appears only in the safeguards, which are not counted here; choose “With safeguards” to count them.',
    'interpretation-only':
      'This site has only an official interpretation, which does not mention it, or not as a measure or with a value; the plan itself, which is not on this site, may do so.',
    'no-tasks':
      'No tasks were read in this document, for instance because only the covering notice is here and not its annex; the plan may mention it.',
  },
  blanks: 'What blank cells mean',
  mention: 'where mentioned',
  cell: (plan, row, value) => `${plan}, ${row}: ${value}`,
  reasons: {
    denominator: 'different denominators',
    scope: 'different scope',
    'share-count': 'one a share, one a number',
    'stock-flow': 'one a stock, one an increase',
    growth: 'one a growth rate',
    quantity: 'measured differently',
    year: 'different years',
    commitment: 'one binding, one not',
    strength: 'different strength (力争, 确保 or neither)',
    level: 'levels of government differ or are unknown, and numbers grow with the size of the place',
    cumulative: 'one cumulative, one at the end of the period',
    approximate: 'one approximate, one exact',
    relative: 'set against an average elsewhere, whose value is unknown',
  },
  folded: (name, n) => `${name}, ${count(n, 'row')}`,
};
