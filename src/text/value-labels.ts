import { certainties, citationLevels, correctionKinds, levels, relations, roles } from './names.ts';
import type { TableName } from '../model/published.ts';

const byWhom = { rule: '规则', editor: '编者' };
const strengths = { ensure: '确保', plain: '平述', strive: '力争', reserve: '原则上' };

/** What values that are words of a list are called, by column, or by table and column. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: { ...levels, national: citationLevels.national },
  'citations.level': citationLevels,
  title_basis: { source: '文件自有', editor: '编者所拟' },
  title_en_basis: { source: '文件自有', editor: '编者所译' },
  'sections.role': {
    background: '背景',
    guidance: '指导思想与原则',
    goals: '目标',
    tasks: '任务',
    schedule: '进度安排',
    safeguards: '保障措施',
    other: '其他',
  },
  'responsibilities.role': roles,
  'passages.kind': {
    heading: '标题',
    measure: '举措',
    goal: '目标文句',
    'table-row': '表格行',
    note: '责任附注',
    safeguard: '保障措施',
    other: '其他',
  },
  'targets.kind': { binding: '约束性', expected: '预期性' },
  'funding.kind': {
    'one-off': '一次性',
    'annual-minimum': '每年不低于',
    'per-unit': '每个（每家）',
    unspecified: '未载明',
  },
  'corrections.kind': correctionKinds,
  'responsibilities.basis': { stated: '附注所载', rule: '规则推及' },
  'units.basis': { vocabulary: '词表', rule: '规则推定' },
  basis: byWhom,
  function_basis: { vocabulary: '词表', rule: '规则推定' },
  place: { goals: '目标文句', table: '表格', task: '任务', safeguards: '保障措施', other: '其他' },
  indicator_basis: byWhom,
  comparator: {
    '>=': '不少于',
    '>': '超过',
    '=': '等于',
    '~': '约',
    range: '区间',
    growth: '增长',
    '<=': '不超过',
  },
  year_basis: { stated: '文中写明', inherited: '取方案末年' },
  strength: strengths,
  value_max_strength: strengths,
  count_basis: { cumulative: '累计', 'in-force': '有效期内' },
  amount_period: { year: '每年', month: '每月' },
  level_basis: { issuer: '发文机关', title: '题名', number: '文号' },
  relation: relations,
  formula_basis: { idiom: '公文习语', common: '多处通用' },
  'indicators.quantity': {
    share: '占比',
    ratio: '比率',
    stock: '存量',
    flow: '流量',
    addition: '增量',
    growth: '增速',
    count: '件数',
    amount: '金额',
    index: '指数',
    level: '水平',
  },
  scheme: { theme: '主题', instrument: '政策工具' },
  certainty: certainties,
  origin: { 'rothwell-zegveld': '罗斯韦尔与泽格费尔德', site: '本站' },
};

/** What a value of a list of values is called; null where it is not such a value, or says itself what it is. */
export const labelOf = (table: TableName, column: string, value: string): string | null =>
  (labels[`${table}.${column}`] ?? labels[column])?.[value] ?? null;
