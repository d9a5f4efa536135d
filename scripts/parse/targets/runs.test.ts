/** Numerals alone, without their sentence. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { RUN, unreadableIn, withNumbers, written } from './written.ts';

describe('a run of numerals', () => {
  const runs = (text: string): string[] =>
    [...withNumbers(folded(text)).matchAll(new RegExp(RUN, 'gu'))].map(String);

  it.each<[string, string[]]>([
    ['统一标准', []],
    ['之一', []],
    ['百分点', []],
    ['5千瓦', ['5']],
    ['企业数三十家', ['三十']],
    ['企业数百家', ['数百']],
    ['队伍十人', ['十']],
    ['收拾干净', []],
    ['家 86 120', ['86', '120']],
    ['达到 1 200 件', ["1'200"]],
    ['第1 200件', ['1', '200']],
    ['2021,2022年', ['2021', '2022']],
  ])('in %s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('has no value where it is no number', () => {
    const none = [
      '几十',
      '数百',
      '一一',
      '一二五',
      '1.2.3',
      '十百',
      '万万',
      '9'.repeat(400),
      `${'9'.repeat(16)}亿`,
    ];
    expect(none.map(written)).toEqual(none.map(() => null));
    expect(written('9'.repeat(15))?.value).toBe(999_999_999_999_999);
    expect(unreadableIn('达到1e400家')).toEqual([
      { i: 2, j: 3 },
      { i: 4, j: 7 },
    ]);
    expect(unreadableIn('达到1,20家')).toEqual([
      { i: 2, j: 3 },
      { i: 4, j: 6 },
    ]);
  });
});

/** Value, upper value and 万 or 亿 of numerals; null where it cannot be known. */
const value = (text: string) => {
  const number = written(withNumbers(folded(text)));
  return number === null ? null : [number.value, number.max, number.multiple];
};

describe('the value of numerals', () => {
  it.each<[string, number, string?]>([
    ['三', 3],
    ['十', 10],
    ['廿', 20],
    ['卅二', 32],
    ['九十', 90],
    ['二十一', 21],
    ['一百一', 110],
    ['一百一十', 110],
    ['一百十', 110],
    ['百二', 120],
    ['一百零五', 105],
    ['一百○五', 105],
    ['一千五', 1500],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['二万五', 25_000],
    ['两万二', 22_000],
    ['一万零五百', 10_500],
    ['一万亿', 1, '万亿'],
    ['2万亿', 2, '万亿'],
    ['三亿五千万', 35_000, '万'],
    ['一五〇〇', 1500],
    ['一〇五', 105],
    ['零', 0],
    ['零点五', 0.5],
    ['十二点五六', 12.56],
    ['1.5千', 1.5, '千'],
    ['1.5', 1.5],
    ['1千5', 1500],
    ['1百20', 120],
    ['1百2十', 120],
    ['1万2千', 12_000],
    ['1000万', 1000, '万'],
    ['12,345', 12_345],
    ['12 345 678', 12_345_678],
    ['壹佰', 100],
    ['3·5亿', 3.5, '亿'],
  ])('%s', (text, number, multiple = '') => {
    expect(value(text)).toEqual([number, null, multiple]);
  });

  it.each<[string, number, number]>([
    ['十二三', 12, 13],
    ['十三五', 13, 15],
    ['三十四五', 34, 35],
    ['三四十', 30, 40],
    ['三四百', 300, 400],
    ['三五千', 3000, 5000],
    ['两三', 2, 3],
    ['肆伍', 4, 5],
  ])('%s is between two', (text, low, high) => {
    expect(value(text)).toEqual([low, high, '']);
  });

  it.each([
    '十四五百',
    '四三',
    '三六',
    '一百零',
    '三点十',
    '三点五点六',
    '二〇',
    '1.5万2千',
    '1万000',
    '万五',
    '三亿万',
    '五万六万',
    '2千2千',
    '一千二千',
    '1,000,00',
    '1234,567',
  ])('%s has none', (text) => {
    expect(value(text)).toBeNull();
  });

  it.each([
    ['壹拾贰万叁仟元', '一十二万三千元'],
    ['佰万元', '百万元'],
    ['叁拾。', '三十。'],
    ['叁拾', '三十'],
    ['叁', '叁'],
    ['叁贵', '叁贵'],
    ['3·52%', '3.52%'],
    ['3·5家', '3·5家'],
    ['≦3、⩽4', '≤3、≤4'],
    ['≧3、⩾4', '≥3、≥4'],
    ['○五', '○五'],
    ['123 456', "123'456"],
    ['达到 1 234 567', "达到 1'234'567"],
    ['1,234,5', '1,234,5'],
    ['1 234, 5', '1 234, 5'],
    ['1 234,5', '1 234,5'],
  ])('%s is made alike: %s', (text, alike) => {
    expect(withNumbers(text)).toBe(alike);
  });
});

describe('a number that nobody can read whole', () => {
  const unreadable = (text: string): string[] => unreadableIn(text).map(({ i, j }) => text.slice(i, j));

  it.each<[string, string[]]>([
    ['1.2.3', ['1.2.3']],
    ['1e4', ['1', '4']],
    ['1 2', ['1', '2']],
    ['3/4', ['3', '4']],
    ['1, 2', ['1', '2']],
    ['1,家,2', []],
    ['5 家、8 家', []],
    ['家,5', []],
    ['成百上千家', ['百', '千']],
    ['建成百家店上千家', []],
    ['几十家、30家', ['几十']],
    ['甲乙丙丁几十家', ['几十']],
    ['3至5家', []],
    ['达到5 三类', []],
  ])('in %s', (text, expected) => {
    expect(unreadable(text)).toEqual(expected);
  });
});
