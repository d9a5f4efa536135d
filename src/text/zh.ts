import { checked } from './checked.ts';
import { noUnits } from './no-units.ts';
import { decisions } from './decisions.ts';
import { zh as agreement } from './agreement.ts';
import { zh as areas } from './areas.ts';
import { zh as citeList } from './cite-list.ts';
import { zh as cite } from './cite.ts';
import { zh as compare } from './compare.ts';
import { zh as corrections } from './corrections.ts';
import { zh as matrix } from './matrix.ts';
import { zh as sourceCopy } from './source-copy.ts';
import { zh as dataFiles } from './data-files.ts';
import { zh as goals } from './goals.ts';
import { zh as publishing } from './publishing.ts';
import { zh as search } from './search.ts';
import { zh as take } from './take.ts';
import { zh as codebook } from './codebook.ts';
import { zh as coding } from './coding.ts';
import { zh as editors } from './editors.ts';
import { certainties, correctionKinds, levels, roles, standings } from './names.ts';
import { plan } from './plan.ts';
import { zh as lineage } from './lineage.ts';
import { zh as wording } from './wording.ts';
import { zh as units } from './units.ts';
import { LOW_KAPPA } from '../model/kappa.ts';
import { readingChoices } from './reading-choices.ts';

/** Every word of the interface, in Chinese. Another language is another module of the type `Wording`. */

/** Short names and one line for each published table. */
const tables = {
  plans: { name: '方案', about: '每份文件的题名、地区、文号、日期、性质与底本' },
  sections: { name: '章节', about: '一、二、三……各部分及其作用' },
  areas: { name: '领域', about: '统领若干任务的标题' },
  tasks: { name: '任务', about: '逐项任务：标题、正文、责任附注' },
  measures: { name: '举措', about: '任务正文的每一句' },
  safeguards: { name: '保障措施', about: '保障部分的各项' },
  passages: { name: '文句', about: '全部标题、句子、附注与表格行，各出现一次，依原文次序' },
  responsibilities: { name: '责任单位', about: '每项任务所载的单位与角色，一个单位一行' },
  units: { name: '单位', about: '单位的全称、职能与别称' },
  targets: { name: '目标', about: '数值、单位、年份、起点、约束性与原文，一个目标一行' },
  funding: { name: '资金', about: '政府承诺支出的补助、奖励与专项经费，对象与金额' },
  citations: {
    name: '引用文件',
    about: '文句所引的每份文件：题名、文号、发文机关、层级，以及依据、贯彻、落实等关系',
  },
  nearest: {
    name: '近似举措',
    about: '与每条举措最近的他处举措，至多五条，附分数与相同字数；低于门槛的不列',
  },
  shared_text: {
    name: '相同文句',
    about: '几份方案逐字相同、十二字以上的文字，每段一行，附各处出处；套话另行注明',
  },
  indicators: { name: '指标', about: '指标的定义、口径、别称与可比组' },
  comparability: { name: '可比组', about: '每个有指标的目标如何计量、如何承诺；同组的方可相比' },
  comparisons: {
    name: '可比性',
    about: '同族目标两两能否比较，不能的写明原因；一族超过 60 个目标的只见可比组',
  },
  codings: { name: '编码', about: '任务与举措的主题和政策工具；规则与编者的并列，各附依据' },
  safeguard_codings: {
    name: '保障措施编码',
    about: '未编作任务的保障措施及其文句的主题和政策工具；与编码表同法，另成一表',
  },
  second_codings: {
    name: '第二编码者',
    about: '第二编码者独立编的文句，一个编码一行；没有这样的文件时为空表',
  },
  corrections: { name: '校勘记', about: '版本与底本不同之处，以及存疑之处' },
  themes: { name: '主题', about: '主题的名称与定义' },
  instruments: { name: '政策工具', about: '三类十五种工具的名称与定义' },
};

/** The other language of the interface, in its own words. */
const otherLanguage: { readonly code: 'zh' | 'en'; readonly lang: string; readonly name: string } = {
  code: 'en',
  lang: 'en',
  name: 'English',
};

