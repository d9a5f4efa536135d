/** What a document prints about itself, part by part: evidence weighed, days, titles, numbers, kinds of lines. Invented words. */
import { describe, expect, it } from 'vitest';
import { dayIn } from './day.ts';
import { kindsOf, letterHead, linesOf } from './lines.ts';
import { numberIn, sameNumber } from './number.ts';
import { sameTitle } from './title.ts';
import { abbreviates, weigh, type Sighting } from './weigh.ts';

const SCALE = { least: 3, margin: 2, same: (a: string, b: string) => a.toLowerCase() === b.toLowerCase() };

/** Sightings as `value weight place`. */
const weighed = (...sightings: readonly string[]) =>
  weigh(
    sightings.map((words): Sighting => {
      const [value = '', weight = '', where = ''] = words.split(' ');
      return { value, where, line: null, weight: Number(weight) };
    }),
    SCALE,
  );

describe('a fact', () => {
  it('is stated where its evidence is enough and the next is far behind', () => {
    expect(weighed()).toEqual({ value: null, doubt: 'nothing', candidates: [] });
    expect(weighed('a 0 x')).toEqual({ value: null, doubt: 'nothing', candidates: [] });
    expect(weighed('a 2 x')).toMatchObject({ value: null, doubt: 'weak' });
    expect(weighed('a 3 x')).toMatchObject({ value: 'a', doubt: null });
    expect(weighed('a 3 x', 'b 2 y')).toMatchObject({ value: null, doubt: 'several' });
    expect(weighed('a 4 x', 'b 2 y')).toMatchObject({ value: 'a', doubt: null });
  });

  it('has the sum of its places, each counted once, and the value of the best', () => {
    const { value, candidates } = weighed('b 3 y', 'A 2 x', 'a 3 z', 'a 1 x');
    expect(value).toBe('a');
    expect(candidates.map((c) => [c.value, c.score, c.evidence.map((s) => s.weight)])).toEqual([
      ['a', 5, [3, 2, 1]],
      ['b', 3, [3]],
    ]);
  });
});

describe('an abbreviation', () => {
  it.each<[string, string, boolean]>([
    ['县科技局', '县科学技术局', true],
    ['县科学技术局', '县科技局', true],
    ['县科技局', '县科技局', true],
    ['县技科局', '县科学技术局', false],
    ['县科技局', '县科学技术', false],
    ['', '县科技局', false],
  ])('%s of %s: %j', (a, b, is) => {
    expect(abbreviates(a, b)).toBe(is);
  });
});

