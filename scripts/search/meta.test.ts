import { describe, expect, it } from 'vitest';
import { chunksIn } from './meta.ts';

const text = (words: string): number[] => [0x60 + Buffer.byteLength(words), ...Buffer.from(words)];
const chunk = (from: string): number[] => [0x83, ...text(from), ...text('z'), ...text('file')];
/** A list of three, whose third part is a list of these. */
const table = (...chunks: number[][]): Uint8Array =>
  Uint8Array.from([0x83, 0x00, 0x80, 0x80 + chunks.length, ...chunks.flat()]);

describe('the table of the engine', () => {
  it('tells the first word of each chunk', () => {
    expect(chunksIn(table())).toEqual([]);
    expect(chunksIn(table(chunk('人才'), chunk('a')))).toEqual(['人才', 'a']);
  });

  it('has numbers and lengths of up to four bytes, and numbers below zero', () => {
    const long = '甲'.repeat(30);
    const sized = [0x83, 0x78, 90, ...Buffer.from(long), 0x19, 1, 2, 0x20];
    expect(chunksIn(table(sized, [0x82, ...text('b'), 0x1a, 0, 1, 0, 0]))).toEqual([long, 'b']);
  });

  it.each([
    ['too large', [0x83, 0x1b, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['of kind 5', [0x83, 0xa0]],
    ['not of the kind that is known', [0x82, 0x00, 0x80]],
    ['not of the kind that is known', [0x00]],
    ['no first word', [0x83, 0x00, 0x80, 0x81, 0x81, 0x00]],
    ['no first word', [0x83, 0x00, 0x80, 0x81, 0x00]],
  ])('is refused where it is another: %s', (why, bytes) => {
    expect(() => chunksIn(Uint8Array.from(bytes))).toThrow(why);
  });
});
