import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconOf, matchesIn } from './lexicon.ts';

const lexicon = lexiconOf([
  { code: 'a', definition: '', alt: ['知识产权', '引进…人才', 'R&D'], hint: ['专利'], not: ['知识产权局'] },
  { code: 'b', definition: '', alt: ['知识产权质押', '人才', '合作'], hint: [], not: ['合作社'] },
]);
const found = (text: string, masked: string[] = []) =>
  matchesIn(text, lexicon, masked).map((m) => `${m.code} ${m.words}`);

describe('matchesIn', () => {
  it.each([
    ['保护知识产权。', ['a 知识产权']],
    // A longer wording hides what stands inside it, whosesoever it is.
    ['知识产权质押贷款', ['b 知识产权质押']],
    ['县知识产权局牵头', []],
    // A negative wording denies its own code alone, and only where it stands.
    ['合作社开展合作', ['b 合作']],
    // A gap stays within the clause and hides nothing.
    ['引进高层次人才', ['a 引进高层次人才', 'b 人才']],
    ['引进项目，培养人才', ['b 人才']],
    // Width and case do not count; the words are those of the text.
    ['Ｒ＆ｄ经费', ['a Ｒ＆ｄ']],
    ['专利', ['a 专利']],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes a masked name for no evidence', () => {
    expect(found('合作市的合作', ['合作市'])).toEqual(['b 合作']);
    expect(found('合作市的人才', ['合作市', ''])).toEqual(['b 人才']);
  });

  it('tells what is one of three or more short items of a list', () => {
    const listed = (text: string) => matchesIn(text, lexicon).map((m) => m.listed);
    expect(listed('机械、人才、医药')).toEqual([true]);
    expect(listed('机械、人才')).toEqual([false]);
    expect(listed('人才、机械、医药')).toEqual([true]);
    expect(listed('机械、医药、人才')).toEqual([true]);
    // Commas of another clause make no list of this one.
    expect(listed('机械、冶金、医药；人才')).toEqual([false]);
    expect(listed('人才。机械、冶金、医药')).toEqual([false]);
    // An item of more than 14 characters is what the clause is about.
    const around = (before: number, after: number) =>
      `机械、${'甲'.repeat(before)}人才${'乙'.repeat(after)}、医药`;
    expect(listed(around(6, 6))).toEqual([true]);
    expect(listed(around(7, 6))).toEqual([false]);
    expect(listed(around(6, 7))).toEqual([false]);
    expect(listed(`${'甲'.repeat(12)}人才、机械、医药`)).toEqual([true]);
    expect(listed(`${'甲'.repeat(13)}人才、机械、医药`)).toEqual([false]);
  });

  it('bridges a gap of up to twelve characters of one clause', () => {
    expect(found(`引进${'甲'.repeat(12)}人才`)[0]).toBe(`a 引进${'甲'.repeat(12)}人才`);
    expect(found(`引进${'甲'.repeat(13)}人才`)).toEqual(['b 人才']);
    expect(found('引进：人才')).toEqual(['b 人才']);
  });

  it('gives exact words and places in any text', () => {
    const text = fc.array(
      fc.constantFrom('知识产权', '质押', '引进', '人才', '，', '合作', '社', '𠮷', 'r&D'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        for (const m of matchesIn(whole, lexicon)) expect(whole.slice(m.start, m.end)).toBe(m.words);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
