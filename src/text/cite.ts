import { zh as said } from './cite-said.ts';
import type { FileFormat } from '../cite/names.ts';

/** The wording of citations. */
export const zh = {
  ...said,
  title: '引用',
  gap: '引用日期',
  sentence: (n: number | string): string => `引用第${n}句`,
  note: '引用责任附注',
  files: '文献条目',
  fileNames: {
    ris: 'RIS',
    bib: 'BibTeX',
    'biblatex.bib': 'BibLaTeX',
    'csl.json': 'CSL-JSON',
  } satisfies Record<FileFormat, string>,
  beside: '引文之外请注明',
  noAddress: '（本站网址未设定）',
  /** After an address in an archive, which knows no site. */
  pathOnly: '（站内路径）',
  titleByEditor: '题名为编者所拟，文件没有题名。',
  interpretation: '所引是政策解读，不是方案本身。',
  fetching: '正在取引文……',
  notFetched: '引文所需的数据没有取到，请检查网络后再点“引”。',
};
