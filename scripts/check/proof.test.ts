import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import { proofFor } from './proof.ts';

const correction = (id: string, [start, end]: [number, number], over: Partial<Correction>): Correction => ({
  id,
  plan: 'jia-2024',
  kind: 'typo',
  sic: '',
  corr: '',
  certainty: 'certain',
  reason: '误',
  basis: 'editor',
  start,
  end,
  ...over,
});
/** The ids of the corrections that prove `text` of the whole or of a part of a source; null where nothing does. */
const proved = (
  source: string,
  text: string,
  corrections: readonly Correction[] = [],
  [start, end]: [number, number] = [0, [...source].length],
) =>
  proofFor([...source], corrections)
    .of({ start, end }, text)
    ?.map((c) => c.id) ?? null;

describe('the proof of a text', () => {
  it.each([
    ['甲乙', '甲乙'],
    ['甲 乙', '甲 乙'],
    ['甲\n乙', '甲乙'],
    ['甲 \r\n\u3000乙', '甲乙'],
    ['甲\u0085乙\u2028丙\u2029丁\u000b戊\u000c己', '甲乙丙丁戊己'],
    ['甲\n\n \n乙', '甲乙'],
    [' 甲 ', '甲'],
    ['𠮷野', '𠮷野'],
  ])('%j reads %j', (source, text) => {
    expect(proved(source, text)).toEqual([]);
  });

  it.each([
    ['甲乙', '甲'],
    ['甲乙', '甲乙丙'],
    ['甲乙', '乙甲'],
    ['甲 乙', '甲乙'],
    ['甲\n乙', '甲 乙'],
    ['甲\n乙', '甲\n乙'],
    ['甲乙', ' 甲乙'],
    ['甲乙', ''],
  ])('%j does not read %j', (source, text) => {
    expect(proved(source, text)).toBeNull();
  });

  it.each<[string, Partial<Correction>, string]>([
    ['a reading', { corr: '引' }, '以引进'],
    ['a drop', { corr: '' }, '以进'],
    ['a doubt', { corr: null }, '以弓|进'],
    ['a reading below spam', { kind: 'spam', corr: '引' }, '以引进'],
    ['a lacuna', { kind: 'spam', corr: null }, '以〔…〕进'],
  ])('reads %s', (_what, over, text) => {
    const list = [correction('c1', [1, 3], { sic: '弓|', ...over })];
    expect(proved('以弓|进', text, list)).toEqual(['c1']);
    expect(proved('以弓|进', `${text}。`, list)).toBeNull();
    if (text !== '以弓|进') expect(proved('以弓|进', '以弓|进', list)).toBeNull();
    // One that lies outside, or only partly inside, is not read.
    expect(proved('以弓|进', '以', list, [0, 1])).toEqual([]);
    expect(proved('以弓|进', '以弓', list, [0, 2])).toEqual([]);
  });

  it('gives an insertion on a border to one side or the other, and one inside to its own', () => {
    const list = [correction('c1', [2, 2], { corr: '。', kind: 'missing' })];
    expect(proved('甲乙丙丁', '甲乙。', list, [0, 2])).toEqual(['c1']);
    expect(proved('甲乙丙丁', '丙丁', list, [2, 4])).toEqual([]);
    expect(proved('甲乙丙丁', '甲乙。丙丁', list)).toEqual(['c1']);
    expect(proved('甲乙丙丁', '甲乙丙丁', list)).toBeNull();
  });

  it('reads white space of a reading as text, but not beside a line end', () => {
    const blank = correction('c1', [2, 8], { corr: ' ', kind: 'ocr' });
    expect(proved('甲乙&nbsp;丙', '甲乙 丙', [blank])).toEqual(['c1']);
    expect(proved('甲\n&nbsp;丙', '甲丙', [blank])).toEqual(['c1']);
    expect(proved('甲\n&nbsp;丙', '甲 丙', [blank])).toBeNull();
  });
});
