import type { CitationLevel } from '../model/citation.ts';
import { citationLevels, relations } from './names.ts';

/** The wording of pages on the documents that plans cite. */

export const zh = {
  title: '引用文件',
  short: '引用',
  description: '各方案引用的上位文件、法规与本地文件：谁引了什么，作何用。',
  lead: (plans: number, documents: number, citations: number): string =>
    `${plans} 份方案引用了 ${documents} 份别的文件，共 ${citations} 处。`,
  most: (name: string, plans: number): string => `引用最广的是《${name}》，见于 ${plans} 份方案。`,
  noneShared: '没有一份文件为两份以上方案所引。',
  how: '每一处书名号内的题名与每一个文号都算一处；方案自身的印发通知、表格与刊物不算。层级只依所印的发文机关、题名中的地名或文号判断，没有依据的列为“未载明”。关系只依题名旁的字样：根据、按照为依据，贯彻（落实）为贯彻，落实、执行、实施为落实，制定、出台、修订为制定；没有字样的不标。年份依文号，没有文号的依题名中的第一个年份，远景目标的年份不算。',
  silent: '没有引用别的文件的方案：',
  moreSilent: (n: number): string => `等 ${n} 份；其余在页面上写明没有引用，页面见`,
  allPlans: '方案目录',
  levels: citationLevels,
  /** From the centre down. */
  inOrder: ['national', 'province', 'prefecture', 'county'] as const satisfies readonly CitationLevel[],
  unknownLevel: '层级不详',
  relations,
  noRelation: '提及',
  caption: (level: string, n: number): string => `${level}文件 ${n} 份`,
  document: '文件',
  citedBy: '引用的方案',
  inCorpus: '本站所收',
  corrected: '题名经校勘，见所引文句',
  more: (n: number): string => `另有 ${n} 份方案，检索全部出处`,
  moreDocuments: (n: number): string => `另有 ${n} 份文件只见于一份方案，列在各方案页的“引用文件”里；全部见`,
  table: '数据表 citations',
  years: {
    caption: '各年文件的份数，按层级',
    year: '年份',
    none: '不详',
  },
  ofPlan: {
    title: '引用文件',
    about: (n: number): string =>
      n === 0 ? '正文没有引用别的文件。' : `正文引用别的文件 ${n} 处，依原文次序。`,
    all: '各方案引用了哪些文件',
  },
};
