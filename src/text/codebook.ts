/** The wording of the codebook. */
export const zh = {
  title: '编码手册',
  description: '每个主题与政策工具的定义、包括与不包括、实例与界线、规则所用的字样和一致程度。',
  lead: (themes: number, tools: number): string =>
    `${themes} 个主题说一项任务、一句举措“关于什么”，${tools} 种政策工具说“以什么手段”。每个编码都附原文字样与理由；规则与编者各编一遍，以编者的为准。`,
  how: [
    '先问任务为了什么：主要主题是题目所称、多数句子所为；题目与句子不合的，依句子。',
    '目的先于手段：为一个行业建的中心属平台，得到一个中心的行业属产业。',
    '一句话依它自己所说编码，即使所在任务说的是别的；只在一串并列里出现一次的词不足为据。',
    '只有数字的目标不算政策工具；数字属于一项行动的（每年选派100名），编那项行动。',
  ],
  /** Whether files of second coders are published. */
  people: (coders: number): string =>
    coders === 0
      ? 'κ 是编者与规则之间的；两位编者各自盲编的文件，这些方案还没有，所以不报人与人之间的一致程度。'
      : `各码之下的 κ 是编者与规则之间的；另有 ${coders} 位编码者独立盲编的文件，`,
  peopleLink: '人与人之间的一致程度见文末。',
  between: {
    title: '人与人之间的一致程度',
    how: '各编码者在“第二编码者”一页不看他人编码所编；看过之后所编的、文句已经改动的，都不计入。编码逐条见数据表“第二编码者”。',
    table: '两人都编过的盲编文句上首选编码的一致程度',
    readers: '两位编码者',
    sentences: '文句',
    head: (scheme: string): string => `${scheme}：一致率 · κ · α`,
    among: (readers: number, theme: string, tool: string): string =>
      `${readers} 位编码者合计：主要主题 α ${theme}，首要工具 α ${tool}。`,
    noPair: '各文件没有两人都盲编过的文句，无从比较。',
    changed: (coder: string, count: number): string => `${coder}所编的 ${count} 句文字已改，未计入。`,
    perCode: (first: string, second: string): string => `${first}与${second}：逐码`,
    pair: (first: string, second: string): string => `${first}、${second}`,
  },
  method: '编码的步骤与一致程度',
  schemes: { theme: '主题', instrument: '政策工具' },
  includes: '包括',
  excludes: '不包括',
  kappa: '一致程度 κ',
  kappas: (measures: string, tasks: string): string => `举措 ${measures}，任务 ${tasks}`,
  withSafeguards: (measures: string, tasks: string): string =>
    `（含保障措施：文句 ${measures}，任务与措施 ${tasks}）`,
  below: (kind: string): string => `${kind}的各种工具`,
  entry: (name: string): string => `${name}：定义与界线`,
  short: '定义',
  words: '规则所用的字样',
  alt: '为据',
  hint: '弱据',
  not: '貌似而不算',
  examples: { clear: '实例', added: '界线：编者编入，规则未编', refused: '界线：规则编入，编者未编' },
  noExamples: '本站所收的方案没有这一编码。',
  reason: (reason: string, edited: boolean): string => `${edited ? '编者' : '规则'}：${reason}`,
  link: '编码手册',
};
