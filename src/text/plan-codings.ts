/** The wording of the pages with the codings of a plan and their evidence. */
export const planCodingsWords = {
  title: '编码与依据',
  of: (plan: string, part: number | null): string =>
    `${plan}：编码与依据${part === null ? '' : `（第${part}页）`}`,
  description: (plan: string): string =>
    `${plan}各项任务、各句举措的主题与政策工具，逐一列出所据字样、规则或编者的理由。`,
  lead: '各项任务、各句举措归入的主题与所用的政策工具；每个编码列出所据字样，以及规则或编者的理由。',
  link: '编码依据',
  whole: '整项任务',
  sentence: (n: number): string => `第${n}句`,
  pages: '各页',
  /** Of tasks by their numbers, or by their places where numbers start again. */
  range: (first: string, last: string): string =>
    (/^\d/u.test(first) ? '任务' : '') + (first === last ? first : `${first}—${last}`),
  /** Over the tasks of the further pages. */
  later: '其后各页的任务',
  none: '这份文件没有任务。',
};
