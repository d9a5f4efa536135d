import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldingWith, variantsFrom } from './fold.ts';

const folding = foldingWith(variantsFrom('專专廣广創创'));
const { fold, places } = folding;

describe('folding', () => {
  it.each([
    ['专精特新“小巨人”', '專精特新小巨人'],
    ['2022-2025', '２０２２—２０２５'],
    ['R&D', 'ｒ＆ｄ'],
    ['《关于〔2023〕》', '关于2023'],
    ['（一）', '(一)'],
    ['科 技\u3000创\u200b新', '科技創新'],
    ['甲，乙', '甲;乙'],
    ['甲。', '甲！'],
    ['2.5%', '2.5％'],
    ['凹凸·棒石', '凹凸•棒石'],
    ['⼯业⻓专⻓', '工业长专长'],
    ['⾧', '長'],
    ['二〇二五\uf98e', '二〇二五年'],
    ['e\u0301', 'é'],
    ['ｶﾞ', 'ガ'],
  ])('makes %s and %s alike', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['甲，乙', '甲乙'],
    ['2.5', '25'],
    ['a/b', 'ab'],
    ['R&D', 'RD'],
    ['1+1', '11'],
    ['甲|乙', '甲乙'],
    ['甲〔…〕乙', '甲乙'],
    ['甲〔…〕乙', '甲，乙'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('agrees with NFKC of the whole, and knows where each unit comes from', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, (s) => {
        const folded = places(s);
        expect(folded.text).toBe(fold(s));
        expect(folded.from).toHaveLength(folded.text.length);
        expect(folded.from).toEqual(folded.from.toSorted((a, b) => a - b));
        for (const [i, start] of folded.from.entries()) {
          expect(fold(s.slice(start, folded.to[i]))).toContain(folded.text.charAt(i));
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
