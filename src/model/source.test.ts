import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodedSource } from './source.ts';

it('gives CRLF and characters of two units back as they were', () => {
  const lines = [
    { start: 0, text: '甲𠮷' },
    { start: 4, text: '' },
    { start: 5, text: '乙' },
  ];
  expect(decodedSource({ lines, length: 7 })).toBe('甲𠮷\r\n\n乙\n');
});

it('gives the source back, offsets included', () => {
  const line = fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', ' ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n'))), line, (ended, last) => {
      const lines: { start: number; text: string }[] = [];
      let source = '';
      for (const [text, end] of [...ended, [last, ''] as const]) {
        lines.push({ start: [...source].length, text });
        source += text + end;
      }
      expect(decodedSource({ lines, length: [...source].length })).toBe(source);
    }),
  );
  expect(() => decodedSource({ lines: [{ start: 0, text: '甲乙' }], length: 1 })).toThrow('line 1');
});
