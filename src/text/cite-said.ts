/** What the citation panel says in the browser; the rest of its wording is in the page. */
export const zh = {
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
  toList: (n: number | string): string => (n === 0 ? '引文清单' : `引文清单（${n}）`),
};
