import { describe, expect, it } from 'vitest';
import type { Match } from './lexicon.ts';
import { becauseOf, wordsFor } from './reasons.ts';

const DEFINITION = '以财政资金直接支持：专项、补助、奖励、项目经费等；贷款不在此列。';

describe('becauseOf', () => {
  it.each([
    [['一次性补助5万元'], '“一次性补助5万元”，合于定义所列“补助”'],
    [['后补助', '项目经费支持'], '“后补助”“项目经费支持”，合于定义所列“项目经费”'],
    // What the definition excludes is no clause that can be met.
    [['贷款'], `“贷款”，合于定义：${DEFINITION.slice(0, -1)}`],
    // Characters that every definition shares point to none.
    [['支持企业'], `“支持企业”，合于定义：${DEFINITION.slice(0, -1)}`],
  ])('%j: %s', (words, expected) => {
    expect(becauseOf(words, DEFINITION)).toBe(expected);
  });

  it('names the clause that shares most with the words, the first of equals', () => {
    expect(becauseOf(['新技术推广'], '推广活动、新技术应用')).toBe('“新技术推广”，合于定义所列“新技术应用”');
    expect(becauseOf(['推广'], '推广活动、推广应用')).toBe('“推广”，合于定义所列“推广活动”');
    expect(becauseOf(['推广'], '包括推广等')).toBe('“推广”，合于定义所列“推广”');
    expect(becauseOf(['推广'], '对等推广')).toBe('“推广”，合于定义所列“对等推广”');
  });
});

describe('wordsFor', () => {
  const match = (words: string, weight: number, code = 'a'): Match => ({
    code,
    weight,
    start: 0,
    end: words.length,
    open: false,
    listed: false,
    words,
  });

  it('has the words of the code once, the heaviest first, of equals the longest, and three at most', () => {
    expect(
      wordsFor([match('专利', 1), match('知识产权', 3), match('品牌', 3, 'b'), match('专利', 1)], 'a'),
    ).toEqual(['知识产权', '专利']);
    expect(wordsFor([match('专利', 3), match('知识产权', 3)], 'a')).toEqual(['知识产权', '专利']);
    expect(
      wordsFor(
        ['一', '二二', '三三三', '四四四四'].map((words) => match(words, 1)),
        'a',
      ),
    ).toEqual(['四四四四', '三三三', '二二']);
    expect(wordsFor([match('专利', 1, 'b')], 'a')).toEqual([]);
  });
});
