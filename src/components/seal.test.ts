import { describe, expect, it } from 'vitest';
import { needsName, sharedSeals, type Sealed } from './seal.ts';

describe('seals', () => {
  it('are told to be shared where another plan has the same, in lists and in maps alike', () => {
    const plans = ['州', '泽', '州', '州', '合'].map((seal) => ({ seal }) as Sealed);
    expect([...sharedSeals(plans)]).toEqual(['州']);
    expect([...sharedSeals(new Map(plans.map((p, k) => [String(k), p])))]).toEqual(['州']);
    expect(sharedSeals(plans.slice(0, 2)).size).toBe(0);
  });

  it('have a name beside them where they are shared, or many', () => {
    const of = (seals: string) => [...seals].map((seal) => ({ seal }) as Sealed);
    expect(needsName({ seal: '州' }, of('州泽州'))).toBe(true);
    expect(needsName({ seal: '泽' }, of('州泽州'))).toBe(false);
    expect(needsName({ seal: '甲' }, of('甲乙丙丁戊己庚辛'))).toBe(false);
    expect(needsName({ seal: '甲' }, of('甲乙丙丁戊己庚辛壬'))).toBe(true);
    expect(
      needsName({ seal: '甲' }, new Map([...'甲乙丙丁戊己庚辛壬'].map((s) => [s, { seal: s } as Sealed]))),
    ).toBe(true);
  });
});
