import { describe, expect, it } from 'vitest';
import { boundOf } from './bound.ts';

describe('the bound of a growth', () => {
  it.each([
    ['产值增长15%以上', '>='],
    ['产值增长 15 ％\n以上', '>='],
    ['产值增长不低于15%', '>='],
    ['产值增长达到15%', '>='],
    ['产值增长15个百分点以上', '>='],
    ['产值增长超过15%', '>'],
    ['产值增长不超过15%', '<='],
    ['产值增长15%以内', '<='],
    ['产值增长15%', null],
    ['产值年均增长15%左右', null],
    ['甲、乙产值分别增长15%、20%以上', '>='],
    ['产值增长15%，利润增长20%以上', null],
    ['产值增长一成半', null],
  ])('%s', (quote, bound) => {
    expect(boundOf({ comparator: 'growth', value: 15, quote })).toBe(bound);
  });

  it('is no matter of what is not growth, or has no number', () => {
    expect(boundOf({ comparator: '>=', value: 15, quote: '占比15%以上' })).toBeNull();
    expect(boundOf({ comparator: 'growth', value: null, quote: '逐年增长' })).toBeNull();
  });
});
