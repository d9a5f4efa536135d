import { describe, expect, it } from 'vitest';
import { columnsOf, rowPromised } from './table.ts';
import type { Period } from './time.ts';

const PERIOD: Period = { start: 2023, end: 2025 };

/** Columns as `label` or `group/label`. */
const columns = (labels: readonly string[], period = PERIOD) =>
  columnsOf(
    {
      columns: labels.map((words) => {
        const [first = '', second] = words.split('/');
        return second === undefined ? { label: first, group: null } : { label: second, group: first };
      }),
    },
    period,
  );
const roles = (labels: readonly string[], period = PERIOD) => columns(labels, period).map((c) => c.role);

/** One row under `labels`, an empty cell left out. */
const row = (labels: readonly string[], texts: readonly string[], period = PERIOD) =>
  rowPromised(
    columns(labels, period),
    texts.flatMap((text, column) => (text === '' ? [] : [{ column, text, start: 0, end: 0 }])),
    period,
  );

describe('what a column is for', () => {
  it('is told by its label', () => {
    expect(
      roles(['序号', '一级指标', '指标名称', '单位', '2022年', '2025年目标', '属性', '责任单位']),
    ).toEqual(['number', 'group', 'name', 'unit', 'baseline', 'value', 'kind', 'task']);
  });

  it('or by the label above it', () => {
    expect(roles(['指标', '目标值/上限', '目标值/下限'])).toEqual(['name', 'value', 'value']);
    expect(roles(['指标', '目标值/基期'])).toEqual(['name', 'baseline']);
    expect(roles(['指标', '说不清'])).toEqual(['name', null]);
    expect(roles(['指标', '类别/2025年目标'])).toEqual(['name', 'value']);
    expect(columns(['指标', '２０２５年/约束值']).map((c) => c.label)).toEqual(['指标', '2025年 约束值']);
  });

  it('is nothing in a table that names nothing', () => {
    expect(roles(['年份', '2025年目标'])).toEqual([null, null]);
    expect(roles(['类别', '2025年目标'])).toEqual(['group', 'value']);
  });

  it('a year before the plan is a baseline, unless the column says that it is a goal', () => {
    expect(roles(['指标', '2022年', '2023年', '2025年'])).toEqual(['name', 'baseline', 'value', 'value']);
    expect(roles(['指标', '2022年预期值'])).toEqual(['name', 'value']);
    expect(roles(['指标', '2022年'], { start: null, end: null })).toEqual(['name', 'value']);
    expect(roles(['指标', '目标'])).toEqual(['name', 'value']);
    expect(roles(['指标', '2020年备注'])).toEqual(['name', 'task']);
  });

  it('is over where the table says how far something was carried out', () => {
    expect(roles(['指标', '“十三五”规划目标', '“十三五”完成情况', '完成率'])).toEqual([
      'name',
      'baseline',
      'baseline',
      'baseline',
    ]);
    expect(roles(['指标', '2022年完成情况', '2025年目标'])).toEqual(['name', 'baseline', 'value']);
  });

  it('has year and kind of goal from both labels', () => {
    expect(
      columns(['指标', '２０２５年/约束值', '2024年/预期值', '目标/合计']).map((c) => [c.year, c.kind]),
    ).toEqual([
      [null, null],
      [2025, 'binding'],
      [2024, 'expected'],
      [null, null],
    ]);
  });
});

