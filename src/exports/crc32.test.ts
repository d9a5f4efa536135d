import { crc32 as sum } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32, crcJoined } from './crc32.ts';

it('is the sum that zlib takes, at once and joined of two', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array({ maxLength: 3000 }), (first, second) => {
      const both = new Uint8Array([...first, ...second]);
      expect(crc32(both)).toBe(sum(both));
      expect(crc32(second, crc32(first))).toBe(sum(both));
      expect(crcJoined(crc32(first), crc32(second), second.length)).toBe(sum(both));
    }),
  );
});
