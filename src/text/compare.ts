/** The wording of the page of comparisons. */
const page = {
  title: '比较',
  description:
    '把若干份方案并排：依主题看领域与任务，依指标看目标，依主题或政策工具看到每一句，各政策工具有多少句。',
  intro: '各方案自分领域，名目不一；这里依统一的主题、指标与政策工具排齐。',
  dimension: '比较什么',
  plans: '方案',
  plansHint: '勾选增减，拖动或用箭头改变次序',
  firstOnly: (shown: number, all: number): string =>
    `先列 ${shown} 份，因为一屏可以并列：县级方案优先，各省轮流，新近的在先。其余 ${all - shown} 份在下面选。`,
  all: '全部',
  copy: '复制链接',
  printed: (version: string): string => `语料版本 ${version}`,
  /** What is on paper before the citations of the plans. */
  printedPlans: '所比文件',
  print: '打印',
  noScript: '脚本未启用，下表列出首批方案，依主题排列。其他排法：',
};

/** What its script says, apart from the rest, because the browser loads it. */
export const said = {
  copied: '链接已复制',
  notCopied: (address: string): string => `浏览器不许复制，链接是 ${address}`,
  shown: (plans: number, rows: number): string => `${plans} 份方案，${rows} 行`,
  unknown: (what: readonly string[]): string => `网址中的 ${what.join('、')} 本站没有，未予理会。`,
  failed: '所需的数据没有载入。请检查网络后重试。',
  retry: '重试',
};

export const zh = page;
