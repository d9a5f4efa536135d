/**
 * What looks like the title of a document, wherever it stands: who issues what, or a kind of document at its end, on one paragraph or
 * several. Reads: folded paragraphs. Writes: one title, or none. Assumes nothing of what is around it.
 */
import { BODIES, isIssuer } from './metadata/bodies.ts';
import { markerAt, type Marker } from './markers.ts';
import { DOCUMENT_TYPES, titleKey } from './title-words.ts';

/** How many paragraphs a title may be broken over, and how long it may be. */
export const MOST_PARTS = 9;
export const LONGEST = 180;
const BRACKETED = '(?: ?\\([^()]{1,40}\\)){0,3}';
const KIND = `(?:${DOCUMENT_TYPES.filter((t) => t !== '行动').join('|')}|条例|细则|公告|通告|决定|批复|函|标准|清单|制度|规则)`;
const NOTICE_END = new RegExp(`的?(?:通知|公告|通告|决定|批复|函|意见)》?${BRACKETED}$`, 'u');
const PLAIN_END = new RegExp(`${KIND}》?${BRACKETED}$`, 'u');
const SENDS_OUT = /关于(?:印发|转发|批转|公布|发布)/u;
const ISSUED_BY = new RegExp(
  `^(?:${BODIES})(?: ?等 ?\\d{0,2} ?(?:个?部门|单位))?[ ,]?(?:关于|印发|批准发布|发布|公布|转发|批转)`,
  'u',
);
const RUNNING = /^\d{1,3} ?[.、] ?/u;
/** A day in brackets that ends a title. */
export const DAY = /\(\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日\)$/u;
/** The number of a document on a line of its own. */
export const NUMBER = /^\p{Script=Han}{1,16} ?\((?:19|20)\d{2}\) ?(?:第 ?)?\d{1,4} ?号$/u;
/** A line that says to whom a document is sent. */
export const ADDRESSEE = /^[^。;!?]{4,300}:$/u;

/** What begins a sentence and no title. */
const NO_TITLE = /^(?:为|根据|按照|依据|现将|经|请|对|在|由)/u;
/** A day alone and a closing formula are in no title. */
const CLOSED = /^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$|^\((?:此件|信息公开|主动公开|公开)[^()]*\)$/u;

/** A title that a copy may have broken over several paragraphs. */
export interface Title {
  readonly first: number;
  readonly last: number;
  /** Folded, without a running number. */
  readonly words: string;
  /** Its running number in a compilation. */
  readonly running: number | null;
}

/** The running number at the beginning of a folded text. */
export const runningOf = (text: string): number | null => {
  const found = /^(\d{1,3}) ?[.、]/u.exec(text);
  return found === null ? null : Number(found[1]);
};

/** Whether a title says that something is sent out, or by whom. */
export const isNotice = ({ words }: Title): boolean =>
  ISSUED_BY.test(words) || /^关于(?:印发|公布|转发)/u.test(words);

/** The plan that a title sends out, or the whole title, as letters and digits. */
export function coreKey(words: string): string {
  const quoted = /《([^《》]{4,90})》/u.exec(words)?.[1];
  const bare = words.replace(/\([^()]{1,40}\)/gu, '');
  const sent = /(?:关于)?(?:印发|转发|批转|公布|发布)(.+?)(?:的通知)?$/u.exec(bare)?.[1];
  return titleKey((quoted ?? sent ?? bare).replace(/\([^()]{1,40}\)/gu, ''));
}

/** Whether a number is one of sections, chapters or articles. */
export const isOuter = ({ style }: Marker): boolean => ['section', 'chapter', 'article'].includes(style);

/** The title that begins with paragraph `k`, or `null`. */
function titleAt(texts: readonly string[], k: number): Title | null {
  const head = texts[k] ?? '';
  const running = runningOf(head);
  const first = head.replace(RUNNING, '');
  if (
    !/^[\p{Script=Han}\d“"]/u.test(first) ||
    ADDRESSEE.test(first) ||
    (running === null && markerAt(head, 0) !== null) ||
    NO_TITLE.test(first)
  )
    return null;
  let words = '';
  for (let n = k; n < k + MOST_PARTS; n++) {
    const part = n === k ? first : (texts[n] ?? '');
    if (
      part === '' ||
      /[。;|:]/u.test(part) ||
      (n > k && (NO_TITLE.test(part) || NUMBER.test(part) || RUNNING.test(part) || isOuterLine(part))) ||
      CLOSED.test(part)
    )
      return null;
    words += part;
    if (words.length > LONGEST) return null;
    const open = words.split('《').length !== words.split('》').length;
    const next = texts[n + 1] ?? '';
    // 通知 on the next line, or a bracket with year and day.
    const goesOn = /^(?:的|》|和《|\([^()]{1,40}\)(?:的|$|\())/u.test(next) && next.length <= 60;
    const ends =
      SENDS_OUT.test(words) && !goesOn && !sentOut(words)
        ? NOTICE_END.test(words)
        : PLAIN_END.test(words) || NOTICE_END.test(words) || (DAY.test(words) && ISSUED_BY.test(words));
    if (!open && !goesOn && ends && words.length >= 8) return { first: k, last: n, words, running };
  }
  return null;
}

/** The title that begins with paragraph `k`, without what stands before the name of who issues it (the foot of a page, a number). */
export function titleFrom(texts: readonly string[], k: number): Title | null {
  const whole = titleAt(texts, k);
  if (whole?.running !== null) return whole;
  for (let n = k + 1; n <= whole.last; n++) {
    const before = texts.slice(k, n).join('');
    if (isIssuer(before) || ISSUED_BY.test(before)) return whole;
    const own = titleAt(texts, n);
    if (own !== null && own.last === whole.last && isNotice(own)) return null;
  }
  return whole;
}

/** 关于印发 needs its 的通知, unless a day in brackets closes the title. */
const sentOut = (words: string): boolean => DAY.test(words);
const isOuterLine = (line: string): boolean => {
  const marker = markerAt(line, 0);
  return marker !== null && isOuter(marker);
};
