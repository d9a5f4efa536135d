import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const LONG = '支持企业、高校和科研院所共同建设重点实验室和技术创新中心。';

/** `s 重点任务`, `a 建设平台`, `t 1 建设实验室`, `g 加强领导`, in the order of kinds. */
const read = (...lines: readonly string[]): string[] => {
  const { sections, areas, tasks, safeguards } = parsed(['甲县科技创新实施方案', ...lines].join('\n'));
  return [
    ...sections.map((r) => `s ${r.title}`),
    ...areas.map((r) => `a ${r.title}`),
    ...tasks.map((r) => `t ${r.number} ${r.title}`),
    ...safeguards.map((r) => `g ${r.number} ${r.title}`),
  ];
};
const tasks = (...lines: readonly string[]): string[] => read(...lines).filter((l) => l.startsWith('t '));

describe('a document that numbers nothing', () => {
  const SAFE = ['保障措施', '加强领导', LONG, '组织实施', LONG];

  it('is read by its short lines: known titles are sections, the others their items', () => {
    expect(read('指导思想', LONG, '重点任务', '建设平台', LONG, LONG, '培育主体', LONG, ...SAFE)).toEqual([
      's 指导思想',
      's 重点任务',
      's 保障措施',
      't 1 建设平台',
      't 2 培育主体',
      'g 1 加强领导',
      'g 2 组织实施',
    ]);
  });

  it('gives each heading the text below it, up to the next', () => {
    const { passages } = parsed(
      ['甲县科技创新实施方案', '重点任务', '建设平台', LONG, LONG, '培育主体', LONG, ...SAFE].join('\n'),
    );
    expect(passages.filter((p) => p.kind === 'measure').map((p) => p.parent)).toEqual(
      ['1', '1', '2'].map((n) => `jia-2024/${n}`),
    );
    expect(passages.filter((p) => p.kind === 'safeguard').map((p) => p.parent)).toEqual(
      ['g1', 'g2'].map((n) => `jia-2024/${n}`),
    );
  });

  it('has two sections at least, and an item in one of them', () => {
    expect(read('重点任务', '建设平台', LONG, '培育主体', LONG)).toEqual([]);
    expect(read('指导思想', LONG, '重点任务', LONG, '保障措施', LONG)).toEqual([]);
    expect(tasks('重点任务', '建设平台', LONG, '培育主体', LONG, ...SAFE)).toHaveLength(2);
  });

  it.each([
    '建设平台。',
    '建设平台；',
    '建设平台：',
    '建设平台!',
    '建设平台？',
    '建 | 平台',
    '建',
    `${'建设'.repeat(16)}平`,
    '到2024年3月',
    '附件清单',
    '甲县人民政府',
    '2024年3月1日',
  ])('takes no heading for %s', (line) => {
    expect(tasks('重点任务', line, LONG, '培育主体', LONG, ...SAFE)).toEqual(['t 1 培育主体']);
  });

  it('takes a line of up to 32 characters for one', () => {
    expect(tasks('重点任务', '建设'.repeat(16), LONG, ...SAFE)).toHaveLength(1);
  });

  it.each([
    ['a sentence', '支持建设。', 1],
    ['a clause', '支持建设；', 1],
    ['a long line', '支持企业高校和科研院所共同建设重点实验室', 1],
    ['a note', '（责任单位：县科技局）', 1],
    ['another short line', '支持企业高校和科研院所共同建设平台', 0],
  ])('takes a short line for one before %s', (_what, below, count) => {
    expect(tasks('重点任务', '建设平台', below, '保障措施', '加强领导', LONG)).toHaveLength(count);
  });

  it('takes the last line for none, whatever stands in the annexes', () => {
    const end = ['重点任务', '建设平台', LONG, '培育主体', LONG, '保障措施', '加强领导', LONG, '全文结束'];
    expect(read(...end).at(-1)).toBe('g 1 加强领导');
  });
});

describe('items that are numbered through under lines of a few words', () => {
  const item = (n: number, title: string): string => `${n}.${title}。${LONG}`;
  const first = [item(1, '建设实验室'), item(2, '建设基地')];
  const second = [item(3, '培育企业'), item(4, '引进人才')];

  it('are grouped by these', () => {
    const text = ['甲县科技创新实施方案', '平台建设行动项', ...first, '主体培育行动项', ...second, '完'].join(
      '\n',
    );
    const { areas, tasks: found } = parsed(text);
    expect(areas.map((a) => [a.number, a.title])).toEqual([
      [1, '平台建设行动项'],
      [2, '主体培育行动项'],
    ]);
    expect(found.map((t) => [t.number, t.area])).toEqual([
      [1, 'jia-2024/a1'],
      [2, 'jia-2024/a1'],
      [3, 'jia-2024/a2'],
      [4, 'jia-2024/a2'],
    ]);
    const points = [...text];
    expect(areas.map((a) => points.slice(a.start, a.end).join('').split('\n'))).toEqual([
      ['平台建设行动项', ...first],
      ['主体培育行动项', ...second, '完'],
    ]);
  });

  it('articles are so too', () => {
    const article = (n: string, title: string): string => `第${n}条 ${title}。${LONG}`;
    expect(
      read(
        '平台建设类',
        article('一', '建设实验室'),
        article('二', '建设基地'),
        '主体培育类',
        article('三', '培育企业'),
      ),
    ).toEqual([
      's 平台建设类',
      's 主体培育类',
      'a 平台建设类',
      'a 主体培育类',
      't 1 建设实验室',
      't 2 建设基地',
      't 3 培育企业',
    ]);
  });

  it.each([
    ['one such line alone', [...first, '主体培育行动项', ...second]],
    [
      'no line before the first item',
      [...first, '主体培育行动项', item(3, '培育企业'), '人才引育行动项', item(4, '引进人才')],
    ],
    ['sentences', ['平台建设如下。', ...first, '主体培育如下。', ...second]],
    ['lines of digits', ['平台建设10项', ...first, '主体培育10项', ...second]],
    ['lines too short', ['平台建', ...first, '主体建', ...second]],
    ['lines too long', ['平台建设行动'.repeat(5), ...first, '主体培育行动'.repeat(5), ...second]],
    ['signatures', ['甲县人民政府', ...first, '甲县科技局', ...second]],
    ['titles of documents', ['平台建设方案', ...first, '主体培育方案', ...second]],
    ['notes', ['（县科技局、县财政局负责）', ...first, '（县科技局、县财政局负责）', ...second]],
  ])('are not by %s', (_what, lines) => {
    const edition = parsed(['甲县科技创新实施方案', ...lines].join('\n'));
    expect(edition.areas).toEqual([]);
    expect(edition.tasks.map((t) => t.number)).toEqual([1, 2, 3, 4]);
  });

  it('are not where they are marked otherwise', () => {
    expect(
      read(
        '平台建设行动项',
        `（一）建设实验室。${LONG}`,
        `（二）建设基地。${LONG}`,
        '主体培育行动项',
        `（三）培育企业。${LONG}`,
      ),
    ).toEqual(['t 1 建设实验室', 't 2 建设基地', 't 3 培育企业']);
  });
});
