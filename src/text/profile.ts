/** The wording of the profile of a plan. */
export const profileWords = {
  title: '概貌',
  of: (plan: string): string => `${plan}：概貌`,
  lead: '一份方案归入各主题、用到各政策工具、交给各单位、定下各指标的，都在这里，逐句可达。',
  counted: '句数含保障措施；不含的另注。',
  read: '按主题、政策工具、责任单位、指标读这份方案',
  sentences: (n: number, without: number): string =>
    n === without ? `${n} 句` : `${n} 句，不含保障措施 ${without} 句`,
  none: (reason: string): string => `${reason}：`,
  numbered: (n: number): string => `第${n}句`,
  safeguard: '保障措施',
  compare: '与他处并列',
  units: '责任单位',
  noUnits: (words: string | null, sure: boolean): string =>
    words === null
      ? sure
        ? '文件没有列出责任单位。'
        : '本站没有读出责任单位。'
      : `文件印有“${words}”字样，本站未能读出责任单位。`,
  unknown: '尚未归类的写法：',
  indicators: '指标',
  noTargets: (sure: boolean): string => (sure ? '没有量化目标。' : '本站没有读出量化目标。'),
  unnamed: '未归入指标的目标',
  where: '方案在各处的位置',
};
