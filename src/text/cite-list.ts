import type { FileFormat } from '../cite/names.ts';
import type { Refusal } from '../cite/list.ts';

/** The wording of the citation list; its page alone loads it. */
export const zh = {
  title: '引文清单',
  description: '阅读时收集的文句，可整体复制引文，也可导出 RIS、BibTeX、CSV；清单只存在读者自己的浏览器里。',
  intro: '阅读时收集的文句在此汇总，可整体复制引文或导出。清单只存在这台设备的浏览器里，不上传。',
  empty: '清单还是空的。读任务或方案时，选句旁的“引”，再选“加入引文清单”，所引便列在这里。',
  start: '去选一份方案',
  noScript: '引文清单要在浏览器中运行脚本。脚本未启用时，每项任务和每份方案的页末仍有引文与文献条目。',
  loading: '正在取文句……',
  failed: (plans: string): string => `${plans}：数据没有取到，请检查网络后重新载入本页。`,
  gone: '本站没有这一条，网址可能抄录有误；它不在引文与导出之列。',
  items: (n: number): string => `所收 ${n} 条`,
  whole: '全文',
  up: (n: number): string => `第${n}条上移`,
  down: (n: number): string => `第${n}条下移`,
  remove: (n: number): string => `移出第${n}条`,
  marks: { up: '上移', down: '下移', remove: '移出' },
  moved: (from: number, to: number): string => `第${from}条已移到第${to}条。`,
  removed: (left: number): string => `已移出，清单还有 ${left} 条。`,
  cleared: (n: number): string => `已清空 ${n} 条。`,
  undo: '撤销',
  undone: '已恢复。',
  references: '参考文献',
  copyAll: '复制全部引文',
  copied: (n: number): string => `已复制 ${n} 条引文。`,
  files: '下载',
  fileNames: {
    ris: 'RIS',
    bib: 'BibTeX',
    'biblatex.bib': 'BibLaTeX',
    'csl.json': 'CSL-JSON',
    csv: 'CSV（附文句）',
  } satisfies Record<FileFormat | 'csv', string>,
  keep: '带走清单',
  share: '复制清单链接',
  shared: '已复制链接；打开它的人看到同样的条目与次序。',
  export: '存为文件',
  import: '从文件导入',
  imported: (added: number, known: number): string =>
    known === 0 ? `已导入 ${added} 条。` : `已导入 ${added} 条；另有 ${known} 条本已在清单里。`,
  refused: (refusal: Refusal, most: number): string => {
    switch (refusal.why) {
      case 'size':
        return '没有导入：文件太大，不是引文清单。';
      case 'json':
        return '没有导入：这不是 JSON 文件。请选本站“存为文件”所存的清单。';
      case 'shape':
        return '没有导入：这不是本站的引文清单（文件里应有 "format": "citation-list" 和 "ids"）。';
      case 'version':
        return '没有导入：这份清单的格式版本，本站还不认得。';
      case 'many':
        return `没有导入：清单最多 ${most} 条。`;
      case 'id':
        return `没有导入：“${refusal.id}”不是本站的编号。`;
    }
  },
  notKept: '浏览器不许保存，清单没有改变。',
  clear: '清空清单',
  fromLink: (n: number): string => `链接带来的清单，${n} 条；还没有存入您的清单。`,
  take: '并入我的清单',
  leave: '看我的清单',
  csv: {
    id: '编号',
    document: '文件',
    place: '位置',
    text: '文句',
    issuer: '发文机关',
    number: '发文字号',
    issued: '成文日期',
    address: '网址',
    citation: '引文',
    version: '语料版本',
  },
};
