import type { Grouping } from '../compare/groups.ts';
import type { Spread } from '../compare/spread.ts';

const percent = (n: number): string => (n > 0 && n < 1 ? '<1' : String(Math.round(n)));

/** The wording of pages about more plans than can stand side by side. */
export const manyWords = {
  by: { province: '省份', level: '级别', year: '年份' } satisfies Record<Grouping, string>,
  year: (year: string): string => `${year}年`,
  nowhere: { province: '省份不详', level: '级别不详', year: '年份不详' } satisfies Record<Grouping, string>,
  all: '全部',
  percent: (n: number): string => `${percent(n)}%`,
  having: (having: number, plans: number): string => `${having}/${plans} 份`,
  spread: ({ lower, median, upper }: Spread): string =>
    `中位 ${percent(median)}%（${percent(lower)}–${percent(upper)}）`,
  shade: (first: number, last: number | null): string =>
    last === null ? `${first}% 以上` : first === last ? `${first}%` : `${first}–${last}%`,
  plans: (n: number): string => `${n} 份`,
  matrix: {
    caption: {
      theme: (by: string): string => `各${by}的方案把多少举措放在各主题`,
      instrument: (by: string): string => `各${by}的方案用各政策工具的举措占多少`,
    },
    note: '方案多于一表所能并列，所以按组列出：格中是所属举措占该组全部举措之比，下为有此内容的方案数与该组方案数。一句可属几项，各行之和可大于 100%。点省份看其中各方案。',
    plans: {
      theme: (of: string): string => `${of}：各方案在各主题之下的举措`,
      instrument: (of: string): string => `${of}：各方案所用的政策工具`,
    },
    plansNote: '格中为举措句数；点数字看这份方案的原句，点方案看它的概貌。',
    csv: '全部方案的完整矩阵（CSV）',
    back: '全部省份',
    title: (what: string, of: string): string => `${what}：${of}`,
  },
  compareFirst: (n: number): string => (n === 1 ? '在比较页中打开' : `并列其中 ${n} 份`),
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
