import type { UnitCell } from '../compare/units.ts';

/** The wording of pages on responsible units. */

const silences: Record<NonNullable<UnitCell['silence']>, string> = {
  'no-units': '未见责任单位',
  'not-named': '未列此类单位',
  unclassified: '所列单位未全归类，有无此类待查',
  unread: '文件所印责任单位未全读出，有无此类待查',
};

export const zh = {
  title: '责任单位',
  description: '各方案由谁牵头、谁负责、谁配合，按职能对齐。',
  lead: (units: number, functions: number, plans: number): string =>
    `${plans} 份方案共列 ${units} 个责任单位，按 ${functions} 类职能对齐：名称不同而职能相同的单位排在一行。`,
  rule: '角色只依文件印出的字样：写“牵头”的为牵头，写“配合”“协助”“参与”的为配合，写“责任”“负责”或未写字样的为责任；只写“落实”“实施”的另计为落实，不与责任同列，排序也在其后。同一单位在一项任务中只计一次。',
  caption: '各职能在各方案中的单位与任务数',
  function: '职能',
  tasks: (n: number, carriedOut: number): string =>
    [
      ...(n > 0 || carriedOut === 0 ? [`${n} 项任务`] : []),
      ...(carriedOut > 0 ? [`落实 ${carriedOut} 项`] : []),
    ].join('，'),
  silences,
  /** Before the name of a merged bureau that counts under another function. */
  joined: (purpose: string): string => `见${purpose}：`,
  count: (role: string, n: number): string => `${role} ${n}`,
  named: (name: string, n: number): string => `${name}，${n} 项任务`,
  unknown: '尚未归类的写法',
  unknownWhy: '文件写了下列单位，词表未收，依名称也不能断定职能，照录；职能待查。',
  byRule: '单位的职能依词表；词表未收的，由所印名称依规则推定。',
  ranking: {
    title: '谁的任务最多',
    how: '各列是任务数，每项任务一列只计一次，其后是名次（并列的名次相同）。“列于首位”是任务自身的附注里印在最前的单位：只是所见，不据以推断谁牵头；任务的单位来自他处通则的，没有首位。',
    functions: '各职能，合计全部方案（未归类的单位不计）',
    units: (plan: string): string => `${plan}的各单位`,
    unit: '单位',
    plans: '方案',
    rank: (rank: number | null): string => `第${String(rank ?? '')}`,
    by: {
      lead: '牵头',
      responsible: '责任',
      implementing: '落实',
      supporting: '配合',
      first: '列于首位',
      tasks: '全部任务',
    },
  },
  page: {
    functionOf: (name: string): string => `职能：${name}`,
    jurisdiction: '地区',
    name: '全称',
    aliases: '其他写法',
    code: '代码',
    basis: '职能依据',
    bases: { vocabulary: '词表', rule: '由所印名称依规则推定' },
    noAliases: '无',
    written: '文中写作',
    duties: '承担的任务',
    none: '本站所收的文件没有列出这个单位。',
    caption: (plan: string): string => `在《${plan}》中的任务，按主题与角色`,
    theme: '主题',
    noTheme: '未分主题',
    byRule: '依通则',
    ruleWhy: '“依通则”的，本任务自身未写，是另一任务附注的通则（如“下同”）所及。',
    alike: (name: string): string => `各地职能为“${name}”的单位`,
    /** The same of one province, where all would be too many; `all` may be more than are shown. */
    alikeNear: (name: string, shown: number, all: number): string =>
      `同省各方案中职能为“${name}”的单位${all > shown ? `（${all} 份方案，列出 ${shown} 份）` : ''}`,
    count: (role: string, n: number): string => `${role} ${n} 项`,
    absent: '—',
  },
};
