/** What the columns of a table are that was printed with one cell a line; the cells are invented. */
import { describe, expect, it } from 'vitest';
import { columnsOf, headColumns, isTime, isUnits, misfit } from './cell-columns.ts';

describe('a cell', () => {
  it.each(['县科技局', '县科技局、县财政局', '各镇', '县科技局 县财政局等', '县科技局;工信部'])(
    '%s names units',
    (line) => {
      expect(isUnits(line)).toBe(true);
    },
  );

  it.each(['加快建设', '县科技局、加快建设', '甲乙丙丁戊己庚辛壬癸子丑所以'])('%s names no units', (line) => {
    expect(isUnits(line)).toBe(false);
  });

  it.each([
    '2025年',
    '2025 年6月',
    '2025.6',
    '2025-12',
    '6月底',
    '每年',
    '全年',
    '长期坚持',
    '“十五五”期间',
    '3月',
    '15日',
    '开工前5年',
  ])('%s is a time', (line) => {
    expect(isTime(line)).toBe(true);
  });

  it.each(['加快建设', '到2025年建成', '2025', `2025年${'建'.repeat(20)}`])('%s is no time', (line) => {
    expect(isTime(line)).toBe(false);
  });

  it('fits a column of its kind', () => {
    const fits = (line: string, kind: 'number' | 'units' | 'time') =>
      misfit(line, { kind, longest: 4 }) === 0;
    const numbers = ['5', '≥5', '约 1,000', '-5', '5.5%', '5 ‰', '50以上', '50左右', '—', '/', '--'];
    expect(numbers.filter((line) => !fits(line, 'number'))).toEqual([]);
    const none = ['五', '5家', '建设5', '5以上的', '—————', ''];
    expect(none.filter((line) => fits(line, 'number'))).toEqual([]);
    expect([fits('县科技局', 'units'), fits('加快建设', 'units')]).toEqual([true, false]);
    expect([fits('2025年', 'time'), fits('加快建设', 'time')]).toEqual([true, false]);
  });

  it('fits a column of text less where it is a number, or much longer than the others', () => {
    const text = (line: string, longest: number) => misfit(line, { kind: 'text', longest });
    expect([text('加快建设', 4), text('5', 4), text('甲'.repeat(22), 4), text('甲'.repeat(23), 4)]).toEqual([
      0, 0.6, 0, 0.6,
    ]);
    expect(text('甲'.repeat(99), 0)).toBe(0);
  });
});

describe('a column', () => {
  const kinds = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
    columnsOf(heads, rows).map(({ kind, longest }) => [kind, longest]);

  it('is what most of its cells are', () => {
    expect(kinds(['序号', '任务'], ['1', '平台'], ['2', '实验室'])).toEqual([
      ['number', 1],
      ['text', 3],
    ]);
    const mixed = (numbers: number) =>
      kinds(['甲'], ...Array.from({ length: 5 }, (_, k) => [k < numbers ? '5' : '平台']))[0]?.[0];
    expect([3, 4].map(mixed)).toEqual(['text', 'number']);
  });

  it('of units or times is one by its head, if its cells are', () => {
    const kind = (head: string, ...cells: readonly string[]) =>
      kinds([head], ...cells.map((c) => [c]))[0]?.[0];
    expect(kind('责任单位')).toBe('units');
    expect(kind('责任单位', '县科技局')).toBe('units');
    expect(kind('责任单位', '加快建设')).toBe('text');
    expect(kind('任务', '县科技局')).toBe('text');
    expect(kind('完成时限')).toBe('time');
    expect(kind('完成时限', '2025年')).toBe('time');
    expect(kind('完成时限', '加快建设')).toBe('text');
    expect(kind('任务', '2025年')).toBe('text');
  });
});

describe('the lines of a head', () => {
  it('that only end a label go with the one above, as long as columns are left', () => {
    expect(headColumns(['序号', '任务', '责任单位'], 3)).toEqual([0, 1, 2]);
    expect(headColumns(['序号', '预期', '目标', '责任单位'], 3)).toEqual([0, 1, 1, 2]);
    expect(headColumns(['序号', '指标', '(单位)', '目标'], 3)).toEqual([0, 1, 1, 2]);
  });
});
