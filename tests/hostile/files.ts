import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { docx as word, paragraph as wordParagraph, run } from '../formats/docx.ts';
import { pdf, printed } from '../formats/pdf.ts';
import type { IssueCode } from '../../src/model/issue.ts';

/**
 * Files that mean harm or come by mistake, and what becomes of each: the table of docs/issues.md, "Hostile input".
 * All are made when the tests run; the same in every run.
 */
export interface Hostile {
  /** First column of the table. */
  readonly what: string;
  /** `imported`, or the code of the one error. */
  readonly inspect: Outcome;
  readonly add: Outcome;
  /** Words that stand in passages of the edition, character by character. */
  readonly words?: readonly string[];
  /** The same words as the file has them. */
  readonly raw?: readonly string[];
  /** The name of the file where that is the point. */
  readonly name?: string;
  /** What `add` gets as `--id`; else a free id. */
  readonly id?: string;
  /** Takes seconds, and is tried in the long run only. */
  readonly slow?: true;
  /** Makes the thing at `path`. */
  readonly make: (path: string) => void;
}

export type Outcome = IssueCode | 'imported';

type Content = string | Uint8Array;
const file =
  (content: () => Content) =>
  (path: string): void => {
    writeFileSync(path, content());
  };

/** Chinese that stands in no other file, so that none of them is taken for a copy of another. */
export function filler(of: string, length = 400): string {
  let state = [...of].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7);
  return Array.from({ length }, (_, k) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return k % 40 === 39 ? '。' : String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
  }).join('');
}

/** A plan with each of `words` in a title, a sentence, a unit, a table and a safeguard. */
export const plan = (of: string, words: readonly string[] = []): string =>
  [
    `甲县${words[0] ?? ''}强科技实施方案`,
    '一、主要目标',
    `到2026年，建成平台10家以上。${filler(of)}`,
    '序号 | 指标 | 单位 | 2026年目标',
    ...words.map((w, k) => `${k + 1} | 平台${w.replaceAll('|', '')} | 家 | 20`),
    '二、重点任务',
    ...words.map((w, k) => `${k + 1}.建设${w}。支持${w}平台。（责任单位：县${w}局、${w}）`),
    `${words.length + 1}.培育企业。支持企业建设平台。（牵头单位：县科技局；配合单位：县财政局）`,
    `${words.length + 2}.建设园区。支持园区建设平台。`,
    '三、保障措施',
    ...words.map((w, k) => `（${'一二三四五六七八九十'.charAt(k % 10)}）加强${w}。成立${w}专班。`),
    '甲县人民政府',
    '2024年3月1日',
    '',
  ].join('\n');

const imported = (what: string, content: (of: string) => Content, more: Partial<Hostile> = {}): Hostile => ({
  what,
  inspect: 'imported',
  add: 'imported',
  make: file(() => content(what)),
  ...more,
});
/** A plan that has the words `raw`, of which `words` can be seen. */
const seen = (what: string, raw: readonly string[], words: readonly string[]): Hostile =>
  imported(what, (of) => plan(of, raw), { words, raw });
const literal = (what: string, ...words: string[]): Hostile => seen(what, words, words);
const refused = (
  what: string,
  code: IssueCode,
  content: () => Content,
  more: Partial<Hostile> = {},
): Hostile => ({
  what,
  inspect: code,
  add: code,
  make: file(content),
  ...more,
});
const unadded = (what: string, code: IssueCode, id: string): Hostile =>
  imported(what, (of) => plan(of), { add: code, id });

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const joined = (...parts: Content[]): Uint8Array => Buffer.concat(parts.map((p) => Buffer.from(p)));
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const seed = (id: string): string => readFileSync(`seeds/plans/${id}/source.txt`, 'utf8');

/** `text` in a two-byte encoding that Node decodes but does not encode; what it lacks is left out. */
function encoded(text: string, encoding: string): Uint8Array {
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const [c, ...more] = new TextDecoder(encoding).decode(bytes(lead, trail));
      if (c !== undefined && more.length === 0 && c !== '\ufffd' && !codes.has(c))
        codes.set(c, [lead, trail]);
    }
  return Uint8Array.from(
    [...text].flatMap((c) => codes.get(c) ?? (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : [])),
  );
}

