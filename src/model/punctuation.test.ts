import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { punctuated, settingsOf, type Setting } from './punctuation.ts';

/** A text of the reading with the signs of the copy at the places of `settings`: the inverse of {@link punctuated}. */
function ownSigns(text: string, settings: readonly Pick<Setting, 'at' | 'own'>[]): string {
  let out = '';
  let from = 0;
  for (const { at, own } of settings) {
    out += text.slice(from, at) + own;
    from = at + 1;
  }
  return out + text.slice(from);
}

/** Each text with its reading; those with `null` stay as they are. */
const cases: readonly (readonly [text: string, reading: string | null, why: string])[] = [
  ['为贯彻落实省市部署,结合我县实际:', '为贯彻落实省市部署，结合我县实际：', 'signs between Han characters'],
  ['(一)聚焦创新主体,激发活力', '（一）聚焦创新主体，激发活力', 'numbers of headings'],
  ['行动计划(2024-2025年)', '行动计划（2024-2025年）', 'years in brackets, their dash as it is'],
  ['阶段(2021)年末', '阶段（2021）年末', 'brackets among Han characters'],
  ['投入1,000万元,增长10.5%', '投入1,000万元，增长10.5%', 'a number and a clause'],
  ['比例为3:2', null, 'a ratio'],
  ['9:30至11:10:00', null, 'times of day'],
  ['达到30%,建成区40%', '达到30%，建成区40%', 'behind a share'],
  ['分别达到30%,40%', '分别达到30%，40%', 'between shares'],
  ['见https://a.gov.cn/b?x=1,2;y=(3),再看', '见https://a.gov.cn/b?x=1,2;y=(3)，再看', 'an address'],
  ['联系电话:0471-7190000', '联系电话：0471-7190000', 'before a number'],
  ['邮箱:a.b@c.cn;网址:www.a.cn', '邮箱：a.b@c.cn；网址：www.a.cn', 'addresses of mail and sites'],
  ['国办发(2017)43号', null, 'the number of a document'],
  [
    '《规划》(国办发〔2017〕43号)',
    '《规划》（国办发〔2017〕43号）',
    'brackets around the number of a document',
  ],
  ['y=f(x)(x>0)', null, 'a formula without Han characters'],
  ['公式y=(a+b)*2计算', null, 'a formula within Chinese'],
  ['GDP(PPP), GNP', null, 'Latin words'],
  [
    '新一代电子信息(PCB电子元器件)、智能装备',
    '新一代电子信息（PCB电子元器件）、智能装备',
    'Latin and Han in brackets',
  ],
  ['研发(R&D)经费', '研发（R&D）经费', 'Latin in brackets behind Han'],
  ['重点是“芯片”,建设园区', '重点是“芯片”，建设园区', 'behind a closing quote'],
  ['各部门(单位):', '各部门（单位）：', 'behind a closing bracket'],
  ['1)加快培育;2)完善', '1）加快培育；2）完善', 'brackets without a partner'],
  ['创新型县（市、区)', '创新型县（市、区）', 'a partner that is full-width already'],
  ['要做到"三个一",抓落实!', '要做到“三个一”，抓落实！', 'straight quotes'],
  ["打造'小巨人'企业", '打造‘小巨人’企业', 'single quotes'],
  ["don't, won't：两词", null, 'apostrophes'],
  ['“说“甲"乙', '“说“甲”乙', 'a straight quote that closes a curly one'],
  ['谁来做?怎么做?', '谁来做？怎么做？', 'questions'],
  ['R&amp;D,经费', 'R&amp;D，经费', 'entities that stood in the copy'],
  ['来源: 投资临沂', '来源： 投资临沂', 'a blank stays where it is'],
  ['甲,\n乙', '甲，\n乙', 'the end of a line'],
  ['a,b;c', null, 'no Han character at all'],
];

describe('a text with the signs of print', () => {
  it.each(cases)('%s → %s: %s', (text, reading) => {
    expect(punctuated(text)).toBe(reading ?? text);
  });

  it('says of every sign where it stands, what the copy has and why it was set', () => {
    expect(settingsOf('(1)甲,乙1)"丙"30%,40%')).toEqual([
      { at: 0, own: '(', set: '（', rule: 'bracket-pair' },
      { at: 2, own: ')', set: '）', rule: 'bracket-pair' },
      { at: 4, own: ',', set: '，', rule: 'beside-han' },
      { at: 7, own: ')', set: '）', rule: 'bracket-alone' },
      { at: 8, own: '"', set: '“', rule: 'quotes' },
      { at: 10, own: '"', set: '”', rule: 'quotes' },
      { at: 14, own: ',', set: '，', rule: 'between-values' },
    ]);
  });
});

/** Texts of all that the rule looks at, in any order. */
const texts = fc
  .array(
    fc.constantFrom(
      ...[...'甲乙年3.%,:;?!()"\'，：；（）“”‘’、。《》〔〕 \naZ𠮷&=+/'],
      'https://a.cn/b,',
      '1,000',
      '(2017)43号',
      '&amp;',
      "it's",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const DECLARED: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '"': '“”',
  "'": '‘’',
};

describe('any text', () => {
  it('keeps its length, and changes at declared signs and nowhere else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [own, set] = [[...text], [...punctuated(text)]];
        expect(set.length).toBe(own.length);
        expect(punctuated(text).length).toBe(text.length);
        own.forEach((c, k) => {
          if (set[k] !== c) expect(DECLARED[c]).toContain(set[k]);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('is not changed again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(punctuated(punctuated(text))).toBe(punctuated(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is given back from its settings', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ownSigns(punctuated(text), settingsOf(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
