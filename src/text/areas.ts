import { ruleOf, type Coding, type codingRules } from '../model/coding.ts';
import type { Standing } from '../compare/concept.ts';

/** The wording of themes, policy tools, units and likeness. */

const rules: Record<(typeof codingRules)[number], string> = {
  'theme/title': '题名用语',
  'theme/body': '正文用语',
  'instrument/words': '句中用语',
  'instrument/union': '合各句所用',
};

const standings: Record<Standing, string> = {
  primary: '主要主题',
  further: '也涉及',
  sentences: '仅个别句子',
};

/** Whose the codes are where an editor has not read all plans. */
const codedBy = (edited: number, plans: number): string =>
  edited === 0
    ? '编码由规则初判，尚无编者核定的方案。'
    : `编码由规则初判，${plans} 份方案中 ${edited} 份经编者核定。`;

export const zh = {
  edited: codedBy,
  themes: '主题',
  instruments: '政策工具',
  units: '责任单位',
  codes: {
    label: '编码',
    none: '无主题',
    noTools: '未用政策工具',
    theme: '主题',
    instrument: '政策工具',
    primary: '主',
    unread: '机器初判',
    basis: { editor: '编者', rule: '规则' } satisfies Record<Coding['basis'], string>,
    /** What a reader gives as reason: a rule by its name in words, an editor in the editor's. */
    reason: (reason: string): string => {
      const found = ruleOf(reason);
      return found === null ? reason : [rules[found.rule], found.why].filter(Boolean).join('：');
    },
    inForce: '采用',
    superseded: '编者未采用',
    quoted: (words: string): string => `“${words}”`,
    method: '如何编码',
    ofTask: '本任务的主题与政策工具',
  },
  nearest: {
    title: '他处近似举措',
    none: '其他方案没有与本任务相近的文句。',
    score: (score: number): string => `相似度 ${score.toFixed(2)}`,
    own: (n: number): string => `近于第${n}句`,
    shared: '两处共有的词语加底色；连续 12 字以上相同的加下划线。',
    method: '相似度如何计算',
    borrowed: '相同文字',
    borrowedWhat: '连续 12 字以上与其他方案逐字相同（标点不计）：',
    formulae: '公文套语，不计为相同文字：',
    length: (n: number): string => `${n} 字`,
    sentence: (n: number): string => `第${n}句`,
    alsoIn: '又见',
    moreRuns: (n: number): string => `另有 ${n} 处较短的，未列。`,
  },
  matrix: {
    corner: { theme: '主题', instrument: '政策工具' },
    caption: { theme: '各方案在各主题之下的举措', instrument: '各方案所用的政策工具' },
    note: {
      theme:
        '格中为举措句数；下为占该方案全部举措之比，以此为主要主题的任务数与也涉及它的任务数。底色深浅依占比。一句可属几个主题；没有自己主题的，随所属任务的主要主题计。',
      instrument:
        '格中为用到此工具的举措句数；下为占该方案全部举措之比，用到此工具的任务数。底色深浅依占比。一句可用几种工具。',
    },
    measures: (_n: number): string => '句',
    shade: (first: number, last: number | null): string =>
      last === null ? `${first} 句起` : first === last ? `${first}` : `${first}–${last}`,
    share: (share: string, tasks: string): string => `${share}\u00a0· ${tasks}`,
    total: (measures: number): string => `共 ${measures} 句`,
    tasks: (tasks: number, further: number): string =>
      [tasks === 0 ? '' : `${tasks} 项任务`, further === 0 ? '' : `也涉及 ${further}`]
        .filter((words) => words !== '')
        .join('，') || '仅个别句子',
  },
  cross: {
    title: '政策工具与主题',
    caption: '各主题用到哪些政策工具',
    note: '格中为同属此主题、用到此工具的举措句数，全部方案合计。一句可属几个主题、用几种工具，所以行列之和大于句数；“共”为各句只计一次之数。',
    none: '无',
    figure: '各主题用供给、环境、需求哪一类政策工具',
    figureNote: '数字是工具使用次数，即下表同类各行之和。',
  },
  home: {
    title: '各方案在各主题之下有多少举措',
    note: '数字是举措句数，底色深浅依其占该方案全部举措之比；点数字看原句，点主题看各地并列。',
    themes: '逐项主题',
    instruments: '按政策工具看',
    units: '按责任单位看',
    compare: '自选方案比较',
  },
  themesPage: {
    title: '主题',
    lead: (themes: number): string =>
      `各方案自分领域，名目不一。这里把每项任务、每条举措归入 ${themes} 个统一的主题，逐格可达原句。`,
    how: (edited: number, plans: number): string =>
      edited === plans
        ? '主题由规则初判、编者核定，每条都附依据。'
        : `${codedBy(edited, plans)}每条都附依据。`,
  },
  instrumentsPage: {
    title: '政策工具',
    lead: '依罗斯韦尔与泽格费尔德的分类，把举措所用的政策工具分为供给型、环境型、需求型三类十五种；其中“示范推广与应用场景”为本站增列，需求型另有不含它的计数。',
    how: (edited: number, plans: number): string =>
      `${edited === plans ? '' : codedBy(edited, plans)}一条举措可用几种工具，也可以只有目标而不用工具。`,
  },
  concept: {
    title: (kind: string, name: string): string => `${kind}：${name}`,
    kinds: { theme: '主题', instrument: '政策工具' },
    figures: '各方案概览',
    caption: (name: string): string => `各方案在“${name}”之下`,
    plan: '方案',
    columns: {
      theme: {
        tasks: '任务',
        further: '也涉及',
        measures: '举措',
        codes: '政策工具',
        withTargets: '目标句',
        withMoney: '资金句',
        units: '单位',
      },
      instrument: {
        tasks: '任务',
        further: '',
        measures: '举措',
        codes: '主题',
        withTargets: '目标句',
        withMoney: '资金句',
        units: '单位',
      },
    },
    explained: {
      theme:
        '任务：以此为主要主题；也涉及：列为其他主题；举措：属此主题的文句，任务为 0 而有举措的，文句在以其他主题为主的任务之中；政策工具：所用的种数；目标句、资金句：其中定有量化目标、承诺财政资金的文句，一句有几个目标也只计一句；单位：这些任务所列的责任单位。',
      instrument:
        '任务：用到此工具；举措：用到此工具的文句；主题：这些文句所属主题的种数；目标句、资金句：其中定有量化目标、承诺财政资金的文句，一句有几个目标也只计一句；单位：这些任务所列的责任单位。',
    },
    noUnits: (unread: boolean): string => (unread ? '未读出' : '未见'),
    sides: '各方案的任务与举措',
    jump: '本页各方案',
    standings,
    counts: (measures: number): string => `${measures} 句`,
    codes: { theme: '所用政策工具', instrument: '所属主题' },
    noCodes: '没有用到政策工具',
    namesNo: '不列责任单位',
    unitsOf: (n: number): string => `责任单位 ${n} 个`,
    noneOwn: '任务的各句分属其他主题。',
    target: '目标',
    money: '资金',
    all: { theme: '全部主题', instrument: '全部政策工具' },
    of: '所属',
    tools: '其下的政策工具',
    evidence: '加底色的是编码的依据。',
    inherited: '随任务',
    data: '编码数据（JSON）',
    dataCsv: '编码数据（CSV）',
  },
};
