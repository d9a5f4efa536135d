import { describe, expect, it } from 'vitest';
import { darkestOf, spreadOf } from './spread.ts';

describe('a spread', () => {
  it('has the quartiles that R and Excel have', () => {
    expect(spreadOf([7, 1, 3, 5])).toEqual({ least: 1, lower: 2.5, median: 4, upper: 5.5, most: 7 });
    expect(spreadOf([4])).toEqual({ least: 4, lower: 4, median: 4, upper: 4, most: 4 });
    expect(spreadOf([])).toBeNull();
  });
});

describe('the darkest value', () => {
  it('is the largest of few, and of many that lie close', () => {
    expect(darkestOf([1, 2, 90])).toBe(90);
    expect(darkestOf([4, 5, 6, 7, 8, 9, 10, 11, 12])).toBe(12);
    expect(darkestOf([])).toBe(0);
  });

  it('is not that of one far beyond the rest, and what is nothing does not count', () => {
    const rest = [4, 5, 6, 7, 8, 9, 10, 11, 12];
    const with90 = darkestOf([...rest, 90]);
    expect(with90).toBeLessThan(20);
    expect(darkestOf([...rest, 90, 0, 0, 0])).toBe(with90);
  });
});
