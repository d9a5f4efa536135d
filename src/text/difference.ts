import type { RowDifference } from '../exports/difference.ts';

/** The wording of what two versions of the data differ in. */
export const zh = {
  heading: '数据逐行的差异',
  none: '目前只有一个版本，还没有可比的两版。',
  intro: '每一版与前一版、与首版的数据逐行比较。其他任意两版，可取各版的压缩档比较：行以各表的键相认。',
  read: '从两版的压缩档逐行算出：哪些行增、删，哪些格改了。删去的行连同原来的内容留在这里。底本中的位置（start、end、page、page_starts）不算改动；责任单位以任务、名称、角色相认。',
  moved: (n: number): string => `另有 ${n} 行只是移了位置`,
  added: '新增的行，依方案计数；原文在各方案的页，整行在',
  addedFile: '差异表（CSV）',
  noPlan: '不属某一方案',
  pair: (from: string, to: string): string => `${from} 与 ${to}`,
  title: (from: string, to: string): string => `数据差异：${from} 与 ${to}`,
  tableTitle: (table: string, from: string, to: string): string => `${table}：${from} 与 ${to} 的差异`,
  description: (from: string, to: string): string => `数据版本 ${from} 与 ${to} 之间，各表增、删、改的行。`,
  same: '两版的数据没有差异。',
  caption: '各表增、删、改的行数',
  table: '表',
  change: { removed: '删去', changed: '改动', added: '新增' } satisfies Record<
    RowDifference['change'],
    string
  >,
  rows: (n: number): string => `${n} 行`,
  columnsAdded: (columns: readonly string[]): string => `新增的字段：${columns.join('、')}`,
  columnsRemoved: (columns: readonly string[]): string => `删去的字段：${columns.join('、')}`,
  files: '全部差异，一处一行：',
  before: '原作',
  after: '今作',
  empty: '（空）',
  reason: (words: string): string => `缘由：${words}`,
  noReason: '总簿没有为此处记下缘由。',
  part: (part: number, of: number): string => `第 ${part} 页，共 ${of} 页`,
  parts: '各页',
};
