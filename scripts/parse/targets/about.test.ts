import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { aboutWords } from './about.ts';
import { fundingIn } from './funding.ts';
import { columnsOf, rowPromised } from './table.ts';
import { readSentence } from './targets.ts';

const PERIOD = { start: 2023, end: 2025 };

/** `comparator value words` of every target of a sentence; `—` where its number is exact. */
const promised = (sentence: string): string[] =>
  readSentence({ folded: folded(sentence) }, PERIOD).drafts.map(
    (d) => `${d.comparator} ${String(d.value)} ${aboutWords(sentence, d.about) ?? '—'}`,
  );
/** `amount words` of every payment of a sentence. */
const paid = (sentence: string): string[] =>
  fundingIn(folded(sentence)).map((p) => `${String(p.amount)} ${aboutWords(sentence, p.about) ?? '—'}`);

describe('a number that is about so much', () => {
  it.each<[string, string[]]>([
    ['培育企业百余家。', ['> 100 余']],
    ['引进企业三十余家。', ['> 30 余']],
    ['培训农民1万余人次。', ['> 1 余']],
    ['培育企业50多家。', ['> 50 多']],
    ['新增企业十几家。', ['> 10 几']],
    ['培育企业近百家。', ['~ 100 近']],
    ['新增企业将近40家。', ['~ 40 将近']],
    ['产值接近10亿元。', ['~ 10 接近']],
    ['企业达到约30家。', ['~ 30 约']],
    ['培育企业大概30家。', ['~ 30 大概']],
    ['企业达到30家左右。', ['~ 30 左右']],
    ['每年引进人才100人上下。', ['~ 100 上下']],
    ['选派约100名左右科技特派员。', ['~ 100 约…左右']],
    ['建成平台二十来个。', ['~ 20 来']],
    ['培育企业上千家。', ['>= 1000 上']],
    ['建成平台30-50个左右。', ['range 30 左右']],
    ['产值增长10%左右。', ['growth 10 左右']],
    ['企业突破2000家、力争达到2500家左右。', ['> 2000 左右']],
    ['产值达到100亿元左右，税收约5亿元，企业8家。', ['~ 100 左右', '~ 5 约', '= 8 —']],
  ])('%s', (sentence, expected) => {
    expect(promised(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['企业突破50家。', ['> 50 —']],
    ['培育企业50家以上。', ['>= 50 —']],
    ['建成百家示范企业。', ['= 100 —']],
    ['建成线上百家店。', ['= 100 —']],
    ['产值超过百亿元。', ['> 100 —']],
    ['成百上千家企业受益。', []],
  ])('not: %s', (sentence, expected) => {
    expect(promised(sentence)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['对认定的企业给予补助约5万元。', ['5 约']],
    ['对认定的企业给予补助5万元左右。', ['5 左右']],
    ['对认定的企业给予近百万元奖励。', ['100 近']],
    ['对获奖单位奖励上百万元。', ['100 上']],
    ['县财政每年安排科技专项资金500余万元。', ['500 余']],
    ['县财政每年安排约500万元科技专项资金。', ['500 约']],
    ['对认定的企业分别给予约2万元、3万元补助。', ['2 约', '3 —']],
    ['对认定的企业给予补助5万元以上。', ['5 —']],
  ])('of money: %s', (sentence, expected) => {
    expect(paid(sentence)).toEqual(expected);
  });

  it('is no promise of its own where it is money', () => {
    expect(promised('对认定的企业给予补助约5万元。')).toEqual([]);
    expect(promised('县财政每年安排科技专项资金500余万元。')).toEqual([]);
  });

  it('stands in the cell of a table too', () => {
    const table = { columns: ['指标', '2025年'].map((label) => ({ label, group: null })) };
    const words = (cell: string) =>
      rowPromised(
        columnsOf(table, PERIOD),
        ['企业（家）', cell].map((text, column) => ({ column, text, start: 0, end: 0 })),
        PERIOD,
      ).drafts.map(({ value, about }) => [value, about]);
    expect(words('约50')).toEqual([[50, '约']]);
    expect(words('50左右')).toEqual([[50, '左右']]);
    expect(words('50')).toEqual([[50, null]]);
  });
});
