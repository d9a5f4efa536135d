/** The wording of search, apart from the rest, because the browser loads it. */
export const zh = {
  title: '搜索',
  description: '在全部方案的标题、举措、目标、附注与表格中查找，句句可达。',
  label: '搜索文句',
  placeholder: '举措、目标、单位',
  submit: '搜索',
  suggestions: '建议的词语',
  passages: (n: number): string => `${n} 句`,
  kinds: {
    heading: '标题',
    measure: '举措',
    goal: '目标文句',
    'table-row': '表格行',
    note: '责任附注',
    safeguard: '保障措施',
    other: '其他文句',
    target: '含量化目标',
    funding: '含财政资金',
    'measure-without-safeguards': '举措，不含保障措施',
    'measure-with-safeguards': '举措，含保障措施',
  },
  facets: { plan: '方案', kind: '文句类别', theme: '主题', instrument: '政策工具', unit: '责任单位' },
  facetsTitle: '筛选',
  /** Who answers for a task, by the numbers of `standings`; names, and how many further units there are. */
  duties: ['牵头', '责任', '落实', '配合'] as readonly string[],
  duty: (named: readonly (readonly [string, string])[], others: number, byRule: boolean): string =>
    `${named.map(([name, names]) => `${name}：${names}`).join('；')}${others === 0 ? '' : `；另有 ${others} 个单位`}${byRule ? '（依通则，非本任务自载）' : ''}`,
  noDuty: {
    plan: '各任务未见责任单位',
    task: '本任务未见责任单位',
    unread: '本站没有读出本任务的责任单位',
    interpretation: '解读各项任务未述责任单位',
  },
  /** Plans that the facet of units cannot have: places with the number of their plans, how many plans all are, and how many of places that are not named. */
  unitless: (
    named: readonly (readonly [place: string, plans: number])[],
    all: number,
    rest: number,
    reason: 'plan' | 'unread' | 'interpretation',
  ): string =>
    `${named.map(([place, plans]) => (plans === 1 ? place : `${place}（${plans} 份）`)).join('、')}${rest > 0 ? `等 ${all} 份` : ''}不在此列：${{ plan: '各任务未见责任单位', unread: '文件印有责任单位的字样，本站未能读出', interpretation: '所收是解读，各项任务未述责任单位' }[reason]}。`,
  clear: '清除筛选',
  others: '其余',
  typing: (facet: string): string => `输入${facet}的名称`,
  fitting: (shown: number, all: number): string =>
    all === 0 ? '没有这样的' : shown < all ? `${all} 个，列出前 ${shown} 个` : `${all} 个`,
  moreValues: (n: number): string => `再列 ${n} 个`,
  countValues: '列出并计数',
  results: '结果',
  skip: '跳过筛选，到结果',
  scope: { legend: '各词', sentence: '在同一句', task: '在同一项任务' },
  /** How a query was understood: clauses of quoted alternatives, and what is excluded. */
  meaning: (
    wanted: readonly (readonly string[])[],
    unwanted: readonly string[],
    scope: 'sentence' | 'task',
  ): string => {
    const clauses = wanted.map((clause) =>
      clause.length > 1 && wanted.length > 1 ? `（${clause.join('或')}）` : clause.join('或'),
    );
    const has = clauses.length > 0 ? `含${clauses.join('，且含')}` : '';
    const not = unwanted.length > 0 ? `不含${unwanted.join('、')}` : '';
    const both = [has, not].filter(Boolean).join('，');
    if (scope === 'sentence') return `查找：同一句${both}。`;
    return `查找：同一项任务（或章节、保障措施）${both}；${has === '' ? '列出其全部文句' : '列出其中含任一词的文句'}。`;
  },
  views: { list: '逐条看', columns: '并排看' },
  columns: {
    caption: (q: string): string => (q.trim() === '' ? '全部文句，各方案并排' : `“${q.trim()}”，各方案并排`),
    note: {
      theme:
        '每行一个主题，只列查到文句的主题；一句属几个主题的，各行都列。“未查到”指按所查的词与筛选，该方案在这一主题下没有查到，不说明全文有无。',
      task: '各方案查到的任务、章节依次排列，同一行的并不对应。“未查到”指按所查的词与筛选没有查到，不说明全文有无。',
    },
    each: '每行',
    rows: { theme: '主题', task: '任务' },
    place: (n: number): string => `第 ${n} 处`,
    noTheme: '未归主题',
    unit: (_n: number): string => '句',
    print: '打印',
    before: '上一组',
    after: '下一组',
    part: (part: number, parts: number, plans: number, found: number): string =>
      `共 ${plans} 份方案，${found} 份有所提及，列在前面；第 ${part} 组，共 ${parts} 组`,
  },
  acrossMark: '跨词',
  across: (across: number, total: number): string =>
    `${across === total ? '都是跨词匹配' : `其中 ${across} 句是跨词匹配，排在最后`}：所查的词由两个词各取一部分相连而成，如“提高企业”中的“高企”。`,
  alsoOf: (term: string): string => `“${term}”另有说法，勾选即并入查找：`,
  wider: '各词不在同一句，可放宽为：',
  idle: '输入词语后回车。词语之间以空格相隔；各词须在同一句，也可放宽到同一项任务；“或”“OR”“|”写在两词之间，有其一即可；引号内作一个词，词前加“-”表示排除；繁体、全角与简体、半角通用，引号、括号、连字符不计。',
  browse: '不输入词语，浏览全部文句',
  examples: '例如',
  exampleQueries: ['科技特派员', '高新技术企业 补助', '研发经费 或 研发投入', 'R&D', '2025年'],
  busy: '正在查找……',
  found: (passages: number, groups: number): string =>
    passages === 0 ? '没有找到' : `找到 ${passages} 句，分属 ${groups} 处`,
  all: (passages: number, groups: number): string => `全部 ${passages} 句，分属 ${groups} 处`,
  more: (rest: number): string => `再列出其余 ${rest} 处`,
  none: '没有文句包含这些词语。可以：',
  nothing: '没有文句包含这些词语。可以减少字数，或换一种说法。',
  fewer: '只查其中一词：',
  apart: '分开查找：',
  near: '是否要找：',
  also: '另有说法，勾选即并入查找：',
  error: '搜索所需的文件没有载入。请检查网络后重试；也可以从目录查找。',
  retry: '重试',
  noScript: '搜索要在浏览器中运行脚本。脚本未启用时，请从以下各页查找：',
  front: '文首',
  mark: '引',
  cite: (text: string): string => `引用“${text.length > 16 ? `${text.slice(0, 15)}……` : text}”`,
};
