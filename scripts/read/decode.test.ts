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
  ])('is refused by its first bytes: %s', (name, head) => {
    const file = bytes(head, '甲县方案');
    expect(code(file)).toBe('file/binary');
    expect(message(file)).toContain(name);
  });

  it('is refused for NUL characters', () => {
    expect(code(bytes('甲县', [0], '方案'))).toBe('file/binary');
  });

  it.each(['', ' ', '\n\r\n\t　', '\ufeff'])('is refused where it is empty: %j', (text) => {
    expect(code(utf8(text))).toBe('file/empty');
  });

  it.each(['{"甲县":"方案"}', '  ["甲县", "方案"]', '{}'])('is refused where it is JSON: %s', (text) => {
    expect(code(utf8(text))).toBe('text/not-a-plan');
  });

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

  it.each(['<script '.repeat(1500), '<'.repeat(3000), '['.repeat(3000)])('is refused in time: %#', (text) => {
    const started = performance.now();
    decode(utf8(text), 'x.txt');
    const small = Math.max(5, performance.now() - started);
    const again = performance.now();
    decode(utf8(text.repeat(10)), 'x.txt');
    expect((performance.now() - again) / small).toBeLessThan(30);
  });

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
