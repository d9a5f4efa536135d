import { describe, expect, it } from 'vitest';
import { foldingWith } from './fold.ts';
import { parseQuery, withoutTerm } from './query.ts';

const folding = foldingWith(new Map());
const understood = (text: string) => {
  const { include, exclude } = parseQuery(text, folding);
  return [include.map((t) => t.folded), exclude.map((t) => t.folded)];
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

  it('without one of its terms', () => {
    const query = parseQuery('高企 “研发 经费” -奖励', folding);
    expect(query.include[0] && withoutTerm(query, query.include[0])).toBe('“研发 经费” -奖励');
  });
});
