import { issue, type Issue } from '../../src/model/issue.ts';
import type { Source } from '../../src/model/source.ts';
import { isJson } from '../../src/model/steering.ts';
import { badUtf16, byteAt, lineOfByte, stopOf, surveyUtf8 } from './offsets.ts';

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
/** With so many different characters, and a lesser share of the common ones among them and in the text, it is mojibake. */
const MANY_CHARACTERS = 60;
const MOJIBAKE = 0.02;
/** Most kana for one Chinese character; a plan quotes a Japanese name at most. */
const MOST_KANA = 0.3;
/** Least share of Chinese among the letters of a plan. */
const LEAST_CHINESE = 0.3;
/** With so many Chinese characters the rest may be the code of a web page. */
const ENOUGH_CHINESE = 500;

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (also .docx, .xlsx, .ofd, .wps)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Excel file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty ZIP archive'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'a RAR archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'a 7z archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'an xz archive'],
  [[0x52, 0x49, 0x46, 0x46], 'a RIFF file (an image, sound or film)'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF image'],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33],
    'an SQLite database',
  ],
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
  if ('why' in decoded)
    return { issue: issue('file/encoding', decoded.why, { file, line: lineOfByte(bytes, decoded.bad) }) };
  const nul = decoded.text.indexOf('\u0000');
  if (nul >= 0) return refuse('file/binary', `it holds NUL characters, the first as character ${nul + 1}`);
  const objection = objectionTo(decoded.text);
  return objection === null ? decoded : refuse(...objection);
}

/** Text and encoding, tried in the order that {@link Decoded} tells; or why not, and the offset of the first bad byte. */
export function toText(
  bytes: Uint8Array,
): { text: string; encoding: Source['encoding'] } | { why: string; bad: number } {
  const byte = (k: number): string => byteAt(bytes, k);
  const starts = (...head: readonly number[]): boolean => head.every((b, k) => bytes[k] === b);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff))
    return { why: `${byte(0)} begins the mark of UTF-32, which is not read`, bad: 0 };
  const marked = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : null;
  if (marked !== null) {
    const text = strictly(bytes, marked);
    if (text !== null) return { text, encoding: marked };
    const bad = badUtf16(bytes, marked === 'utf-16le');
    return { why: `${byte(bad)} is not valid ${marked.toUpperCase()}, which the file is marked as`, bad };
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const { bad, valid, high } = surveyUtf8(bytes);
  const where = byte(bad);
  if (starts(0xef, 0xbb, 0xbf))
    return { why: `${where} is not valid UTF-8, which the file is marked as`, bad };
  if (valid >= high * 0.8)
    return { why: `${where} is not valid UTF-8, in a file that is UTF-8 otherwise`, bad };
  const gb = strictly(bytes, 'gb18030');
  if (gb !== null && isChinese(gb)) return { text: gb, encoding: 'gb18030' };
  if (gb !== null)
    return {
      why: `${where} is not valid UTF-8, and read as GB18030 the file is no Chinese; Big5, Shift_JIS and EUC are not read`,
      bad,
    };
  const stop = stopOf(bytes, 'gb18030');
  return {
    why: `${where} is not valid UTF-8, ${byte(stop)} not valid GB18030, and there is no mark of UTF-16`,
    bad: Math.max(bad, stop),
  };
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

/** Why a text cannot be the text of a plan, or `null`. */
function objectionTo(text: string): [Parameters<typeof issue>[0], string] | null {
  if (text.trim() === '')
    return [
      'file/empty',
      text === '' ? 'it has no characters' : `${text.length} characters, all of them white space`,
    ];
  if (!isWithin(withoutCode(text), MARK, MAX_MARKS))
    return [
      'file/too-large',
      `more than ${MAX_MARKS} line ends, stops, brackets, bars, tags and other marks`,
    ];
  const longest = text.split(/[\r\n]/u).reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > MAX_LINE)
    return ['file/too-large', `a line of ${longest} characters, at most ${MAX_LINE} are read`];
  if (/^\s*[[{]/u.test(text) && isJson(text)) return ['text/not-a-plan', 'it is JSON'];
  if (/^\s*[[{]\s*["[{]/u.test(text))
    return ['text/not-a-plan', 'it begins like JSON: brackets and a quotation mark'];
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
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (kana > chinese * MOST_KANA)
    return ['text/not-a-plan', `it has ${kana} kana beside ${chinese} Chinese characters: it is Japanese`];
  if (isMojibake(text))
    return [
      'file/encoding',
      `hardly a character is one that Chinese texts are made of, as in ${JSON.stringify(text.trim().slice(0, 12))}: it was read in a wrong encoding before it was saved (mojibake)`,
    ];
  return null;
}

/** Whether a text of many different characters has next to none of the common ones: 涓存辰鍘 for 临泽县. */
function isMojibake(text: string): boolean {
  const beyond = text.match(/[^\u0000-\u007f]/gu) ?? [];
  const different = new Set(beyond);
  const common = (all: string): number => all.match(COMMON)?.length ?? 0;
  return (
    different.size >= MANY_CHARACTERS &&
    common([...different].join('')) < different.size * MOJIBAKE &&
    common(text) < beyond.length * MOJIBAKE
  );
}

/** Whether `pattern` fits at most `most` places of `text`; looks no further than it must. */
function isWithin(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return false;
  return true;
}

/** `text` without what is in scripts and styles of a page. Linear; one that is never closed hides nothing. */
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
