import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES, MAX_LINE } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...utf8(p)] : p)));
const utf16 = (text: string, little: boolean): number[] =>
  Array.from({ length: text.length }, (_, k) => text.charCodeAt(k)).flatMap((c) =>
    little ? [c & 255, c >> 8] : [c >> 8, c & 255],
  );
const code = (file: Uint8Array): string => {
  const read = decode(file, 'x.txt');
  return 'issue' in read ? read.issue.code : 'read';
};
const message = (file: Uint8Array): string => {
  const read = decode(file, 'x.txt');
  return 'issue' in read ? read.issue.message : '';
};

const PLAN = '甲县方案\n一、总则𠮷';

describe('a text', () => {
  it.each([
    ['UTF-8', utf8(PLAN), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], PLAN), 'utf-8'],
    ['UTF-16, little end first', bytes([0xff, 0xfe], utf16(PLAN, true)), 'utf-16le'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], utf16(PLAN, false)), 'utf-16be'],
  ])('in %s is read, the mark no part of it', (_name, file, encoding) => {
    expect(decode(file, 'x.txt')).toEqual({ text: PLAN, encoding });
  });

  it('in GB18030 is read', () => {
    // 甲县方案 and 一、 in GBK, then 𠮷 in four bytes.
    const file = bytes([
      0xbc, 0xd7, 0xcf, 0xd8, 0xb7, 0xbd, 0xb0, 0xb8, 0x0a, 0xd2, 0xbb, 0xa1, 0xa2, 0x95, 0x34, 0xeb, 0x31,
    ]);
    expect(decode(file, 'x.txt')).toMatchObject({
      encoding: 'gb18030',
      text: expect.stringMatching(/^甲县方案\n一、/u) as string,
    });
  });

  it('keeps its line ends and control characters', () => {
    const text = '甲县\r\n方案\r一\u0085二\u0007\u202e三';
    expect(decode(utf8(text), 'x.txt')).toMatchObject({ text });
  });

  it('may be a page of HTML whose letters are mostly markup', () => {
    expect(
      code(
        utf8(
          `<html><head><script>${'var x;'.repeat(200)}</script></head><body><p>甲县方案</p></body></html>`,
        ),
      ),
    ).toBe('read');
  });
});

