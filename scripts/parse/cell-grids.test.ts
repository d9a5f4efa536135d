import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

/** A copy in which every cell is a line with a blank one behind it, empty cells too. */
const grid = (...cells: readonly string[]): string => cells.flatMap((c) => [c, '']).join('\n');
const HEAD = ['序号', '项目名称', '建设性质', '建设地点', '总投资'];
const ROWS = [
  ['1', '甲河整治工程', '新建', '甲镇', '240'],
  ['2', '乙河整治工程', '', '', '150'],
  ['3', '丙河整治工程', '改建', '丙镇', '600'],
  ['4', '丁河整治工程', '新建', '丁镇', ''],
];
const read = (...cells: readonly string[]) =>
  parsed(
    ['甲市河道规划', '一、重点任务', '整治河道，建设甲市。', '附表1  项目表', grid(...cells)].join('\n'),
  );
const tables = (edition: ReturnType<typeof read>) =>
  edition.tables.map((t) => ({
    columns: t.columns.map((c) => c.label),
    rows: t.rows.map((r) => r.cells.map((c) => `${c.column} ${c.text}`)),
  }));
const uncertain = (edition: ReturnType<typeof read>): number =>
  edition.issues.filter((i) => i.code === 'table/misaligned').length;

describe('cells with blank lines behind them', () => {
  it('are rows by the distance of their numbers; an empty cell keeps its place', () => {
    const edition = read(...HEAD, ...ROWS.flat());
    expect(tables(edition)).toEqual([
      {
        columns: HEAD,
        rows: [
          ['0 1', '1 甲河整治工程', '2 新建', '3 甲镇', '4 240'],
          ['0 2', '1 乙河整治工程', '4 150'],
          ['0 3', '1 丙河整治工程', '2 改建', '3 丙镇', '4 600'],
          ['0 4', '1 丁河整治工程', '2 新建', '3 丁镇'],
        ],
      },
    ]);
    expect(uncertain(edition)).toBe(0);
  });

  it('count anew below the name of another group, and end with their sum', () => {
    const first = ROWS[0] ?? [];
    const edition = read(...HEAD, ...ROWS.flat(), '雨水管网工程', '', ...first, '合  计', '', '840');
    expect(tables(edition)[0]?.rows.slice(4)).toEqual([
      ['0 雨水管网工程'],
      first.map((c, k) => `${k} ${c}`),
      ['0 合  计 840'],
    ]);
    expect(uncertain(edition)).toBe(2);
  });

  it('in a row of another length are kept whole, and said to be uncertain', () => {
    const broken = ['2', '乙河', '整治工程', '新建', '乙镇', '150'];
    const edition = read(
      ...HEAD,
      ...(ROWS[0] ?? []),
      ...broken,
      ...ROWS.slice(2).flat(),
      '5',
      '',
      '',
      '',
      '9',
    );
    expect(tables(edition)[0]?.columns).toEqual(HEAD);
    expect(uncertain(edition)).toBe(1);
    expect(edition.passages.find((p) => p.text.includes('乙河'))?.text).toBe(broken.join(' | '));
  });

  it('below labels that are not as many as the columns are rows without columns', () => {
    const edition = read('序号', '项目', '名称', '建设性质', '建设地点', '总投资', ...ROWS.flat());
    expect(tables(edition)[0]?.columns).toEqual(['', '', '', '', '']);
    expect(edition.passages.some((p) => p.text === '序号 项目 名称 建设性质 建设地点 总投资')).toBe(true);
    expect(uncertain(edition)).toBe(4);
  });

  it('with numbers at no steady distance are rows without columns too', () => {
    const unsteady = [
      ...['1', '甲河', '整治', '240', '2', '乙河', '150', '3', '丙河', '新建', '丙镇', '60', '10'],
      ...['4', '丁河', '改建', '7', '8', '9', '丁镇', '5', '戊河', '9'],
    ];
    const edition = read(...HEAD, ...unsteady);
    expect(tables(edition)[0]?.columns.join('')).toBe('');
    expect(edition.passages.filter((p) => p.kind === 'table-row').map((p) => p.text.slice(0, 6))).toEqual([
      '1 | 甲河',
      '2 | 乙河',
      '3 | 丙河',
      '4 | 丁河',
      '5 | 戊河',
    ]);
  });

  it('are no table where the lines between them hold text', () => {
    const edition = parsed(['甲市河道规划', ...HEAD, '1', '甲河', '2', '乙河'].join('\n'));
    expect(edition.tables).toEqual([]);
  });
});
