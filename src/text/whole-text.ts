/** Words of the page with the whole document of a plan. */
export const wholeTextWords = {
  title: '全文',
  of: (plan: string): string => `${plan}（全文）`,
  description: (plan: string): string => `${plan}全文，按原件次序一页排列；句前数字通向各句的固定网址。`,
  /** On paper, on the page of a plan; the address follows. */
  printed: '本页是方案的提要，不含各项任务的正文。全文宜从这里打印：',
  toPlan: '方案页',
  how: '按原件次序排列，句前数字通向该句所在的任务或章节；校改的原委见文末校勘记。',
  colophon: (version: string, preparing: string): string =>
    `据县域科技政策对照本，语料版本 ${version}${preparing}。`,
};