describe('what is no text', () => {
  it('is refused with the offset of the first bad byte', () => {
    const good = '甲县强科技行动实施方案，支持企业建设重点实验室和技术创新中心。'.repeat(3);
    const read = decode(bytes(good, [0xff], good), 'x.txt');
    expect(read).toMatchObject({ issue: { code: 'file/encoding', severity: 'error', file: 'x.txt' } });
    expect(message(bytes(good, [0xff], good))).toContain(`byte ${utf8(good).length} (0xff)`);
    expect(message(bytes(good, [0xe7, 0x94], good))).toContain(`byte ${utf8(good).length} (0xe7)`);
    expect(message(bytes(good, [0xe7, 0x94]))).toContain(`byte ${utf8(good).length} (0xe7)`);
  });

  it('is refused where the mark lies', () => {
    expect(code(bytes([0xff, 0xfe, 0x00, 0xd8, 0x32, 0x75]))).toBe('file/encoding');
    expect(code(bytes([0xff, 0xfe], utf16('甲县', true), [0x00]))).toBe('file/encoding');
  });

  it.each([
    ['an overlong form', [0xe0, 0x80, 0xaf]],
    ['an overlong form of two bytes', [0xc0, 0xae]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence of five', [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ])('is refused with the offset and line of %s', (_what, bad) => {
    const good = '甲县强科技行动实施方案，\n支持企业建设重点实验室。\n';
    const read = decode(bytes(good, bad, good), 'x.txt');
    expect(read).toMatchObject({ issue: { code: 'file/encoding', line: 3 } });
    expect(message(bytes(good, bad, good))).toContain(`byte ${utf8(good).length} (0x`);
  });

  it('is refused with the offset of what breaks UTF-16', () => {
    const lone = (little: boolean): Uint8Array =>
      bytes(
        little ? [0xff, 0xfe] : [0xfe, 0xff],
        utf16('甲县\n', little),
        utf16('\ud800', little),
        utf16('方案', little),
      );
    for (const little of [true, false])
      expect(decode(lone(little), 'x.txt')).toMatchObject({
        issue: { line: 2, message: expect.stringContaining('byte 8 (0x') as string },
      });
    expect(message(bytes([0xff, 0xfe], utf16('甲县', true), [0x41]))).toContain('byte 6 (0x41)');
  });

  it('is refused with the offset of what breaks GB18030', () => {
    // 甲县方案 twice, a byte that begins nothing, 甲县.
    const half = [0xbc, 0xd7, 0xcf, 0xd8, 0xb7, 0xbd, 0xb0, 0xb8, 0x0a];
    const read = decode(bytes(half, half, [0xff], half), 'x.txt');
    expect(read).toMatchObject({ issue: { code: 'file/encoding', line: 3 } });
    expect(message(bytes(half, half, [0xff], half))).toContain('byte 18 (0xff) not valid GB18030');
    expect(message(bytes(half, [0x81, 0x30]))).toContain('byte 10 (0x30) not valid GB18030');
  });

  it('is refused by the name of its mark where that is not read or not true', () => {
    expect(message(bytes([0xff, 0xfe, 0, 0, 0x32, 0x75, 0, 0]))).toContain('UTF-32');
    expect(message(bytes([0, 0, 0xfe, 0xff, 0, 0, 0x75, 0x32]))).toContain('UTF-32');
    expect(message(bytes([0xef, 0xbb, 0xbf], [0xbc, 0xd7, 0xcf, 0xd8]))).toContain(
      'byte 3 (0xbc) is not valid UTF-8, which the file is marked as',
    );
  });

  it('is refused where it is mojibake, and only there', () => {
    const text =
      '甲县强科技行动实施方案。为深入实施创新驱动发展战略，培育壮大高新技术企业，强化人才支撑，完善服务体系，加快建设重点实验室、工程研究中心与产业技术研究院，推动科技成果转移转化。';
    const spoilt = new TextDecoder('gbk').decode(utf8(text)).replaceAll('\ufffd', '');
    expect(code(utf8(text))).toBe('read');
    expect(code(utf8(spoilt))).toBe('file/encoding');
    expect(message(utf8(spoilt))).toContain('mojibake');
    expect(code(utf8(text + '長'.repeat(10_000)))).toBe('read');
    // Few characters of poems are common in plans; there are too few of them to tell.
    expect(code(utf8('床前明月光，疑是地上霜。'))).toBe('read');
  });

  it('is refused where it is Japanese, not where it names something Japanese', () => {
    expect(message(utf8('県は次の計画を定める。'.repeat(9)))).toContain('Japanese');
    expect(code(utf8('甲县引进カメラ企业，建设平台，培育主体。'))).toBe('read');
  });

  it('is refused where it is in no encoding', () => {
    expect(code(bytes([0xff, 0xff, 0x81, 0x20, 0x80, 0xff]))).toBe('file/encoding');
  });

  it.each([
    ['ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39]],
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
    ['program', [0x7f, 0x45, 0x4c, 0x46]],
    ['empty ZIP', [0x50, 0x4b, 0x05, 0x06]],
    ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
    ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['RIFF', [0x52, 0x49, 0x46, 0x46]],
    ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
    ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
    ['SQLite', [...utf8('SQLite format 3')]],
  ])('is refused by its first bytes: %s', (name, head) => {
    const file = bytes(head, '甲县方案');
    expect(code(file)).toBe('file/binary');
    expect(message(file)).toContain(name);
  });

  it('is refused for NUL characters', () => {
    expect(code(bytes('甲县', [0], '方案'))).toBe('file/binary');
    expect(message(bytes('甲县', [0], '方案'))).toContain('the first as character 3');
  });

  it.each(['', ' ', '\n\r\n\t　', '\ufeff'])('is refused where it is empty: %j', (text) => {
    expect(code(utf8(text))).toBe('file/empty');
  });

  it.each(['{"甲县":"方案"}', '  ["甲县", "方案"]', '{}', '{"甲县":"方', '[[{"甲县', '{"甲":1}\n{"乙":2}'])(
    'is refused where it is JSON: %s',
    (text) => {
      expect(code(utf8(text))).toBe('text/not-a-plan');
    },
  );

  it('takes no text for JSON that only begins like it', () => {
    expect(code(utf8('[责任单位：县科技局]'))).toBe('read');
    expect(code(utf8('{甲县}方案'))).toBe('read');
  });

  it.each(['The county plan for science and technology.', '1234567890', 'План развития науки', '。。。'])(
    'is refused where it is no Chinese: %s',
    (text) => {
      expect(code(utf8(text))).toBe('text/not-a-plan');
    },
  );

  it('is refused over the limits', () => {
    expect(code(new Uint8Array(MAX_BYTES + 1))).toBe('file/too-large');
    expect(code(utf8('甲'.repeat(MAX_LINE + 1)))).toBe('file/too-large');
    expect(code(utf8('甲'.repeat(MAX_LINE)))).toBe('read');
  });

  it.each(['<script '.repeat(1500), '<'.repeat(3000), '['.repeat(3000)])(
    'is refused in time that grows with its length: %#',
    (text) => {
      // The best of several, so that a busy machine says nothing about it; a square would be a hundredfold.
      const best = (bytes: Uint8Array): number =>
        Math.min(
          ...Array.from({ length: 5 }, () => {
            const started = performance.now();
            decode(bytes, 'x.txt');
            return performance.now() - started;
          }),
        );
      expect(best(utf8(text.repeat(10))) / Math.max(5, best(utf8(text)))).toBeLessThan(60);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (file) => {
        const read = decode(file, 'x.txt');
        expect('issue' in read || read.text !== '').toBe(true);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('never comes out as mojibake: what is read is written the same way', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'甲县方案一、。“”𠮷A1 \n'), minLength: 1 }),
        (text) => {
          const read = decode(utf8(`甲县${text}`), 'x.txt');
          expect(read).toMatchObject({ text: `甲县${text}` });
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});
