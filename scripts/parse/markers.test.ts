import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './folded.ts';
import { markerAt, markerRules, rankOf, styles } from './markers.ts';

const marker = (text: string) => markerAt(folded(text), 0);

describe('the rules for numbers', () => {
  it.each(markerRules.map((rule, k) => [rule.sample, rule.style, k] as const))(
    '%s is read by its own rule (%s) and by no earlier one',
    (sample, style, k) => {
      const text = folded(sample);
      const reads = markerRules.map((rule) => {
        rule.pattern.lastIndex = 0;
        return rule.pattern.test(text);
      });
      expect(reads.indexOf(true)).toBe(k);
      expect(markerAt(text, 0)?.style).toBe(style);
    },
  );

  it('have a sample for every style', () => {
    expect(new Set(markerRules.map((r) => r.style))).toEqual(new Set(styles));
  });

  it('rank the styles of GB/T 9704—2012 from the outside in', () => {
    const order = (['chapter', 'section', 'paren', 'arabic', 'paren-arabic'] as const).map(rankOf);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('markerAt', () => {
  it.each([
    ['一、总体要求', 'section', 1],
    ['十二、保障', 'section', 12],
    ['一.总体要求', 'section', 1],
    ['（三）建设平台', 'paren', 3],
    ['(十二)建设平台', 'paren', 12],
    ['〔二〕建设平台', 'paren', 2],
    ['1.建设平台', 'arabic', 1],
    ['1. 建设平台', 'arabic', 1],
    ['1、建设平台', 'arabic', 1],
    ['１．建设平台', 'arabic', 1],
    ['16﹒建设平台', 'arabic', 16],
    ['1.5G网络建设', 'arabic', 1],
    ['（4）建设平台', 'paren-arabic', 4],
    ['4）建设平台', 'paren-arabic', 4],
    ['⑶建设平台', 'paren-arabic', 3],
    ['⒓建设平台', 'arabic', 12],
    ['①建设平台', 'circled', 1],
    ['⑳建设平台', 'circled', 20],
    ['第一章 总则', 'chapter', 1],
    ['第二部分 任务', 'chapter', 2],
    ['第三节 平台', 'part', 3],
    ['第十二条 支持', 'article', 12],
    ['任务三：建设平台', 'named', 3],
    ['三是加强领导', 'is', 3],
  ])('%s is %s %i', (text, style, number) => {
    expect(marker(text)).toMatchObject({ style, number });
  });

  it.each([
    '1.5%以上',
    '2024年建成平台',
    '3家企业',
    '一批平台',
    '三、四、五季度',
    '0.建设平台',
    '（含县城）建设',
    '第一，建设平台',
    '建设平台',
    '',
    '、建设',
    '2025.',
  ])('%j begins with none', (text) => {
    expect(marker(text)).toBeNull();
  });

  it('covers the number with its marks and blanks, and no more', () => {
    for (const [text, rest] of [
      ['1. 建设', '建设'],
      ['（一） 建设', '建设'],
      ['一、建设', '建设'],
      ['任务一：建设', '建设'],
    ] as const)
      expect(text.slice(marker(text)?.length)).toBe(rest);
  });

  it('is read anywhere in a text, at that place only', () => {
    expect(markerAt('建设。(二)培育', 3)).toMatchObject({ style: 'paren', number: 2 });
    expect(markerAt('建设。(二)培育', 2)).toBeNull();
    expect(markerAt('1.建设', 99)).toBeNull();
  });

  it('never reaches behind the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'第一二十百章条(）1.、①是任务 的'), maxLength: 12 }),
        (text) => {
          const found = marker(text);
          if (found === null) return;
          expect(found.length).toBeGreaterThan(0);
          expect(found.length).toBeLessThanOrEqual(text.length);
          expect(found.number).toBeGreaterThan(0);
        },
      ),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe('numbers as copies print them', () => {
  it.each([
    ['—、总体要求', 'section', 1],
    ['―、总体要求', 'section', 1],
    ['1l.建设平台', 'arabic', 11],
    ['2I、建设平台', 'arabic', 21],
    ['12. 5G网络建设', 'arabic', 12],
    ['12.100G网络建设', 'arabic', 12],
    ['12.20项目计划', 'arabic', null],
    ['12.2025行动', 'arabic', 12],
    ['10.12.11 “建设”平台', 'decimal-3', 11],
    ['10.12.11建设平台', 'decimal-3', 11],
    ['10.12 《建设》平台', 'decimal-2', 12],
    ['10.2建设平台', 'decimal-2', 2],
    ['3.1.2 ABC', 'decimal-3', null],
    ['12  行动任务', 'decimal-1', 12],
    ['12）建设平台', 'paren-arabic', 12],
    ['⒈建设平台', 'arabic', 1],
    ['⒛建设平台', 'arabic', 20],
    ['⒇建设平台', 'paren-arabic', 20],
    ['⑴建设平台', 'paren-arabic', 1],
    ['第2章 任务', 'chapter', 2],
    ['第3节：平台', 'part', 3],
    ['第120条 支持', 'article', 120],
    ['重点工程2.建设', 'named', 2],
  ])('%s is %s %s', (text, style, number) => {
    const found = marker(text);
    if (number === null) expect(found?.style).not.toBe(style);
    else expect(found).toMatchObject({ style, number });
  });

  it.each([
    ['⒓ 建设', '建设'],
    ['⑶  建设', '建设'],
    ['③ 建设', '建设'],
    ['3.1 、建设', '建设'],
    ['（3）、 建设', '建设'],
    ['12 建设', '建设'],
    ['第三章 ：任务', '任务'],
    ['第三节、平台', '平台'],
    ['第三条 　支持', '支持'],
    ['三是要加强', '加强'],
    ['三、 任务', '任务'],
    ['（三）．建设', '建设'],
    ['12l', ''],
  ])('the marks and blanks behind %s belong to the number', (text, rest) => {
    if (rest !== '') expect(text.slice(marker(text)?.length)).toBe(rest);
    else expect(marker(text)).toBeNull();
  });
});
