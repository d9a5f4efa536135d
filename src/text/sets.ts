/** The wording of pages that show all plans or a set of them. The first part is in the page, the rest comes with its script. */
export const setBarWords = {
  all: (n: number): string => `这里是全部 ${n} 份方案。`,
  how: ['要只看几份，在', '里存成方案组，这里便可选用。'] satisfies readonly [string, string],
  or: '或',
};

export const setWords = {
  only: '只看',
  all: (n: number): string => `全部 ${n} 份方案`,
  option: (name: string, n: number): string => `${name}（${n} 份）`,
  given: '链接所选',
  shown: (name: string, n: number): string => `这里只有方案组“${name}”的 ${n} 份：`,
  chosen: (n: number): string => `这里只有链接所选的 ${n} 份：`,
  rest: '图、合计与分组的数字仍按全部方案计。',
  missing: (n: number): string => `其中 ${n} 份本站没有。`,
  none: '方案组里的方案本站都没有，所以列出全部。',
  compare: '逐句并列',
  failed: '方案组没有载入，所以列出全部。请检查网络后重试。',
  table: (name: string, page: string): string => `${name}：${page}`,
  note: {
    measures: '格中为举措句数，底色深浅依其占该方案举措之比；点数字看原句。没有的，原因见方案的概貌。',
    units: '格中为任务数；点数字看是哪些任务。',
    indicators: '格中为目标值与年份；点它看原句。没有的，原因见方案的概貌。',
    frequencies: '格中为次数与占比，计法同本页；底色深浅依占比。',
  },
  unlisted: (n: number): string => `各份都没有的 ${n} 项未列。`,
  corner: '方案',
  shade: (first: number, last: number | null): string =>
    last === null ? `${first} 以上` : first === last ? `${first}` : `${first}–${last}`,
  percent: (share: string): string => `${share}%`,
  absent: '无',
};
