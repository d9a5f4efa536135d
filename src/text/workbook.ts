/** What the workbook says of itself. */
export const workbook = {
  about: {
    sheet: '说明',
    lead: '各地科技规划文件的校勘本，逐项任务、逐句举措成表，主题、政策工具、目标、责任单位俱在。每张表的首行是中文列名，次行是程序所用的列名；点“编号”或“站内路径”一列，即到网站上的那一句。',
    contents: '各表',
    heads: ['工作表', '名称', '内容', '行数'] as [string, string, string, string],
  },
  named: (head: string): string => `${head.replace(/(?:代码|编号)$/u, '')}名称`,
  reading: [
    '用程序读取',
    '从第二行读起：readxl 用 skip = 1，pandas 用 header = 1。以 _name 结尾的列是前一列代码的名称，其他格式没有这些列。',
  ] as [string, string],
  printing: [
    '打印',
    '各表横排 A4，表头与前两列每页重印，页脚有表名与页数；末尾的起止、地址等列与 measures_wide 的 0、1 各列不印。codings、safeguard_codings、measures_wide、passages、comparisons、comparability、nearest 供筛选与计算，行数多，不宜打印；打印前请先筛选，或只选要印的工作表。',
  ] as [string, string],
  columns: {
    sheet: '字段',
    header: ['表', '表名', '字段', '类型', '可空', '含义', 'Meaning', '取值'],
  },
  yes: '是',
  no: '否',
  cut: (characters: number, file: string): string =>
    `……〔此格全文 ${characters} 字，超出表格软件一格之限，全文见 ${file} 同一行〕`,
};
