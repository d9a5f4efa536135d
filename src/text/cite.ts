import type { FileFormat, TextFormat } from '../cite/names.ts';

/** The wording of citations, apart from the rest, because the browser loads it. */
export const zh = {
  title: '引用',
  formats: {
    'gbt7714-2025': 'GB/T 7714—2025',
    'gbt7714-2015': 'GB/T 7714—2015',
    apa: 'APA 7',
  } satisfies Record<TextFormat, string>,
  legend: '格式',
  gap: '引用日期',
  wholePlan: '全文',
  back: '回到原句',
  sentence: (n: number | string): string => `引用第${n}句`,
  note: '引用责任附注',
  mark: '引',
  copy: '复制引文',
  copied: '已复制。',
  notCopied: '浏览器不许复制；引文已选中，请自行复制。',
  files: '文献条目',
  fileNames: {
    ris: 'RIS',
    bib: 'BibTeX',
    'biblatex.bib': 'BibLaTeX',
    'csl.json': 'CSL-JSON',
  } satisfies Record<FileFormat, string>,
  beside: '引文之外请注明',
  noAddress: '（本站网址未设定）',
  titleByEditor: '题名为编者所拟，文件没有题名。',
  interpretation: '所引是政策解读，不是方案本身。',
  noScript: '引用日期请自行填写。',
  add: '加入引文清单',
  takeOut: '移出引文清单',
  kept: (isIn: boolean, n: number): string =>
    isIn ? `已加入，清单现有 ${n} 条。` : `已移出，清单现有 ${n} 条。`,
  notKept: '浏览器不许保存，清单没有改变。',
  toList: (n: number): string => (n === 0 ? '引文清单' : `引文清单（${n}）`),
};