describe('what a row promises', () => {
  const LABELS = ['序号', '指标', '单位', '2022年', '2025年'];

  it('is one target for each value, with unit, year and baseline of its row', () => {
    expect(row(LABELS, ['1', '高新技术企业', '家', '28', '50'])).toEqual({
      drafts: [
        {
          name: '高新技术企业',
          first: 1,
          last: 4,
          value: 50,
          max: null,
          unit: '家',
          base: { value: 50, unit: '家' },
          comparator: '=',
          about: null,
          year: 2025,
          perYear: false,
          baseline: { value: 28, year: 2022 },
          kind: null,
          benchmark: null,
          said: {
            strength: null,
            strength_text: null,
            value_max_strength: null,
            value_max_strength_text: null,
            count_basis: null,
          },
        },
      ],
      unread: [],
    });
    expect(
      row(['指标', '2024年', '2025年'], ['企业（家）', '40', '50']).drafts.map((d) => [
        d.value,
        d.year,
        d.last,
      ]),
    ).toEqual([
      [40, 2024, 1],
      [50, 2025, 2],
    ]);
  });

  it.each([
    ['≥50', '>=', 50, null],
    ['50以上', '>=', 50, null],
    ['50左右', '~', 50, null],
    ['约50', '~', 50, null],
    ['1,500', '=', 1500, null],
    ['１．５', '=', 1.5, null],
    ['50家', '=', 50, null],
    ['40-50', 'range', 40, 50],
  ])('reads %s as %s', (text, comparator, value, max) => {
    expect(row(LABELS, ['1', '企业', '家', '28', text]).drafts).toMatchObject([{ comparator, value, max }]);
  });

  it('takes the unit from the value, the column of units, or the bracket behind the name', () => {
    const unit = (texts: readonly string[]) =>
      row(['指标', '单位', '目标'], texts).drafts.map((d) => [d.name, d.unit, d.base]);
    expect(unit(['产值', '亿元', '30'])).toEqual([['产值', '亿元', { value: 3e9, unit: '元' }]]);
    expect(unit(['产值（亿元）', '', '30'])).toEqual([['产值', '亿元', { value: 3e9, unit: '元' }]]);
    expect(unit(['产值(%)', '', '30'])).toEqual([['产值', '%', { value: 30, unit: '%' }]]);
    expect(unit(['产值（亿元）', '万元', '30'])).toEqual([['产值', '万元', { value: 3e5, unit: '元' }]]);
    expect(unit(['产值', '亿元', '30万元'])).toEqual([['产值', '万元', { value: 3e5, unit: '元' }]]);
    expect(unit(['产值（现价）', '', '30'])).toEqual([['产值（现价）', null, null]]);
    expect(unit(['面积', '万亩', '1.1'])).toEqual([['面积', '万亩', { value: 11_000, unit: '亩' }]]);
  });

  it('is every year where name or value say so', () => {
    const yearly = (name: string, value: string) =>
      row(['指标', '目标'], [name, value]).drafts.map((d) => d.perYear);
    expect(yearly('产值年均增长（%）', '6')).toEqual([true]);
    expect(yearly('产值增长（%）', '每年6%')).toEqual([true]);
    expect(yearly('产值增长（%）', '6')).toEqual([false]);
  });

  it('is binding or expected by its column, else by the column of kinds', () => {
    const kind = (labels: readonly string[], texts: readonly string[]) =>
      row(labels, texts).drafts.map((d) => d.kind);
    expect(kind(['指标', '约束值', '预期值'], ['企业', '50', '60'])).toEqual(['binding', 'expected']);
    expect(kind(['指标', '属性', '目标'], ['企业', '约束性', '50'])).toEqual(['binding']);
    expect(kind(['指标', '目标', '属性'], ['企业', '50', '预期性'])).toEqual(['expected']);
    expect(kind(['指标', '属性', '约束值'], ['企业', '预期性', '50'])).toEqual(['binding']);
    expect(kind(['指标', '目标'], ['企业', '50'])).toEqual([null]);
  });

  it('may be in words', () => {
    const [target] = row(LABELS, ['1', '研发投入强度', '%', '1.2', '全省平均水平']).drafts;
    expect(target).toMatchObject({
      name: '研发投入强度',
      value: null,
      max: null,
      unit: null,
      base: null,
      comparator: '>=',
      benchmark: '全省平均水平',
      year: 2025,
      baseline: { value: 1.2, year: 2022 },
    });
    expect(row(LABELS, ['1', '研发投入强度', '%', '1.2', '超过全省平均水平']).drafts).toMatchObject([
      { comparator: '>', benchmark: '全省平均水平' },
    ]);
    expect(row(LABELS, ['1', '科技支出', '万元', '', '只增不减']).drafts).toMatchObject([
      { comparator: 'growth' },
    ]);
  });

  it('may be of the group where the row has no name of its own', () => {
    expect(row(['类别', '目标'], ['企业（家）', '50']).drafts).toMatchObject([
      { name: '企业', first: 0, last: 1 },
    ]);
    expect(row(['类别', '指标', '目标'], ['综合', '企业', '50']).drafts).toMatchObject([
      { name: '企业', first: 1 },
    ]);
  });

  it('is nothing without a name or a value', () => {
    expect(row(LABELS, ['1', '', '家', '28', '50'])).toEqual({ drafts: [], unread: [] });
    expect(row(LABELS, ['1', '企业', '家', '28', ''])).toEqual({ drafts: [], unread: [] });
    expect(row(LABELS, ['1', '企业', '家', '28', '—'])).toEqual({ drafts: [], unread: [] });
    expect(row(LABELS, ['1', '企业', '家', '28', ' / '])).toEqual({ drafts: [], unread: [] });
  });

  it('that nobody can read is told, by the place of its cell', () => {
    expect(row(LABELS, ['1', '企业', '家', '28', '按上级要求'])).toEqual({ drafts: [], unread: [4] });
    expect(row(LABELS, ['1', '', '家', '28', '按上级要求'])).toEqual({ drafts: [], unread: [] });
  });

  it('has no baseline where none is printed or it cannot be read', () => {
    const baseline = (labels: readonly string[], texts: readonly string[]) =>
      row(labels, texts).drafts[0]?.baseline;
    expect(baseline(['指标', '目标'], ['企业', '50'])).toEqual({ value: null, year: null });
    expect(baseline(['指标', '2022年', '目标'], ['企业', '—', '50'])).toEqual({ value: null, year: 2022 });
    expect(baseline(['指标', '现状', '目标'], ['企业', '２８', '50'])).toEqual({ value: 28, year: null });
  });

  it('is as strong as the head of its column or the cell says; a table seldom does', () => {
    const said = (labels: readonly string[], texts: readonly string[]) =>
      row(labels, texts).drafts.map((d) => [d.said.strength, d.said.strength_text, d.said.count_basis]);
    expect(said(['指标', '2025年确保值', '2025年力争值'], ['企业（家）', '40', '50'])).toEqual([
      ['ensure', '确保', null],
      ['strive', '力争', null],
    ]);
    expect(said(['指标', '2025年目标'], ['企业（家）', '力争50'])).toEqual([['strive', '力争', null]]);
    expect(said(['指标', '2025年目标'], ['企业（家）', '原则上50家'])).toEqual([[null, null, null]]);
    expect(said(['指标', '2025年目标'], ['房屋（套）', '保障性50套'])).toEqual([[null, null, null]]);
    expect(said(['指标', '2025年目标'], ['有效期内企业（家）', '5'])).toEqual([[null, null, 'in-force']]);
    expect(said(['指标', '2025年目标'], ['企业（家）', '累计5家'])).toEqual([[null, null, 'cumulative']]);
    expect(said(['指标', '2025年目标'], ['累计建成平台（个）', '5'])).toEqual([[null, null, 'cumulative']]);
  });

  it('has a value for each clause of a cell that is a sentence, with its own year and strength', () => {
    const read = (cell: string, labels = ['指标', '评价标准'], name = '1.服务覆盖率') =>
      row(labels, [name, cell]).drafts.map((d) => [
        d.name,
        d.comparator,
        d.max === null ? d.value : [d.value, d.max],
        d.unit,
        d.year,
        d.said.strength,
      ]);
    expect(read('较上一年增加。2024年达到80%，力争2030年达到95%。')).toEqual([
      ['服务覆盖率', '>=', 80, '%', 2024, null],
      ['服务覆盖率', '>=', 95, '%', 2030, 'strive'],
    ]);
    expect(read('2024年达到80%，2030年力争达到95%。')).toEqual([
      ['服务覆盖率', '>=', 80, '%', 2024, null],
      ['服务覆盖率', '>=', 95, '%', 2030, 'strive'],
    ]);
    expect(read('每年增加1-3个百分点。2030年达到75%。')).toEqual([
      ['服务覆盖率', 'range', [1, 3], '个百分点', null, null],
      ['服务覆盖率', '>=', 75, '%', 2030, null],
    ]);
    expect(read('到2024年底达到30%，以后逐年增加。')).toEqual([['服务覆盖率', '>=', 30, '%', 2024, null]]);
    expect(read('支持模式的种类大于3类。')).toEqual([['服务覆盖率', '>', 3, '类', null, null]]);
    expect(read('≥50%')).toEqual([['服务覆盖率', '>=', 50, '%', null, null]]);
    expect(read('到2024年达到30，力争达到40', ['指标', '2025年目标'], '企业（家）')).toEqual([
      ['企业', '>=', [30, 40], '家', 2024, null],
    ]);
    expect(
      row(['指标', '单位', '目标'], ['企业', '万家', '2024年达到3，2026年达到5']).drafts.map((d) => d.base),
    ).toEqual([
      { value: 30_000, unit: '家' },
      { value: 50_000, unit: '家' },
    ]);
    expect(
      row(['指标', '目标'], ['企业', '2024年达到3，2026年达到5']).drafts.map((d) => [d.unit, d.base]),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(read('2030年高于全省平均水平')).toEqual([['服务覆盖率', '>', null, null, null, null]]);
  });

  it('is nothing where the cell gives points, or says in words by what it is judged', () => {
    const read = (cell: string) => row(['指标', '评价标准'], ['覆盖率', cell]);
    expect(read('达到90%得5分，每低1个百分点扣1分')).toEqual({ drafts: [], unread: [] });
    expect(read('定性指标，查看落实情况。')).toEqual({ drafts: [], unread: [] });
    expect(read('按数百家的要求')).toEqual({ drafts: [], unread: [] });
    expect(read('排名前3')).toEqual({ drafts: [], unread: [1] });
  });
});
