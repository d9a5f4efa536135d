import { markerAt } from '../markers.ts';
import { DOCUMENT_TYPES, titleKey } from '../title-words.ts';
import { isIssuer, type Line } from './signature.ts';

const TAIL = `(?:${DOCUMENT_TYPES.join('|')})`;
const PERIOD = '(?:\\([^()]{1,30}\\))';
/** A kind of document with nothing before it: the rest of the title stands on the line above. */
const KIND_ALONE = new RegExp(`^${TAIL}${PERIOD}?$`, 'u');
/** A line that ends like a title; a year in brackets may follow, and what kind of reading of it this is. */
const TITLE = new RegExp(`${TAIL}》?(?:${PERIOD}》?)?(?:的?(?:政策|文字|图文)?解读)?$`, 'u');
/** The years of a plan, or how it is in force, in brackets on a line of their own; not a day. */
const PERIOD_ALONE = /^\((?!(?:19|20)\d{2}年\d{1,2}月)(?:(?:19|20)\d{2}.{0,20}|试行|暂行|修订.{0,6})\)$/u;
/** Sentences, rows, days, paths and lines of the publishing site; a year may begin a title. */
const NO_TITLE = /[。;|:]|>|›|»|^\d(?!\d{3} ?年(?! ?\d))|^来源|^附 ?件|通知》?$|印发|\(\d{4}\)\d+号/u;
/** A site's label before a title: 标题:…, 名 称:…. */
const LABEL = /^(?:信息|发文|文件)? *(?:标 *题|名 *称|题 *名) *: */u;
const NOTICE = [
  /印发 ?《(?<t>[^《》]{4,90}?)》/u,
  /《(?<t>[^《》]{4,90}?)》(?:已经?|经|业经)/u,
  /(?:印发|发布|下达) ?(?<t>[^《》。;:]{4,90}?)的 ?通知/u,
];

/** The title that a notice in the head of a document issues, as `[line, from, to]`; `null` where none does. */
function issuedTitle(lines: readonly Line[]): [number, number, number] | null {
  for (const pattern of NOTICE)
    for (const [k, { fold }] of lines.entries()) {
      const match = pattern.exec(fold.slice(0, 400));
      const inside = match?.groups?.['t'];
      if (match === null || inside === undefined) continue;
      if (pattern !== NOTICE[2] && !TITLE.test(inside)) continue;
      const from = match.index + match[0].lastIndexOf(inside);
      return [k, from, from + inside.length];
    }
  return null;
}

/** A line that reads like a title, the bracket with the years on the next line joined to it; as written, or `null`. */
function titleLine(lines: readonly Line[], k: number): string | null {
  const line = lines[k];
  if (line === undefined) return null;
  const label = LABEL.exec(line.fold)?.[0].length ?? 0;
  const fold = line.fold.slice(label).trim();
  if (fold.length < 4 || fold.length > 60 || NO_TITLE.test(fold) || markerAt(fold, 0) !== null) return null;
  if (!TITLE.test(fold)) return null;
  const text = line.text.slice(label).trim();
  const next = lines[k + 1];
  return next !== undefined && PERIOD_ALONE.test(next.fold.trim()) ? text + next.text.trim() : text;
}

/** The lines before the first section, at most forty. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ fold }) => {
    const marker = markerAt(fold, 0);
    return (
      marker !== null && (marker.style === 'section' || marker.style === 'chapter') && marker.number === 1
    );
  });
  return lines.slice(0, Math.min(first < 0 ? 40 : first, 40));
}

/**
 * The title of a document, as printed, line ends removed: the line of its own that a notice issues, else what the notice calls
 * it, else the first line that ends like a title, with the lines that begin it. `labelled` is what the site's label
 * says, which counts after the lines. `null` where none is printed.
 */
export function titleIn(lines: readonly Line[], labelled: readonly Line[] = []): string | null {
  const head = [...headOf(lines), ...labelled];
  const reading = head.map((_, k) => titleLine(head, k)).find((t) => t?.endsWith('解读'));
  if (reading) return reading;
  const issued = issuedTitle(head);
  if (issued !== null) {
    const [k, from, to] = issued;
    const named = (head[k]?.text ?? '').slice(from, to).trim();
    const own = head.map((_, n) => (n > k ? titleLine(head, n) : null)).filter((t) => t !== null);
    const same = own.findLast((t) => titleKey(t) === titleKey(named));
    return same ?? (/我[省市县区州旗]/u.test(named) ? (own.at(-1) ?? named) : named);
  }
  for (const k of head.keys()) {
    const title = titleLine(head, k);
    const whole = title === null ? null : withBeginning(head, k, title);
    if (whole !== null) return whole;
  }
  return null;
}

/**
 * A title broken over lines: 甲县人民政府 / 关于加快推进 / 科技强县的实施意见. At most two lines above belong to it. `null` where
 * a bare kind of document is left.
 */
function withBeginning(lines: readonly Line[], k: number, title: string): string | null {
  const alone = KIND_ALONE.test(lines[k]?.fold ?? '');
  if (title.length >= 16 && !alone && !title.startsWith('关于')) return title;
  const above: Line[] = [];
  for (let n = k - 1; n >= Math.max(0, k - 2); n--) {
    const line = lines[n];
    if (line === undefined || line.fold.length > 60 || NO_TITLE.test(line.fold) || LABEL.test(line.fold))
      break;
    if (/文件$|^第|^\(/u.test(line.fold)) break;
    above.unshift(line);
  }
  const joined = [...above.map((l) => l.text), title].join('');
  const belongs = alone || joined.includes('关于') || isIssuer(above.at(-1)?.fold ?? '');
  if (above.length > 0 && belongs && joined.length <= 90) return joined;
  return title.length < 6 ? null : title;
}

/** The kind of document that a folded title ends with; of one that ends otherwise, the kind that it names. */
export function typeOfTitle(title: string | null): string | null {
  if (title === null) return null;
  const end = title.replace(/[《》“”]/gu, '').replace(/\([^()]*\)$/u, '');
  return (
    DOCUMENT_TYPES.find((t) => end.endsWith(t)) ??
    DOCUMENT_TYPES.find((t) => end.includes(t)) ??
    /(?:重点任务|任务清单|责任清单)$/u.exec(end)?.[0] ??
    null
  );
}
