import { describe, expect, it } from 'vitest';
import { LOOKALIKES, lookalikesIn, unified } from './lookalikes.ts';

const block = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, k) => String.fromCharCode(first + k));

describe('characters that look like another one', () => {
  it.each([
    ['⼀⼆⼗⼯⼈⺠⻓⻋⻔', '一二十工人民长车门'],
    ['⻅⻆⻉⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻬⻰⻁⻄', '见角贝青页风飞食马骨鬼鱼鸟齐龙虎西'],
    ['\uf98e\uf967\uf901\uf9a8', '年不更令'],
    ['⾞⾨⾧', '車門長'],
    ['工人年长', '工人年长'],
    ['', ''],
  ])('%s is %s', (text, expected) => {
    expect(unified(text)).toBe(expected);
  });

  it('are all 214 Kangxi radicals, and the compatibility ideographs that are no unified ones', () => {
    expect(block(0x2f00, 0x2fd5).filter((c) => !LOOKALIKES.has(c))).toEqual([]);
    const own = block(0xf900, 0xfad9).filter((c) => c.normalize('NFKC') === c && /\p{L}/u.test(c));
    expect(own.join('')).toBe('﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩');
    expect(own.filter((c) => LOOKALIKES.has(c))).toEqual([]);
  });

  it('stand for one unit each, which looks like no further one', () => {
    for (const [from, to] of LOOKALIKES) {
      expect([from.length, to.length]).toEqual([1, 1]);
      expect(LOOKALIKES.has(to)).toBe(false);
      expect(to).toMatch(/\p{Unified_Ideograph}/u);
    }
  });

  it('are told with their place', () => {
    expect(lookalikesIn('县⼯信局﨎')).toEqual([{ index: 1, sign: '⼯', plain: '工' }]);
  });
});
