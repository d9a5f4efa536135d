import { describe, expect, it } from 'vitest';
import type { Correction } from './correction.ts';
import { correctedOf, marksOf, marksOfWords, marksWithin, titleMarks, type Mark } from './marks.ts';
import { segmentsOf } from './readings.ts';

const at = (id: string, start: number, sic: string, corr: string | null, kind = 'ocr'): Correction =>
  ({ id, kind, sic, corr, start, end: start + [...sic].length }) as Correction;
const SOURCE = '𠀀以弓|进，广告甲\n县页码建 弓高';
const CORRECTIONS = [
  at('c1', 2, '弓|', '引'),
  at('c2', 6, '广告', null, 'spam'),
  at('c3', 11, '页码', ''),
  at('c4', 14, '', '立'),
  at('c5', 15, '弓高', null),
];
const TEXT = '𠀀以引进，〔…〕甲县建立 弓高';
const passage = { id: 'p', text: TEXT, start: 0, end: 17 };
const marks = marksOf(passage, CORRECTIONS, SOURCE);
const words = (of: readonly Mark[], text: string) =>
  of.map(([start, end, kind, sic, id]) => [id, kind, sic, text.slice(start, end)]);

describe('marks of a text', () => {
  it('stand where the corrected words stand, in units of slice', () => {
    expect(words(marks, TEXT)).toEqual([
      ['c1', 'replaced', '弓|', '引'],
      ['c2', 'gap', '广告', '〔…〕'],
      ['c3', 'dropped', '页码', ''],
      ['c4', 'inserted', '', '立'],
      ['c5', 'doubt', '弓高', '弓高'],
    ]);
    expect(marks[0]?.[0]).toBe('𠀀以'.length);
  });

  it('of a title are those of the heading that prints it, of words those of the text that has them', () => {
    expect(words(titleMarks(TEXT, marks, '引进'), '引进')).toEqual([['c1', 'replaced', '弓|', '引']]);
    expect(titleMarks(TEXT, marks, '')).toEqual([]);
    expect(titleMarks(TEXT, marks, '丙县')).toEqual([]);
    const texts = [
      { text: '甲县', marks: [] },
      { text: TEXT, marks },
    ];
    expect(words(marksOfWords('县建立', texts), '县建立').map(([id]) => id)).toEqual(['c3', 'c4']);
    expect(marksOfWords('甲县', texts)).toEqual([]);
    expect(marksOfWords('丙县', texts)).toEqual([]);
  });

  it('are none where nothing was corrected', () => {
    expect(marksOf({ id: 'p', text: '甲县', start: 0, end: 2 }, CORRECTIONS.slice(4), '甲县')).toEqual([]);
  });

  it('keep their places past a hidden character in a doubtful reading', () => {
    const [doubt, later] = marksOf(
      { id: 'p', text: '甲\u200b乙引', start: 0, end: 5 },
      [at('c1', 0, '甲\u200b乙', null), at('c2', 3, '弓|', '引')],
      '甲\u200b乙弓|',
    );
    expect(doubt?.slice(0, 4)).toEqual([0, 3, 'doubt', '甲\\u{200b}乙']);
    expect(later?.slice(0, 2)).toEqual([3, 4]);
  });

  it('come with the reading of some segments', () => {
    const { text, marks: own } = correctedOf(segmentsOf(passage, CORRECTIONS, SOURCE).slice(1, 4));
    expect(text).toBe('引进，〔…〕');
    expect(words(own, text)).toEqual([
      ['c1', 'replaced', '弓|', '引'],
      ['c2', 'gap', '广告', '〔…〕'],
    ]);
  });

  it('within a stretch are counted from its beginning, and end with it', () => {
    const from = TEXT.indexOf('甲');
    expect(words(marksWithin(marks, from, TEXT.length - 1), TEXT.slice(from, -1))).toEqual([
      ['c3', 'dropped', '页码', ''],
      ['c4', 'inserted', '', '立'],
      ['c5', 'doubt', '弓高', '弓'],
    ]);
    expect(words(marksWithin(marks, 3, TEXT.indexOf('〔') + 1), TEXT.slice(3))[1]).toEqual([
      'c2',
      'gap',
      '广告',
      '〔',
    ]);
  });
});
