import type { Grouping } from '../compare/groups.ts';
import type { Spread } from '../compare/spread.ts';

const percent = (n: number): string => (n > 0 && n < 1 ? '<1' : String(Math.round(n)));

/** At most two digits after the point. */
const amount = (n: number): string => String(Math.round(100 * n) / 100);

/** The wording of pages about more plans than can be side by side. */
export const manyWords = {
  by: { province: '省份', level: '级别', year: '年份' } satisfies Record<Grouping, string>,
  year: (year: string): string => `${year}年`,
  nowhere: { province: '省份不详', level: '级别不详', year: '年份不详' } satisfies Record<Grouping, string>,
  all: '全部',
  amount,
  percent: (n: number): string => `${percent(n)}%`,
  having: (having: number, plans: number): string => `${having}/${plans}`,
  spread: ({ lower, median, upper }: Spread): string =>
    `中位 ${percent(median)}%（${percent(lower)}–${percent(upper)}）`,
  none: '无',
  shade: (first: number, last: number | null): string =>
    last === null ? `${first}% 以上` : first === last ? `${first}%` : `${first}–${last}%`,
  plans: (n: number): string => `${n} 份`,
  matrix: {
    caption: {
      theme: (by: string): string => `各${by}的方案把多少举措放在各主题`,
      instrument: (by: string): string => `各${by}的方案用各政策工具的举措占多少`,
    },
    note: '方案多于一表所能并列，所以按组列出：格中是所属举措占该组全部举措之比，下为有此内容的方案数与该组方案数。一句可属几项，各行之和可大于 100%。点省份看其中各方案。',
    /** Of themes alone: a measure always uses its own tools. */
    inherits: '没有自己主题的举措，随所属任务的主要主题计。',
    plans: {
      theme: (of: string): string => `${of}：各方案在各主题之下的举措`,
      instrument: (of: string): string => `${of}：各方案所用的政策工具`,
    },
    plansNote: '格中为举措句数，底色深浅依其占该方案全部举措之比；点数字看这份方案的原句，点方案看它的概貌。',
    csv: '全部方案的完整矩阵（CSV）',
    chosen: '只要几份方案的：在“比较”里选方案，另存 CSV',
    back: '全部省份',
    title: (what: string, of: string): string => `${what}：${of}`,
  },
  parts: (plans: number, parts: number): string =>
    `共 ${plans} 份，一页列不下，分在 ${parts} 个地市（省本级与直辖的在一处）。`,
  byPrefecture: '各地市的方案',
  compareFirst: (n: number): string => (n === 1 ? '在比较页中打开' : `并列其中 ${n} 份`),
  units: {
    provinces: '按省份看各方案的单位',
    caption: (by: string): string => `各${by}的方案里，有多少份列出各职能的单位`,
    note: '格中是列出此类单位的方案占该组方案之比，下为方案数与任务数。合并设置的单位（如工信商务局）只计入首要职能。各方案的单位见上面的省份；职能的名称通向搜索，列出由此类单位承担的各项任务及其文句。',
    of: (plans: number, tasks: number): string => `${plans} 份 ${tasks} 项`,
    plans: (of: string): string => `${of}：各方案列出哪些职能的单位，各有几项任务`,
    functions: '职能与任务数',
    forms: (shown: number, all: number): string =>
      shown < all ? `共 ${all} 种，这里是方案最多的 ${shown} 种，其余见各方案的概貌与数据。` : '',
    form: (plans: number, tasks: number): string =>
      plans > 1 ? `等 ${plans} 份，${tasks} 处` : `${tasks} 处`,
    data: '责任单位数据（CSV）',
    alike: (name: string): string => `全部方案里职能为“${name}”的单位`,
    sameProvince: '同省各方案的单位',
  },
  indicators: {
    caption: '各级别的方案里，有多少份就各指标设了目标',
    note: '格中是设有此目标的方案占该组方案之比，下为方案数。行题下是目标数；可比的目标不少于四个的，列出其年份、个数与最低、中位、最高。行题通向指标页：定义、全部目标、判断与下载。',
    targets: (n: number, unit: string): string => `${n} 个目标，单位${unit}`,
    spread: (year: number | null, n: number, { least, median, most }: Spread): string =>
      `${year === null ? '' : `${year}年 `}${n} 个可比：${amount(least)}–${amount(median)}–${amount(most)}`,
    provinces: '按省份看各方案的目标',
    unnamed: (targets: number, plans: number): string =>
      `${plans} 份方案的 ${targets} 个目标没有相合的指标，见各方案的概貌。`,
    of: (name: string, province: string): string => `${name}：${province}`,
    all: (name: string): string => `“${name}”的全部省份`,
    lies: '各年可比目标的大小',
    columns: ['年份与口径', '方案', '最低', '下四分位', '中位', '上四分位', '最高'],
    unit: (unit: string): string => `单位：${unit}`,
    silent: (n: number, sure: boolean): string =>
      `没有${sure ? '' : '读出'}这一目标的方案 ${n} 份，各依其省份列出。`,
  },
  groups: {
    caption: (name: string): string => `“${name}”在各省份、级别、年份的方案中`,
    group: '方案的组',
    plans: '方案',
    having: '有此内容',
    measures: '举措',
    share: '占比',
    spread: '各份占比',
    note: '占比：所属举措占该组全部举措之比。各份占比：先算每份方案自己的占比，列中位数，括号中是四分位，即中间一半方案所在的范围；个别畸高畸低的不影响它；不足四份的不列。',
  },
  reading: {
    title: '逐句阅读',
    note: '方案多于八份，各份的文句不在本页并列：点表中的方案，看它在此之下的每一句；或取几份并列。',
    most: (n: number): string => `并列举措最多的 ${n} 份`,
    choose: '自选方案并列',
    provinces: '按省份看各方案',
    find: '查找方案',
  },
};
