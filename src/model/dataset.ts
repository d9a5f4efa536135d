/** What the data set says of itself wherever machines read it. */

/** A thing in Chinese and in English. */
interface InBoth<T> {
  readonly zh: T;
  readonly en: T;
}

/**
 * What the data set says of itself wherever machines read it: descriptor, `CITATION.cff`, `.zenodo.json`, JSON-LD, the
 * README of an archive. Said once, in Chinese and English; numbers and places follow from the plans.
 */
export const describedDataset = {
  title: {
    zh: '县域科技政策对照：数据',
    en: 'County Science & Technology Plans Compared: Data',
  } satisfies InBoth<string>,
  /** Those who edit, as the site cites them; a name of no person. */
  creator: '县域科技政策对照编者',
  description: {
    zh: '中国县、市科技规划与实施方案的校勘本与结构化数据：文件按任务与文句拆分，每句有固定编号与网址，并可回到底本的字符位置；逐任务记责任单位与角色，逐句记目标值、资金、引用文件、主题与政策工具编码，编码由规则与编者分别作出，各附依据与理由；校改与存疑逐条列出。',
    en: 'A critical edition and structured data of science and technology plans of Chinese counties and cities. Documents are divided into tasks and sentences, each with a permanent id and address and its character offsets in the source. Recorded are responsible units with their roles, quantified targets, funding, documents cited, and codings by theme and policy instrument, made by rule and by the editor, each with evidence and reason; every correction and doubt is listed.',
  } satisfies InBoth<string>,
  keywords: {
    zh: [
      '县域科技',
      '科技政策',
      '政策文本',
      '政策工具',
      '内容分析',
      '责任单位',
      '政策目标',
      '校勘本',
      '中国',
    ],
    en: [
      'science and technology policy',
      'policy documents',
      'policy instruments',
      'content analysis',
      'county government',
      'critical edition',
      'China',
    ],
  } satisfies InBoth<readonly string[]>,
  /** SPDX identifier of the licence of editing, arrangement, codings and code. */
  license: 'MIT',
  licenseUrl: 'https://spdx.org/licenses/MIT.html',
  language: 'zh-CN',
} as const;
