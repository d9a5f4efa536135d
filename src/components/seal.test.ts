import { describe, expect, it } from 'vitest';
import { sharedSeals, type Sealed } from './seal.ts';

describe('seals', () => {
  it('are told to be shared where another plan has the same, in lists and in maps alike', () => {
    const plans = ['州', '泽', '州', '州', '合'].map((seal) => ({ seal }) as Sealed);
    expect([...sharedSeals(plans)]).toEqual(['州']);
    expect([...sharedSeals(new Map(plans.map((p, k) => [String(k), p])))]).toEqual(['州']);
    expect(sharedSeals(plans.slice(0, 2)).size).toBe(0);
  });
});
