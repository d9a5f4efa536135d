/** The wording of the questions of the home page and of who is at the head of a theme's tasks. */
export const zh = {
  title: '从问题开始',
  promised: (indicator: string, unit: string): string => {
    const counted = /^(.+?)(?:数量|数)$/u.exec(indicator)?.[1];
    return counted !== undefined && /^[^%元]+$/u.test(unit)
      ? `各地承诺多少${unit}${counted}？`
      : `各地承诺的${indicator}是多少？`;
  },
  /** `sure`: whether an editor has read all of them. */
  promisedBy: (plans: number, all: number, sure: boolean): string =>
    `${all} 份方案中，${plans} 份${sure ? '定了数' : '读出了数'}`,
  written: (term: string): string => `谁写了“${term}”？`,
  writtenBy: (plans: number, all: number): string => `${all} 份方案中，${plans} 份写了，各方案的原句并排`,
  headed: (theme: string): string => `谁牵头${theme}？`,
  headedBy: (lead: number, first: number): string =>
    [lead > 0 ? `${lead} 个单位写明牵头` : '', first > 0 ? `${first} 个列于首位` : '']
      .filter(Boolean)
      .join('，'),
  leads: '由谁牵头',
  leadsNote:
    '以这一主题为主、或也涉及这一主题的任务。“牵头”只依所印字样；没有印“牵头”的任务，列出任务自身的附注最先印出的责任单位，只说它列于首位，不推断主次；只写“落实”的不算。',
  as: { lead: '牵头', first: '列于首位' },
  tasks: (n: number): string => `${n} 项`,
  task: (number: string): string => `任务 ${number}`,
  plans: (n: number): string => `${n} 份方案`,
  unknown: '职能不详',
  none: '没有读出这些任务的责任单位。',
};
