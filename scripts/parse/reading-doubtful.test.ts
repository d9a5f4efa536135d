import { describe, expect, it } from 'vitest';
import { LONG, NOTE, some } from '../../tests/property/outlines.ts';

/** Items below areas: tasks, or parts of a task. The plain cases are in levels.test.ts. */
const GOALS = ['一、主要目标', '到2025年建成平台十家。'];
const SAFE = ['三、保障措施', '（一）加强领导。成立领导小组。', '（二）加强督查。定期开展督查。'];

/** The tasks of a document whose one section of tasks holds `lines`. */
const tasksOf = (...lines: readonly string[]): string[] =>
  some('t', [...GOALS, '二、重点任务', ...lines, ...SAFE]);
/** Items 1. 2. … of an area, one for each text. */
const items = (names: readonly string[], texts: readonly string[], from = 1): string[] =>
  texts.map((text, k) => `${from + k}.${names[k] ?? ''}。${text}`);

const PLATFORM = ['建实验室', '建设基地', '建设中心'];
const PEOPLE = ['培育企业', '引进人才', '服务院所'];
const AREAS = ['t 平台', 't 主体'];
const ITEMS = ['t 建实验室 in a1', 't 建设基地 in a1', 't 培育企业 in a2', 't 引进人才 in a2'];

describe('numbers that run through', () => {
  it('make tasks of the shortest items', () => {
    expect(
      tasksOf('（一）平台', ...items(PLATFORM, ['', '']), '（二）主体', ...items(PEOPLE, ['', ''], 3)),
    ).toEqual(ITEMS);
  });

  it('do so where they do over half of the areas, not by accident', () => {
    const areas = (froms: readonly number[]): string[] =>
      froms.flatMap((from, k) => [`（${'一二三四五六'.charAt(k)}）领域`, ...items(PLATFORM, ['', ''], from)]);
    expect(tasksOf(...areas([1, 3, 5, 7])).length).toBe(8);
    expect(tasksOf(...areas([1, 3, 1, 1, 1, 1])).length).toBe(6);
    expect(tasksOf(...areas([1, 3, 1, 3, 1, 1])).length).toBe(12);
  });

  it('need two areas', () => {
    expect(tasksOf('（一）平台', `1.建实验室。${LONG}`)).toEqual(['t 平台']);
  });
});

describe('notes', () => {
  it('at the end of each area alone, are those of the areas, however long the items', () => {
    expect(
      tasksOf(
        '（一）平台',
        ...items(PLATFORM, [LONG, LONG + NOTE]),
        '（二）主体',
        ...items(PEOPLE, [LONG, LONG + NOTE]),
      ),
    ).toEqual(AREAS);
    expect(
      tasksOf(
        '（一）平台',
        ...items(PLATFORM, [LONG, LONG, LONG + NOTE]),
        '（二）主体',
        ...items(PEOPLE, [LONG, LONG, LONG + NOTE]),
        '（三）农业。支持良种选育。',
      ),
    ).toHaveLength(3);
  });

  it('at the end of one area of three, say nothing of the others', () => {
    expect(
      tasksOf(
        '（一）平台',
        ...items(PLATFORM, [LONG, LONG + NOTE]),
        '（二）主体',
        ...items(PEOPLE, [LONG, LONG]),
        '（三）农业',
        ...items(PLATFORM, [LONG, LONG]),
      ),
    ).toHaveLength(6);
  });

  it('at three of five items make them tasks, at two of five with the last not', () => {
    const with5 = (...noted: readonly number[]): string[] =>
      tasksOf(
        '（一）平台',
        ...items(
          PLATFORM,
          [0, 1, 2].map((k) => (noted.includes(k) ? NOTE : '')),
        ),
        '（二）主体',
        ...items(
          PEOPLE,
          [3, 4].map((k) => (noted.includes(k) ? NOTE : '')),
        ),
      );
    expect(with5(0, 1, 3)).toHaveLength(5);
    expect(with5(0, 3)).toHaveLength(2);
  });

  it('on the line of the area, are those of the areas', () => {
    expect(
      tasksOf(
        `（一）平台${NOTE}`,
        ...items(PLATFORM, [LONG, LONG]),
        `（二）主体${NOTE}`,
        ...items(PEOPLE, [LONG, LONG]),
      ),
    ).toEqual(AREAS);
    expect(
      tasksOf(
        `（一）平台${NOTE}`,
        ...items(PLATFORM, [LONG, LONG]),
        '（二）主体',
        ...items(PEOPLE, [LONG, LONG]),
        '（三）农业',
        ...items(PLATFORM, [LONG, LONG]),
      ),
    ).toHaveLength(6);
  });
});

describe('the length of items without notes', () => {
  const areas = (first: readonly string[], second: readonly string[]): string[] =>
    tasksOf('（一）平台', ...items(PLATFORM, first), '（二）主体', ...items(PEOPLE, second));

  it('tells: half of them have a text, and sixty characters in the mean', () => {
    expect(areas([LONG, LONG], [LONG, LONG])).toEqual(ITEMS);
    expect(areas([LONG + LONG, ''], [LONG + LONG, ''])).toEqual(ITEMS);
    expect(areas([LONG.repeat(5), ''], ['', ''])).toEqual(AREAS);
    expect(
      areas(
        ['支持企业建设重点实验室。', '支持企业建设中试基地。'],
        ['支持企业加快创新发展。', '支持企业引进各类人才。'],
      ),
    ).toEqual(AREAS);
  });

  it('is not asked where a third of the areas have none', () => {
    expect(
      tasksOf(
        '（一）平台',
        ...items(PLATFORM, [LONG, LONG]),
        '（二）主体',
        ...items(PEOPLE, [LONG, LONG]),
        `（三）农业。${LONG}`,
      ),
    ).toHaveLength(3);
  });

  it('is not asked of ① nor of （1）, unless other items stand beside them', () => {
    const circled = [`①建实验室。${LONG}`, `②建设基地。${LONG}`];
    expect(tasksOf('（一）平台', ...circled, '（二）主体', ...circled)).toEqual(AREAS);
    expect(tasksOf('（一）平台', ...circled, '（二）主体', ...items(PEOPLE, [LONG, LONG]))).toHaveLength(4);
  });
});
