import type { TextFormat } from '../cite/names.ts';
import { keptList } from './kept-list.ts';

/** What the citation panel says in the browser; the rest of its wording is in the page. */
export const zh = {
  formats: {
    'gbt7714-2025': 'GB/T 7714—2025',
    'gbt7714-2015': 'GB/T 7714—2015',
    apa: 'APA 7',
  } satisfies Record<TextFormat, string>,
  legend: '格式',
  back: '回到原句',
  whole: '改引全文',
  wholeTask: '改引整项任务',
  copy: '复制引文',
  copied: '已复制。',
  notCopied: '浏览器不许复制；引文已选中，请自行复制。',
  add: '加入引文清单',
  takeOut: '移出引文清单',
  kept: (isIn: boolean, n: number): string =>
    isIn ? `已加入，清单现有 ${n} 条。` : `已移出，清单现有 ${n} 条。`,
  notKept: '浏览器不许保存，清单没有改变。',
  wholePlan: '全文',
  quote: (place: string): string => `引用${place}`,
  report: '报告此句有误',
  reportCodes: '报告编码有误',
  mark: '引',
  toList: keptList,
};
