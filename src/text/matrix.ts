import type { Silence } from '../compare/coded.ts';
import { boundOf } from '../model/bound.ts';
import type { ComparisonReason } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';
import type { Valued } from './goals.ts';

const comparators: Record<Target['comparator'], string> = {
  '>=': '≥ ',
  '>': '> ',
  '=': '',
  '~': '约 ',
  range: '',
  growth: '',
  '<=': '≤ ',
};

/** How a value stands to what it is measured by, apart from reaching it. */
const reached: Partial<Record<Target['comparator'], string>> = { '>': '超过', '<=': '不高于' };

/** A target as a value: `≥ 50 家`, `2300—2500 家`, `超过全省平均水平`, `逐年增长`. */
function value({ value: n, value_max: max, benchmark, comparator, unit, ...target }: Valued): string {
  if (benchmark !== null) return `${reached[comparator] ?? '达到'}${benchmark}`;
  if (n === null) return target.quote.includes('只增不减') ? '只增不减' : '逐年增长';
  const strength = target.value_max_strength_text;
  const upper =
    max === null
      ? ''
      : comparator === 'range'
        ? `—${max}`
        : `，${strength === null ? '' : `${strength} `}${max}`;
  const yearly = target.per_year ? '每年 ' : '';
  const growth = comparator === 'growth' ? '增长 ' : '';
  const much = unit === '%' ? '%' : ` ${unit ?? ''}`;
  const bound = boundOf({ comparator, value: n, quote: target.quote }) ?? comparator;
  return `${yearly}${growth}${comparators[bound]}${n}${upper}${much}`.trimEnd();
}

