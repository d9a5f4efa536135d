import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';

const long = 'x'.repeat(300);

describe('digestOf', () => {
  it.each([
    ['a value', { a: [1, long] }, { a: [1, `${long}y`] }],
    ['the name of a part', { a: long }, { b: long }],
    ['an order', [long, 'a'], ['a', long]],
    ['a part that is there', { a: long, b: undefined }, { a: long }],
    ['a map', new Map([['a', [long]]]), new Map([['a', [long, 1]]])],
    ['a map and a list', new Map([['a', 1]]), [['a', 1]]],
    ['a set', new Set([long]), new Set([long, 'b'])],
    ['null and nothing', { a: null }, { a: undefined }],
    ['where lists end', [['a'], 'b'], ['a', ['b']]],
    ['words that look like JSON', ['a","b'], ['a', 'b']],
    ['words that look like a digest', [[long]], [digestOf([long])]],
    ['deep within', { a: { b: [{ c: long }] } }, { a: { b: [{ c: `${long} ` }] } }],
  ])('tells %s', (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
    expect(digestOf(one)).toBe(digestOf(structuredClone(one)));
    expect(digestOf(one)).toBe(digestOf(one));
  });

  it('says nothing of a function', () => {
    expect(() => digestOf([{ a: () => 1 }])).toThrow('function');
  });
});
