import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { layoutOf } from './layout.ts';

const factsOf = (...lines: readonly string[]) => layoutOf(flowOf(lines.join('\n'), [])).facts;
const asides = (...lines: readonly string[]): number[] =>
  factsOf(...lines).flatMap((f, k) => (f.aside ? [k] : []));

describe('facts of a paragraph', () => {
  it('are its number, its notes and whether it is a row', () => {
    const [task, head, row] = factsOf(
      '1.建设平台。（责任单位：县科技局）',
      '序号 | 指标 | 单位',
      '1 | 企业 | 家',
    );
    expect(task).toMatchObject({ marker: { style: 'arabic', number: 1 }, row: false, aside: false });
    expect(task?.notes).toHaveLength(1);
    expect([head?.row, row?.row]).toEqual([true, true]);
  });
});

describe('what is numbered aside', () => {
  it('are the items of a box, until a number outside goes on', () => {
    expect(
      asides(
        '（一）建设平台',
        '专栏1  平台工程',
        '1.实验室。',
        '（1）省级。',
        '2.中试基地。',
        '（二）培育企业',
      ),
    ).toEqual([2, 3, 4]);
    expect(asides('5.建设平台', '专栏一：平台工程', '1.实验室。', '2.中试基地。', '6.培育企业')).toEqual([
      2, 3,
    ]);
  });

  it('are the notes below a table, the first of them behind 注', () => {
    expect(
      asides('（一）布局', '表1  布局要求', '注：1.以公里计。', '2.以个计。', '3.其余不计。', '（二）实施'),
    ).toEqual([3, 4]);
  });

  it('is nothing without a box, and no section', () => {
    expect(asides('（一）建设平台', '1.实验室。', '2.中试基地。')).toEqual([]);
    expect(asides('专栏1 平台工程', '一、总体要求', '1.坚持创新。')).toEqual([]);
    expect(asides('专栏由县科技局负责开设。', '1.实验室。')).toEqual([]);
  });

  it('is no number that goes on with those before the table', () => {
    expect(asides('1.建设平台', '表1 平台一览', '2.培育企业')).toEqual([]);
  });
});