/** The wording of comparisons' tables, apart from the rest, because the browser loads it. */
export const zh = {
  left: (name: string): string => `${name}前移`,
  right: (name: string): string => `${name}后移`,
  titles: {
    between: '—',
    many: (names: string, n: number): string => `${names}等 ${n} 份`,
    compare: '比较',
    plans: (n: number): string => `${n} 份方案`,
  },
  theme: '主题',
  instrument: '政策工具',
  indicator: '指标',
  by: {
    areas: {
      name: '领域',
      caption: '各主题在各方案归入哪些领域、有哪些任务',
      note: '一项任务可属几个主题，主要的直接列出，其余注“也涉及”；没有任务以此为题、只有个别句子说到的，计句数。领域是方案自己的分法。',
    },
    goals: {
      name: '目标',
      caption: '各指标在各方案定到多少、何时、有无约束',
      note: '口径、年份、约束性、力度、累计与否都相同，数量又出自同级政府的，才说可比；不可比的并列，注明原因。“达到”“以上”读作不低于（≥）。每个数值都连到原句。',
    },
    measures: {
      name: '举措',
      caption: '各主题之下，各方案的每一句举措',
      byTool: '各政策工具之下，各方案的每一句举措',
      note: '句后小字是所用政策工具；目标句、资金句是其中定有量化目标、承诺财政资金的文句，与主题页同一算法，一句有几个目标也只计一句。',
    },
    tools: {
      name: '政策工具',
      caption: '各方案用各政策工具的举措句数',
      note: '数下是占该方案举措的百分比；选定主题时，只计该主题的举措，占比也以它们为全体。一句可用几种工具，小计里每句只计一次，各行相加会多于小计。每个数都连到原句。',
      subtotal: (kind: string): string => `${kind}小计`,
    },
  },
  areas: {
    tasks: (_n: number): string => '项任务',
    none: '未分领域，直接列任务',
    measures: (n: number): string => `${n} 句举措`,
    sentences: (_n: number): string => '句举措',
    scattered: '没有以此为题的任务，散见于其他主题的任务',
    single: '仅个别句子',
    share: (tasks: number, of: number): string => `本领域 ${of} 项中的 ${tasks} 项`,
    further: '也涉及',
  },
  /** Stands for the day of access in a citation. */
  accessed: '引用日期',
  /** The style in which plans are cited on paper. */
  citedAs: 'gbt7714-2025',
  /** Of words in both languages those of the interface. */
  place: ([chinese]: readonly [string, string]): string => chinese,
  goals: {
    value,
    restates: '重申本方案的目标',
    year: (year: number, inherited: boolean): string => `${year}年${inherited ? '（依规划期）' : ''}`,
    noYear: '年份不详',
    baseline: (value: number, unit: string | null, year: number | null): string =>
      `起点 ${value}${unit ?? ''}${year === null ? '' : `（${year}年）`}`,
    set: (year: number | null, plans: readonly string[]): string =>
      `${year === null ? '' : `${year}年 `}${plans.join('、')}`,
    sets: (sets: readonly string[]): string => `可比：${sets.join('；')}`,
    noSet: '没有可比的两份',
    single: (sure: boolean): string => (sure ? '只有一份方案有目标的指标' : '只在一份方案中读出目标的指标'),
    with: (plans: readonly string[]): string => `与${plans.join('、')}可比`,
    against: (plans: readonly string[], why: string): string => `与${plans.join('、')}不可比：${why}`,
    related: (indicator: string): string => `另一指标：${indicator}`,
    unnamed: '未归入指标的目标',
    unnamedNote: '各说各的事，不作比较；重申的只计一次',
    none: '没有',
    items: (_n: number): string => '个',
  },
  measures: {
    sentences: (_n: number): string => '句',
    of: (n: number): string => (n === 0 ? '没有' : `${n} 句`),
    withTargets: '目标句',
    withMoney: '资金句',
    tools: '政策工具',
    units: '单位',
    none: '未见',
  },
  safeguards: {
    name: '含保障措施',
    without: '不含保障措施',
    choice: '保障措施是否计入',
    meaning: '有的方案把保障措施编作任务，有的另列；含与不含，各方案都一样计。',
    note: {
      without: '不含保障措施，方案把它编作任务的也不计。',
      with: '含保障措施：其各项、各句与任务、举措一样计数，不论方案是否把它编作任务。',
    },
  },
  tabs: '逐份查看',
  folded: (name: string, n: number): string => `${name}，${n} 项`,
  shades: '深浅：',
  /** Why a cell is empty; the reason in a few characters. */
  silence: {
    'not-mentioned': '未提及',
    'not-stated': '未载明',
    'not-placed': '有数字，未归入',
    'safeguards-only': '只见于保障措施',
    'interpretation-only': '解读未述',
    'no-tasks': '未读出任务',
    'not-found': '未查到',
  } satisfies Record<Silence['reason'] | 'not-found', string>,
  silenceMeaning: {
    'not-mentioned': '全文没有一处用到它的名称，或本站为它所列的其他说法。',
    'not-stated': '说到了，但没有列为举措，或没有给出数值。',
    'not-placed':
      '说到了，同一句里有数字，但没有读作这一指标的目标：可能是现状，可能另有所指，也可能是本站没有归入的目标。',
    'safeguards-only': '只在保障措施里有，这里没有计入；选“含保障措施”即计入。',
    'interpretation-only':
      '所收的是政策解读，没有说到，或未列为举措、未给出数值；方案本身未收，不能断定它没有。',
    'no-tasks': '这份文件里没有读出任务，例如只收了印发通知、附件未收；不能断定方案没有。',
  } satisfies Record<Silence['reason'], string>,
  blanks: '空格的意思',
  mention: '提及处',
  /** A cell for those who hear it without its row and column. */
  cell: (plan: string, row: string, value: string): string => `${plan}，${row}：${value}`,
  reasons: {
    denominator: '分母不同',
    scope: '范围不同',
    'share-count': '一为占比、一为数量',
    'stock-flow': '一为存量、一为增量',
    growth: '一为增速',
    quantity: '计量方式不同',
    year: '年份不同',
    commitment: '一为约束性、一非约束性',
    strength: '力度不同（写“力争”“确保”的，与不写的）',
    level: '政府级别不同或不详，数量随地域大小而变',
    cumulative: '一为累计、一为期末数',
    approximate: '一为约数、一为确数',
    relative: '以他处均值为准，数值未知',
  } satisfies Record<ComparisonReason, string>,
};
