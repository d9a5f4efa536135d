import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldingWith } from './fold.ts';
import { isJoint, parseQuery, withWording, writtenQuery } from './query.ts';

const folding = foldingWith(new Map());
const understood = (text: string) => {
  const { include, exclude } = parseQuery(text, folding);
  return [include.map((clause) => clause.map((t) => t.folded).join('|')), exclude.map((t) => t.folded)];
};

describe('a query', () => {
  it.each<[string, string[], string[]]>([
    ['高新技术企业 补助', ['高新技术企业', '补助'], []],
    ['高新技术企业\u3000补助', ['高新技术企业', '补助'], []],
    ['“研发 经费” 比重', ['研发经费', '比重'], []],
    ['"R & D"', ['r&d'], []],
    ['「科技 特派员」', ['科技特派员'], []],
    ['专精特新“小巨人”企业', ['专精特新小巨人企业'], []],
    ['高企 -奖励', ['高企'], ['奖励']],
    ['高企 －“一次性 奖励”', ['高企'], ['一次性奖励']],
    ['2022-2025', ['20222025'], []],
    ['—加强', ['加强'], []],
    ['“没有结尾 的', ['没有结尾', '的'], []],
    ['科技 科技', ['科技'], []],
    ['（）- “”', [], []],
    ['，', [','], []],
    ['', [], []],
  ])('%s', (text, include, exclude) => {
    expect(understood(text)).toEqual([include, exclude]);
  });

  it.each<[string, string[], string[]]>([
    ['高企 或 高新技术企业', ['高企|高新技术企业'], []],
    ['高企 OR 高新技术企业 补助', ['高企|高新技术企业', '补助'], []],
    ['高企|高新技术企业 补助｜奖励', ['高企|高新技术企业', '补助|奖励'], []],
    ['高企 | “高新 技术” 或 小巨人', ['高企|高新技术|小巨人'], []],
    ['高企 || 小巨人', ['高企|小巨人'], []],
    ['高企 或 高企', ['高企'], []],
    ['甲 或 乙 甲|乙', ['甲|乙'], []],
    // Not between two terms that are wanted: a term like others.
    ['或', ['或'], []],
    ['或 企业', ['或', '企业'], []],
    ['企业 或', ['企业', '或'], []],
    ['企业 或 -补助', ['企业', '或'], ['补助']],
    ['-补助 或 企业', ['或', '企业'], ['补助']],
    ['企业 或 “”', ['企业', '或'], []],
    ['企业 或 或 人才', ['企业|或', '人才'], []],
    ['企业 "或" 人才', ['企业', '或', '人才'], []],
    ['企业 or 人才', ['企业', 'or', '人才'], []],
    ['企业或人才', ['企业或人才'], []],
    ['|企业', ['|', '企业'], []],
    ['“甲|乙”', ['甲|乙'], []],
  ])('with alternatives: %s', (text, include, exclude) => {
    expect(understood(text)).toEqual([include, exclude]);
  });

  it('written as it was understood is understood the same again', () => {
    const word = fc.constantFrom(
      '甲',
      '乙乙',
      '或',
      'OR',
      '|',
      '||',
      '-丙',
      '"丁 或"',
      '“戊',
      '-',
      '"|"',
      '｜己',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), fc.constantFrom(' ', ''), (words, between) => {
        const typed = words.join(between);
        expect([typed, understood(writtenQuery(parseQuery(typed, folding)))]).toEqual([
          typed,
          understood(typed),
        ]);
      }),
      { seed: 15, numRuns: 500 },
    );
  });

  it('gets another wording beside a term, and loses it again', () => {
    const query = parseQuery('高企 “研发 经费” -奖励', folding);
    const [clause] = query.include;
    const term = clause?.[0];
    if (!term) throw new Error('no term');
    const added = withWording(query, term, '高新技术企业', folding);
    expect(writtenQuery(added)).toBe('高企 或 高新技术企业 “研发 经费” -奖励');
    expect(withWording(added, term, '高新技术企业', folding)).toEqual(query);
    expect(writtenQuery(withWording(query, term, 'R | D', folding))).toBe(
      '高企 或 "R | D" “研发 经费” -奖励',
    );
  });

  it('says whether it matters where its terms stand together', () => {
    expect(
      ['企业', '企业 或 人才', '企业 人才', '企业 -人才', '-人才'].map((q) =>
        isJoint(parseQuery(q, folding)),
      ),
    ).toEqual([false, false, true, true, true]);
  });
});
