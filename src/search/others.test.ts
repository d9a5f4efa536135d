import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownTerm } from './corpus.ts';
import { foldingWith, variantsFrom } from './fold.ts';
import { rangesOf, stretchesOf } from './highlight.ts';
import { addressOfState, isIdle, stateFrom, toggled } from './parameters.ts';
import { cutsOf, nearestTerm, suggestionsFor, wordingsOf } from './suggest.ts';
import { contentOf, engineQuery } from './tokens.ts';

const folding = foldingWith(variantsFrom('專专'));

describe('highlighting', () => {
  it('marks all terms in the words as they stand', () => {
    const marked = stretchesOf('支持专精特新“小巨人”企业。', ['专精特新小巨人', '企业'], folding);
    expect(marked).toEqual([
      { text: '支持', found: false },
      { text: '专精特新“小巨人', found: true },
      { text: '”', found: false },
      { text: '企业', found: true },
      { text: '。', found: false },
    ]);
  });

  it('joins what overlaps', () => {
    expect(rangesOf('科技创新', ['科技创', '技创新'], folding)).toEqual([[0, 4]]);
    expect(rangesOf('aaa', ['aa'], folding)).toEqual([[0, 3]]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, term) => {
        const parts = stretchesOf(text, [folding.fold(term)], folding);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.some((part) => part.found)).toBe(
          folding.fold(term) !== '' && folding.fold(text).includes(folding.fold(term)),
        );
      }),
      { seed: 6 },
    );
  });
});

describe('words for the engine, by characters', () => {
  it('are asked for by whatever stands in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(5), (raw, from, length) => {
        const points = [...folding.fold(raw)];
        fc.pre(points.length > 0);
        const at = from % points.length;
        const term = points.slice(at, at + 1 + length).join('');
        const words = contentOf([points.join('')]).split(' ');
        for (const asked of engineQuery(term).split(' ')) expect(words).toContain(asked);
      }),
      { seed: 6 },
    );
  });
});

describe('the address', () => {
  it('says the whole state and gives it back', () => {
    const address = '?q=%E9%AB%98%E4%BC%81&within=task&plan=a&plan=b&kind=measure&unit=%E7%A7%91%E6%8A%80';
    const state = stateFrom(new URLSearchParams(address));
    expect(state.chosen.plan).toEqual(['a', 'b']);
    expect(state.scope).toBe('task');
    const columns = '?q=a&view=columns&rows=task&part=3&plan=a';
    expect(addressOfState(stateFrom(new URLSearchParams(columns)))).toBe(columns);
    expect(addressOfState(stateFrom(new URLSearchParams('?q=a&rows=task&part=0')))).toBe('?q=a');
    for (const [part, read] of [
      ['9999', 9999],
      ['10000', 1],
      ['2x', 1],
      ['x2', 1],
    ] as const)
      expect(stateFrom(new URLSearchParams(`?q=a&view=columns&part=${part}`)).part).toBe(read);
    expect(toggled(stateFrom(new URLSearchParams(columns)), 'plan', 'b').part).toBe(1);
    expect(stateFrom(new URLSearchParams(addressOfState(state)))).toEqual(state);
    // One sentence is meant where nothing is said.
    for (const said of ['', '&within=sentence', '&within=other'])
      expect(stateFrom(new URLSearchParams(`?q=a${said}`)).scope).toBe('sentence');
  });

  it('adds and takes away a value', () => {
    const state = stateFrom(new URLSearchParams(''));
    expect(isIdle(state)).toBe(true);
    const chosen = toggled(state, 'plan', 'a');
    expect(addressOfState(chosen)).toBe('?q=&plan=a');
    expect(addressOfState(toggled(chosen, 'plan', 'a'))).toBe('?q=');
  });
});

const terms: KnownTerm[] = [
  ['科技特派员', 16, 'ke ji te pai yuan'],
  ['科技创新', 72, 'ke ji chuang xin'],
  ['高新技术企业', 26, 'gao xin ji shu qi ye'],
  ['高企', 2, 'gao qi'],
];
const suggested = (typed: string): string[] => suggestionsFor(typed, terms, folding).map(([term]) => term);

describe('suggestions', () => {
  it.each([
    ['科技', ['科技创新', '科技特派员']],
    ['kjtpy', ['科技特派员']],
    ['kejite', ['科技特派员']],
    ['技术', ['高新技术企业']],
    ['科技特派员', []],
    ['“', []],
    // One letter is too little for pinyin.
    ['k', []],
    ['gao', ['高新技术企业', '高企']],
    ['gq', ['高企']],
  ])('for %s', (typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });

  it('offers the nearest term and other words', () => {
    expect(nearestTerm('高薪技术企业', terms, folding)).toBe('高新技术企业');
    expect(nearestTerm('火星', terms, folding)).toBeNull();
    expect(nearestTerm('高企', terms, folding)).toBeNull();
  });

  it('offers other wordings that the corpus has and that find more', () => {
    const groups = [
      [
        ['高新技术企业', 26],
        ['高企', 2],
        ['国高企', 1],
        ['高新企业', 0],
      ],
      [
        ['高企', 2],
        ['高技术企业', 30],
      ],
    ] as const;
    expect(wordingsOf('高企', groups, folding)).toEqual([
      ['高技术企业', 30],
      ['高新技术企业', 26],
    ]);
    expect(wordingsOf('高新企业', groups, folding)).toEqual([
      ['高新技术企业', 26],
      ['高企', 2],
    ]);
    expect(wordingsOf('科技', groups, folding)).toEqual([]);
  });

  it('cut what was typed as one word where one of the two is known, the longest first', () => {
    expect(cutsOf('科技特派员补助', terms, folding)).toEqual([['科技特派员', '补助']]);
    expect(cutsOf('奖励高新技术企业', terms, folding)[0]).toEqual(['奖励', '高新技术企业']);
    expect(cutsOf('“科技特派员补助”', terms, folding)).toEqual([]);
    expect(cutsOf('科技特派员钱', terms, folding)).toEqual([]);
    expect(cutsOf('火星移民', terms, folding)).toEqual([]);
    expect(cutsOf('高企业务科技创新', terms, folding)).toEqual([
      ['高企业务', '科技创新'],
      ['高企', '业务科技创新'],
    ]);
    expect(cutsOf(`科技特派员${'补'.repeat(20)}`, terms, folding)).toEqual([]);
  });
});
