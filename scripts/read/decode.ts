import { issue, type Issue } from '../../src/model/issue.ts';
import type { Source } from '../../src/model/source.ts';

/**
 * Reads: the bytes of a file. Writes: its text, or one issue. Assumes nothing. Encodings are tried in a fixed order
 * and strictly (byte order mark, UTF-8, GB18030, UTF-16 only with a mark; WHATWG Encoding Standard); a file that is
 * valid in none is refused with the offset of the first bad byte, so that no mojibake gets in.
 */
export type Decoded =
  { readonly text: string; readonly encoding: Source['encoding'] } | { readonly issue: Issue };

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** Longest line that is read, in UTF-16 units. */
export const MAX_LINE = 2_000_000;
/** Most places at which a record could begin or end that are read: line ends, stops, brackets, bars, tags. */
export const MAX_MARKS = 50_000;
const MARK =
  /[。！？!?；、．|｜<&（）〔【\p{Cc}\p{Cf}\u2028\u2029]|[.;( \u3000](?=\p{Script=Han})|(?<=\p{Script=Han})[ \u3000]/gu;
/** Characters that make up a quarter and more of any Chinese administrative text, in either script. */
const COMMON =
  /[，。、：；（）“”一二三的和与为在是有及以大人年中发展技科学创新企业建设工作政府县市区组织推进發業實設縣區產會與為]/gu;
/** Least share of them in what is read as GB18030: nearly any bytes are valid in it, but then these are rare. */
const LEAST_COMMON = 0.12;
/** Least share of Chinese among the letters of a plan. */
const LEAST_CHINESE = 0.3;
/** With so many Chinese characters the rest may be the code of a web page. */
const ENOUGH_CHINESE = 500;

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (also .docx, .xlsx)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Excel file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

/** Decodes `bytes`; `file` names them in the issue. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const refuse = (...args: [Parameters<typeof issue>[0], string]): Decoded => ({
    issue: issue(...args, { file }),
  });
  if (bytes.length > MAX_BYTES)
    return refuse('file/too-large', `${bytes.length} bytes, at most ${MAX_BYTES} are read`);
  const magic = MAGIC.find(([head]) => head.every((b, k) => bytes[k] === b));
  if (magic) return refuse('file/binary', `it begins like ${magic[1]}`);
  const decoded = toText(bytes);
  if (typeof decoded === 'string') return refuse('file/encoding', decoded);
  if (decoded.text.includes('\u0000')) return refuse('file/binary', 'it holds NUL characters');
  const objection = objectionTo(decoded.text);
  return objection === null ? decoded : refuse(...objection);
}

function toText(bytes: Uint8Array): { text: string; encoding: Source['encoding'] } | string {
  const marked: Source['encoding'] | null =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (marked !== null) {
    const text = strictly(bytes, marked);
    return text === null
      ? `not valid ${marked.toUpperCase()}, though its byte order mark says so`
      : { text, encoding: marked };
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const { bad, valid, high } = surveyUtf8(bytes);
  const where = `byte ${bad} (0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')})`;
  if (valid >= high * 0.8) return `${where} is not valid UTF-8, in a file that is UTF-8 otherwise`;
  const gb = strictly(bytes, 'gb18030');
  if (gb !== null && isChinese(gb)) return { text: gb, encoding: 'gb18030' };
  if (gb !== null)
    return `${where} is not valid UTF-8, and read as GB18030 the file is no Chinese; Big5, Shift_JIS and EUC are not read`;
  return `${where} is not valid UTF-8, and the file is not GB18030 or marked UTF-16 either`;
}

/** Whether what was decoded from GB18030 reads like Chinese, and not like another encoding taken for it. */
function isChinese(text: string): boolean {
  const all = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  const common = text.match(COMMON)?.length ?? 0;
  return common >= all * LEAST_COMMON;
}

function strictly(bytes: Uint8Array, encoding: Source['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first byte that breaks UTF-8, and how many of the bytes above 0x7f stand in valid sequences. */
function surveyUtf8(bytes: Uint8Array): { bad: number; valid: number; high: number } {
  let bad = -1;
  let valid = 0;
  let high = 0;
  for (let k = 0; k < bytes.length;) {
    const b = bytes[k] ?? 0;
    const length =
      b < 0x80 ? 1 : b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    const whole =
      length > 0 &&
      Array.from({ length: length - 1 }, (_, n) => bytes[k + n + 1] ?? 0).every((c) => (c & 0xc0) === 0x80);
    if (!whole) {
      if (bad < 0) bad = k;
      high += 1;
      k += 1;
    } else {
      if (length > 1) {
        valid += length;
        high += length;
      }
      k += length;
    }
  }
  return { bad: Math.max(bad, 0), valid, high };
}

/** Why a text cannot be the text of a plan, or `null`. */
function objectionTo(text: string): [Parameters<typeof issue>[0], string] | null {
  if (text.trim() === '') return ['file/empty', `${text.length} characters, all of them white space`];
  if (!isWithin(withoutCode(text), MARK, MAX_MARKS))
    return [
      'file/too-large',
      `more than ${MAX_MARKS} line ends, stops, brackets, bars, tags and other marks`,
    ];
  const longest = text.split(/[\r\n]/u).reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > MAX_LINE)
    return ['file/too-large', `a line of ${longest} characters, at most ${MAX_LINE} are read`];
  if (/^\s*[[{]/u.test(text) && isJson(text)) return ['text/not-a-plan', 'it is JSON'];
  const letters =
    withoutCode(text)
      .replace(/<[^<>]{0,2000}>/gu, '')
      .match(/\p{L}/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (chinese < Math.min(letters * LEAST_CHINESE, ENOUGH_CHINESE) || chinese === 0)
    return [
      'text/not-a-plan',
      `${Math.round((100 * chinese) / Math.max(letters, 1))} % of its letters are Chinese, at least ${LEAST_CHINESE * 100} % are expected`,
    ];
  return null;
}

/** Whether `pattern` fits at most `most` places of `text`; looks no further than it must. */
function isWithin(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return false;
  return true;
}

/** `text` without what stands in scripts and styles of a page. Linear; one that is never closed hides nothing. */
function withoutCode(text: string): string {
  let out = '';
  let at = 0;
  let open: number | null = null;
  for (const m of text.matchAll(/<(\/?)(?:script|style)\b/giu)) {
    if (m[1] === '') open ??= m.index;
    else if (open !== null) {
      out += text.slice(at, open);
      at = m.index;
      open = null;
    }
  }
  return out + text.slice(at);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
