import type { ParcelName } from '../exports/parcel.ts';
import { licence } from './licence.ts';

/** The wording of what is taken away of a page; loaded when it is. */
export const zh = {
  head: (site: string, title: string): string => `${site}：${title}`,
  pair: (name: string, value: string): string => `${name}：${value}`,
  parts: {
    what: '【内容】',
    where: '【来处】',
    sources: '【出处】引用文句，请著录原件；citations.ris、citations.bib 可导入文献管理软件。',
    files: '【文件】',
    columns: '【data.csv 各列】',
    remarks: '【说明】',
  },
  count: (rows: number, plans: number): readonly (readonly [string, string])[] => [
    ['行数', `${rows} 行，出自 ${plans} 份文件`],
  ],
  from: (facts: {
    readonly address: string;
    readonly version: string;
    readonly day: string;
    readonly data: string;
  }): readonly (readonly [string, string])[] => [
    ['网址', facts.address],
    ['语料版本', facts.version],
    ['下载日期', facts.day],
    ['全部数据', facts.data],
  ],
  source: (n: number, citation: string, plan: string, rows: number): string =>
    `[${n}] ${citation}（plan 列作 ${plan}，${rows} 行）`,
  files: {
    'README.txt': '本说明',
    'data.csv': '数据。UTF-8，带字节顺序标记，Excel、WPS 可直接打开；含多个值的格子写作 JSON 数组',
    'data-labelled.csv': '同样的行，表头与代码用中文，是非写作“是”“否”，多个值以顿号相连',
    'citations.txt': '各出处的引文，GB/T 7714—2025，每行一条',
    'citations.ris': '各出处的文献条目，RIS',
    'citations.bib': '各出处的文献条目，BibTeX',
  } satisfies Record<ParcelName, string>,
  remarks: ({
    interpretations,
    open,
  }: {
    readonly interpretations: readonly string[];
    /** Whether the version is still being prepared. */
    readonly open: boolean;
  }): readonly string[] => [
    open
      ? '打开上列网址，可再得这一结果；本版尚在编校，此后打开所得可能不同，请以本压缩包所存为准，并写明下载日期。'
      : '打开上列网址，即得同样的结果；若其时语料版本已经不同，网址不变，改动见本站的变更页。',
    '文句依底本，只作校勘记所列的改动；主题与政策工具由规则或编者判定，依据见各任务页。',
    '以 =、+、-、@ 起头的文本会被表格软件当作算式，其前加了一个撇号，去掉即是原文。',
    ...interpretations.map((title) => `《${title}》是政策解读，不是方案本身；它没有说到的，方案未必没有。`),
  ],
  licence,
  /** Heads and values of the table for people. */
  heads: {
    row: '行的代码',
    row_name: '行',
    plan: '方案编号',
    plan_name: '方案',
    conclusion: '结论',
    silence: '空格的缘由',
    within: '所在任务或领域',
    id: '编号',
    value: '数值',
    quote: '原话',
    facts: '所附事实',
    remarks: '本站按语',
    url: '地址',
    document: '文件题名',
    part: '所在编号',
    part_title: '所在标题',
    text: '文句',
    kinds: '文句类别',
    themes: '主题',
    instruments: '政策工具',
    units: '责任单位职能',
    responsibility_note: '责任附注原文',
    across_words: '跨词',
    differs: '与本指标的差别',
  },
  silences: {
    'not-mentioned': '未提及',
    'not-stated': '未载明',
    'not-placed': '有数字，未归入',
    'safeguards-only': '只见于保障措施',
    'interpretation-only': '解读未述',
    'no-tasks': '未读出任务',
    'not-found': '未查到',
  },
  yes: '是',
  no: '否',
  compare: {
    title: (caption: string): string => `比较——${caption}`,
    dimension: '比较什么',
    plans: '方案',
    safeguards: '保障措施',
    columns: {
      row: '行的代码：主题、指标或政策工具；指标表无相应名目的为空',
      row_name: '行的名称',
      plan: '方案的编号',
      plan_name: '地区；底本没有写明的用题名',
      conclusion: '这一格的结论：句数、项数或数值',
      silence:
        '空格的缘由：not-mentioned 全文没有用到它的名称或本站所列的说法；not-stated 提及而未载明；not-placed 同句有数字而未归入此指标；safeguards-only 只见于保障措施，未计入；interpretation-only 所收是解读，其中没有；no-tasks 文件里没有读出任务，不能断定',
      within: '文句所在的任务或领域',
      id: '任务、文句或目标的编号，与本站各数据表相同',
      value: '目标的数值；比较政策工具时是句数',
      quote: '文句、任务的题名或目标的原话',
      facts: '所附事实：年份、性质、责任单位等；比较政策工具时是占比',
      remarks: '本站的按语：代码、可比与否及其理由',
      url: '文句的地址；空格处是提及它的地方',
    },
  },
  search: {
    title: '搜索结果',
    query: '检索式',
    columnsTitle: '搜索结果，各方案并排',
    inColumns: {
      row: '行：主题的代码，none 为未归主题；依任务时为各方案中的次序',
      row_name: '行的名称',
      conclusion: '这一格的句数',
      silence: '空格的缘由：not-found 所查的词与筛选在这一格没有查到，不说明全文有无',
      within: '文句所在的任务、章节或保障措施',
      quote: '文句',
    },
    everything: '（未输入词语，全部文句）',
    scope: '各词',
    columns: {
      id: '文句的编号，与数据表 passages 的 id 相同',
      plan: '方案的编号',
      plan_name: '地区；底本没有写明的用题名',
      document: '文件题名',
      part: '所在任务、章节、领域或保障措施的编号；文首为 s0',
      part_title: '其标题；没有的为空',
      text: '文句全文',
      kinds: '文句类别（列表）',
      themes: '主题（列表）：举措用本句自己的编码，标题、附注与表行用所在任务的',
      instruments: '政策工具（列表）：同上',
      units: '所在任务责任单位的职能（列表）',
      responsibility_note: '所在任务的责任附注，照录（列表）；没有的为空列表',
      across_words: '所查的词是否跨词：true 是两个词各取一部分相连而成，如“提高企业”中的“高企”',
      url: '文句的地址',
    },
  },
  targets: {
    title: (indicator: string): string => `指标——${indicator}`,
    indicator: '指标',
    differs: '与本指标的差别（列表，取值同 comparisons 表的 reasons）；空列表是本指标的目标',
  },
};
