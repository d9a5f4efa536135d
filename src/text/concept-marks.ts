import { LOW_KAPPA } from '../model/kappa.ts';

/** What is said of a theme or tool beside its counts; small, for the browser reads it too. */
export const zh = {
  added: '本站增列',
  weak: {
    measure: (kappa: number): string => `一致度低，举措 κ ${kappa.toFixed(2)}`,
    task: (kappa: number): string => `一致度低，任务 κ ${kappa.toFixed(2)}`,
  },
  weakMeaning: `规则与编者对这个编码的看法相差较大（κ 小于 ${LOW_KAPPA}），其计数宜作参考，引用前请读原句。`,
  addedMeaning: '这一种是本站增列的，不在罗斯韦尔与泽格费尔德的分类之内；与他处研究比较时可以不计。',
  method: '一致程度如何计算',
  without: {
    title: '含与不含本站增列的工具',
    plan: '方案',
    measures: '含，举措句数',
    rest: '不含，举措句数',
  },
};
