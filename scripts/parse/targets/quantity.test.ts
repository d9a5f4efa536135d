/** How a number is meant by the words around it; the phrases are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { quantitiesIn } from './quantity.ts';
import { withNumbers } from './written.ts';

/** The words before each number, the number, the words behind it, then comparator, value and unit. */
const read = (text: string): string[] =>
  quantitiesIn(withNumbers(folded(text))).map((q) =>
    [
      `${text.slice(q.lead, q.i)}|${text.slice(q.i, q.j)}|${text.slice(q.j, q.tail)}`,
      q.comparator,
      q.max === null ? q.value : `${q.value}–${q.max}`,
      q.unit,
      q.stretch ? 'stretch' : null,
      q.yearly ? 'yearly' : null,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('a quantity', () => {
  it.each([
    ['产值增长约10%', '增长约|10%| growth 10 %'],
    ['占比提高2百分点', '提高|2百分点| growth 2 百分点'],
    ['占比提高2个百分点', '提高|2个百分点| growth 2 个百分点'],
    ['产值增加一倍', '增加|一倍| growth 1 倍'],
    ['企业增加5家', '增加|5家| = 5 家'],
    ['企业不得超过5家', '不得超过|5家| <= 5 家'],
    ['企业不得高于5家', '不得高于|5家| <= 5 家'],
    ['企业不得多于5家', '不得多于|5家| <= 5 家'],
    ['企业不高于5家', '不高于|5家| <= 5 家'],
    ['企业不多于5家', '不多于|5家| <= 5 家'],
    ['企业不大于5家', '不大于|5家| <= 5 家'],
    ['企业不超5家', '不超|5家| <= 5 家'],
    ['企业低于5家', '低于|5家| <= 5 家'],
    ['企业少于5家', '少于|5家| <= 5 家'],
    ['企业≤5家', '≤|5家| <= 5 家'],
    ['企业不得低于5家', '不得低于|5家| >= 5 家'],
    ['企业不得少于5家', '不得少于|5家| >= 5 家'],
    ['企业不低于5家', '不低于|5家| >= 5 家'],
    ['企业不小于5家', '不小于|5家| >= 5 家'],
    ['企业不得小于5家', '不得小于|5家| >= 5 家'],
    ['企业增至5家', '增至|5家| >= 5 家'],
    ['企业发展到5家', '发展到|5家| >= 5 家'],
    ['企业至少为5家', '至少为|5家| >= 5 家'],
    ['企业至少建成5家', '|5家| >= 5 家'],
    ['企业≥5家', '≥|5家| >= 5 家'],
    ['企业逾5家', '逾|5家| > 5 家'],
    ['企业多于5家', '多于|5家| > 5 家'],
    ['企业大于5家', '大于|5家| > 5 家'],
    ['企业高于5家', '高于|5家| > 5 家'],
    ['企业超5家', '超|5家| > 5 家'],
    ['控制在合理范围的企业5家', '|5家| = 5 家'],
    ['突破瓶颈的企业5家', '|5家| = 5 家'],
    ['参加人数至少过半的企业5家', '|5家| = 5 家'],
    ['研判3个工作日（含）以上', '|3个工作日|（含）以上 >= 3 个工作日'],
    ['培训5人次及以上', '|5人次|及以上 >= 5 人次'],
    ['办理5个工作日以下', '|5个工作日|以下 <= 5 个工作日'],
    ['办理5个工作日以内', '|5个工作日|以内 <= 5 个工作日'],
    ['种植5公顷上下', '|5公顷|上下 ~ 5 公顷'],
    ['企业累计达到 50家', '累计达到 |50家| >= 50 家'],
    ['企业共 50家', ' |50家| = 50 家'],
    ['企业1.2 万余家', '|1.2 万余家| > 1.2 万家'],
    ['企业20来家', '|20来家| ~ 20 家'],
    ['企业过百家', '|过百家| > 100 家'],
    ['企业超过百家', '超过|百家| > 100 家'],
    ['企业占三四成', '|三四成| range 30–40 %'],
    ['企业占三成五', '|三成五| = 35 %'],
    ['企业5-5家', '|5-5家| range 5–5 家'],
    ['企业5—8万家', '|5—8万家| range 5–8 万家'],
    ['企业9千—1万家', '|9千—1万家| range 0.9–1 万家'],
    ['企业20余至30家', '|20余至30家| range 20–30 家'],
    ['投资¥5万至¥8万', '|¥5万至¥8万| range 5–8 万元'],
    ['面积3倍半径', '|3倍| = 3 倍'],
    ['面积3倍半', '|3倍半| = 3.5 倍'],
    ['得分提高到50', '提高到|50| >= 50'],
    ['得分超过50', '超过|50| > 50'],
    ['力争早日达到60家', '达到|60家| >= 60 家 stretch'],
    ['力争达到60家', '力争达到|60家| >= 60 家 stretch'],
    ['力争在下一阶段达到60家', '达到|60家| >= 60 家'],
    ['年均实现增长10%', '增长|10%| growth 10 % yearly'],
    ['年递增10%', '年递增|10%| growth 10 % yearly'],
    ['年度产值增长10%', '增长|10%| growth 10 %'],
  ])('in %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['几十家', '前3家', '得分提高50', '三四至五家', '三至五六家', '8至5家'])(
    'is none in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('of a list has the unit at its end, where the list is given out', () => {
    expect(read('分别达到10、20和30家')).toEqual(['分别达到|10| >= 10 家', '|20| = 20 家', '|30家| = 30 家']);
    expect(read('达到10、20和30家').map((words) => words.split(' ').slice(1).join(' '))).toEqual([
      '>= 10',
      '= 30 家',
    ]);
  });

  it('has a value in base units where it has a unit', () => {
    const base = (text: string) => quantitiesIn(text).map((q) => q.base);
    expect(base('达到3万亩')).toEqual([{ value: 30_000, unit: '亩' }]);
    expect(base('达到3万')).toEqual([{ value: 30_000, unit: '' }]);
    expect(base('达到3')).toEqual([null]);
  });
});
