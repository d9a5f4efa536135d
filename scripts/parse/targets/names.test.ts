import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { readSentence } from './targets.ts';

/** `name（of） comparator value unit` of every number of a sentence. */
const named = (sentence: string): string[] =>
  readSentence({ folded: folded(sentence) }, { start: 2024, end: 2026 }).drafts.map(
    (d) =>
      `${sentence.slice(...d.name)}${d.of === null ? '' : `（${sentence.slice(...d.of)}）`} ${d.comparator} ${d.value ?? ''}${d.unit ?? ''}`,
  );

describe('what a number is of', () => {
  it.each<[string, string[]]>([
    // By how much it changes, and not what it comes to.
    ['贷款余额增长不低于30亿元。', ['贷款余额增长 >= 30亿元']],
    ['森林质量提升10万亩以上。', ['森林质量提升 >= 10万亩']],
    ['产值增长5%-6%。', ['产值增长 range 5%']],
    ['产值增长5%。', ['产值 growth 5%']],
    ['贷款余额增长到30亿元。', ['贷款余额 >= 30亿元']],
    ['增加500个车位。', ['车位 = 500个']],
    ['年均增速达到6%。', ['年均增速 >= 6%']],
    ['产值增长率达到6%。', ['产值增长率 >= 6%']],
    // A list whose last thing alone says what is measured.
    [
      '玉米种植、收获机械化率分别达到50%和65%。',
      ['玉米种植、收获机械化率（玉米种植） >= 50%', '玉米种植、收获机械化率（收获机械化率） >= 65%'],
    ],
    [
      '种植、收获机械化率均达到45%。',
      ['种植、收获机械化率（种植） >= 45%', '种植、收获机械化率（收获机械化率） >= 45%'],
    ],
    ['落地率、到位率分别达到60%和10%。', ['落地率 >= 60%', '到位率 >= 10%']],
    // A list in the clause in front.
    [
      '甲类、乙类、丙类用户的报装，办理时间分别压减至6个、22个、32个工作日以内。',
      [
        '办理时间（甲类） <= 6个工作日',
        '办理时间（乙类） <= 22个工作日',
        '办理时间（丙类用户） <= 32个工作日',
      ],
    ],
    // Words that are no part of a name, and some that look so.
    ['将退税办理时间压缩至3个工作日内。', ['退税办理时间 <= 3个工作日']],
    ['平均办结时间由4天压缩至4小时内。', ['平均办结时间 <= 4小时']],
    ['提高接火率至93%。', ['接火率 >= 93%']],
    ['出让比例在30%以上。', ['出让比例 >= 30%']],
    ['实现90%解决率。', ['解决率 = 90%']],
    ['年内企业突破100家。', ['企业 > 100家']],
    ['今年培育导师300名。', ['导师 = 300名']],
    ['种植面积达到5万亩。', ['种植面积 >= 5万亩']],
    ['要组织发布会3场。', ['发布会 = 3场']],
    ['建成区公园达到100个。', ['建成区公园 >= 100个']],
    ['获得用水、用气满意率98%以上。', ['获得用水、用气满意率 >= 98%']],
    ['共享接口调用突破50万次。', ['共享接口调用 > 50万次']],
    // Sizes and those compared with.
    ['实施10个投资十亿元以上项目。', ['投资十亿元以上项目 = 10个']],
    ['建立用工量500人以上及一次招录100人以上的重点企业清单。', []],
    ['在全省63个县考核中进入前列。', []],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected);
  });
});
