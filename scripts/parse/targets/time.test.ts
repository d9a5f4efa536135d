import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { governedAt, leadYear, periodOf, timeWordsIn } from './time.ts';

const PERIOD = { start: 2024, end: 2026 };

describe('time', () => {
  it('of a plan that names no first year is that of its issue', () => {
    const plan = { id: 'jia-2022-2', period_start: null, period_end: 2025 };
    expect(periodOf(plan)).toEqual({ start: 2022, end: 2025 });
    expect(periodOf({ ...plan, period_start: 2023 })).toEqual({ start: 2023, end: 2025 });
    expect(periodOf({ ...plan, id: 'jia-20221' })).toEqual({ start: null, end: 2025 });
    expect(periodOf({ ...plan, id: 'draft', period_end: null })).toEqual({ start: null, end: null });
  });

  it.each<[string, string[]]>([
    ['2023年企业20家', ['history 2023']],
    ['2024年企业20家', ['year 2024']],
    ['2023-2025年', ['year 2025']],
    ['2024年3月印发', []],
    ['截止到2023年', ['history 2023']],
    ['在2023年基础上', ['reference 2023']],
    ['由2023年的提高', ['reference 2023']],
    ['较2023年', ['reference 2023']],
    ['十五五期间', ['year 2030']],
    ['每年20家，5年内100家', ['every-year', 'total']],
    ['每年引进毕业2年内毕业生', ['every-year']],
    ['每两年内20家', []],
    ['“十四五”末', ['year 2025']],
    ['“十三五”规划期间', ['history 2020']],
    ['每年度培训', ['every-year']],
    ['每年一度', []],
    ['每年3月、每年10月', []],
    ['全年培训', ['every-year']],
    ['年度培训', ['every-year']],
    ['年度方案', []],
    ['年培训', ['every-year']],
    ['三年培训', []],
    ['近年培训', []],
    ['今年培训', []],
    ['总数', ['total']],
    ['现有', ['history']],
    ['已建成', ['history']],
    ['已知', []],
  ])('%s', (text, expected) => {
    const found = timeWordsIn(folded(text), PERIOD).map((w) =>
      [w.kind, w.year].filter((x) => x !== null).join(' '),
    );
    expect(found).toEqual(expected);
  });

  it.each<[string, { start: number | null; end: number | null }, string[]]>([
    ['全年培训', { start: 2025, end: 2025 }, ['year 2025']],
    ['全年培训', { start: 2024, end: null }, []],
    ['全年培训', { start: null, end: null }, []],
    ['2025年全年培训', PERIOD, ['year 2025']],
    ['2023年建成，全年培训', PERIOD, ['history 2023', 'every-year null']],
  ])('全年 is each year of a plan of several years that names none: %s', (text, period, expected) => {
    expect(timeWordsIn(folded(text), period).map((w) => `${w.kind} ${w.year}`)).toEqual(expected);
  });

  it('is in no year’s past where the plan names no first year', () => {
    expect(timeWordsIn('2003年', { start: null, end: null })[0]?.kind).toBe('year');
  });

  it('a year begins anew, 每年 and 累计 go on', () => {
    const text = '目前比2023年,2026年每年9,累计8,每年7,2025年6';
    const words = timeWordsIn(text, PERIOD);
    const at = (digit: string) => governedAt(words, text.lastIndexOf(digit));
    expect(at('9')).toEqual({ year: 2026, everyYear: true, history: false, reference: null });
    expect(at('8')).toEqual({ year: 2026, everyYear: false, history: false, reference: null });
    expect(at('7')).toEqual({ year: 2026, everyYear: true, history: false, reference: null });
    expect(at('6')).toEqual({ year: 2025, everyYear: false, history: false, reference: null });
    expect(governedAt(words, text.indexOf(','))).toEqual({
      year: null,
      everyYear: false,
      history: true,
      reference: 2023,
    });
    expect(governedAt(words, 0)).toEqual({ year: null, everyYear: false, history: false, reference: null });
  });

  it.each([
    ['到2026年，企业50家', 2026],
    ['力争到2026年', 2026],
    ['至2026年', 2026],
    ['总体目标：到2026年', 2026],
    ['2026年企业50家', 2026],
    ['企业到2026年达50家', null],
    ['每年50家，到2026年', null],
    ['', null],
  ])('%j leads with %s', (sentence, year) => {
    expect(leadYear(timeWordsIn(folded(sentence), PERIOD), folded(sentence))).toBe(year);
  });
});
