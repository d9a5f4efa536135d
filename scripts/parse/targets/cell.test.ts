/** Cells of a table that are sentences; the words are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { clausesOf, isMarked } from './cell.ts';
import { columnsOf, rowPromised } from './table.ts';
import { withNumbers } from './written.ts';

const PERIOD = { start: 2024, end: 2026 };

/** The words of every clause with the value that it states. */
const clauses = (text: string): string[] =>
  clausesOf(withNumbers(folded(text)), PERIOD).map(({ draft, words }) => `${words} = ${String(draft.value)}`);

describe('a cell', () => {
  it.each<[string, string[]]>([
    ['2026年达到80%', ['2026年达到80% = 80']],
    ['2026 年达到80%', ['2026 年达到80% = 80']],
    ['稳步提高，达到80%', ['达到80% = 80']],
    ['稳步提高；达到80%', ['达到80% = 80']],
    ['达到80%，并稳步提高', ['达到80% = 80']],
    ['达到80%。稳步提高', ['达到80% = 80']],
    ['2026年达到80%，力争达到90%。', ['2026年达到80% = 80']],
    ['建成平台5个，企业8家；基地9个', ['建成平台5个 = 5', '企业8家 = 8', '基地9个 = 9']],
  ])('that is a sentence has a value for each clause: %s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it.each(['80%', '达到80%', '达到80%。', '80,90', '2026年80%', '编号2026达到80%'])(
    'that is a bare value has none: %s',
    (text) => {
      expect(clauses(text)).toEqual([]);
    },
  );

  it.each(['2026年达到几十家', '2026年达到80%，企业达到几十家'])(
    'of which a number cannot be read has none: %s',
    (text) => {
      expect(clauses(text)).toEqual([]);
    },
  );

  it('gives points where it says how many, and not where it says how many minutes', () => {
    const cells = ['达到90%得5分', '每低1个百分点扣0.5分', '满分100分', '办理时间5分钟', '百分之五'];
    expect(cells.map((words) => isMarked(words))).toEqual([true, true, true, false, false]);
  });
});

describe('a row', () => {
  const row = (labels: readonly string[], texts: readonly string[]) =>
    rowPromised(
      columnsOf({ columns: labels.map((label) => ({ label, group: null })) }, PERIOD),
      texts.map((text, column) => ({ column, text, start: 0, end: 0 })),
      PERIOD,
    );

  it('has the baseline that a clause states, else that of its row', () => {
    const baseline = (cell: string) =>
      row(['指标', '2022年', '目标'], ['覆盖率', '50%', cell]).drafts.map((d) => d.baseline);
    expect(baseline('2024年达到70%，2026年达到80%')).toEqual([
      { value: 50, year: 2022 },
      { value: 50, year: 2022 },
    ]);
    expect(baseline('由2021年的60%提高到80%，稳步提升')).toEqual([{ value: 60, year: 2021 }]);
    expect(baseline('从60%提高到80%，稳步提升')).toEqual([{ value: 60, year: null }]);
    expect(baseline('比2021年提高5个百分点，稳步提升')).toEqual([{ value: null, year: 2021 }]);
  });

  it('has a name without its running number', () => {
    const name = (text: string) => row(['指标', '目标'], [text, '5']).drafts.map((d) => d.name);
    expect(['1.覆盖率', '12、覆盖率', '3． 覆盖率'].map(name)).toEqual(Array(3).fill(['覆盖率']));
    expect(['3.5G覆盖率', '覆盖率1.农村', '123.覆盖率'].map(name)).toEqual([
      ['3.5G覆盖率'],
      ['覆盖率1.农村'],
      ['123.覆盖率'],
    ]);
  });

  it('reads minutes as a value', () => {
    expect(row(['指标', '目标'], ['办理时间', '≤5分钟']).drafts).toMatchObject([
      { comparator: '<=', value: 5, unit: '分钟' },
    ]);
  });
});
