import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { layoutOf } from './layout.ts';

/** Where a line is cut in which paragraphs run together. */
const layout = (text: string) => layoutOf(flowOf(text, []));
const paragraphs = (text: string): string[] => {
  const { flow, paragraphs: list } = layout(text);
  return list.map((p) => flow.text.slice(p.i, p.j));
};
const LONG =
  '支持企业建设重点实验室、技术创新中心和中试基地，完善从研发到应用的服务体系，推动创新资源向企业集聚，' +
  '加快培育一批科技型中小企业和高新技术企业，形成大中小企业融通创新的良好局面，为全县高质量发展提供支撑。';
/** Paragraphs that make any line around `parts` one in which paragraphs run together. */
const HEAD = ['甲县实施方案', `一、主要目标`, LONG, `二、重点任务`];
const TAIL = ['三、保障措施', LONG.repeat(12)];
/** How `parts`, run together, are cut within such a line. */
const cut = (...parts: readonly string[]): string[] =>
  paragraphs([...HEAD, parts.join(''), ...TAIL].join(' ')).slice(HEAD.length, -TAIL.length);

describe('a line is one of paragraphs run together', () => {
  const isOne = (text: string): boolean => layout(text).shapes.has('run-together');
  const sections = (numbers: string): string => [...numbers].map((n) => `${n}、建设平台。`).join('');

  it('from 1,200 characters on, with two places to cut', () => {
    const words = (n: number): string => '建设平台'.repeat(400).slice(0, n);
    expect(isOne(`建设 平台 ${words(1194)}`)).toBe(true);
    expect(isOne(`建设 平台 ${words(1193)}`)).toBe(false);
    expect(isOne(`建设平台 ${words(1500)}`)).toBe(false);
    expect(isOne(words(1500))).toBe(false);
  });

  it('from 250 characters on, with two numbers of sections that run on', () => {
    expect(isOne(`${LONG}${LONG}${LONG}${sections('一二')}`)).toBe(true);
    expect(isOne(`${LONG}${LONG}${LONG}${sections('二三四')}`)).toBe(true);
    expect(isOne(`${LONG}${LONG}${LONG}${sections('一')}`)).toBe(false);
    expect(isOne(`${LONG}${LONG}${LONG}${sections('一三')}`)).toBe(false);
    expect(isOne(`${LONG}${LONG}${LONG}${sections('一二四')}`)).toBe(false);
    const filler = (n: number): string => `${'建设平台'.repeat(70).slice(0, n - 1)}。`;
    const two = sections('一二');
    expect(isOne(filler(250 - two.length) + two)).toBe(true);
    expect(isOne(filler(249 - two.length) + two)).toBe(false);
  });

  it('unless it is a row of a table', () => {
    const bars = (n: number): string => `${LONG}${LONG}${LONG}${'企业|'.repeat(n)}。${sections('一二')}`;
    expect(isOne(bars(5))).toBe(true);
    expect(isOne(bars(6))).toBe(false);
  });

  it('shorter ones of its document are too, from 61 characters on with a blank behind a sentence', () => {
    const together = [...HEAD, ...TAIL].join(' ');
    const second = (line: string): number =>
      paragraphs(`${together}\n${line}`).length - paragraphs(together).length;
    const line = (n: number): string => `支持企业建设。 ${'建设平台'.repeat(20).slice(0, n - 8)}`;
    expect(second(line(61))).toBe(2);
    expect(second(line(60))).toBe(1);
    expect(second(line(61).replace('。 ', '， '))).toBe(1);
    expect(second(line(61).replace('。 ', '： '))).toBe(2);
    expect(second(line(61).replace('平台', '平|台'))).toBe(1);
    expect(paragraphs(line(61))).toHaveLength(1);
  });
});

it('a chapter’s numbers may begin again once, behind a table of contents', () => {
  const chapters = (numbers: string): string => [...numbers].map((n) => ` 第${n}章 建设平台。`).join('');
  const isOne = (numbers: string): boolean =>
    layout(`${LONG}${LONG}${LONG}${chapters(numbers)}`).shapes.has('run-together');
  expect(isOne('一二三')).toBe(true);
  expect(isOne('一二三一二三')).toBe(true);
  expect(isOne('一二一二一二')).toBe(false);
  expect(isOne('一三')).toBe(false);
  expect(isOne('一')).toBe(false);
});

it('a title runs into the first chapter or section, but no other words do', () => {
  const first = (line: string): string[] => paragraphs([line, LONG, '二、重点任务', ...TAIL].join(' '));
  expect(first('甲县创新行动方案一、主要目标').slice(0, 2)).toEqual(['甲县创新行动方案', '一、主要目标']);
  expect(first('甲县创新规划第一章 目标').slice(0, 2)).toEqual(['甲县创新规划', '第一章 目标']);
  expect(first('甲县创新动态一、主要数据')[0]).toBe('甲县创新动态一、主要数据');
  expect(first('甲县创新行动方案二、主要目标')[0]).toBe('甲县创新行动方案二、主要目标');
});

