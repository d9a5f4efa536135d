import { DOCUMENT_TYPES } from '../title-words.ts';
import { isIssuer } from './bodies.ts';
import { DAY_BEHIND, dayIn } from './day.ts';

/** What a folded title says: who issues what. Ranges are of the words that were read. */
export interface Heading {
  /** Title of the document proper: the plan that a notice issues, else the whole without a day in brackets. */
  readonly title: readonly [from: number, to: number];
  readonly issuer: readonly [from: number, to: number] | null;
  /** The day that is in brackets after it, in ISO. */
  readonly day: string | null;
  /** `notice`: it issues another title; `own`: 甲县人民政府关于…的意见; `plain`: 甲县…实施方案. */
  readonly form: 'notice' | 'own' | 'plain';
  /** How sure the form is, 1 to 6. */
  readonly weight: number;
}

/** Kinds of document that are also everyday words: they end titles, and much else. */
const WEAK = [
  '要求',
  '任务',
  '举措',
  '安排',
  '清单',
  '目录',
  '名单',
  '行动',
  '报告',
  '机制',
  '标准',
  '制度',
  '政策',
  '方案和清单',
  '建议',
];
const FURTHER = [
  '公告',
  '通告',
  '公报',
  '决定',
  '批复',
  '函',
  '通报',
  '纲要',
  '条例',
  '指南',
  '细则',
  '规则',
  '规程',
  '预案',
  '章程',
  '指引',
  '导则',
  '工程',
  '倡议',
  '答复',
];
const STRONG_END = new RegExp(
  `(?:${[...DOCUMENT_TYPES.filter((t) => !WEAK.includes(t)), ...FURTHER].join('|')}|[\\d一二三四五六七八九十百]{1,3} ?条)$`,
  'u',
);
const WEAK_END = new RegExp(`(?:${WEAK.join('|')})$`, 'u');
const READING = /(?:的?(?:政策|文字|图文)?解读|政策问答|答记者问)$/u;
/** Years or how it is in force, in brackets after a title. */
const NOTES =
  /(?: ?\((?:[^()]{0,6}(?:19|20)\d{2}[^()]{0,24}|[一二][^()]{3,24}年|试行|暂行|草案|修订[^()]{0,6}|征求意见稿|\d{4}年?版|第[^()]{1,4}版|送审稿|审议稿|讨论稿)\)){0,3}$/u;
/** A call for opinions on a draft, up to the draft and behind it. */
const ON_DRAFT = /^关于 ?(?:对|就)? ?(?=《)/u;
const CALL =
  /^ ?(?:\(征求意见稿\) ?)?(?:向社会|面向社会)?(?:公众|各界)? ?(?:公开)?(?:征求|征集)(?:社会|公众)*(?:意见|建议)+ ?的? ?(?:通知|公告|通告|公示|函)$/u;
const VERB = /^(?:关于)? ?(?:重新|修订)?(?:印发|发布|公布|下达) ?/u;
const NOTICE_END = /的? ?(?:通知|公告|通告|函)$/u;

/** Whether a folded line in brackets belongs to the title above it: its years, or how it is in force. */
export const isNote = (fold: string): boolean =>
  fold.startsWith('(') && fold.replace(DAY_BEHIND, '').replace(NOTES, '') === '';

/** How a title ends: like few other words, like many, or not like one. */
export function endOf(fold: string): 'strong' | 'weak' | null {
  const bare = fold.replace(NOTES, '').replace(/》$/u, '').replace(NOTES, '').replace(READING, '方案').trim();
  return STRONG_END.test(bare) ? 'strong' : WEAK_END.test(bare) ? 'weak' : null;
}

/** Whether folded words explain another document: …解读. */
const isReading = (fold: string): boolean => READING.test(fold);

/** The nesting of 《》, “” and brackets in front of every character, or `null` where they do not pair. */
function depths(fold: string): number[] | null {
  const open: string[] = [];
  const out = new Array<number>(fold.length).fill(0);
  const partner: Record<string, string> = { '》': '《', '〉': '〈', '”': '“', ')': '(' };
  for (const k of out.keys()) {
    const c = fold.charAt(k);
    const closes = partner[c];
    if (closes !== undefined && open.pop() !== closes) return null;
    out[k] = open.length;
    if ('《〈“('.includes(c)) open.push(c);
  }
  return open.length === 0 ? out : null;
}

/** Where the title in 《》 that begins at `at` ends (after 》), or -1. */
function titleMarkEnd(fold: string, at: number): number {
  let depth = 0;
  for (let k = at; k < fold.length; k++) {
    const c = fold.charAt(k);
    if (c === '《') depth += 1;
    else if (c === '》' && --depth === 0) return k + 1;
  }
  return -1;
}

