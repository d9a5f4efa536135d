import { describe, expect, it } from 'vitest';
import type { Correction } from './correction.ts';
import { departureOf, segmentsOf, type Segment } from './readings.ts';

const correction = (over: Partial<Correction>): Correction => ({
  id: 'jia-2024/c1',
  plan: 'jia-2024',
  kind: 'ocr',
  sic: '弓|',
  corr: '引',
  certainty: 'certain',
  reason: '识读错误',
  basis: 'editor',
  start: 4,
  end: 6,
  ...over,
});
const passage = (text: string, start: number, end: number) => ({ id: 'jia-2024/1/1', text, start, end });
const shown = (segments: readonly Segment[]) =>
  segments.map((s) => (s.kind === 'text' ? s.text : `${s.kind}(${s.sic}|${s.reading})`));

describe('segmentsOf', () => {
  it('keeps shared words and shows both readings of a replacement', () => {
    expect(
      shown(segmentsOf(passage('为支撑以引进外资', 0, 9), [correction({})], '为支撑以弓|进外资')),
    ).toEqual(['为支撑以', 'replaced(弓||引)', '进外资']);
  });

  it('leaves out line ends inside a paragraph, and only those', () => {
    expect(shown(segmentsOf(passage('甲县 人民政府', 10, 19), [], '甲县 人\r\n民政府'))).toEqual([
      '甲县 人民政府',
    ]);
  });

  it('counts code points, not UTF-16 units', () => {
    const c = correction({ start: 2, end: 4 });
    expect(shown(segmentsOf(passage('𠀀𠀁引', 0, 4), [c], '𠀀𠀁弓|'))).toEqual(['𠀀𠀁', 'replaced(弓||引)']);
  });

  it('shows a gap for spam without a reading and a doubt for words that are kept', () => {
    const spam = correction({
      kind: 'spam',
      sic: '广告',
      corr: null,
      certainty: 'unresolved',
      start: 1,
      end: 3,
    });
    const doubt = correction({ sic: '新、', corr: null, certainty: 'unresolved', start: 4, end: 6 });
    expect(shown(segmentsOf(passage('甲〔…〕乙新、', 0, 6), [doubt, spam], '甲广告乙新、'))).toEqual([
      '甲',
      'gap(广告|〔…〕)',
      '乙',
      'doubt(新、|新、)',
    ]);
  });

  it('gives an insertion on the border to the passage whose text has it', () => {
    const c = correction({ sic: '', corr: '责任单位:', kind: 'missing', start: 3, end: 3 });
    expect(shown(segmentsOf(passage('甲乙。', 0, 3), [c], '甲乙。'))).toEqual(['甲乙。']);
    expect(shown(segmentsOf(passage('责任单位:丙', 3, 4), [c], '丙'))).toEqual([
      'inserted(|责任单位:)',
      '丙',
    ]);
  });

  it.each(['\n', '\r\n', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'])(
    'joins lines over a line end, %j',
    (end) => {
      const slice = `甲${end}乙`;
      expect(shown(segmentsOf(passage('甲乙', 0, slice.length), [], slice))).toEqual(['甲乙']);
    },
  );

  it('leaves out white space of a reading at the end of the passage, where the text has none', () => {
    const cell = correction({ sic: '</td>', corr: ' | ', kind: 'table', start: 1, end: 6 });
    expect(shown(segmentsOf(passage('甲 |', 0, 6), [cell], '甲</td>'))).toEqual(['甲', 'replaced(</td>| |)']);
    expect(shown(segmentsOf(passage('甲 | 乙', 0, 7), [cell], '甲</td>乙'))).toEqual([
      '甲',
      'replaced(</td>| | )',
      '乙',
    ]);
    expect(() => segmentsOf(passage('甲', 0, 6), [cell], '甲</td>')).toThrow();
  });

  it('leaves out white space of a reading beside a line end', () => {
    const blank = (start: number) => correction({ sic: '&nbsp;', corr: ' ', start, end: start + 6 });
    expect(shown(segmentsOf(passage('甲乙', 0, 9), [blank(2)], '甲\n&nbsp;乙'))).toEqual([
      '甲',
      'replaced(&nbsp;|)',
      '乙',
    ]);
    expect(shown(segmentsOf(passage('甲乙', 0, 9), [blank(1)], '甲&nbsp;\n乙'))).toEqual([
      '甲',
      'replaced(&nbsp;|)',
      '乙',
    ]);
    expect(shown(segmentsOf(passage('甲 乙', 0, 8), [blank(1)], '甲&nbsp;乙'))).toEqual([
      '甲',
      'replaced(&nbsp;| )',
      '乙',
    ]);
    const words = correction({ sic: '丙', corr: ' 丁 ', start: 2, end: 3 });
    expect(shown(segmentsOf(passage('甲丁 乙', 0, 4), [words], '甲\n丙乙'))).toEqual([
      '甲',
      'replaced(丙|丁 )',
      '乙',
    ]);
    expect(() => segmentsOf(passage('甲乙', 0, 4), [words], '甲\n丙乙')).toThrow();
  });

  it('throws where source and corrections do not give the text', () => {
    expect(() => segmentsOf(passage('甲丁', 0, 2), [], '甲乙')).toThrow('jia-2024/1/1');
    expect(() => segmentsOf(passage('甲', 0, 2), [], '甲乙')).toThrow();
    expect(() => segmentsOf(passage('甲乙丙', 0, 2), [], '甲乙')).toThrow();
  });

  it('ignores corrections of other passages', () => {
    expect(shown(segmentsOf(passage('甲乙', 0, 2), [correction({ start: 40, end: 42 })], '甲乙'))).toEqual([
      '甲乙',
    ]);
  });
});

describe('departureOf', () => {
  it.each([
    ['replaced', { sic: '弓|', corr: '引' }],
    ['inserted', { sic: '', corr: '引' }],
    ['dropped', { sic: '弓|', corr: '' }],
    ['doubt', { corr: null }],
    ['gap', { corr: null, kind: 'spam' as const }],
  ])('%s', (expected, over) => {
    expect(departureOf(correction(over))).toBe(expected);
  });
});