export const zh = {
  lang: 'zh-CN',
  otherLanguage,
  site: {
    name: '县域科技政策对照',
    /** The same where there is little room: in titles and the head of pages; at most 16 characters. */
    short: '县域科技政策对照',
    description: '地方科技规划文件的校勘本：逐句可读、可核、可引，校改与存疑一一注明。',
    skip: '跳到正文',
    navigation: '全站导航',
    /** Of the button that opens the navigation on narrow screens. */
    places: '栏目',
    home: '首页',
    plans: '方案',
    themes: '主题',
    instruments: '政策工具',
    units: '责任单位',
    indicators: '指标',
    data: '数据',
    about: '凡例',
    footer: {
      /** Around the word that leads to who edits. */
      ink: ['墨色是文件原话，朱色是', '编者', '的校改。'],
      rights: '所录文件是公开的官方文书，其余依 MIT 许可使用。',
    },
  },
  title: (page: string, site: string): string => `${page}｜${site}`,
  home: {
    lead: (plans: number, counties: boolean): string =>
      `${plans} 份${counties ? '县市科技规划' : '地方政策'}文件，逐句可查、可比、可引，给研究地方科技政策的人，也给起草、查阅这类文件的人。`,
    /** What κ is, where it is first met; around the word that leads to who edits. */
    kappa: [
      '“一致度低”后的 κ（Cohen’s kappa）是编码规则与',
      '编者',
      `的判断扣除偶然相合之后的一致程度：1 为完全一致，0 与偶然无异；${LOW_KAPPA} 以下的，计数宜作参考。`,
    ],
    start: '从哪里开始',
    read: { link: '选一份方案', text: '每项任务一页，每一句都有不变的网址。' },
    check: { link: '看校勘凡例', text: '句句标明原文行号；何处改过、为何而改，都在页边。' },
    use: { link: '取全部数据', text: '任务、举措、责任单位、校勘记，按表下载。' },
    plans: '方案',
    sum: (tasks: number, measures: number): string => `共 ${tasks} 项任务、${measures} 句举措`,
  },
  plans: {
    title: '方案',
    intro: '各份文件依年份排列。印章是它们在全站的记号。',
    legend: '印章图例',
    seals: {
      plain: '县级文件',
      prefecture: '双线框：地级市文件，数量所属的地域大于县级',
      interpretation: '断线框：政策解读，不是方案本身',
    },
  },
  counts: {
    areas: '领域',
    tasks: '任务',
    measures: '举措',
    corrections: '校勘',
    none: '未分',
    /** With their numbers. */
    said: {
      areas: (n: number): string => `${n} 领域`,
      tasks: (n: number): string => `${n} 任务`,
      measures: (n: number): string => `${n} 举措`,
    },
  },
  badges: { interpretation: '政策解读', prefecture: '地级市' },
  levels,
  plan,
  task: {
    title: (ordinal: string, title: string): string => `${ordinal}${title}`,
    measures: '举措',
    measure: (n: number): string => `第${n}句，固定链接`,
    units: '责任单位',
    noUnits,
    roles,
    standings,
    note: '附注原文',
    ruled: '据',
    /** `of` is the local id of what the note stands with: a task, an area or, for an annex, a section. */
    ruledBy: (of: string): string =>
      of.startsWith('a') ? '所属任务领域附注' : of.startsWith('s') ? '附件的分工' : `任务${of}附注`,
    ruledWhy: '的通则，非本任务自载',
    neighbours: '前后任务',
    previous: '上一项',
    next: '下一项',
    /** Page and line, where they lead a reader anywhere. */
    line: (n: number | null, page: number | null): string =>
      [page === null ? '' : `原件第${page}页`, n === null ? '' : `原文第${n}行`].filter(Boolean).join('，') ||
      '对照底本',
    empty: '标题之下没有正文。',
    untitled: '原文此项只有编号，未另印标题；以上取首句开头的字，全句见下。',
  },
  readings: {
    ...readingChoices.reading,
    doubt: '疑',
  },
  corrections: {
    ...corrections,
    kinds: correctionKinds,
    certainties,
    byRule: '依规则删除',
    line: (from: number, to: number): string => (from === to ? `第${from}行` : `第${from}—${to}行`),
    toText: '在正文中',
  },
  source: {
    title: '底本原文',
    of: (plan: string): string => `${plan}：底本原文`,
    intro: '以下是所据文件解码后的全文，一行不删。左为行号，可作引用；朱笔为校改。',
    lines: (lines: number, points: number): string => `${lines} 行，${points} 字`,
    line: (n: number): string => `第${n}行`,
    ...sourceCopy,
    folded: (from: number, to: number, kind: string, length: number): string =>
      `${from === to ? `第${from}行` : `第${from}—${to}行`}：${kind}，${length} 字，不入正文`,
  },
  data: {
    title: '数据',
    intro:
      '全部记录按表给出，一行一条，字段名用英文。起止位置是底本解码后的 Unicode 码位，前闭后开。正文是校订后的文字，与底本之别见校勘记。',
    table: '表',
    about: '内容',
    rows: '条数',
    download: '下载',
    caption: '各表条数与下载',
    one: '单份方案的全部数据（JSON）、校订文本与底本文本（TXT），在该方案页的“文献事实”之下。',
  },
  agreement,
  decisions,
  areas,
  search,
  take,
  compare: { ...compare, ...matrix },
  goals,
  codebook,
  coding,
  editors,
  lineage,
  wording,
  units,
  dataFiles,
  publishing,
  cite,
  citeList,
  about: { title: '凡例', checked },
  notFound: {
    title: '没有这一页',
    text: '网址可能抄录有误。方案、任务与文句的网址一经公布即不更改；请从方案目录查找。',
    link: '方案目录',
  },
  tables,
};

export type Wording = typeof zh;
