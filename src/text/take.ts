/** The wording of the controls that take a result away; what they give has its own, `taken.ts`. */
export const zh = {
  csv: '下载 CSV',
  zip: '下载 ZIP（附说明与引文）',
};

/** What the scripts of those pages say. */
export const said = {
  gathering: '正在汇集数据……',
  taken: (rows: number): string => `已交浏览器下载，${rows} 行。`,
  failed: '所需的数据没有取到，没有下载。请检查网络后重试。',
};
