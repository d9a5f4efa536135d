import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { readSentence } from './targets.ts';
import { timeWordsIn } from './time.ts';
import { wordedIn } from './worded.ts';

const PERIOD = { start: 2024, end: 2026 };

/** `name comparator value unit year` of every target of a sentence, with what else is said of it. */
function targets(sentence: string): string[] {
  return readSentence({ folded: folded(sentence) }, PERIOD).drafts.map((d) =>
    [
      sentence.slice(...d.name),
      d.comparator,
      d.max === null ? d.value : `${String(d.value)}–${d.max}`,
      d.unit,
      d.year,
      d.perYear ? '每年' : null,
      d.baseline.value === null && d.baseline.year === null
        ? null
        : `自${d.baseline.value ?? ''}@${d.baseline.year ?? ''}`,
      d.benchmark,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}
/** The words of every target, as a page marks them. */
const marked = (sentence: string): string[] =>
  readSentence({ folded: folded(sentence) }, PERIOD).drafts.map((d) => sentence.slice(d.i, d.j));
const unread = (sentence: string): string[] =>
  readSentence({ folded: folded(sentence) }, PERIOD).unread.map((range) => sentence.slice(...range));

describe('several numbers of one sentence', () => {
  it.each<[string, string[]]>([
    ['企业、高校分别达到30家、20所以上。', ['企业 >= 30 家', '高校 >= 20 所']],
    ['企业、高校分别达到30家以上、20所。', ['企业 >= 30 家', '高校 >= 20 所']],
    ['建设平台5个，企业、高校分别突破30家、20所。', ['平台 = 5 个', '企业 > 30 家', '高校 > 20 所']],
    ['企业分别达到30家。', ['企业 >= 30 家']],
    ['企业和高校分别为30家、20所。', ['企业 = 30 家', '高校 = 20 所']],
    [
      '2024年底、2025年和2026年，企业分别达到10家、20家、30家。',
      ['企业 >= 10 家 2024', '企业 >= 20 家 2025', '企业 >= 30 家 2026'],
    ],
    [
      '2024年、2025年及2026年企业数分别为10家、20家、30家。',
      ['企业数 = 10 家 2024', '企业数 = 20 家 2025', '企业数 = 30 家 2026'],
    ],
    ['贸易、投资和利用外资分别占比达30%、20%和10%。', ['占比 >= 30 %', '占比 >= 20 %', '占比 >= 10 %']],
    [
      '对乙国和丙国贸易、投资和外资分别达30%、20%、10%。',
      ['对乙国和丙国贸易 >= 30 %', '投资 >= 20 %', '外资 >= 10 %'],
    ],
    ['企业、高校均达到20家。', ['企业 >= 20 家', '高校 >= 20 家']],
    ['企业、高校均超过20家。', ['企业 > 20 家', '高校 > 20 家']],
    ['企业、高校均不少于20家。', ['企业 >= 20 家', '高校 >= 20 家']],
    ['企业和高校各20家。', ['企业 = 20 家', '高校 = 20 家']],
    ['企业各20家。', ['企业 = 20 家']],
    ['产值年均达到20亿元。', ['产值 >= 20 亿元']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });

  it('given to a list are marked from the list to the last of them', () => {
    expect(marked('到2026年，企业、高校分别达到30家、20所以上，平台5个。')).toEqual([
      '企业、高校分别达到30家、20所以上',
      '企业、高校分别达到30家、20所以上',
      '平台5个',
    ]);
    expect(marked('企业、高校各20家以上。')).toEqual(['企业、高校各20家以上', '企业、高校各20家以上']);
  });
});

describe('what is counted', () => {
  it.each<[string, string[]]>([
    ['重点培养不少于10名领军人才。', ['领军人才 >= 10 名']],
    ['选拔资助不少于20名青年骨干。', ['青年骨干 >= 20 名']],
    [
      '实现“重点引进高层次人才达到20名，全县各类科技创新平台达到50个以上”的目标。',
      ['重点引进高层次人才 >= 20 名', '全县各类科技创新平台 >= 50 个'],
    ],
    ['重点实验室不少于10家。', ['重点实验室 >= 10 家']],
    [
      '“引进高层次人才达到20名，全县各类科技创新平台达到50个以上”的目标。',
      ['高层次人才 >= 20 名', '全县各类科技创新平台 >= 50 个'],
    ],
    ['“育苗”企业达到20家。', ['“育苗”企业 >= 20 家']],
    ['全县90%的重点企业纳入平台。', ['重点企业纳入平台 = 90 %']],
    ['100%的农技站完成改造，开展培训。', ['农技站完成改造 = 100 %']],
    ['网上可办率达到90%的地区开展试点。', ['网上可办率 >= 90 %']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('from when on', () => {
  it.each<[string, string[]]>([
    ['2025年起5年内企业达到50家。', ['企业 >= 50 家']],
    ['从2025年起，每年培训技工50名。', ['技工 = 50 名 每年']],
    ['自2025年开始，到2026年企业达到50家。', ['企业 >= 50 家 2026']],
    ['2025年起草规划，企业达到50家。', ['企业 >= 50 家 2025']],
  ])('is not by when: %s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('what grows', () => {
  it.each<[string, string[]]>([
    ['县财政每年安排引导资金100万元，并视财力状况逐年增加。', []],
    ['随着产业发展逐年增长。', []],
    ['科技支出逐年增加。', ['科技支出 growth 每年']],
  ])('is named: %s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('where a number starts', () => {
  it.each<[string, string[]]>([
    ['企业由28家增至50家。', ['企业 >= 50 家 自28@']],
    ['企业从28家增加到50家。', ['企业 >= 50 家 自28@']],
    ['研发占比从1.2%提高到2.5%。', ['研发占比 >= 2.5 % 自1.2@']],
    ['研发占比由2023年的1.2%提升至2.5%。', ['研发占比 >= 2.5 % 自1.2@2023']],
    ['企业由28家发展到50家，高校从2所扩大到5所。', ['企业 >= 50 家 自28@', '高校 >= 5 所 自2@']],
    ['目前，企业28家，到2026年达到50家。', ['企业 >= 50 家 2026 自28@']],
    ['截至2023年底，企业28家、专利30件，到2026年达到50家。', ['>= 50 家 2026']],
    ['企业比2023年增长20%。', ['企业 growth 20 % 自@2023']],
    ['办理时限由法定的15个工作日缩短至7个工作日。', ['办理时限 = 7 个工作日 自15@']],
    ['企业达到28家，高校提高到50所。', ['企业 >= 28 家', '高校 >= 50 所']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence).map((t) => t.trim())).toEqual(expected);
  });

  it('is marked together with where it goes', () => {
    expect(marked('推动企业由28家增至50家。')).toEqual(['企业由28家增至50家']);
    expect(marked('目前，企业28家，到2026年达到50家。')).toEqual(['企业28家，到2026年达到50家']);
  });
});

describe('the better of two values', () => {
  it.each<[string, string[]]>([
    ['企业达到40家，力争达到50家。', ['企业 >= 40–50 家']],
    ['企业达到40家，力争50家。', ['企业 >= 40–50 家']],
    ['企业达到40家，争取高校50所。', ['企业 >= 40 家', '高校 = 50 所']],
    ['企业达到40家，力争达到50所。', ['企业 >= 40 家', '企业 >= 50 所']],
    ['企业达到30-40家，力争达到50家。', ['企业 range 30–40 家', '企业 >= 50 家']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });

  it('is marked with the first', () => {
    expect(marked('企业达到40家，力争达到50家以上。')).toEqual(['企业达到40家，力争达到50家以上']);
  });
});

describe('how a number is meant', () => {
  it.each<[string, string]>([
    ['企业不超过50家', '<='],
    ['企业不得高于50家', '<='],
    ['企业不多于50家', '<='],
    ['企业控制在50家', '<='],
    ['企业低于50家', '<='],
    ['企业少于50家', '<='],
    ['企业50家以内', '<='],
    ['企业50家以下', '<='],
    ['企业突破50家', '>'],
    ['企业超过50家', '>'],
    ['企业超50家', '>'],
    ['企业高于50家', '>'],
    ['企业大于50家', '>'],
    ['企业多于50家', '>'],
    ['企业50余家', '>'],
    ['企业50多家', '>'],
    ['企业50家以上', '>='],
    ['企业50家及以上', '>='],
    ['企业50家（含）以上', '>='],
    ['企业达50家', '>='],
    ['企业至少50家', '>='],
    ['企业不少于50家', '>='],
    ['企业不得低于50家', '>='],
    ['企业不小于50家', '>='],
    ['企业稳定在50家', '>='],
    ['企业保持在50家', '>='],
    ['企业≥50家', '>='],
    ['企业增至50家', '>='],
    ['企业提高到50家', '>='],
    ['企业约50家', '~'],
    ['企业近50家', '~'],
    ['企业接近50家', '~'],
    ['企业50家左右', '~'],
    ['企业50家上下', '~'],
    ['产值增长5%', 'growth'],
    ['产值增速达到5%', '>='],
    ['产值增幅不低于5%', '>='],
    ['占比提高2个百分点', 'growth'],
    ['产值增长约2倍', 'growth'],
    ['产值增加5亿元', '='],
    ['企业50-60家', 'range'],
    ['企业50至60家', 'range'],
    ['企业50～60家', 'range'],
    ['企业50家到60家', 'range'],
    ['企业50家', '='],
    ['超高清企业50家', '='],
  ])('%s: %s', (sentence, comparator) => {
    expect(targets(sentence)).toHaveLength(1);
    expect(targets(sentence)[0]?.split(' ')[1]).toBe(comparator);
  });

  it.each<[string, string[]]>([
    ['产值年均增长6%', ['产值 growth 6 % 每年']],
    ['产值年增长6%以上', ['产值 growth 6 % 每年']],
    ['产值年递增6%', ['产值 growth 6 % 每年']],
    ['产值增长6%', ['产值 growth 6 %']],
    ['产值达到30', ['产值 >= 30']],
    ['产值提高到30', ['产值 >= 30']],
    ['产值30', []],
    ['产值增长30', []],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected);
  });
});

describe('the name of a number', () => {
  it.each<[string, string[]]>([
    ['新增10家省级重点实验室、20家企业。', ['省级重点实验室 = 10 家', '企业 = 20 家']],
    ['引进10名人才并培育20家企业。', ['人才 = 10 名', '企业 = 20 家']],
    ['企业突破50家规模。', ['企业 > 50 家']],
    ['企业50家和高校20所。', ['企业 = 50 家', '高校 = 20 所']],
    ['占比达5%的目标。', ['占比 >= 5 %']],
    ['（企业50家）建设平台。', ['企业 = 50 家']],
    ['培育企业（含个体）50家。', ['企业（含个体） = 50 家']],
  ])('%s', (sentence, expected) => {
    expect([...targets(sentence)].sort()).toEqual([...expected].sort());
  });
});

describe('what is left of a sentence', () => {
  it('are its numbers that nobody claims, each with its place', () => {
    expect(unread('排名第3，得分95.5；实现翻两番。')).toEqual(['95.5', '翻两番']);
    expect(unread('到2026年，企业达到50家。')).toEqual([]);
    expect(unread('截至2023年，企业50家。')).toEqual([]);
    expect(unread('给予企业5万元奖励。')).toEqual([]);
    expect(unread('增加三倍之多')).toEqual([]);
  });
});

describe('targets in words', () => {
  const words = (sentence: string): string[] =>
    wordedIn(folded(sentence), timeWordsIn(folded(sentence), PERIOD)).map((d) =>
      [sentence.slice(...d.name), d.comparator, d.benchmark, d.year]
        .filter((part) => part !== null)
        .join(' '),
    );

  it.each<[string, string[]]>([
    ['到2026年，研发强度达到全国平均水平。', ['研发强度 >= 全国平均水平 2026']],
    ['研发强度突破省平均值。', ['研发强度 > 省平均值']],
    ['研发强度超全市平均线。', ['研发强度 > 全市平均线']],
    ['研发强度高于周边平均数。', ['研发强度 > 周边平均数']],
    ['研发强度优于西部地区平均。', ['研发强度 > 西部地区平均']],
    ['研发强度不低于同类县平均水平。', ['研发强度 >= 同类县平均水平']],
    ['贷款利率原则上不得高于全县平均水平。', ['贷款利率 <= 全县平均水平']],
    ['贷款利率不超过全县平均水平。', ['贷款利率 <= 全县平均水平']],
    ['支持增长率超过全省平均水平的企业。', []],
    ['鼓励企业逐年增加投入。', []],
    ['研发强度达到或超过自治区平均水平。', ['研发强度 >= 自治区平均水平']],
    ['研发强度达江南平均水平。', ['研发强度 >= 江南平均水平']],
    ['达到全省平均水平。', []],
    ['目前，研发强度达到全省平均水平。', []],
    ['科技支出逐年有所增长。', ['科技支出 growth']],
    ['科技支出实现逐年稳步递增。', ['科技支出 growth']],
    ['科技支出年年加大。', ['科技支出 growth']],
    ['科技支出逐年增长到5亿元。', []],
    ['科技支出逐年增长5%。', []],
    ['科技支出、研发投入逐年增长。', ['科技支出 growth', '研发投入 growth']],
    ['科技支出与人才逐年增长。', ['科技支出与人才 growth']],
    ['目标：科技支出只增不减。', ['科技支出 growth']],
    ['加强领导，科技支出只增不减。', ['科技支出 growth']],
  ])('%s', (sentence, expected) => {
    expect(words(sentence)).toEqual(expected);
  });
});