describe('it is cut', () => {
  it.each<[string, readonly string[]]>([
    ['at blanks', ['建设平台', ' 培育主体']],
    ['before numbers behind a full stop', ['1.建设平台。', '2.培育主体。', '（三）引进人才。']],
    [
      'before numbers behind other ends',
      ['建设平台！', '（一）培育主体？', '2.引进人才”', '3.推广成果)', '4.服务农业。'],
    ],
    [
      'before numbers of quotations, titles and Latin names',
      ['建设平台。', '1.“双创”行动。', '2.《规划》编制。', '3.AI赋能。'],
    ],
    ['before a label behind a full stop', ['建设平台。', '责任单位：县科技局']],
    ['before the first item of a section', ['四、扩大消费', '（一）建设平台。']],
    ['before the first item of a chapter', ['第二章 扩大消费', '（一）建设平台。'].slice(1)],
    ['behind a known title', ['四、指导思想', '以创新为动力。', '（一）基本原则', '坚持创新。']],
    ['before the first item of an item', ['四、扩大消费', '（一）建设平台', '1.建设中心。', '2.培育主体。']],
    [
      'before an item whose number runs on',
      ['（一）建设平台', '1.建设中心。', '（二）培育主体', '2.培育企业。', '（三）引进人才', '3.引进专家。'],
    ],
    ['before the first part of a chapter', ['第二章 扩大消费', '第一节 建设平台', '一、建设中心。']],
    [
      'before the next chapter and its parts, whatever stands before',
      [
        '第一章 扩大消费1 | 企业',
        '第二章 扩大消费很多',
        '第一节 建设平台',
        '第二节 培育主体甲',
        '第三章 农业',
      ],
    ],
    ['before the next section with a usual title', ['三、扩大消费很多', '四、保障措施', '（一）组织领导。']],
    ['behind the page numbers of contents', ['第二章 扩大消费……12', '第三章 建设平台……15', '第四章 农业']],
  ])('%s', (_what, parts) => {
    expect(cut(...parts)).toEqual(parts.map((p) => p.trim()));
  });

  it.each<[string, string]>([
    ['within Latin words', '引进R&D center建设。'],
    ['before 一是 or ①', '做好服务。一是建设平台。①培育主体。②引进人才。'],
    ['before a number with a unit', '建设平台。1.5亿元。'],
    ['before a number within a sentence', '支持1.建设，（二）培育。'],
    ['before a label behind a bracket', '（县科技局）责任单位：各镇'],
    ['before a label in a bracket', '建设平台。（责任单位：县科技局）'],
    ['before the second item of a section', '四、扩大消费（二）建设平台。'],
    ['before a bracket behind a section’s sentence', '四、扩大消费，落实。见附表（一）建设平台。'],
    ['before a bracket far behind the number of a section', `四、${'扩大消费'.repeat(12)}（一）建设平台。`],
    ['behind words that are no known title', '四、科技思想以创新为动力。'],
    ['behind a known title without a number', '坚持指导思想以创新为动力。'],
    ['behind a known title of a task', '1.指导思想以创新为动力。'],
    ['behind a known title that goes on', '四、发展基础与形势。'],
    ['between a number and its title', '四、 扩大消费'],
    ['between the characters of a word set wide', '目 录'],
    [
      'before the page number of contents',
      '第二章 扩大消费 12 第三章 建设平台 ……15'.split(' 第三章')[0] ?? '',
    ],
    ['before a number of a list in an item’s sentence', '（一）建设平台。建设1.中心'],
    ['before a chapter that is spoken of', '第一章 扩大消费，见第二章规定。'],
    ['before a section without a usual title', '四、扩大消费很多五、建设平台。'],
    ['before a number that does not run on', '（一）建设平台3.建设中心。'],
    ['before a first number behind a digit', '（一）投入达到21.中心'],
  ])('but not %s', (_what, text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('and every paragraph of it lies in its line', () => {
    const text = `甲县\n${[...HEAD, ...TAIL].join(' ')}\n完`;
    const { paragraphs: list, shapes } = layout(text);
    expect(list.map((p) => p.line)).toEqual([0, ...[...HEAD, ...TAIL].map(() => 1), 2]);
    expect([...shapes].sort()).toEqual(['plain', 'run-together']);
  });

  it('and no line before it goes on into it', () => {
    const text = `支持企业，\n${[...HEAD, ...TAIL].join(' ')}`;
    expect(paragraphs(text)[0]).toBe('支持企业，');
  });
});
