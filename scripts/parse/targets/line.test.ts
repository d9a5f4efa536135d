import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/model/correction.ts';
import { lineOf } from './line.ts';

const correction = (start: number, end: number, corr: string | null, kind: Correction['kind'] = 'ocr') =>
  ({
    id: 'x',
    plan: 'jia-2024',
    kind,
    sic: '',
    corr,
    certainty: 'certain',
    reason: '误',
    basis: 'editor',
    start,
    end,
  }) satisfies Correction;

/** The line of the passage `[start, end)` of `source`, and for each of its units the source span. */
function line(
  source: string,
  [start, end]: readonly [number, number],
  corrections: readonly Correction[] = [],
) {
  const points = [...source];
  const read = lineOf(points, { start, end }, corrections);
  const units = [...read.text].map((_, k) => {
    const span = read.span(k, k + 1);
    return points.slice(span.start, span.end).join('');
  });
  return { ...read, units };
}

describe('the line of a passage', () => {
  it('is its text, and the same folded', () => {
    const { text, folded } = line('前文。到２０２６年，达５０家。后文', [3, 15]);
    expect(text).toBe('到２０２６年，达５０家。');
    expect(folded).toBe('到2026年,达50家。');
  });

  it('points every unit at where it stands in the source', () => {
    const { units, span, text } = line('𠮷前。到2026年。', [3, 10]);
    expect(units).toEqual([...'到2026年。']);
    expect(span(0, text.length)).toEqual({ start: 3, end: 10 });
  });

  it('has the words as they are read after the corrections within it, and those alone', () => {
    const source = '弓|进。弓|进外资，弓|进人才。弓|进';
    const all = [
      [0, 2],
      [4, 6],
      [10, 12],
      [16, 18],
    ].map(([i = 0, j = 0]) => correction(i, j, '引'));
    const { text, units } = line(source, [4, 16], all);
    expect(text).toBe('引进外资，引进人才。');
    expect(units).toEqual(['弓|', ...'进外资，', '弓|', ...'进人才。']);
    expect(line(source, [4, 6], all).text).toBe('引');
  });

  it('keeps a correction that reaches over its bounds out', () => {
    const source = '甲乙丙丁';
    expect(line(source, [1, 3], [correction(0, 2, '子'), correction(2, 4, '丑')]).text).toBe('乙丙');
  });

  it('has what is inserted, and nothing of what is dropped', () => {
    expect(line('建成家', [0, 3], [correction(2, 2, '十')]).text).toBe('建成十家');
    expect(line('建成#广告#十家', [0, 8], [correction(2, 6, '', 'boilerplate')]).text).toBe('建成十家');
  });

  it('has lost words as the end of a clause', () => {
    const { text, folded } = line('建成#广告#十家', [0, 8], [correction(2, 6, null, 'spam')]);
    expect(folded).toBe(`建成${';'.repeat(text.length - 4)}十家`);
    expect(text.length).toBeGreaterThan(4);
  });

  it('has no line ends, nor white space around them', () => {
    const { text, units } = line('到2026年 　\n\n  达50\n家。', [0, 19]);
    expect(text).toBe('到2026年达50家。');
    expect(units.join('')).toBe(text);
    expect(line('\n 到2026年 达标', [0, 11]).text).toBe('到2026年 达标');
    expect(line('到2026年 达标', [0, 9]).text).toBe('到2026年 达标');
  });
});
