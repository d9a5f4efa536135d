import { describe, expect, it } from 'vitest';
import { flowOf } from '../flow.ts';
import { layoutOf } from '../layout.ts';
import { readTable, tableRuns } from './table.ts';

/** The tables of a text: caption, columns, rows as written under their columns. */
function tables(text: string) {
  const layout = layoutOf(flowOf(text, []));
  return tableRuns(layout).flatMap(([first, last]) => {
    const table = readTable(layout, first, last);
    if (table === null) return [];
    const words = ({ i, j }: { i: number; j: number }): string => layout.flow.text.slice(i, j);
    return [
      {
        caption: table.caption === null ? null : words(table.caption),
        columns: table.columns.map((c) => (c.group === null ? c.label : `${c.group}/${c.label}`)),
        rows: table.rows.map((row) =>
          table.columns.map((_, k) =>
            row.cells
              .filter((c) => c.column === k)
              .map(words)
              .join('+'),
          ),
        ),
        printed: table.rows.map((row) => row.printed),
        aligned: table.rows.map((row) => row.aligned),
        header: table.header.length,
      },
    ];
  });
}

describe('a table', () => {
  it('of one header row', () => {
    expect(
      tables('序号 | 指标 | 单位 | 2025年\n1 | 高新技术企业 | 家 | 50\n2 | 研发投入强度 | % | 1.5'),
    ).toEqual([
      {
        caption: null,
        columns: ['序号', '指标', '单位', '2025年'],
        rows: [
          ['1', '高新技术企业', '家', '50'],
          ['2', '研发投入强度', '%', '1.5'],
        ],
        printed: [1, 2],
        aligned: [true, true],
        header: 1,
      },
    ]);
  });

  const HEAD = '序号 | 类型 | 指标 | 单位 | 2021年 | 2025年 | |\n约束值 | 预期值 | |||||';

  it('of a header in two storeys, and group cells that span rows', () => {
    const rows =
      '1 | 综合 | 贡献率 | % | 56.2 | 60.0 | 65\n2 | 创新指数 | % | 57.6 | 60 | 65 | |\n3 | 投入 | 研发占比 | % | 1.5 | 1.6 | 2';
    expect(tables(`主要指标 | ||||||\n${HEAD}\n${rows}`)).toMatchObject([
      {
        caption: '主要指标',
        columns: ['序号', '类型', '指标', '单位', '2021年', '2025年/约束值', '2025年/预期值'],
        rows: [
          ['1', '综合', '贡献率', '%', '56.2', '60.0', '65'],
          ['2', '', '创新指数', '%', '57.6', '60', '65'],
          ['3', '投入', '研发占比', '%', '1.5', '1.6', '2'],
        ],
        printed: [1, 2, 3],
        aligned: [true, true, true],
        header: 2,
      },
    ]);
  });

  it('whose header is printed again has no row of it', () => {
    const [table] = tables(
      `${HEAD}\n1 | 综合 | 贡献率 | % | 56.2 | 60.0 | 65\n${HEAD}\n7 | 产出 | 专利 | 件 | 4 | 4.6 | 5`,
    );
    expect(table?.printed).toEqual([1, 7]);
    expect(table?.header).toBe(4);
  });

  it('with a ruling line has no row of it', () => {
    const [table] = tables('| 指标 | 单位 |\n|---|---|\n| 企业 | 家 |\n| 占比 | % |');
    expect(table?.columns).toEqual(['指标', '单位']);
    expect(table?.rows).toEqual([
      ['企业', '家'],
      ['占比', '%'],
    ]);
  });

  it('with a row of too many cells keeps them all and says so', () => {
    const [table] = tables('序号 | 指标 | 值\n1 | 企业 | 50\n2 | 占比 | 1.5\n3 | 专利 | 4 | 多 | 余');
    expect(table?.rows[2]?.join('')).toContain('专利');
    const kept = table?.rows.flat().join('') ?? '';
    for (const word of ['多', '余', '专利']) expect(kept).toContain(word);
  });
});

describe('no table', () => {
  it.each([
    '以弓|进外资为补充。',
    '以弓|进外资为补充。\n以弓|进人才为补充。',
    '甲|乙两类项目按|线管理。',
    '建设平台。\n培育主体。',
    '',
  ])('is in %j', (text) => {
    expect(tables(text)).toEqual([]);
  });
});
