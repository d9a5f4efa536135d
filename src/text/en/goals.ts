import type { Indicator } from '../../model/indicator.ts';
import { isShortened, type Funding, type Target } from '../../model/target.ts';
import type { zh as Chinese } from '../goals.ts';
import { capital } from './forms.ts';
import { aboutSo, factsOf, kinds, otherwiseIn } from './promise-facts.ts';
import { quantity, unitLabel } from './quantities.ts';
import { valueOf } from './values.ts';
import { count, listed } from './words.ts';

/** A value with its unit: 65%, 3 billion yuan. */
const amount = (value: number, unit: string | null): string => quantity([value], unit);

const quantities: Record<Indicator['quantity'], string> = {
  share: 'Share',
  ratio: 'Ratio',
  stock: 'Stock (what there is at the end)',
  flow: 'Flow (within one year)',
  addition: 'Addition (within the plan period)',
  growth: 'Growth rate',
  count: 'Number',
  amount: 'Amount or volume',
  index: 'Index',
  level: 'Level',
};

/** What a target counts, with what that is of where its own words leave it out: the yield per mu of rape. */
const nameOf = (t: Pick<Target, 'indicator_text' | 'subject'>): string =>
  t.subject === null ? t.indicator_text : `${t.indicator_text} (${t.subject})`;

const periods = { year: ' a year', month: ' a month' };

const fundingKinds: Record<Funding['kind'], string> = {
  'one-off': ', one-off',
  'annual-minimum': '',
  'per-unit': ' each',
  unspecified: '',
};

/** What is paid: `5,000 yuan, one-off`, `at least 1 million yuan a year`. */
function sumOf({
  amount: sum,
  kind,
  beneficiary,
  amount_period: period,
  approximate_text: about,
  condition,
  cap,
  rate,
}: Parameters<typeof Chinese.paid>[0]): string {
  const often = kind === 'annual-minimum' ? periods.year : period === null ? '' : periods[period];
  const stated = sum !== null || cap !== null || rate !== null;
  const said = [
    rate === null ? '' : `${rate} %`,
    stated
      ? sum === null || sum === cap
        ? ''
        : amount(sum, '万元')
      : `amount unknown${often === '' ? '' : ', paid'}`,
    cap === null ? '' : `at most ${amount(cap, '万元')}`,
  ]
    .filter(Boolean)
    .join(', ')
    .concat(often);
  return [
    kind === 'annual-minimum' ? 'at least ' : '',
    said,
    fundingKinds[kind],
    sum === null || about === null ? '' : `, ${aboutSo(about)}`,
    condition === null ? '' : ` (condition: ${condition})`,
    isShortened(beneficiary, condition) ? ' (… stands for words left out by this site)' : '',
  ].join('');
}

