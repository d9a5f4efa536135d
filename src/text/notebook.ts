/** The wording of the page that goes from the download to a table. */
export const zh = {
  title: '从下载到一张表',
  description: '下载数据，用 Python 或 R 得出各方案的政策工具表、图与 κ；代码可直接运行，所列结果即其输出。',
  lead: '论文里常见的一张表：各方案用了哪些政策工具。从下载到成表、成图、算出一致程度，只要下面几段代码；所列结果是这些代码用本版数据得出的，两种语言逐字相同。',
  fetch: {
    title: '取数据',
    text: '把 /data/ 下的几张表存进一个文件夹，网址换成本站的；只装了 Python 的标准库，或只有 R，都够用。',
  },
  steps: [
    { title: '读表', text: '宽表一句一行，每个工具一列，是为 1、否为 0；编在任务里的保障措施不计。' },
    {
      title: '各方案的政策工具',
      text: '一句可用几种工具，所以各项之和可过 100%；基数 n 是用了工具的句数。与“政策工具·频数表”所列相同。',
    },
    {
      title: '三类工具的构成',
      text: '以各类的句数之和为 100%。Python 写出 SVG，R 用 barplot 画出同样的比例。',
    },
    {
      title: '规则与编者的一致程度',
      text: '比较两者给每句的首要主题，κ 扣除偶然相合。',
    },
  ],
  output: '结果',
  first: (shown: number, all: number): string => `程序给出全部 ${all} 个方案，这里列前 ${shown} 个。`,
  figure: (places: string): string => `供给型、环境型、需求型工具在各方案中的比例：${places}`,
  programs: '整个程序：',
  cite: '发表时请写明数据的版本与下载日期，引文见',
};
