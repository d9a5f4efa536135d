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
  /** No second person's file is published. */
  people: 'κ 是编者与规则之间的；两位编者各自盲编的文件，这些方案还没有，所以不报人与人之间的一致程度。',
  method: '编码的步骤与一致程度',
  schemes: { theme: '主题', instrument: '政策工具' },
  includes: '包括',
  excludes: '不包括',
  kappa: '一致程度 κ',
  kappas: (measures: string, tasks: string): string => `举措 ${measures}，任务 ${tasks}`,
  words: '规则所用的字样',
  alt: '为据',
  hint: '弱据',
  not: '貌似而不算',
  examples: { clear: '实例', added: '界线：编者编入，规则未编', refused: '界线：规则编入，编者未编' },
  noExamples: '本站所收的方案没有这一编码。',
  reason: (reason: string, edited: boolean): string => `${edited ? '编者' : '规则'}：${reason}`,
  link: '编码手册',
};