/** What a notice issues, after its verb: words from `from` to `to`, or `null` where it is two things or none. */
function issuedBy(fold: string, from: number): { range: [number, number]; weight: number } | null {
  const rest = fold.slice(from);
  if (rest.startsWith('《')) {
    const end = titleMarkEnd(fold, from);
    const behind = fold.slice(end).trim();
    if (end - from < 6) return null;
    if (/^等?的? ?(?:通知|公告|通告|函)$/u.test(behind)) return { range: [from + 1, end - 1], weight: 6 };
    if (behind === '') return { range: [from + 1, end - 1], weight: 5 };
  }
  const tail = NOTICE_END.exec(rest);
  if (tail === null || tail.index < 4 || /》[^《]*《/u.test(rest)) return null;
  return { range: [from, from + tail.index], weight: 5 };
}

/** The draft on which opinions are called for, where the words from `at` do so. */
function calledFor(fold: string, at: number): { range: [number, number]; weight: number } | null {
  const verb = at < 0 ? null : ON_DRAFT.exec(fold.slice(at));
  if (verb === null) return null;
  const from = at + verb[0].length;
  const end = titleMarkEnd(fold, from);
  return end - from >= 6 && CALL.test(fold.slice(end)) ? { range: [from + 1, end - 1], weight: 5 } : null;
}

/** Sentences, rows, labels, numbers of documents. */
const NO_TITLE =
  /[。;|]|[:,](?=[^》)]*$)|\((?:19|20)\d{2}\) ?\d{1,4} ?[号號](?![^《]*》)|(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/u;

/** The number of the document in brackets behind its heading. */
const NUMBER_BEHIND = / ?\(\p{Script=Han}{1,14} ?\((?:19|20)\d{2}\) ?(?:第 ?)?\d{1,4} ?[号號]\)$/u;

/** How a site lists a document, behind who issues it: 甲县科技局:关于…的通知. */
const OF_SITE = /^([^:《》]{3,60}):(?=关于|转发|印发)/u;

/** Reads folded words as a title, or returns `null` where they are not one. */
export function headingOf(words: string): Heading | null {
  const whole = words.trimEnd();
  const bare = whole.replace(NUMBER_BEHIND, '');
  if (bare !== whole) {
    const heading = headingOf(bare);
    return heading?.form === 'plain' ? null : heading;
  }
  if (whole.startsWith('《') && titleMarkEnd(whole, 0) === whole.length) {
    const inner = headingOf(whole.slice(1, -1));
    const by = ([from, to]: readonly [number, number]): [number, number] => [from + 1, to + 1];
    if (inner !== null && inner.form !== 'plain')
      return { ...inner, title: by(inner.title), issuer: inner.issuer && by(inner.issuer) };
  }
  const site = OF_SITE.exec(whole)?.[1] ?? '';
  if (isIssuer(site)) {
    const inner = headingOf(whole.slice(site.length + 1));
    if (inner === null || inner.form === 'plain') return null;
    const [from, to] = inner.title;
    return { ...inner, title: [from + site.length + 1, to + site.length + 1], issuer: [0, site.length] };
  }
  const behind = DAY_BEHIND.exec(whole);
  const fold = behind === null ? whole : whole.slice(0, behind.index);
  const day = behind === null ? null : dayIn(behind[0]);
  const levels = depths(fold);
  if (levels === null || fold.length < 5 || fold.length > 160 || NO_TITLE.test(fold)) return null;
  const verbs = [...fold.matchAll(/关于|印发|转发|发布|公布|下达/gu)].filter((m) => levels[m.index] === 0);
  const at = verbs[0]?.index ?? -1;
  const before = at <= 0 ? '' : fold.slice(0, at).trim();
  const issuer: [number, number] | null = isIssuer(before) ? [0, before.length] : null;
  const verb =
    at >= 0 && (at === 0 || issuer !== null || before.length <= 14) ? VERB.exec(fold.slice(at)) : null;
  const issued = verb === null ? calledFor(fold, at) : issuedBy(fold, at + verb[0].length);
  // 公文发布甲县人民政府关于印发…的通知 begins with words of the page.
  const inside = issued === null ? '' : (/^(.*?)(?:关于|印发)/u.exec(fold.slice(...issued.range))?.[1] ?? '');
  if (at > 0 && issuer === null && isIssuer(inside)) return null;
  if (issued !== null && (issuer !== null || at === 0 || NOTICE_END.test(fold)))
    return {
      title: issued.range,
      issuer,
      day,
      form: 'notice',
      weight: issued.weight - (issuer === null ? 1 : 0),
    };
  const end = endOf(fold);
  if (end === null) return null;
  const all: [number, number] = [0, fold.length];
  if (at >= 0 && (issuer !== null || (at === 0 && fold.startsWith('关于'))))
    return { title: all, issuer, day, form: 'own', weight: issuer !== null ? 5 : 3 };
  if (/印发|^\d{1,2}(?!\d)/u.test(fold.replace(/《[^》]*》/gu, ''))) return null;
  return {
    title: all,
    issuer: null,
    day,
    form: 'plain',
    weight: (end === 'strong' ? 3 : 1) + (isReading(fold) ? 4 : 0),
  };
}
