/** The printed lines of a document, and what each is by its form alone. */
import { folded } from '../folded.ts';
import { markerAt, type Style } from '../markers.ts';
import { isIssuer } from './bodies.ts';
import { DAY_ALONE, WRITTEN_DAY, damagedDay } from './day.ts';

/** One printed line without white space around it: folded, and as written; index for index. */
export interface Line {
  readonly fold: string;
  readonly text: string;
  /** 0-based number of the line in the text that was read. */
  readonly at: number;
}

/** The last word of a title, set with a blank on a line of its own: 通 知. */
const SPACED = /^([通方办意规计措决公细])[ \u3000]+([知案法见划定施告则])$/u;

/** The lines of `text` that are not empty. */
export const linesOf = (text: string): Line[] =>
  text.split('\n').flatMap((line, at): Line[] => {
    const trimmed = line.trim().replace(SPACED, '$1$2');
    return trimmed === '' ? [] : [{ text: trimmed, fold: folded(trimmed), at }];
  });

/** What a line before the first section is, by its form alone. */
export type LineKind =
  | 'letterhead'
  | 'ordinal'
  | 'number'
  | 'day'
  | 'bracket'
  | 'addressee'
  | 'label'
  | 'annex'
  | 'sentence'
  | 'words';

/** A document number alone on its line: 甲政发〔2024〕1号. */
const NUMBER_ALONE = /^\(?\p{Script=Han}{1,14} ?\( ?(?:19|20)\d{2} ?\) ?-? ?(?:第 ?)?\d{1,4} ?[号號]\)?$/u;
/** The running number of a compilation alone on its line. */
const ORDINAL = /^\d{1,3} ?[.、]$/u;
/** Names and a day on one line: 甲县人民政府 2024年3月1日(此件公开发布). */
const SIGNED = new RegExp(`^[^。,;:《》]{2,60}${WRITTEN_DAY}(?: ?\\([^()]{2,20}\\))?$`, 'u');
const ADDRESSEE = /^(?:各|省直|市直|区直|县直|州直|局机关|厅机关|委机关|机关各|国务院各|省政府各|市政府各)/u;
const SENTENCE_START =
  /^(?:为[了全深贯认进落切加推充抢抓扎坚提更有推统规促做实积支大]|根据|按照|依据|经\p{Script=Han}|现将|现就|现印|近日|近年|当前|请\p{Script=Han})/u;
const TERMINAL = /[。:;!?)]$/u;

/** Numbers of headings, which the running number of a compilation never has. */
const HEADINGS = new Set<Style | undefined>([
  'chapter',
  'part',
  'roman',
  'section',
  'article',
  'paren',
  'is',
]);

/** A line without what is in brackets and in the marks of titles and quotations. */
const outside = (fold: string): string => fold.replace(/《[^《》]*》|\([^()]*\)|“[^“”]*”/gu, '');

/** The agency of a letter head (甲县人民政府文件), alone on its folded line, or `null`. */
export function letterHead(fold: string): string | null {
  const name = /^(.{2,40}?) ?文件$/u.exec(fold)?.[1] ?? '';
  return isIssuer(name) || /^\p{Script=Han}{1,8}[省市县区州盟旗]$/u.test(name) ? name : null;
}

/** Words with which a page or a store of files marks its parts, alone on a line. */
const OF_PAGE =
  /^(?:首页|导航|内容|正文|全文|(?:公文|文件|政策|法规|文章|信息)(?:发布|正文|全文|内容)|详细(?:内容|信息)|资源描述|下载资源)$/u;
/** An entry of a menu. */
const ENTRY = /^[•●▪◆■] ?\S{2,20}$/u;
/** The name of a file, or of a page of it. */
const FILE = /\.(?:docx?|wps|pdf|rtf)(?:_第 ?\d+ ?页)?$/iu;

function formOf(fold: string): LineKind {
  if (letterHead(fold) !== null) return 'letterhead';
  if (HEADINGS.has(markerAt(fold, 0)?.style)) return 'label';
  if (ORDINAL.test(fold)) return 'ordinal';
  if (NUMBER_ALONE.test(fold) || /^(?:总?第) ?\d{1,4} ?[号期]$/u.test(fold)) return 'number';
  if (OF_PAGE.test(fold) || FILE.test(fold) || ENTRY.test(fold)) return 'label';
  if (DAY_ALONE.test(fold) || damagedDay(fold) !== null) return 'day';
  if (/^(?:\([^()]*\) ?)+$/u.test(fold)) return 'bracket';
  if (SIGNED.test(fold)) return 'day';
  if (!/\p{Script=Han}/u.test(fold)) return 'label';
  if (/^附 ?(?:件|表|录)/u.test(fold)) return 'annex';
  if (ADDRESSEE.test(fold) || (fold.endsWith(':') && fold.length > 3)) return 'addressee';
  const bare = outside(fold);
  if (/[|:>›»]|^来源/u.test(bare)) return 'label';
  if (/^《[^》]*》 ?(?:已|业|经)/u.test(fold)) return 'sentence';
  return /[。;,]/u.test(bare) || SENTENCE_START.test(fold) ? 'sentence' : 'words';
}

/**
 * The kind of every line: what a line is by its form, and `sentence` for the further lines of a sentence that was broken.
 */
export function kindsOf(lines: readonly Line[]): LineKind[] {
  let open: 'sentence' | 'addressee' | null = null;
  return lines.map(({ fold }) => {
    const form = formOf(fold);
    const kind = open !== null && (form === 'words' || form === 'label') ? open : form;
    if (kind === 'sentence' || kind === 'addressee') open = TERMINAL.test(fold) ? null : kind;
    else if (kind !== 'bracket') open = null;
    return kind;
  });
}

/** The lines before the first section or chapter of a document, at most `most`. */
export function headOf(lines: readonly Line[], most: number): readonly Line[] {
  const first = lines.findIndex(({ fold }) => {
    const marker = markerAt(fold, 0);
    return (
      marker !== null && (marker.style === 'section' || marker.style === 'chapter') && marker.number === 1
    );
  });
  return lines.slice(0, Math.min(first < 0 ? most : first, most));
}
