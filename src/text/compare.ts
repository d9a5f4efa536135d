import type { Silence } from '../compare/coded.ts';
import type { ComparisonReason } from '../model/indicator.ts';
import type { Target } from '../model/target.ts';

/** The wording of comparisons, apart from the rest, because the browser loads it. */
export const zh = {
  title: '比较',
  description: '把若干份方案并排：依主题看领域与任务，依指标看目标，依主题或政策工具看到每一句。',
  intro: '各方案自分领域，名目不一；这里依统一的主题、指标与政策工具排齐。',
  theme: '主题',
  by: {
    areas: {
      name: '领域',
      caption: '各主题在各方案归入哪些领域、有哪些任务',
      note: '一项任务可属几个主题；领域是方案自己的分法。',
    },
  },
  areas: {
    tasks: '项任务',
    none: '未分领域，直接列任务',
    measures: (n: number): string => `${n} 句举措`,
    share: (tasks: number, of: number): string => `本领域 ${of} 项中的 ${tasks} 项`,
    further: '兼及',
  },
  /** Why a cell is empty; the reason in a few characters. */
  silence: {
    'not-mentioned': '未提及',
    'not-stated': '未载明',
    'interpretation-only': '解读未述',
  } satisfies Record<Silence['reason'], string>,
  silenceMeaning: {
    'not-mentioned': '全文没有一处说到。',
    'not-stated': '说到了，但没有列为举措，或没有给出数值。',
    'interpretation-only': '所收的是政策解读，没有说到；方案本身未收，不能断定它没有。',
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
    measure: '计量方式不同',
    year: '年份不同',
    commitment: '一为约束性、一为预期性',
    relative: '以他处均值为准，数值未知',
  } satisfies Record<ComparisonReason, string>,
  comparators: {
    '>=': '≥ ',
    '>': '> ',
    '=': '',
    '~': '约 ',
    range: '',
    growth: '',
    '<=': '≤ ',
  } satisfies Record<Target['comparator'], string>,
  kinds: { binding: '约束性', expected: '预期性' },
};
