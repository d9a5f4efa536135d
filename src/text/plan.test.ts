import { describe, expect, it } from 'vitest';
import { plan as english } from './en/plan.ts';
import { plan as zh } from './plan.ts';

describe('the period of a plan', () => {
  it.each([
    [2022, 2025, '2022—2025年', '2022–2025'],
    [2023, 2023, '2023年', '2023'],
    [null, 2027, '至2027年', 'to 2027'],
    [2024, null, '2024年起', 'from 2024'],
    [null, null, null, null],
  ])('%s to %s: %s, %s', (start, end, chinese, inEnglish) => {
    expect(zh.period(start, end)).toBe(chinese);
    expect(english.period(start, end)).toBe(inEnglish);
  });
});
