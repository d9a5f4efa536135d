import type { PooledAgreement } from '../compare/agreement.ts';
import type { Reading } from '../compare/coded.ts';
import type { CountedUnit } from '../compare/frequency.ts';
import { LOW_KAPPA } from '../model/kappa.ts';

type Scheme = 'theme' | 'instrument';

const kappa = (value: number): string => value.toFixed(2);

/** What has a number, as it is counted: 句, 项, 次. */
const units: Record<CountedUnit, string> = {
  measures: '举措（句）',
  uses: '使用（次）',
  tasks: '任务（项）',
};

const once: Record<CountedUnit, string> = {
  measures: '（各句计一次）',
  uses: '',
  tasks: '（各项计一次）',
};

const counted: Record<Scheme, Record<CountedUnit, string>> = {
  instrument: {
    measures:
      'n 是用到该工具的举措句数；一句可用几种工具，小计与合计中各句只计一次。% 以该栏用到任一工具的举措为 100%；一句兼用两类工具的，两类各计，所以各工具之和、各类小计之和都可大于 100%。',
    uses: 'n 是使用次数：一句举措用到几种工具，就计几次。% 以该栏各工具使用次数之和为 100%；各工具相加为小计，各小计相加为 100%（四舍五入的误差除外）。',
    tasks:
      'n 是用到该工具的任务项数，任务的工具是其各句所用工具之和；一项可用几种工具，小计与合计中各项只计一次。% 以该栏用到任一工具的任务为 100%；一项兼用两类工具的，两类各计，所以各工具之和、各类小计之和都可大于 100%。',
  },
  theme: {
    measures:
      'n 是属于该主题的举措句数，文句自己没有主题的随其任务的主要主题；一句可属几个主题，合计中各句只计一次。% 以该栏有主题的举措为 100%，各主题之和可大于 100%。',
    uses: 'n 是归入次数：一句举措属几个主题，就计几次；文句自己没有主题的随其任务的主要主题。% 以该栏归入次数之和为 100%（四舍五入的误差除外）。',
    tasks:
      'n 是以此为主题的任务项数，不论是主要主题还是也涉及；一项可有几个主题，合计中各项只计一次。% 以该栏有主题的任务为 100%，各主题之和可大于 100%。',
  },
};

/** The wording of the tables of frequencies. */
export const zh = {
  title: { instrument: '政策工具频数表', theme: '主题频数表' } satisfies Record<Scheme, string>,
  lead: {
    instrument: '论文所用的“政策工具 × 方案”表：按供给、环境、需求三类列出小计，方案之间比占比，不比篇幅。',
    theme: '论文所用的“主题 × 方案”表：方案之间比占比，不比篇幅。',
  } satisfies Record<Scheme, string>,
  caption: {
    instrument: {
      measures: '各方案用到各政策工具的举措数与占比',
      uses: '各方案使用各政策工具的次数与占比',
      tasks: '各方案用到各政策工具的任务数与占比',
    },
    theme: {
      measures: '各方案属于各主题的举措数与占比',
      uses: '各方案归入各主题的次数与占比',
      tasks: '各方案属于各主题的任务数与占比',
    },
  } satisfies Record<Scheme, Record<CountedUnit, string>>,
  by: (grouping: string): string => `（按${grouping}）`,
  of: (group: string, plans: number): string => `${group}（${plans}）`,
  corner: { instrument: '政策工具', theme: '主题' } satisfies Record<Scheme, string>,
  group: '类别',
  heads: ['n', '%'] as const,
  code: '代码',
  note: '说明',
  continued: '（续）',
  subtotal: (unit: CountedUnit): string => `小计${once[unit]}`,
  total: (unit: CountedUnit): string => `合计${once[unit]}`,
  all: (unit: CountedUnit): string => (unit === 'tasks' ? '全部任务' : '全部举措'),
  whole: '合计',
  counted,
  rest: {
    instrument: (unit: CountedUnit): string =>
      unit === 'tasks'
        ? '末行是全部任务，没有用到工具的也在内。'
        : '末行是全部举措的句数，没有用到工具的也在内。',
    theme: (unit: CountedUnit): string =>
      unit === 'tasks' ? '末行是全部任务，没有主题的也在内。' : '末行是全部举措的句数。',
  } satisfies Record<Scheme, (unit: CountedUnit) => string>,
  sum: '“合计”一栏是各方案相加之数，长的方案在其中分量大。',
  sumOfGroups:
    '方案多于一表所能并列，按组列出：组名后是方案数，各栏是组内各方案相加之数，长的方案在其中分量大；每份方案的数见“全部方案”的 CSV。',
  readings: {
    'in-force': (edited: number, plans: number): string =>
      edited === plans
        ? '编码采用编者所定的，各份方案都经编者核定。'
        : `编码采用编者所定的，未经编者核定的依规则；${plans} 份方案中 ${edited} 份经编者核定。`,
    rule: (): string => '编码全部依规则（机器初判），不论编者是否另有核定。',
  } satisfies Record<Reading, (edited: number, plans: number) => string>,
  agreement: ({ kappa: pooled, range, n }: PooledAgreement, unit: CountedUnit): string =>
    pooled === null || range === null
      ? '规则与编者的一致程度不详：没有编者核定的方案。'
      : `规则与编者的一致程度：κ = ${kappa(pooled)}（各编码的判断合并计算，${n} ${unit === 'tasks' ? '项任务' : '句举措'}），各编码 κ 为 ${kappa(range[0])} 至 ${kappa(range[1])}。`,
  source: (site: string, version: string, date: string, address: string): string =>
    `数据：${site}，${version}${date}。${address}`,
  closed: (date: string): string => `，${date} 定稿`,
  open: '，编校中，尚无定稿日期',
  switches: { unit: '计数单位', safeguards: '保障措施', reading: '编码' },
  units,
  readingNames: { 'in-force': '采用的（编者）', rule: '规则的' } satisfies Record<Reading, string>,
  marks: { weak: '*', added: '†' },
  weak: (names: readonly string[]): string =>
    `* 规则与编者一致程度低（κ 小于 ${LOW_KAPPA}）：${names.join('、')}。`,
  added: (names: readonly string[]): string =>
    `† 本站增列，不在罗斯韦尔与泽格费尔德的分类中：${names.join('、')}。`,
  weakOne: (name: string, value: number): string => `${name}（κ = ${kappa(value)}）`,
  shading: '底色深浅依占比。',
  noted: '注',
  codes: '各编码的定义与界线：',
  take: '取用此表',
  files: {
    'table.csv': 'CSV',
    'table.xlsx': 'Excel',
    'table.tex': 'LaTeX',
    'plans.csv': '全部方案（CSV，一份方案一行）',
  },
  latex: 'LaTeX 用 booktabs 三线表，文档类用 ctexart，以 XeLaTeX 编译。',
  paper: '论文用表（n、%、小计；CSV、Excel、LaTeX）',
  unlinked: '规则的编码与各工具、各主题页所列不尽相同，所以这里的数字不连到原句。',
};
