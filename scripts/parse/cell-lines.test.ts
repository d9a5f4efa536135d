import { describe, expect, it } from 'vitest';
import { cellTables } from './cell-lines.ts';
import { flowOf } from './flow.ts';

/** The tables of a text, a row as its cells by column. */
const tables = (lines: readonly string[]): string[][][] => {
  const flow = flowOf(lines.join('\n'), []);
  return cellTables(flow).map((table) =>
    table.map(({ cells }) => {
      const row: string[] = [];
      for (const c of cells) row[c.column] = (row[c.column] ?? '') + flow.text.slice(c.i, c.j);
      return Array.from(row, (text: string | undefined) => text ?? '');
    }),
  );
};

describe('cells one a line', () => {
  it('are rows by a number that runs on; a row ends where the text goes on', () => {
    const text = [
      '序号',
      '指标',
      '目标',
      '1',
      '研发人员',
      '600',
      '2',
      '技术合同',
      '30',
      '一、总体要求',
      '坚持创新。',
    ];
    expect(tables(text)).toEqual([
      [
        ['序号', '指标', '目标'],
        ['1', '研发人员', '600'],
        ['2', '技术合同', '30'],
      ],
    ]);
  });

  it('keep several lines of one cell together, and leave out what is empty', () => {
    const text = ['序号', '任务', '具体措施', '责任单位', '完成时限'];
    const rows = ['1', '建设平台', '建设研发中心。', '县科技局', '2025年6月'];
    const long = ['2', '引育人才', '选派特派员。', '设立工作站。', '县人社局', '2025年9月'];
    const short = ['3', '培育企业', '建立后备库。', '县工信局'];
    expect(tables([...text, ...rows, ...long, ...short])[0]?.slice(1)).toEqual([
      rows,
      ['2', '引育人才', '选派特派员。设立工作站。', '县人社局', '2025年9月'],
      short,
    ]);
  });

  it('of a group of rows stand between rows, not in one', () => {
    const text = [
      '序号',
      '指标',
      '目标',
      '一、投入',
      '1',
      '研发人员',
      '600',
      '二、产出',
      '2',
      '技术合同',
      '30',
    ];
    expect(tables(text)[0]).toEqual([
      ['序号', '指标', '目标'],
      ['1', '研发人员', '600'],
      ['2', '技术合同', '30'],
    ]);
  });

  it('stay lines where the column of a number would be a guess', () => {
    // Six heads over rows of five: one of them stands over several columns.
    const text = ['序号', '地市', '数量', '整治计划', '2024年', '2025年'];
    const rows = ['1', '甲市', '8', '3', '4', '2', '乙市', '38', '25', '6', '3', '丙市', '47', '7', '13'];
    expect(tables([...text, ...rows])).toEqual([]);
  });

  it('stay lines where neither a number nor a column of units comes again', () => {
    expect(tables(['序号', '指标', '目标', '研发人员', '600', '技术合同', '30'])).toEqual([]);
    expect(tables(['任务', '责任单位', '建设平台', '县科技局', '引育人才', '选派特派员。'])).toEqual([]);
    expect(tables(['序号', '1', '2', '3'])).toEqual([]);
  });
});