const LOCKED = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <${'28bf4e5e'.repeat(8)}> /U <${'a1b2c3d4'.repeat(8)}> >>`;
const docx = (): Uint8Array => joined('PK\u0003\u0004', deflateRawSync(plan('docx')));
const english = 'The county supports enterprises in science and technology. '.repeat(40);
const taskless = (of: string): string => `各位代表：\n现在向大会报告工作。\n${filler(of, 200)}\n谢谢大家。\n`;
const lines = (n: number, line: (k: number) => string): string =>
  Array.from({ length: n }, (_, k) => line(k)).join('\n');
const bomb = (what: string, text: string, more: Partial<Hostile> = {}): Hostile =>
  imported(what, (of) => `${plan(of)}四、其他\n${text}`, more);

export const hostile: readonly Hostile[] = [
  // What is no text, or no text of a plan.
  refused('empty', 'file/empty', () => ''),
  refused('white space only', 'file/empty', () => ' \n\t\u3000\r\n\u00a0'.repeat(99)),
  refused('a byte order mark only', 'file/empty', () => bytes(0xef, 0xbb, 0xbf)),
  refused('random bytes', 'file/encoding', () =>
    Uint8Array.from({ length: 4096 }, (_, k) => (k * k * 31 + 7) % 251 || 9),
  ),
  refused('NUL characters in the text', 'file/binary', () => `${plan('NUL')}\u0000`),
  refused('a PNG image named .txt', 'file/binary', () => joined(bytes(0x89), 'PNG\r\n', filler('png'))),
  refused('a PDF named .txt', 'file/damaged', () => `%PDF-1.7\n${filler('pdf')}`),
  refused('a ZIP archive or DOCX named .txt', 'file/damaged', docx),
  refused('a RAR archive named .txt', 'file/binary', () => joined('Rar!\u001a\u0007', filler('rar'))),
  refused('an SQLite database named .txt', 'file/binary', () => `SQLite format 3${filler('sqlite')}`),
  // Documents that cannot be read, or mean harm.
  refused('a PDF that is a scan', 'file/no-text', () => pdf([{ words: [] }, { words: [] }])),
  refused('a PDF with a password', 'file/encrypted', () => pdf([{ words: printed(['一、目标']) }], LOCKED)),
  refused('a PDF of 1,200 pages', 'file/too-large', () =>
    pdf(Array.from({ length: 1200 }, () => ({ words: [] }))),
  ),
  refused('a PDF whose pages hold each other', 'file/damaged', () =>
    Buffer.from(
      Buffer.from(pdf([{ words: printed(['一、目标']) }]))
        .toString('latin1')
        .replace('/Kids [5 0 R]', '/Kids [2 0 R]'),
      'latin1',
    ),
  ),
  refused('a Word file with tracked changes', 'file/undecided', () =>
    word(wordParagraph(`<w:ins w:id="1">${run('二十')}</w:ins>`)),
  ),
  refused('a Word file without text', 'file/no-text', () => word(wordParagraph(''))),
  refused('a Word file that unpacks to 200 MB', 'file/too-large', () =>
    word(wordParagraph('甲'), { 'numbering.xml': ' '.repeat(200_000_000) }),
  ),
  refused('a Word file whose XML expands itself', 'file/damaged', () =>
    word(wordParagraph('甲'), {
      'styles.xml': '<!DOCTYPE a [<!ENTITY b "甲"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
    }),
  ),
  refused('a Word file with XML 3,000 deep', 'file/too-large', () =>
    word(`${'<w:sdt>'.repeat(3000)}${'</w:sdt>'.repeat(3000)}`),
  ),
  refused('an archive of 6,000 files', 'file/too-large', () =>
    zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, k) => [`word/${k}.xml`, new Uint8Array()]))),
  ),
  refused('an archive that is no document', 'file/kind', () => zipSync({ 'a.txt': new Uint8Array(9) })),
  refused('an OFD', 'file/kind', () => zipSync({ 'OFD.xml': new Uint8Array(9) })),
  refused('an OpenDocument text', 'file/kind', () =>
    zipSync({ mimetype: new Uint8Array(9), 'content.xml': new Uint8Array(9) }),
  ),
  refused('an old Word file', 'file/kind', () =>
    joined(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.from('WordDocument', 'utf16le')),
  ),
  refused('a Word file with a password', 'file/encrypted', () =>
    joined(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.from('EncryptedPackage', 'utf16le')),
  ),
  refused('RTF', 'file/kind', () => '{\\rtf1\\ansi 甲县方案}'),
  refused('a web page 3,000 elements deep', 'file/too-large', () => `<body>${'<div>'.repeat(3000)}甲县`, {
    name: 'x.html',
  }),
  refused('a web page that a script fills', 'file/no-text', () => '<html><script>load("甲县")</script>', {
    name: 'x.html',
  }),
  refused('JSON', 'text/not-a-plan', () => JSON.stringify({ title: '甲县方案', text: filler('json') })),
  refused(
    'JSON, 30,000 lists deep',
    'text/not-a-plan',
    () => `${'['.repeat(30_000)}"县"${']'.repeat(30_000)}`,
  ),
  refused('JSON that is cut off', 'text/not-a-plan', () => `{"甲县方案": "${filler('cut')}`),
  refused('lines of JSON', 'text/not-a-plan', () => lines(40, (k) => `{"甲县": "${filler(String(k), 40)}"}`)),
  refused('English', 'text/not-a-plan', () => english),
  refused('Japanese', 'text/not-a-plan', () =>
    '科学技術の振興を図るため、県は次の計画を定める。\n一、研究開発の推進について\n'.repeat(9),
  ),
  refused('numbers only', 'text/not-a-plan', () => lines(500, String)),
  imported('one character', () => '县'),
  imported('a title only', () => '戊县科技行动方案（2026—2028年）'),
  imported('front matter only', () => '---\ntitle: 辛县科技方案\ntags: &a [*a, 平台]\n---\n'),
  imported('Chinese without tasks', taskless),
  // Encodings.
  imported('UTF-8 with a byte order mark', (of) => `\ufeff${plan(of)}`),
  imported('UTF-16 LE with a byte order mark', (of) =>
    joined(bytes(0xff, 0xfe), Buffer.from(plan(of), 'utf16le')),
  ),
  imported('UTF-16 BE with a byte order mark', (of) => joined(bytes(0xfe, 0xff), utf16be(plan(of)))),
  refused('UTF-16 without a byte order mark', 'file/encoding', () => Buffer.from(plan('x'), 'utf16le')),
  refused('an unpaired surrogate in UTF-16', 'file/encoding', () =>
    joined(bytes(0xff, 0xfe), Buffer.from(plan('x'), 'utf16le'), bytes(0x00, 0xd8, 0x32, 0x75)),
  ),
  imported('GB18030', (of) => encoded(plan(of), 'gb18030')),
  refused('broken UTF-8 in the middle', 'file/encoding', () =>
    joined(plan('a'), bytes(0xe7, 0x94), plan('b')),
  ),
  refused('an unpaired surrogate in UTF-8', 'file/encoding', () =>
    joined(plan('a'), bytes(0xed, 0xa0, 0x80), plan('b')),
  ),
  refused('half a unit at the end of UTF-16', 'file/encoding', () =>
    joined(bytes(0xff, 0xfe), Buffer.from(plan('x'), 'utf16le'), bytes(0x41)),
  ),
  refused('UTF-32 with a byte order mark', 'file/encoding', () =>
    joined(
      bytes(0xff, 0xfe, 0, 0),
      ...[...plan('x')]
        .map((c) => Uint32Array.of(c.codePointAt(0) ?? 0))
        .map((u) => new Uint8Array(u.buffer)),
    ),
  ),
  refused('overlong UTF-8', 'file/encoding', () => joined(plan('a'), bytes(0xe0, 0x80, 0xaf), plan('b'))),
  refused('UTF-8 beyond U+10FFFF', 'file/encoding', () =>
    joined(plan('a'), bytes(0xf4, 0x90, 0x80, 0x80), plan('b')),
  ),
  refused('UTF-8 cut off in a character', 'file/encoding', () => joined(plan('a'), bytes(0xe5, 0x8e))),
  refused('GB18030 cut off in a character', 'file/encoding', () =>
    joined(encoded(plan('a'), 'gb18030'), bytes(0x81, 0x30)),
  ),
  refused('GB18030 marked as UTF-8', 'file/encoding', () =>
    joined(bytes(0xef, 0xbb, 0xbf), encoded(plan('a'), 'gb18030')),
  ),
  refused('half UTF-8, half GB18030', 'file/encoding', () =>
    joined(plan('a'), encoded(plan('b'), 'gb18030')),
  ),
  refused('UTF-8 once read as GBK (mojibake)', 'file/encoding', () =>
    new TextDecoder('gbk').decode(Buffer.from(seed('linze-2022'))).replaceAll('\ufffd', ''),
  ),
  refused('UTF-8 once read as Latin-1', 'text/not-a-plan', () => Buffer.from(plan('x')).toString('latin1')),
  imported(
    'GB18030 of four bytes',
    () =>
      joined(
        encoded('己县科技方案\n一、任务\n1.建设平台。支持', 'gb18030'),
        bytes(0x81, 0x39, 0xee, 0x39),
        encoded('平台。\n', 'gb18030'),
      ),
    { words: ['㐀'] },
  ),
  refused('Big5', 'file/encoding', () =>
    encoded('甲縣科技行動實施方案\n一、總體要求\n支援企業建設平臺，完善體系。\n'.repeat(9), 'big5'),
  ),
  refused('Shift_JIS', 'file/encoding', () =>
    encoded('甲県の科学技術の行動計画\n一、全体の要求\n企業の研究を支援する。\n'.repeat(9), 'shift_jis'),
  ),
  refused('EUC-KR', 'file/encoding', () =>
    encoded('과학기술 행동 실시 방안\n기업의 연구를 지원한다.\n'.repeat(9), 'euc-kr'),
  ),
  imported('CRLF', (of) => plan(of).replaceAll('\n', '\r\n')),
  imported('CR', (of) => plan(of).replaceAll('\n', '\r')),
  imported('NEL', (of) => plan(of).replaceAll('\n', '\u0085')),
  imported('line and paragraph separators, VT, FF', (of) =>
    [...'\u2028\u2029\u000b\f'].reduce((text, mark) => text.replace('\n', mark), plan(of)),
  ),
  seen('byte order marks in the middle', ['中\ufeff试'], ['中试']),
  literal('replacement characters and private use', '建\ufffd设', '\ue000平\uf8ff台'),
  literal('compatibility characters', '⼈⼯㍻㎡①⑴⒈', '葛\u{e0100}'),
  imported('traditional characters', (of) => `${plan(of)}四、責任單位與體制機制\n加強組織領導，實施標準。\n`),
  literal('characters beyond U+FFFF', '𠮷野𡈽', '🏭🔬'),
  // Characters that cannot be seen; they are dropped, and a correction tells it.
  seen('control characters', ['\u0007技\u0008\u007f'], ['技']),
  seen('ANSI escapes', ['\u001b[31m红\u001b[2J'], ['[31m红[2J']),
  seen('bidirectional characters', ['\u202e技\u2066术\u2069'], ['技术']),
  seen('zero-width characters', ['科\u200b\u200d\ufeff技'], ['科技']),
  seen('tag characters and noncharacters', ['科\u{e0041}\ufffe\uffff技'], ['科技']),
  seen('hidden characters by their codes (`&#8238;`)', ['科&#8238;&#x200b;&#x2028;&#xfffe;技'], ['科技']),
  // What another language would read as its own.
  literal(
    'titles that look like YAML',
    'title: {a: [',
    '!!js/function',
    '*alias',
    '&anchor',
    '? a',
    '>-',
    '@`',
    '\'"',
    '%TAG',
    ': #',
    'null',
    '~',
    '0x1F',
    'yes',
    '=',
  ),
  literal('rulers and fences', '---', '...', '```', '~~~', '+++'),
  literal('paths', '../../etc/passwd', 'C:\\x\\..', '%2e%2e%2f', '/dev/null', 'file:///etc/passwd'),
  literal(
    'names of objects',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'prototype',
    'then',
  ),
  literal('reserved words', 'con', 'nul', 'draft', 'undefined', 'NaN', 'true', 'index', '404'),
  literal(
    'MDX and JSX',
    '{process.exit()}',
    "import x from 'y'",
    'export const a = 1',
    '<Facts />',
    '</Fragment>',
    '{`${1}`}',
    '<>',
  ),
  literal(
    'scripts and other elements',
    '<script>alert(1)</script>',
    '<svg/onload=alert(1)>',
    '"><script src=//a>',
    "' onmouseover='alert(1)",
    '<object>',
    ']]>',
    '<%= 1 %>',
  ),
  imported(
    'a web page with scripts',
    (of) =>
      `<html><head><script>alert(1)</script></head><body onload="alert(2)"><p>${plan(of).replaceAll('\n', '</p>\n<p>')}</p><img src=x onerror="alert(3)"><iframe src="javascript:alert(4)"></iframe><style>*{}</style></body></html>`,
  ),
  literal('Markdown', '[x](javascript:alert(1))', '![x](x)', '# 题', '*斜*', '$x$', '[^1]', '\\'),
  seen('character codes (`&lt;`)', ['&lt;script&gt;alert(1)&lt;/script&gt;'], ['<script>alert(1)</script>']),
  imported('days that do not exist', (of) => plan(of).replace('2024年3月1日', '2024年13月45日')),
  literal('SQL, shell, formulas', "'; DROP TABLE plans;--", '$(rm -rf ~)', '=cmd()', '%s%n', '${jndi:x}'),
  // Copies of a plan that is there.
  imported('a copy of a plan', () => seed('linze-2022'), { add: 'plan/duplicate' }),
  imported('a copy with one character changed', () => seed('linze-2022').replace('支持', '扶持'), {
    add: 'plan/duplicate',
  }),
  imported('a copy in another layout', () => seed('linze-2022').replace(/.{1,30}/gu, '$&\n'), {
    add: 'plan/duplicate',
  }),
  imported('a copy in one line', () => seed('linze-2022').replaceAll('\n', ' '), { add: 'plan/duplicate' }),
  // Sizes.
  refused('20 MB', 'file/too-large', () => '县'.repeat(7_000_000)),
  refused(
    '10 MB of plan text',
    'file/too-large',
    () => `一、任务\n${'1.建设平台。支持企业。\n'.repeat(300_000)}`,
  ),
  refused('a line of 3 million characters', 'file/too-large', () => `${plan('x')}${'a'.repeat(3_000_000)}`),
  refused('100,000 lines', 'file/too-large', () => '支持企业\n'.repeat(100_000)),
  refused('100,000 headings', 'file/too-large', () => lines(100_000, (k) => `${k}.建设平台`)),
  refused('100,000 empty lines', 'file/too-large', () => plan('x').replaceAll('\n', '\n'.repeat(9000))),
  refused('a file of 100 GB that holds nothing', 'file/too-large', () => '', {
    make: (path) => {
      writeFileSync(path, '');
      truncateSync(path, 100 * 2 ** 30);
    },
  }),
  refused(
    '5,000 tasks',
    'file/too-large',
    () => `一、重点任务\n${lines(5000, (k) => `${(k % 900) + 1}.建设${k}。支持${k}。`)}`,
    { slow: true },
  ),
  refused('1,500 sections', 'file/too-large', () => lines(1500, (k) => `一、建设平台${k}\n支持企业${k}。`), {
    slow: true,
  }),
  refused('25,000 sentences', 'file/too-large', () => `一、重点任务\n1.建设。${'支持。'.repeat(25_000)}`, {
    slow: true,
  }),
  refused('40,000 character codes', 'file/too-large', () => `${plan('x')}${'&lt;县&gt;'.repeat(40_000)}`),
  // Texts that make slow programs slower.
  bomb('100,000 characters without a stop', '长'.repeat(100_000), { slow: true }),
  bomb('10,000 open brackets', '（'.repeat(10_000)),
  bomb('10,000 open quotation marks', '“《「'.repeat(10_000)),
  bomb('brackets closed before they open', '）（'.repeat(10_000)),
  bomb(
    'numbers in 50 brackets',
    lines(20, (k) => `${'（'.repeat(50)}${k}${'）'.repeat(50)}建设平台`),
  ),
  bomb('50 combining marks on each of 1,000 characters', `科${'\u0301'.repeat(50)}`.repeat(1000)),
  bomb('a number of 400 digits', `到2027年达到${'9'.repeat(400)}亿元、1e400家、${'１'.repeat(400)}万元。`),
  bomb('a heading number of 20 digits', '99999999999999999999.建设平台。\n九千九百九十九亿、建设平台。'),
  bomb(
    'a unit list of 2,000',
    `9.建设。（责任单位：${lines(2000, (k) => `县第${k}局`).replaceAll('\n', '、')}）`,
  ),
  bomb(
    'one character on a line',
    lines(2000, (k) => '到2027年建设平台十家。'.charAt(k % 13)),
    { slow: true },
  ),
  bomb('brackets in brackets', `${'（县'.repeat(4000)}${'）'.repeat(4000)}`),
  bomb('20,000 `<`', '<'.repeat(20_000)),
  bomb('20,000 `&`', '&'.repeat(20_000)),
  bomb('5,000 `单位:`', ' 单位:'.repeat(5000), { slow: true }),
  bomb('a title that is one long note', `1.建设（${'单位'.repeat(20_000)}`),
  bomb('a title of commas', `（一）建${'，'.repeat(40_000)}设`),
  bomb('a note of stops', `1.建设。支持。\n责任单位：县${'.'.repeat(40_000)}局`),
  bomb(
    '300 notes that say 下同',
    lines(300, (k) => `${k + 3}.建设。支持。（责任单位：县科技局，下同）`),
  ),
  bomb('3,000 `一是`', '一是建设平台；'.repeat(3000)),
  bomb('1,500 page marks', '— 2 —\n第3页\n# Page 3:\n'.repeat(500)),
  bomb('300 tables', 'a|b|c\n1|2|3\n文字。\n'.repeat(300)),
  bomb('a table of 1,000 columns', `${'指标|'.repeat(1000)}\n${'1|'.repeat(1000)}\n${'1|'.repeat(990)}`),
  bomb('a table of 4,000 columns', `${'2025年目标|'.repeat(4000)}\n${'1|'.repeat(3900)}`),
  bomb('1,000 annexes', `${'附件：清单\n'.repeat(1000)}${'长'.repeat(100)}。`),
  bomb('50,000 blanks in a sentence', `1.建设${' '.repeat(50_000)}平台。`),
  bomb('50,000 digits', `1.建设${'1'.repeat(50_000)}家平台。`),
  // Names and kinds of files.
  imported('a name with blanks', plan, { name: ' a  b .txt' }),
  imported('a name with a dash in front', plan, { name: '-rf --json.txt' }),
  imported('a name of 250 bytes', plan, { name: `${'县'.repeat(82)}.txt` }),
  imported('a name of 255 bytes', plan, { name: `${'县'.repeat(84)}.tx` }),
  imported('a name of an object (`__proto__`)', plan, { name: '__proto__' }),
  imported('a name that a system keeps (`con`)', plan, { name: 'con' }),
  imported('a name that begins with a stop', plan, { name: '.hidden.txt' }),
  imported('a name with line ends and escapes', plan, { name: 'a\nb\r\u001b[2J.txt' }),
  imported('a name with emoji and a right-to-left override', plan, { name: '😀\u202etxt.exe' }),
  imported('a name of marks (`$&`, quotes, tags)', plan, { name: '$&\'"<b>{x}`$(x)`.txt' }),
  refused('a missing file', 'file/unreadable', () => '', { make: () => undefined }),
  refused('a folder named x.txt', 'file/unreadable', () => '', {
    make: (path) => {
      mkdirSync(path);
    },
  }),
  refused('a named pipe', 'file/unreadable', () => '', {
    make: (path) => {
      execFileSync('mkfifo', [path]);
    },
  }),
  refused('/dev/zero', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync('/dev/zero', path);
    },
  }),
  imported('a link to a file', plan, {
    make: (path) => {
      writeFileSync(`${path}.target`, plan('a link to a file'));
      symlinkSync(`${path}.target`, path);
    },
  }),
  refused('a link to a folder', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync('/', path);
    },
  }),
  refused('a broken link', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync(`${path}.gone`, path);
    },
  }),
  refused('a link to itself', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync(path, path);
    },
  }),
  refused('a link to a device', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync('/dev/null', path);
    },
  }),
  // Ids.
  unadded('`--id ../x`', 'plan/id', '../x'),
  unadded('`--id /x-2024`', 'plan/id', '/x-2024'),
  unadded('`--id LINZE-2022`', 'plan/id', 'LINZE-2022'),
  unadded('`--id linze-2022`, which is taken', 'plan/id', 'linze-2022'),
  unadded('`--id draft`', 'plan/id', 'draft'),
  unadded('`--id ""`', 'plan/id', ''),
  unadded('`--id` of 300 characters', 'plan/id', `${'a'.repeat(295)}-2024`),
  unadded('`--id` with hidden characters', 'plan/id', 'a\u202eb\u001b[2J-2024'),
  imported('`--id con-2022`', plan, { id: 'con-2022' }),
  imported('`--id constructor-2022`', plan, { id: 'constructor-2022' }),
];

/** Every word that another language would read as its own, or that hides something: as a file has it, and as it is seen. */
export const words: readonly { readonly raw: string; readonly seen: string }[] = hostile.flatMap((h) =>
  (h.raw ?? []).map((raw, k) => ({ raw, seen: h.words?.[k] ?? raw })),
);

/** The rows of the table in docs/issues.md. */
export const outcomes: readonly (readonly [string, string, string])[] = hostile.map((h) => [
  h.what,
  shown(h.inspect),
  shown(h.add),
]);

function shown(outcome: Outcome): string {
  return outcome === 'imported' ? 'imported' : `\`${outcome}\``;
}
