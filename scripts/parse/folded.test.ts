import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, headingNumber } from './folded.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('folded', () => {
  it.each([
    ['（一）ＡＢ１２．％：；，！？～', '(一)AB12.%:;,!?~'],
    ['【〔［〖﹝[a]〗﹞］〕】', '(((((' + '(a)' + ')))))'],
    ['\u00a0\u3000\t\u2002\u2003\u2009\u202f', '       '],
    ['｜│┃|', '||||'],
    ['牽頭單位：縣發展改革委', '牵头单位:县发展改革委'],
    ['重點任務、保障措施', '重点任务、保障措施'],
    ['“引”《书》。、', '“引”《书》。、'],
    ['︰﹕﹔﹐﹑﹒．', '::;,、..'],
    ['［一］', '(一)'],
    ['通訊質量，強極範圍；該條節則', '通讯质量,强极範围;该条节则'],
    ['項目圖規、資金創新、應產機構', '项目图规、资金创新、应产机构'],
    ['環護國義話說學', '环护国义话说学'],
    ['據況', '据况'],
    ['𠮷【𡈽】', '𠮷(𡈽)'],
    ['⼀、⼯作⺠⻓⾧⾨', '一、工作民长长門'],
    ['２．５﹪，﹢１〜２﹣３', '2.5%,+1~2-3'],
    ['到二〇二六年', '到2026年'],
    ['二○二五年二◯二五年二零二五年', '2025年2025年2025年'],
    ['二O二五年二Ｏ二五年二О二五年二Ο二五年', '2025年2025年2025年2025年'],
    ['二0二五年二０二五年2O25年20２5年', '2025年2025年2025年2025年'],
    ['（二〇二五—二〇二七年）', '(2025—2027年)'],
    ['（二〇二五－二〇二七）', '(2025-2027)'],
    ['（２０２５—２０２７年）', '(2025—2027年)'],
    ['二〇二五年至二〇二七年、一九九八年', '2025年至2027年、1998年'],
    ['二〇二五、二〇二六和二〇二七年', '2025、2026和2027年'],
    ['甲政发〔二〇二五〕3号', '甲政发(2025)3号'],
    ['\uf9d1三年、二〇二五\uf98e', '六三年、2025年'],
    ['二〇二五家，二十五年，二五年', '二〇二五家,二十五年,二五年'],
    ['', ''],
  ])('%j is matched as %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('keeps the length, so that an index holds for both', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
        ),
        (text) => folded(text).length === text.length,
      ),
      { seed: 1, numRuns: 1000 },
    );
    expect(units.filter((c) => folded(c).length !== 1)).toEqual([]);
  });

  it('changes nothing the second time', () => {
    expect(units.filter((c) => folded(folded(c)) !== folded(c))).toEqual([]);
  });

  it('keeps line ends, and makes none', () => {
    const isEnd = (c: string): boolean => /[\n\r\u0085\u2028\u2029\u000b\u000c]/u.test(c);
    expect(units.filter((c) => isEnd(folded(c)) !== isEnd(c))).toEqual([]);
  });
});

describe('headingNumber', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十四', 24],
    ['九十九', 99],
    ['百', 100],
    ['一百', 100],
    ['一百零五', 105],
    ['百零五', 105],
    ['三百二十一', 321],
    ['〇', 0],
    ['两', 2],
    ['7', 7],
    ['07', 7],
    ['120', 120],
  ])('%s is %i', (text, expected) => {
    expect(headingNumber(text)).toBe(expected);
  });

  it.each(['', '一二', '1234', '第一', '一.', '①', '1.5', ' 1', '二三十', '-1', '一般'])(
    '%j is none',
    (text) => {
      expect(headingNumber(text)).toBeNull();
    },
  );

  it('reads every number below 100 as it is printed', () => {
    const digit = [...'〇一二三四五六七八九'];
    for (let n = 1; n < 100; n++) {
      const [tens, ones] = [Math.floor(n / 10), n % 10];
      const printed = `${tens > 1 ? (digit[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (digit[ones] ?? '') : ''}`;
      expect(headingNumber(printed)).toBe(n);
    }
  });
});
