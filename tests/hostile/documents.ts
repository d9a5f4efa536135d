import { zipSync } from 'fflate';
import { docx as word, paragraph as wordParagraph, run } from '../formats/docx.ts';
import { pdf, printed } from '../formats/pdf.ts';
import {
  filler,
  plan,
  imported,
  seen,
  literal,
  refused,
  bytes,
  joined,
  utf16be,
  seed,
  encoded,
  LOCKED,
  docx,
  english,
  taskless,
  lines,
  type Hostile,
} from './made.ts';

/** Files that are no text of a plan, documents that cannot be read or mean harm, and encodings. */
export const documents: readonly Hostile[] = [
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
];
