import { folded } from '../folded.ts';
import { ALONE, BEFORE_COLON, otherLabels, UNIT_WORD, WORDS } from './labels.ts';

/**
 * The words by which responsibility notes are known: labels (责任单位：, from the table in labels.ts), verbs (牵头, 按职责分工负责), and
 * how names of units end. All patterns read folded text.
 */
/** Words that widen a note to the whole area: 以上任务责任单位, 本节任务牵头单位. */
export const SCOPE =
  '(?:以上|本节|本部分|本领域|上述|本章|本方面|本类)(?:各项|所有|全部)?(?:重点)?(?:任务|工作|措施|内容|举措|条款)?的?';
const LABEL = new RegExp(
  `(?:${SCOPE}|本项(?:任务|工作)?)?(?:第一|主要|共同|具体|工作|市级|县级|区级|省级)?(?:${WORDS}(?:考核|考评|评价)?(?:及${WORDS}?)?${UNIT_WORD}|${BEFORE_COLON}${UNIT_WORD}|${ALONE})` +
    `(?:[和与、]${WORDS}${UNIT_WORD})? ?:`,
  'uy',
);
/** A label in brackets of its own, with the units after it: 【责任单位】县科技局. */
const BRACKETED_LABEL = new RegExp(`\\((?:${SCOPE})?${WORDS}${UNIT_WORD}\\) ?:? ?(?=\\p{Script=Han})`, 'uy');
/** What else a note prints with a colon: contacts, persons, times. */
export const OTHER_LABEL = new RegExp(`(?:${otherLabels.map((l) => l.pattern).join('|')}) ?:`, 'uy');
/** The verb of responsibility at the end of words. */
export const VERBS =
  /(?:会同)?(?:共同)?(?:分别)?(?:按(?:照)?(?:各自)?(?:职责|职能|任务|责任)(?:分工)?(?:、任务)?(?:分别|共同|抓好|做好)?)?(?:牵头(?:负责|落实|推进|组织|实施)?|负责(?:落实|实施|推进)?|(?:分工|具体|共同|分别|分头)负责|配合(?:实施|落实)?|协助|协同|参与|落实|实施|主办|协办|推进|组织实施|落实到位|抓好落实|分工落实)$/u;

const UNIT_END =
  '(?:局|委|办|署|院|所|厅|司|处|科|站|部|会|社|校|行|队|室|台|馆|园|区|县|镇|乡|街道|中心|公司|集团|政府|管委会|机构|单位|部门|学院|大学|联合会|联盟|办公室|办事处|政法委|园区|开发区|银行|企业|工会|团委|科协|镇街|街办|苏木|企|组|法院|检察院|海关|高校|院所|专班|总队|支队|分局|税务|海关|电力|供电|电信|市|州|工商联|残联|妇联|文联|侨联|社科联|党委|基地|大队|乡镇|国资)';
/** Words that read like the name of a unit. */
export const LOOKS_LIKE_UNIT = new RegExp(
  `^(?:各|市|县|区|州|省|旗|盟|国家|镇|乡|全|有关|相关|其他|所|驻|12\\d{3} ?|\\p{Script=Han}{2,}).{0,28}?${UNIT_END}(?:\\([^()]*\\))?等?$`,
  'u',
);

/** The blank that a copy has behind the number of a hotline: 12345 中心. */
export const HOTLINE_BLANK = /(?<=(?<!\d)12\d{3}) (?=\p{Script=Han})/gu;

/** Whether words read like the name of a unit; for telling a person where to look, not for deciding. */
export const looksLikeUnit = (words: string): boolean => {
  const fold = folded(words);
  return LOOKS_LIKE_UNIT.test(fold) || /^(?:各.{1,16}|街道|.{2,20}(?:部门|单位|企业|高校))$/u.test(fold);
};

/** How many characters at `at` are a label, blanks before it included; 0 where none stands. */
export const startsWithLabel = (folded: string, at: number): number => {
  const from = at + (/^ */u.exec(folded.slice(at, at + 4))?.[0].length ?? 0);
  for (const pattern of [LABEL, BRACKETED_LABEL, OTHER_LABEL]) {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    if (match !== null) return from - at + match[0].length;
  }
  return 0;
};

/** Whether a note begins with its label at `at`, in a bracket or not. */
export const beginsNote = (folded: string, at: number): boolean =>
  startsWithLabel(folded, at) > 0 || (folded.charAt(at) === '(' && startsWithLabel(folded, at + 1) > 0);

/** The end of the bracket that opens at `at` of folded text, or -1; looks 1,200 units ahead at most. */
export function bracketEnd(folded: string, at: number): number {
  let depth = 0;
  for (let k = at; k < folded.length && k < at + 1200; k++) {
    const c = folded.charAt(k);
    if (c === '(') depth += 1;
    else if (c === ')' && --depth === 0) return k + 1;
    else if (c === '\n') return -1;
  }
  return -1;
}
