/** The wording of targets, indicators and their charts. */
import { boundOf } from '../model/bound.ts';
import type { Indicator } from '../model/indicator.ts';
import { isShortened, type Funding, type Target } from '../model/target.ts';
import { aboutSo, factsOf, kinds, otherwiseIn } from './promise-facts.ts';

/** What {@link valueOf} reads of a target. */
export type Valued = Pick<
  Target,
  | 'value'
  | 'value_max'
  | 'value_max_strength_text'
  | 'unit'
  | 'comparator'
  | 'benchmark'
  | 'per_year'
  | 'quote'
>;

const number = (n: number): string => String(n);
/** A value with its unit: 65%, 30 亿元. */
const amount = (value: number, unit: string | null): string =>
  unit === null || unit === '' ? number(value) : `${number(value)}${/^[%‰]/u.test(unit) ? '' : ' '}${unit}`;

/** How a value stands to what it is measured by, apart from reaching it. */
const reached: Partial<Record<Target['comparator'], string>> = { '>': '超过', '<=': '不高于' };

/** The value of a target in words, with what the comparator says: `≥ 50 家`, `突破 2300 家，力争 2500 家`, `超过全省平均水平`. */
function valueOf(t: Valued): string {
  const every = t.per_year && t.comparator !== 'growth' ? '每年 ' : '';
  if (t.value === null) {
    if (t.benchmark !== null) return `${every}${reached[t.comparator] ?? '达到'}${t.benchmark}`;
    if (t.quote.includes('只增不减')) return '只增不减';
    return t.per_year ? '逐年增长' : '增长';
  }
  const value = amount(t.value, t.unit);
  const signs = { '>=': '≥ ', '>': '> ', '=': '', '~': '约 ', range: '', growth: '', '<=': '≤ ' } as const;
  if (t.comparator === 'growth')
    return `${t.per_year ? '年均增长' : '增长'} ${signs[boundOf(t) ?? '=']}${value}`;
  if (t.comparator === 'range' && t.value_max !== null)
    return `${every}${number(t.value)}—${amount(t.value_max, t.unit)}`;
  const strength = t.value_max_strength_text;
  const further =
    t.value_max === null ? '' : `，${strength === null ? '' : `${strength} `}${amount(t.value_max, t.unit)}`;
  return `${every}${signs[t.comparator]}${value}${further}`;
}

const quantities: Record<Indicator['quantity'], string> = {
  share: '占比',
  ratio: '比率',
  stock: '存量（到期时有多少）',
  flow: '流量（一年之内）',
  addition: '增量（期内新增）',
  growth: '增速',
  count: '数量',
  amount: '金额或总量',
  index: '指数',
  level: '水平',
};

/** What a target counts, with what that is of where its own words leave it out: 油菜的亩均产量. */
const nameOf = (t: Pick<Target, 'indicator_text' | 'subject'>): string =>
  t.subject === null ? t.indicator_text : `${t.indicator_text}（${t.subject}）`;

const periods = { year: '每年', month: '每月' };

const fundingKinds: Record<Funding['kind'], string> = {
  'one-off': '一次性',
  'annual-minimum': '每年不低于',
  'per-unit': '每个（每家）',
  unspecified: '',
};

/** The wording of targets, indicators and their charts, apart from the rest. */
/** What is said of money that is paid. */
type Paid = Pick<
  Funding,
  'amount' | 'amount_period' | 'approximate_text' | 'kind' | 'beneficiary' | 'condition' | 'cap' | 'rate'
>;

/** A sum in 万元, in 元 where it is less than one: 1000 元. */
const money = (sum: number): string =>
  sum < 1 ? `${number(Number((sum * 1e4).toPrecision(12)))} 元` : `${number(sum)} 万元`;

