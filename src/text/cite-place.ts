/** The wording of places in citations: what a citation says of a document beside the document's own words. */
export const citePlace = {
  /** The document, and the place in it. */
  titled: (work: string, place: string): string => `${work}：${place}`,
  front: '文首',
  task: (local: string): string => `任务${local}`,
  safeguard: (words: string): string => `保障措施${words}`,
  /** A section, area or safeguard that prints neither number nor title. */
  part: (n: number): string => `第${n}部分`,
  sentence: (n: number | string): string => `第${n}句`,
  note: (n: string): string => `附注${n}`,
  row: (n: string): string => `表第${n}行`,
  /** Between a task or the front matter and a place in it; between a printed heading and a place below it. */
  within: '',
  below: '，',
  page: (n: number): string => `（原件第${n}页）`,
  interpretation: '（政策解读）',
  copy: (url: string, day: string | null): string => `底本：${url}${day === null ? '' : `（${day}取得）`}`,
};
