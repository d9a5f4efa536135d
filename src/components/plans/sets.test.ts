import { describe, expect, it } from 'vitest';
import { fileOfSet, setOf, setOfFile, setsIn, withoutSet, withSet } from './sets.ts';

const set = { name: '三县', plans: ['jia-2024', 'yi-2023-b'] };

describe('sets of plans', () => {
  it('come back from a file and from what the browser keeps as they were', () => {
    expect(setOfFile(fileOfSet(set))).toEqual(set);
    expect(setsIn(JSON.stringify([set]))).toEqual([set]);
  });

  it('are none where a file is another, or broken, or harmful', () => {
    for (const text of ['', '{', '[]', 'null', '{"name":"甲","plans":["jia-2024"]}'])
      expect(setOfFile(text)).toBeNull();
    expect(setsIn('"甲"')).toEqual([]);
    expect(setsIn(null)).toEqual([]);
    expect(setOf({ name: ' ', plans: ['jia-2024'] })).toBeNull();
    expect(setOf({ name: '甲', plans: ['<script>', '../x', 7] })).toBeNull();
  });

  it('hold every plan once, under a name that fits a line', () => {
    expect(setOf({ name: ' 三\n县 ', plans: ['jia-2024', 'jia-2024', 'yi-2023-b'] })).toEqual({
      name: '三 县',
      plans: set.plans,
    });
  });

  it('are replaced by one of the same name, and taken out by it', () => {
    const other = { name: '两市', plans: ['bing-2022'] };
    const newer = { ...set, plans: ['ding-2021'] };
    expect(withSet([set, other], newer)).toEqual([newer, other]);
    expect(withSet([set], other)).toEqual([set, other]);
    expect(withoutSet([set, other], '三县')).toEqual([other]);
  });
});