export const zh = {
  valueOf,
  factsOf,
  nameOf,
  /** `重申`, with what is said differently from before. */
  restates: (otherwise: Target['restates_otherwise']): string => `重申${otherwiseIn(otherwise)}`,
  restatesWhat: '与本方案此处所定是同一目标，计数只计一次',
  amount,
  target: '目标',
  funding: '资金',
  noIndicator: '未归入指标',
  editor: (reason: string): string => `编者归入：${reason}`,
  byYear: (year: number | null): string => (year === null ? '年份不详' : `到 ${year} 年`),
  year: (year: number | null): string => (year === null ? '年份不详' : `${year} 年`),
  yearBasis: { stated: '原文载明', inherited: '未写年份，按规划期末年' },
  kinds,
  noKind: '未标',
  baseline: (value: number, unit: string | null, year: number | null): string =>
    `${amount(value, unit)}${year === null ? '' : `（${year} 年）`}`,
  noBaseline: '不详',
  paid: ({
    amount: sum,
    kind,
    beneficiary,
    amount_period: period,
    approximate_text: about,
    condition,
    cap,
    rate,
  }: Paid): string =>
    [
      beneficiary ?? '对象不详',
      [
        period === null || kind === 'annual-minimum' ? '' : periods[period],
        fundingKinds[kind],
        rate === null ? '' : `按 ${number(rate)}%`,
        sum === null ? (cap === null && rate === null ? '金额不详' : '') : sum === cap ? '' : money(sum),
        cap === null ? '' : `最高 ${money(cap)}`,
        sum === null || about === null ? '' : aboutSo(about),
        condition === null ? '' : `（条件：${condition}）`,
        isShortened(beneficiary, condition) ? '（“…”处为本站省略）' : '',
      ]
        .filter((w) => w !== '')
        .join(' '),
    ].join('：'),
  promises: (n: number, restated: number): string =>
    `目标 ${n}${restated === 0 ? '' : `（其中重申 ${restated}）`}`,
  index: {
    title: '指标',
    description: '各方案承诺多少、何时、约束与否：指标与方案对照，空格注明原因，能否相比逐一判明。',
    intro:
      '同名的数字未必是同一回事。分母、范围、存量与增量、年份、约束性、力度、约数与确数一致，数量又出自同级政府的，才并列相比；不一致的列在旁边，写明原因。',
    caption: '各指标在各方案的目标',
    shared: '不止一份方案有目标的指标',
    single: (sure: boolean): string => (sure ? '只有一份方案有目标的指标' : '只在一份方案中读出目标的指标'),
    places: (n: number): string => `${n} 处`,
    note: '数字通向原句；行题通向指标页：定义、全部目标、判断与下载。',
    comparable: (plans: readonly string[]): string => `可与${plans.join('、')}相比`,
    unnamed: '未归入指标的目标',
    unnamedNote: '词表中没有与其名称、用法相合的指标，各自独立，不与他处相比；重申的只计一次。',
    family: '同类指标',
  },
  page: {
    crumbs: '指标',
    definition: '定义',
    unit: '单位',
    /** What an indicator is counted or measured in. */
    unitOf: (unit: string): string => unit,
    quantity: '计量',
    quantities,
    denominator: '分母',
    noDenominator: '无（不是占比）',
    scope: '范围',
    aliases: '方案中的写法',
    not: '不是',
    note: '说明',
    code: '代码',
    targets: '各方案的目标',
    caption: (name: string): string => `各方案的“${name}”目标，逐条附原文。`,
    columns: {
      plan: '方案',
      value: '目标',
      baseline: '起点',
      year: '期限',
      kind: '约束与力度',
      quote: '原文',
    },
    none: (sure: boolean): string =>
      sure ? '没有一份方案就此设目标。' : '本站没有在任何一份方案中读出这一目标。',
    verdicts: {
      comparable: (plans: number): string => `${plans} 份方案可以相比`,
      single: '只有一份方案，无从相比',
      apart: (plans: readonly string[], sense: readonly string[], why: string): string =>
        `与${plans.join('、')}${sense.length === 0 ? '' : `（${sense.join('、')}）`}不能相比：${why}`,
      more: (plans: number): string => `等 ${plans} 份`,
      missing: (denominator: string): string => `须各除以${denominator}方可相比，文件未载`,
    },
    relativeTitle: '以平均水平为准',
    years:
      '年份、约束性、力度、累计与否、约数与确数或政府级别不同的目标分列，不互比。预期性与未标明的都没有约束力，视为相同；同一目标文中写了几处的，力度以最肯定的一处为准（一处写“力争”、别处直写，即按直写）。',
    senses: {
      levels: {
        county: '县级',
        prefecture: '地市级',
        province: '省级',
        zone: '开发区',
        department: '部门',
      } as Readonly<Record<string, string>>,
      binding: '约束性',
      cumulative: '累计',
      yearly: '每年',
      approximate: '约数',
      strengths: { ensure: '确保', plain: '', strive: '力争', reserve: '原则上' },
    },
    relative: '以他处的平均水平为准，没有数值，不与数值相比',
    silent: (sure: boolean): string => (sure ? '没有这一目标的方案' : '没有读出这一目标的方案'),
    unplaced: '句中未归入指标的目标',
    mention: '提及处',
    related: '同类而不同的目标',
    beside: '同类而不可比',
    besideNote: '与本指标同类、看似一事的目标，列此备查，不入上图。',
    why: '不可比的原因',
    csv: '下载本页各行（CSV）',
    compare: '在比较页中打开',
    missing: '阙',
  },
  chart: {
    label: (title: string, rows: readonly string[]): string => `${title}。${rows.join('；')}。数据见下表。`,
    title: (name: string, year: string, unit: string): string => `${name}，${year}（${unit}）`,
    caption: (year: string, unit: string): string => `${year}，单位：${unit}`,
    key: { binding: '约束性', expected: '预期性', none: '未标', further: '力争', baseline: '起点' },
    order: '次序依方案年份，不是名次。',
    rank: (rank: 'least' | 'lower' | 'median' | 'upper' | 'most', place: string): string =>
      `${{ least: '最低', lower: '下四分位', median: '中位', upper: '上四分位', most: '最高' }[rank]} ${place}`,
    spread: (n: number): string => `共 ${n} 条可比的目标，图中只取其大小居于这五处的，余见指标页。`,
  },
  self: {
    title: '文内对照',
    intro: '把本文件与其自身对读，所列皆据原文，依规则得出。',
    severalWays: '同一目标，几处说法不同',
    agree: '数值相合，措辞不同',
    differ: '数值不同',
    oneValue: '同一数值，口径不同',
    notTakenUp: '目标部分提出、任务中未再出现',
    notTakenUpNote: '任务各句没有提到这一名称，也没有同一指标的数值；不等于没有相关举措。',
    clean: '没有发现说法不一的目标，目标部分所提也都见于任务。',
  },
  home: {
    title: '最可比的指标',
    all: '全部指标',
    years: '不能相比的另见指标页',
    more: '定义、全部目标与下载',
  },
};
