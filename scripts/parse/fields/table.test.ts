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

describe('a table of bars', () => {
  it('begins below a head that is empty, has names of groups, and lacks its last cells rather than those between', () => {
    const [table] = tables(
      [
        '|  |  |  |  |',
        '| --- | --- | --- | --- |',
        '| 序号 | 任务 | 时限 | 牵头单位 | 配合单位 |',
        '| 一、建设平台 |',
        '| 1 | 建设实验室 | 年底 | 县科技局 | 县财政局 |',
        '| 2 | 建设基地 | 年底 | 县农业局 |',
        '| 3 | 培育企业 | 年底 | 县工信局 | 县财政局 |',
      ].join('\n'),
    );
    expect(table?.rows).toEqual([
      ['一、建设平台', '', '', '', ''],
      ['1', '建设实验室', '年底', '县科技局', '县财政局'],
      ['2', '建设基地', '年底', '县农业局', ''],
      ['3', '培育企业', '年底', '县工信局', '县财政局'],
    ]);
  });
});

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

  it('begins where a row is the heading of an annex', () => {
    const first =
      '| 附件1 监测指标 | | |\n| 指标 | 标准 | 来源 |\n| 覆盖率 | 达到80% | 系统 |\n| 满意率 | 达到90% | 抽查 |';
    const second =
      '| 附件2 任务分工表 | | | |\n| 序号 | 事项 | 牵头单位 | 时限 |\n| 1 | 建平台 | 县科技局 | 长期 |';
    expect(tables(`${first}\n${second}`).map((t) => [t.caption, t.columns, t.rows.length])).toEqual([
      ['附件1 监测指标', ['指标', '标准', '来源'], 2],
      ['附件2 任务分工表', ['序号', '事项', '牵头单位', '时限'], 1],
    ]);
    expect(tables(first.replace('附件1 监测指标', '监测指标').replace('抽查', '附件2 抽查'))).toHaveLength(1);
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

describe('the header of a table', () => {
  const columns = (...lines: readonly string[]): readonly string[] | undefined =>
    tables(lines.join('\n'))[0]?.columns;

  it('has a second storey of labels below a blank', () => {
    expect(columns('指标 | 目标 | | 备注', '上限 | 下限 | |', '企业 | 10 | 20 | 无')).toEqual([
      '指标',
      '目标/上限',
      '目标/下限',
      '备注',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['with a value', ['指标 | 目标 | |', '企业 | 10 | 20', '高校 | 5 | 6']],
    ['with as many words', ['指标 | 目标 | |', '企业 | 多家 |', '高校 | 五所 |']],
    ['with a number in front', ['指标 | 目标 | | 备注', '2024 | 上限 | |', '2025 | 10 | 20 | 无']],
    ['with a number of five digits', ['指标 | 目标 | | 备注', '上限 | 20241 | |', '企业 | 10 | 20 | 无']],
    ['that is the last', ['指标 | 目标 | | 备注', '上限 | 下限 | |']],
  ])('has none of a row %s', (_what, lines) => {
    const [table] = tables(lines.join('\n'));
    expect(table?.header).toBe(1);
    expect(table?.rows).toHaveLength(lines.length - 1);
  });

  it('has a caption above it where one cell stands alone and rows follow', () => {
    expect(tables('主要指标 | | |\n指标 | 目标 | 单位\n企业 | 10 | 家')[0]?.caption).toBe('主要指标');
    expect(tables('主要指标 | | |\n企业 | 10 | 家')[0]?.caption).toBeNull();
    expect(tables('主要 | 指标 | |\n指标 | 目标 | 单位\n企业 | 10 | 家')[0]?.caption).toBeNull();
    expect(tables('| | | |\n指标 | 目标 | 单位\n企业 | 10 | 家')[0]?.caption ?? null).toBeNull();
  });
});

describe('the rows of a table', () => {
  const HEAD = '序号 | 指标 | 值';
  const rows = (...lines: readonly string[]) => {
    const [table] = tables([HEAD, ...lines].join('\n'));
    return table?.rows.map((row, k) => [...row, table.aligned[k]]);
  };

  it('are no ruling lines, of whatever signs; a row with a range is one', () => {
    expect(
      rows('|:--|:-:|--:|', '1 | 企业 | 50', '| --- + --- |', '2 | 占比 | 1.5', '3 | 专利 | 1-5'),
    ).toEqual([
      ['1', '企业', '50', true],
      ['2', '占比', '1.5', true],
      ['3', '专利', '1-5', false],
    ]);
  });

  it('have bars at their ends or not', () => {
    expect(rows('| 1 | 企业 | 50 |', '2 | 占比 | 1.5', '| 3 | 专利 | 4')).toEqual([
      ['1', '企业', '50', true],
      ['2', '占比', '1.5', true],
      ['3', '专利', '4', true],
    ]);
  });

  it('that fit no column are told', () => {
    expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', '3 | 专利 | 许多')?.[2]).toEqual([
      '3',
      '专利',
      '许多',
      false,
    ]);
    expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', '3 | 专利 |')?.[2]).toEqual(['3', '专利', '', true]);
    expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', '3 | | 4')?.[2]).toEqual(['3', '', '4', true]);
    expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', '专利 | 4 |')?.[2]).toEqual(['', '专利', '4', true]);
  });

  it('may say a number with its sign and how it is meant', () => {
    for (const value of [
      '≥50',
      '≤1.5',
      '＞3',
      '约20',
      '1,200',
      '60%',
      '60 ％',
      '-3',
      '50以上',
      '50左右',
      '5 以下',
    ])
      expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', `3 | 专利 | ${value}`)?.[2]?.[3], value).toBe(true);
    expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', '3 | 专利 | 超50')?.[2]?.[3]).toBe(false);
    expect(rows('1 | 企业 | 50', '2 | 占比 | 1.5', '3 | 专利 | 50件')?.[2]?.[3]).toBe(false);
  });

  it('have the number that is printed first, of four digits at most', () => {
    const text = [HEAD, '1 | 企业 | 50', '12345 | 占比 | 1.5', 'A1 | 专利 | 3', '9999 | 高校 | 2'].join('\n');
    expect(tables(text)[0]?.printed).toEqual([1, null, null, 9999]);
  });

  it('are missing: a header alone is no table', () => {
    expect(tables(`${HEAD}\n|---|---|---|`)).toEqual([]);
    expect(tables(`${HEAD}\n${HEAD}`)).toEqual([]);
  });

  it('wider than a header in two storeys keep their words under the last column', () => {
    const [table] = tables('目标 | | 备注 |\n上限 | 下限 |\n20 | 10 | 无 | 另\n30 | 20 | 有');
    expect(table?.rows.flat().join('')).toContain('另');
  });

  it('stand in runs of two and more', () => {
    const text =
      '甲 | 乙 | 丙\n建设平台。\n指标 | 值 | 注\n企业 | 5 | 无\n培育主体。\n名称 | 数 | 注\n高校 | 3 | 无';
    expect(tables(text).map((t) => t.columns[0])).toEqual(['指标', '名称']);
  });
});
