import { folded } from '../folded.ts';
import { markerAt } from '../markers.ts';
import { DOCUMENT_TYPES } from '../title-words.ts';

/**
 * What a document prints about itself. Each value is exactly what stands in the text (dates as ISO days) or `null`;
 * nothing is inferred. Reads the head and the tail of the source only.
 */
export interface Metadata {
  readonly document_number: string | null;
  readonly index_number: string | null;
  readonly issued_date: string | null;
  readonly published_date: string | null;
  readonly title: string | null;
  readonly document_type: string | null;
}

const HEAD = 3000;
const DOCUMENT_NUMBER = /\p{Script=Han}{1,12}[〔[(（【]\s?(?:19|20)\d{2}\s?[〕\])）】]\s?\d{1,4}\s?号/gu;
/** Words that lead to the number of another document: 根据国发〔2021〕9号. */
const OF_ANOTHER = /根据|按照|依据|依照|落实|贯彻|转发|参照|执行|废止|关于/u;
const INDEX = /索 ?引 ?号\s*[|:：]*\s*([0-9A-Za-z][0-9A-Za-z/_.-]{5,60})/u;
const DAY = '((?:19|20)\\d{2})[-年/.]\\s?(\\d{1,2})[-月/.]\\s?(\\d{1,2})';
const ISSUED = new RegExp(`(?:成文日期|发文日期|生成日期|制发日期|印发日期)\\s*[|:]*\\s*${DAY}`, 'u');
const PUBLISHED = new RegExp(
  `(?:公开日期|发布日期|发布时间|公布日期|来源: ?\\S{0,20}?)\\s*[|:]*\\s*${DAY}`,
  'u',
);
const DATE_LINE = /(?:^|[\s。])((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?=\s|\(|$)/gmu;
/** Sentences, rows, days and lines of the publishing site; a year may begin a title. */
const NO_TITLE = /[。;|:]$|^\d(?!\d{3} ?年(?! ?\d))|^来源/u;
const TITLE_TAIL = `(?:${DOCUMENT_TYPES.join('|')})(?:\\([^()]{1,30}\\))?`;

/** A day as it is written in ISO; null where the calendar has no such day. */
function iso(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const day = `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day;
}

/** Reads what `source` (decoded, uncorrected) prints about itself. Total. */
export function readMetadata(source: string): Metadata {
  const head = folded(source.slice(0, HEAD));
  const original = source.slice(0, HEAD);
  const tail = folded(source.slice(-HEAD));
  const number =
    [...original.matchAll(DOCUMENT_NUMBER)].find(
      (m) => !OF_ANOTHER.test(m[0]) && isOwnNumber(head, m.index, m[0].length),
    )?.[0] ?? null;
  const [firstLine = null] = head.matchAll(DATE_LINE);
  const lastLine = [...tail.matchAll(DATE_LINE)].at(-1) ?? null;
  const title = titleIn(head, original);
  return {
    document_number: number?.replace(/\s/gu, '') ?? null,
    index_number: INDEX.exec(head)?.[1] ?? null,
    issued_date: iso(ISSUED.exec(head)) ?? iso(firstLine) ?? iso(lastLine),
    published_date: iso(PUBLISHED.exec(head)),
    title,
    document_type: title === null ? null : (DOCUMENT_TYPES.find((t) => title.includes(t)) ?? null),
  };
}

/** A number quoted in brackets after another document's title, or beside another number, is not the document's own. */
function isOwnNumber(head: string, at: number, length: number): boolean {
  const before = head.slice(Math.max(0, at - 3), at).trimEnd();
  const after = head.slice(at + length, at + length + 1);
  return !before.endsWith('(') && after !== ')' && !/[》”号]$/u.test(before);
}

/** The document's title: what its notice issues, else the first line that ends like a title. */
function titleIn(head: string, original: string): string | null {
  const issued = new RegExp(
    `印发[^《\\n]{0,12}《([^《》\\n]{4,80}?${TITLE_TAIL})》|《([^《》\\n]{4,80}?${TITLE_TAIL})》(?:已经|已)`,
    'u',
  ).exec(head);
  if (issued !== null) {
    const inside = issued[1] ?? issued[2] ?? '';
    const at = issued.index + issued[0].indexOf(inside);
    return original.slice(at, at + inside.length).trim();
  }
  let at = 0;
  const shorts: [number, number][] = [];
  for (const line of head.split('\n').slice(0, 40)) {
    const text = line.trim();
    const start = at + line.indexOf(text);
    at += line.length + 1;
    if (text === '' || text.length > 60 || NO_TITLE.test(text) || markerAt(text, 0) !== null) {
      if (text !== '') shorts.length = 0;
      continue;
    }
    shorts.push([start, start + text.length]);
    if (new RegExp(`${TITLE_TAIL}$`, 'u').test(text)) {
      const first = /^(?:关于|印发)/u.test(text) || text.length < 16 ? shorts.slice(-3) : shorts.slice(-1);
      const joined = first.map(([i, j]) => original.slice(i, j)).join('');
      return joined.length <= 90 ? joined : original.slice(start, start + text.length);
    }
  }
  return null;
}