describe('a day', () => {
  it.each([
    ['2024年3月1日', '2024-03-01'],
    ['2024 年 3 月 1 日印发', '2024-03-01'],
    ['2024年三月一日', '2024-03-01'],
    ['2024年十二月三十一日', '2024-12-31'],
    ['2024年一〇月三〇日', '2024-10-30'],
    ['2024年零三月〇一日', '2024-03-01'],
    ['2024-03-01', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024.3.1', '2024-03-01'],
    ['2024年3月1', '2024-03-01'],
    ['发布于2024-03-15，2025-01-01生效', '2024-03-15'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each(['2023-02-29', '2024-13-01', '2024年3月', '2024-3-123', '1824年3月1日', '3月1日', ''])(
    'is none in %j',
    (text) => {
      expect(dayIn(text)).toBeNull();
    },
  );
});

describe('two titles', () => {
  it.each<[string, string, boolean]>([
    ['甲县科技创新行动方案', '《甲县科技创新行动方案》', true],
    ['甲县科技创新行动方案', '甲县科技创新的三年行动方案', true],
    ['甲县科技创新行动方案', '甲县科技创新行动计划', false],
    ['甲县方案', '甲县科技创新行动方案', false],
    ['我县科技方案', '甲县科技方案', true],
    ['甲县科技方案', '我县科技方案', true],
    ['我县规划', '甲县规划', false],
    ['乙县科技方案', '甲县科技方案', false],
  ])('%s and %s are one: %j', (a, b, one) => {
    expect(sameTitle(a, b)).toBe(one);
  });
});

describe('the number of a document', () => {
  const weights = (text: string, beside: { from: number; to: number } | null = null) =>
    numberIn(linesOf(text), null, beside).candidates.flatMap((c) =>
      c.evidence.map((s) => [s.value, s.where, s.weight]),
    );

  it('weighs by where it stands', () => {
    expect(weights('甲政发〔2024〕1号')).toEqual([['甲政发〔2024〕1号', 'line', 5]]);
    expect(weights('（甲政发〔2024〕1号）')).toEqual([['甲政发〔2024〕1号', 'in brackets', 3]]);
    expect(weights('文号：甲政发〔2024〕1号')).toEqual([['甲政发〔2024〕1号', 'line', 3]]);
    expect(weights('《甲县方案》（甲政发〔2024〕1号）')).toEqual([['甲政发〔2024〕1号', 'line', 1]]);
    expect(weights('精神，甲政发〔2024〕1号')).toEqual([['甲政发〔2024〕1号', 'line', 1]]);
    expect(weights('精神，文号：甲政发〔2024〕1号')).toEqual([['甲政发〔2024〕1号', 'line', 3]]);
    expect(weights('按照甲政发〔2024〕1号')).toEqual([]);
    expect(weights('和甲政发〔2024〕1号')).toEqual([]);
  });

  it('weighs more beside the title', () => {
    const text = '甲政发〔2024〕1号\n一\n二\n三\n四';
    const weight = (from: number, to: number) => weights(text, { from, to })[0]?.[2];
    expect([weight(1, 4), weight(2, 4), weight(3, 4)]).toEqual([6, 6, 5]);
    expect(
      numberIn(linesOf('一\n二\n三\n甲政发〔2024〕1号'), null, { from: 0, to: 1 }).candidates[0]?.score,
    ).toBe(6);
  });

  it('may be given by the site', () => {
    const found = numberIn([], '甲政发〔2024〕 1号、乙政发〔2024〕2号', null);
    expect(found.candidates.map((c) => [c.value, c.score])).toEqual([['甲政发〔2024〕1号', 5]]);
    expect(numberIn([], '无', null).value).toBeNull();
  });

  it('is the same in other brackets and widths', () => {
    expect(sameNumber('甲政发〔2024〕1号', '甲政发［２０２４］第 1号')).toBe(true);
    expect(sameNumber('甲政发〔2024〕1号', '甲政发〔2024〕11号')).toBe(false);
  });
});

describe('a line before the first section', () => {
  it.each([
    ['甲县人民政府文件', 'letterhead'],
    ['甲县文件', 'letterhead'],
    ['一、总体要求', 'label'],
    ['8.', 'ordinal'],
    ['8、', 'ordinal'],
    ['甲政发〔2024〕1号', 'number'],
    ['（甲政发〔2024〕1号）', 'number'],
    ['总第12期', 'number'],
    ['第3号', 'number'],
    ['2024年3月1日', 'day'],
    ['甲县人民政府 2024年3月1日', 'day'],
    ['甲县人民政府2024年3月1日（此件公开发布）', 'day'],
    ['（此件公开发布）', 'bracket'],
    ['（此件公开发布）（主动公开）', 'bracket'],
    ['2024/3 - 5', 'label'],
    ['附件', 'annex'],
    ['附表1', 'annex'],
    ['各镇人民政府', 'addressee'],
    ['甲县科技局：', 'addressee'],
    ['市直有关单位', 'addressee'],
    ['来源甲县', 'label'],
    ['首页>政务公开', 'label'],
    ['名称|内容', 'label'],
    ['《甲县方案》已经县政府同意', 'sentence'],
    ['支持企业，建设平台', 'sentence'],
    ['为了加快科技创新', 'sentence'],
    ['现将方案印发给你们', 'sentence'],
    ['甲县科技创新行动方案', 'words'],
    ['甲县“支持企业，建设平台”行动方案', 'words'],
    ['甲县方案（建设、推广；试行）', 'words'],
  ])('%s is %s', (line, kind) => {
    expect(kindsOf(linesOf(line))).toEqual([kind]);
  });

  it('goes on with the sentence or the addressees before it until they end', () => {
    expect(kindsOf(linesOf('为了加快，\n科技创新\n（试行）\n推动发展。\n甲县方案'))).toEqual([
      'sentence',
      'sentence',
      'bracket',
      'sentence',
      'words',
    ]);
    expect(kindsOf(linesOf('各镇人民政府，\n有关单位：\n甲县方案'))).toEqual([
      'addressee',
      'addressee',
      'words',
    ]);
  });

  it('of a letter head names an agency', () => {
    expect(
      ['甲县人民政府文件', '甲县 文件', '学习文件', '甲县人民政府文件汇编', '2024年甲县文件'].map(letterHead),
    ).toEqual(['甲县人民政府', '甲县', null, null, null]);
  });
});