/** The wording of targets, indicators and their charts, in English. */
export const zh: typeof Chinese = {
  valueOf,
  factsOf,
  nameOf,
  restates: (otherwise) => `restated${otherwiseIn(otherwise)}`,
  restatesWhat: 'The same target as the one this plan sets here; it counts only once',
  amount,
  target: 'Target',
  funding: 'Funding',
  noIndicator: 'no indicator',
  editor: (reason) => `Indicator chosen by the editor: ${reason}`,
  byYear: (year) => (year === null ? 'year unknown' : `by ${year}`),
  year: (year) => (year === null ? 'year unknown' : String(year)),
  yearBasis: { stated: 'stated in the text', inherited: 'from the plan period' },
  kinds,
  noKind: 'not marked',
  baseline: (value, unit, year) => `${amount(value, unit)}${year === null ? '' : ` (${year})`}`,
  noBaseline: 'unknown',
  paid: (f) => `${f.beneficiary ?? 'Recipient unknown'}: ${sumOf(f)}`,
  promises: (n, restated) => `${count(n, 'target')}${restated === 0 ? '' : ` (${restated} restated)`}`,
  index: {
    title: 'Indicators',
    description:
      'What each plan promises, how much, by when, and whether it is binding: indicators against plans, with a reason for every blank and a verdict on what may be compared.',
    intro:
      'Figures of one name need not be the same thing. Targets are compared only where denominator, scope, stock or increase, year, bindingness, strength and exactness agree, and numbers come from governments of one level. The others stand beside them with the reason.',
    caption: 'Targets by indicator and plan',
    shared: 'Indicators for which several plans set targets',
    single: (sure) =>
      sure ? 'Indicators for which one plan sets targets' : 'Indicators with targets found in one plan',
    places: (n) => `in ${count(n, 'place')}`,
    note: 'Figures lead to their sentence; names of rows lead to the page of the indicator with its definition, all targets, verdicts and downloads.',
    comparable: (plans) => `comparable with ${listed(plans)}`,
    unnamed: 'Targets without an indicator',
    unnamedNote:
      'The vocabulary has no indicator of this name and use. Each stands alone and is not compared; what is restated counts once.',
    family: 'Related indicators',
  },
  page: {
    crumbs: 'Indicators',
    definition: 'Definition',
    unit: 'Unit',
    unitOf: unitLabel,
    quantity: 'Kind of quantity',
    quantities,
    denominator: 'Denominator',
    noDenominator: 'none (not a share)',
    scope: 'Scope',
    aliases: 'As plans write it',
    not: 'Not to be confused with',
    note: 'Note',
    code: 'Code',
    targets: 'Targets by plan',
    caption: (name) => `Targets for “${name}” by plan, each with its own words. `,
    columns: {
      plan: 'Plan',
      value: 'Target',
      baseline: 'Baseline',
      year: 'Year',
      kind: 'Bindingness and strength',
      quote: 'Original text',
    },
    none: (sure) =>
      sure ? 'No plan sets a target for this.' : 'This site found no target for this in any plan.',
    verdicts: {
      comparable: (plans) => `${count(plans, 'plan')} may be compared`,
      single: 'one plan only, nothing to compare with',
      apart: (plans, sense, why) =>
        `not compared with ${plans.join(', ')}${sense.length === 0 ? '' : ` (${sense.join(', ')})`}: ${why}`,
      more: (plans) => `${plans} in all`,
      missing: (denominator) =>
        `to be comparable each would have to be divided by ${denominators[denominator] ?? denominator}, which the documents do not give`,
    },
    relativeTitle: 'Measured by an average',
    years:
      'Targets that differ in year, bindingness, strength, cumulation, exactness or level of government are kept apart and not compared with one another. Expected values (预期性) and unmarked ones bind nobody and count as alike; of a target that a plan states several times the firmest wording counts (once “strive for” and once plainly is plainly).',
    senses: {
      levels: {
        county: 'county level',
        prefecture: 'prefecture level',
        province: 'provincial level',
        zone: 'development zones',
        department: 'departments',
      },
      binding: 'binding',
      cumulative: 'cumulative',
      yearly: 'yearly',
      approximate: 'approximate',
      strengths: {
        ensure: 'to be ensured (确保)',
        plain: '',
        strive: 'to strive for (力争)',
        reserve: 'in principle (原则上)',
      },
    },
    relative: 'measured by an average elsewhere, without a value; not compared with values',
    silent: (sure) => (sure ? 'Plans without this target' : 'Plans in which this target was not found'),
    unplaced: 'targets of the sentence without an indicator',
    mention: 'where mentioned',
    related: 'related target, not the same',
    beside: 'Related, not comparable',
    besideNote:
      'Targets of the same family that look like the same thing, listed for reference; they are not in the charts above. ',
    why: 'Why not comparable',
    csv: 'Download the rows of this page (CSV)',
    compare: 'Open in the comparison',
    missing: 'missing',
  },
  chart: {
    label: (title, rows) => `${title}. ${rows.join('; ')}. The data are in the table below.`,
    title: (name, year, unit) => `${name}, ${year} (${unitLabel(unit)})`,
    caption: (year, unit) => `${capital(year)}, unit: ${unitLabel(unit)}`,
    key: {
      binding: 'binding',
      expected: 'expected',
      none: 'not marked',
      further: 'strive for (力争)',
      baseline: 'baseline',
    },
    order: 'In the order of the plans’ years, not a ranking.',
    rank: (rank, place) =>
      `${{ least: 'lowest', lower: 'lower quartile', median: 'median', upper: 'upper quartile', most: 'highest' }[rank]}: ${place}`,
    spread: (n) =>
      `Of ${count(n, 'comparable target')} the chart shows those at these five places; the others are on the page of the indicator.`,
  },
  self: {
    title: 'The plan read against itself',
    intro:
      'The document read side by side with itself; everything listed rests on its own words and follows by rule.',
    severalWays: 'One target, said differently in several places',
    agree: 'same value, other words',
    differ: 'other value',
    oneValue: 'One value, with different scope or denominator',
    notTakenUp: 'Set among the goals, not taken up by any task',
    notTakenUpNote:
      'No sentence of a task names it or gives a value of the same indicator; that does not mean that there are no measures for it.',
    clean: 'No target is said in two ways, and all that is set among the goals is taken up by tasks.',
  },
  home: {
    title: 'Most comparable indicators',
    all: 'All indicators',
    years: 'those that may not be compared are on the page of the indicator',
    more: 'Definition, all targets and downloads',
  },
};

/** What numbers would have to be divided by to be compared between places of unlike rank. */
const denominators: Readonly<Record<string, string>> = {
  常住人口: 'resident population',
  地区生产总值: 'gross domestic product',
  耕地面积: 'arable land',
};
