/** Words of a text or a source that is on several pages. */
export const furtherWords = {
  pages: '各页',
  page: (n: number, begins: string): string => `第${n}页${begins === '' ? '' : `：${begins}`}`,
  /** Behind the title of a further page. */
  of: (n: number): string => `（第${n}页）`,
  goesOn: '（续）',
  lines: (first: number, last: number): string => (first === last ? `第${first}行` : `第${first}—${last}行`),
  /** On paper. */
  printed: (n: number, of: number): string => `全文共${of}页网页，此为第${n}页。`,
  whole: '合为一页，供打印',
  failed: '其余各页未能载入，请逐页打印。',
};
