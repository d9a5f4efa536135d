import { describe, expect, it } from 'vitest';
import { contentsEnd, contentsTitles, isContentsLine } from './contents.ts';

const LINES = [
  '目录',
  '第一章 目标 ..... 1',
  '第二章 任务 ………… 3',
  'II',
  '第三章 保障 · · · · 9',
  '第一章 目标',
  '正文。',
];

it('a line of contents may have any number of leaders', () => {
  const line = (title: string): string => `${title}${'.'.repeat(150)}12`;
  expect(
    contentsEnd([
      line('一、建设平台'),
      line('1.1 建设实验室'),
      line('二、培育企业'),
      '一、建设平台',
      ...Array.from({ length: 6 }, () => '支持企业建设平台。'),
    ]),
  ).toBe(3);
});

describe('tables of contents', () => {
  it('have lines with leaders of three dots at least, and a page number or none', () => {
    for (const line of ['第一章 目标 ..... 1', '附图 .........', '第一节 思想 …………… 12', '引言 ... IV'])
      expect(isContentsLine(line), line).toBe(true);
    for (const line of ['第一章 目标', '投入 1.5 亿元', '一、目标 .. 1'])
      expect(isContentsLine(line), line).toBe(false);
  });

  it('end behind their last line, though page numbers stand between', () => {
    expect(
      contentsEnd(
        LINES.slice(0, 3)
          .concat(LINES.slice(3))
          .map((l) => l.replace('· · · ·', '....')),
      ),
    ).toBe(5);
    expect(contentsEnd(['第一章 目标', '正文。'])).toBe(0);
    expect(contentsEnd(['目 录', '一、目标', '二、任务', '一、目标', '正文。', '二、任务'])).toBe(3);
  });

  it('name the titles of the text', () => {
    const titles = contentsTitles(['第一章 目标 ..... 1', '第二章 任务 ..... 3', '第三章 保障 ..... 9']);
    expect([...titles]).toEqual(['第一章目标', '第二章任务', '第三章保障']);
    expect(contentsTitles(['第一章 目标 ..... 1']).size).toBe(0);
  });
});
