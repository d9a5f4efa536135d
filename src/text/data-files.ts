import { responsibleBodies } from '../model/bodies.ts';
import type { Plan } from '../model/plan.ts';
import { meaningOf, type TableName } from '../model/published.ts';
import type { CodingRow, MeasureRow, PlanRow, TaskRow } from '../model/tables.ts';
import { headIn, inWords } from './dictionary.ts';
import { licence } from './licence.ts';
import { workbook } from './workbook.ts';

const types = { string: '文本', integer: '整数', number: '数', boolean: '是非', list: '列表' };

/** The bodies responsible for a document, in one line; null where it names none. */
const responsible = (plan: Pick<Plan, 'issuer' | 'source_publisher'>): string | null =>
  responsibleBodies(plan).join('、') || null;

const period = ({ period_start: start, period_end: end }: PlanRow): string | null =>
  start === end ? (start === null ? null : String(start)) : `${start ?? ''}—${end ?? ''}`;

/** The wording of the data files and of the pages that list and explain them. */
export const zh = {
  /** What the data are cited as. */
  cited: (site: string, data: string, version: string) => ({
    author: `${site}编者`,
    title: `${site}：${data}`,
    edition: `版本 ${version}`,
  }),
  source: (
    plan: Pick<Plan, 'title' | 'issuer' | 'source_publisher' | 'document_number' | 'issued_date'>,
  ): {
    title: string;
  } => ({
    title: [plan.title, responsible(plan), plan.document_number, plan.issued_date]
      .filter((part) => part !== null)
      .join('，'),
  }),
  licence,
  types,
  meaning: (table: TableName, column: string): string => inWords(meaningOf(table, column)),
  head: (table: TableName, column: string): string => headIn(column, meaningOf(table, column)),
  /** What a file says of itself: lines of two cells. */
  about: (facts: {
    readonly title: string;
    readonly version: string;
    readonly url: string | null;
    readonly citation: string;
  }): readonly (readonly [string, string])[] => [
    ['名称', facts.title],
    ['语料版本', facts.version],
    ['网址', facts.url ?? '本次生成时未设定'],
    ['引用', facts.citation],
    ['许可', licence],
    ['空值', '没有值的格子，表示底本没有写明。'],
    ['列表', '含多个值的格子，写作 JSON 数组。'],
    ['地址', 'url 各列是站内路径，前接网站的网址即可打开。'],
    ['起止', 'start、end 是底本解码后的 Unicode 码位，从 0 起数，前闭后开；底本见各方案的 source.txt。'],
  ],
  size: (bytes: number): string =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  schema: '结构定义',
  schemaOf: (table: string): string => `${table}的结构定义`,
  plain: '无 BOM',
  plainOf: (csv: string): string => `无 BOM：${csv}，UTF-8，不带字节顺序标记`,
  wholeTitle: '整份取用',
  /** What files of the whole corpus are for. */
  purposes: {
    tables: '统计与制表',
    database: '数据库',
    coding: '质性编码软件',
    networks: '网络分析',
    words: '分词与词典',
    check: '总目与校验',
  },
  tablesTitle: '分表取用',
  /** The table for analysis. */
  analysis: {
    name: '分析宽表',
    about: '一句一行，方案、任务、单位、目标、资金、主题与工具并在一处，统计软件不必连接各表即可分析',
    format:
      '多个值之间用“；”分开；是为 1，否为 0；只有一笔金额的文句才有“金额”，各笔不相加。单位是所在任务的单位。',
    theme: (name: string): string => `主题：${name}`,
    instrument: (name: string): string => `工具：${name}`,
    heads: {
      id: '编号',
      plan: '方案编号',
      plan_title: '方案',
      jurisdiction: '地区',
      jurisdiction_code: '行政区划代码',
      province: '省份',
      level: '层级',
      year: '年份',
      is_interpretation: '政策解读',
      task: '任务编号',
      task_number: '任务号',
      task_title: '任务',
      area_title: '任务领域',
      is_safeguard: '保障措施',
      number: '句号次',
      text: '文句',
      characters: '字数',
      theme: '首要主题代码',
      targets: '目标数',
      target_quotes: '目标原文',
      target_strength: '目标语气（最强）',
      funding: '资金项数',
      funding_10k: '金额（万元）',
      units_lead: '牵头单位',
      units_responsible: '责任单位',
      units_supporting: '配合单位',
      citation: '引文（GB/T 7714—2025）',
      url: '站内路径',
    },
  },
  whole: {
    'measures_wide.csv': {
      format: '分析宽表（CSV）',
      use: '一句一行：地区、层级、年份、任务、单位、目标、资金并在一处，每个主题与工具各占一列，是为 1、否为 0；列名合乎 Stata 与 SPSS 的限制，工作簿中另有一页用中文列名。',
    },
    'county-st-plans.xlsx': {
      format: 'Excel 工作簿',
      use: '全部各表，一表一页；首页说明来历与许可，次页逐项解释字段。文本一律是文本，不会被当作算式或日期。',
    },
    'county-st-plans.sqlite': {
      format: 'SQLite 3 数据库',
      use: '全部各表，有主键、外键与索引；另有连好的视图（任务连单位、目标连文句、编码连名称）与全文索引，一两个字也能查到。',
    },
    'metadata.json': {
      format: 'Datasette 元数据',
      use: '各表各字段的含义、分面与现成的查询：datasette county-st-plans.sqlite -m metadata.json',
    },
    'county-st-plans.qdpx': {
      format: 'REFI-QDA 1.5 项目',
      use: '供 NVivo、MAXQDA、ATLAS.ti、QualCoder 等编码软件导入：方案全文为材料，任务与举措为选段，主题与政策工具为代码；规则与编者各为一位编码者，编码各成选段，附依据与理由。规则所判而编者不取的，只在规则名下。',
    },
    'county-st-plans-in-force.qdpx': {
      format: 'REFI-QDA 1.5 项目，只含现行编码',
      use: '同上，但每处只有现行的编码：编者编过的依编者，其余依规则。',
    },
    'county-st-plans.qdc': {
      format: 'REFI-QDA 1.5 码本',
      use: '只有主题与政策工具的代码和定义，可导入自己的项目。',
    },
    'units-tasks.gexf': {
      format: 'GEXF 1.2 网络',
      use: '责任单位与任务：责任单位指向任务，一种角色一条边，边权是写到的次数。可用 Gephi、networkx、igraph 打开。',
    },
    'units-tasks.graphml': { format: 'GraphML 网络', use: '同上，供 igraph、Cytoscape、yEd 等。' },
    'plans-documents.gexf': {
      format: 'GEXF 1.2 网络',
      use: '方案与所引文件：方案指向文件，一种关系（依据、贯彻、落实……）一条边；文件是本站所收方案的，即是那份方案。',
    },
    'plans-documents.graphml': { format: 'GraphML 网络', use: '同上，供 igraph、Cytoscape、yEd 等。' },
    'lexicon/wordings.csv': {
      format: '词表（CSV）',
      use: '规则编码所用的措辞：主题与政策工具的 alt、hint、not；规则怎样用它，见 lexicon/README.txt，凭此可以重做全部机器初判。',
    },
    'lexicon/jieba.txt': {
      format: 'jieba 用户词典',
      use: '单位、地名、措辞、指标与编者所据的术语，每行“词 词频 词性”，使分词不把它们切开。',
    },
    'lexicon/quanteda.yml': {
      format: 'quanteda 词典（YAML）',
      use: '主题、政策工具、单位职能、指标四组，各代码之下是其词语，供 R 的 dictionary(file = …) 读取。',
    },
    'datapackage.json': {
      format: 'Data Package 2.0',
      use: '供程序读取的总目：各文件的大小、校验值，各表的字段、类型与键。',
    },
    'SHA256SUMS.txt': {
      format: '校验值',
      use: '下载后以 sha256sum -c SHA256SUMS.txt 核对；在网页上存下的文件名带有版本号，核对前改回网址中的名字。',
    },
  },
  /** Questions that Datasette answers. */
  questions: {
    search: '查找文句（一字起）',
    themes_by_plan: '各方案各主题的句数',
    tools_by_plan: '各方案各政策工具的句数',
    targets_of_indicator: '某项指标的目标',
    tasks_of_function: '某类部门的任务',
    rule_against_editor: '规则与编者首要主题不同的文句',
  },
  lexicon: {
    name: '词表',
    about:
      '规则编码所用的措辞，一词一行，依词表次序，同分的在先者为先：alt 权重 3，hint 权重 1，not 使它所盖住的同一代码的词不算；“…”代同一分句内至多 12 个字。怎样用它编码，见同一文件夹的 README.txt',
    heads: {
      scheme: '体系',
      code: '代码',
      name: '名称',
      kind: '种类',
      weight: '权重',
      wording: '措辞',
    },
  },
  networks: { units: '责任单位与任务', documents: '方案与所引文件' },
  /** The project for coding software. */
  project: (site: string, version: string, citation: string) => ({
    name: `${site} ${version}`,
    origin: `${site} ${version}`,
    description: `${citation} ${licence} 每个编码是其编码者的一个选段，说明里有依据与理由；以何者为准，见 codings 与 safeguard_codings 两表的 in_force。`,
    coders: { editor: '编者', rule: '规则（机器初判）' },
    task: ({ ordinal, title }: TaskRow): string => `任务 ${ordinal}${title}`,
    measure: (task: TaskRow, { number }: MeasureRow): string => `任务 ${task.ordinal}第${number}句`,
    safeguard: ({ ordinal, title }: { ordinal: string; title: string }): string =>
      `保障措施 ${ordinal}${title}`,
    sentence: ({ ordinal, title }: { ordinal: string; title: string }, number: number): string =>
      `保障措施 ${ordinal === '' ? title : ordinal}第${number}句`,
    note: ({ evidence, reason, in_force }: Pick<CodingRow, 'evidence' | 'reason' | 'in_force'>): string =>
      [`依据：“${evidence}”`, `理由：${reason}`, ...(in_force ? [] : ['此编码未被编者采用。'])].join('\n'),
    variables: [
      { name: '地区', of: (plan: PlanRow) => plan.jurisdiction },
      { name: '省份', of: (plan: PlanRow) => plan.province },
      { name: '文种', of: (plan: PlanRow) => plan.document_type },
      { name: '性质', of: (plan: PlanRow) => (plan.is_interpretation ? '政策解读' : '方案') },
      { name: '期间', of: (plan: PlanRow) => period(plan) },
    ],
    source: (plan: PlanRow): string =>
      [plan.title, responsible(plan), plan.document_number, plan.issued_date, plan.url]
        .filter((part) => part !== null)
        .join('，'),
  }),
  plainText: { edition: '校订文本（TXT）', tei: '校订文本（TEI P5）', source: '底本文本（TXT）' },
  /** The head of a plan's plain text. */
  textHead: (plan: Plan, version: string, address: string): readonly string[] => [
    plan.title,
    ...[responsible(plan), plan.document_number, plan.issued_date].filter((part) => part !== null),
    `校订文本，语料版本 ${version}，${address}`,
    '每行一句：编号、制表符、文句。编号即网址中的编号，改动见校勘记。',
    licence,
  ],
  checksums: {
    summary: (files: number): string => `全部 ${files} 个文件的大小与校验值`,
    caption: '文件、字节数与 SHA-256',
    file: '文件',
    bytes: '字节',
    left: (files: number): string => `tei/ 之下每份方案一个文件，共 ${files} 个，校验值见 SHA256SUMS.txt。`,
  },
  use: {
    title: '怎样使用',
    advice: [
      '用 Excel 或 WPS，请取工作簿。直接双击 CSV，软件会自作主张：把“1.”变成 1，把“(1)”变成 -1；工作簿没有这个问题。',
      'CSV 是 UTF-8 编码，带字节顺序标记（BOM），Excel 凭它认出中文；有的程序却会把它当作首列列名的一部分，那就取“无 BOM”的一份：在 utf8/ 之下，同名同行，measures_wide.csv 也有。空格子是没有值，一对双引号是空字符串。',
      '若文本以 =、+、-、@ 起头，会被表格软件当作算式；CSV 在其前加一个撇号，去掉即是原文。',
      '每一行都有编号与地址；url 各列是站内路径，前接本站网址即可打开那一句。',
    ],
    bytes: {
      closed: '同一版本的文件，每次生成都逐字节相同，可以凭校验值引用。',
      open: (version: string): string =>
        `本版（${version}）尚在编校，文件会随编校而变：引用时请写明版本与下载日期，并自存一份。定稿之后，同一版本的文件才逐字节不变。`,
    },
    dictionary: '各字段的含义，见',
    examples: '读取的例子：',
    changes: '各版本改了什么，见',
    cite: '怎样引用',
    citeNote: '引用某一文件的内容时，请同时著录该文件本身；引文可在各任务页复制。',
    licence: '许可',
  },
  dictionary: {
    title: '数据字典',
    description: '各表各字段的类型、含义与取值。',
    intro:
      '由校验数据的同一套定义生成。可空的字段，空值表示底本没有写明。列表在 CSV、工作簿与数据库中写作 JSON 数组。',
    tables: '各表',
    of: (table: string): string => `${table}的字段`,
    column: '字段',
    type: '类型',
    meaning: '含义与取值',
    key: '主键',
    nullable: '，可空',
    refers: (table: string): string => `指向${table}`,
  },
  workbook,
};
