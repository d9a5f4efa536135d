import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { sentencesIn } from './sentence.ts';

const sentences = (text: string): string[] =>
  sentencesIn(text, folded(text), 0, text.length).map(([i, j]) => text.slice(i, j));

describe('sentencesIn', () => {
  it.each<[string, string[]]>([
    ['建设平台。培育主体。', ['建设平台。', '培育主体。']],
    ['能否做到？办好！好!好?', ['能否做到？', '办好！', '好!', '好?']],
    ['建设平台；培育主体', ['建设平台；培育主体']],
    ['坚持“四个面向。”开展', ['坚持“四个面向。”', '开展']],
    ['（建设。）《方案。》完', ['（建设。）', '《方案。》', '完']],
    ['完成1.5亿元.再接再厉', ['完成1.5亿元.再接再厉']],
    ['真的？！好。。', ['真的？！', '好。。']],
    [' 建设。 培育 ', ['建设。', '培育']],
    ['   ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('looks at its range only', () => {
    expect(sentencesIn('甲。乙。丙', '甲。乙。丙', 1, 3)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('leaves out nothing but white space, in order and disjoint', () => {
    const text = fc.string({ unit: fc.constantFrom(...'建设。！？!?”）》 　\n;，1.'), maxLength: 30 });
    fc.assert(
      fc.property(text, (words) => {
        const ranges = sentencesIn(words, folded(words), 0, words.length);
        expect(
          ranges
            .map(([i, j]) => words.slice(i, j))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(words.replace(/\s/gu, ''));
        ranges.forEach(([i, j], k) => {
          expect(j).toBeGreaterThan(i);
          expect(i).toBeGreaterThanOrEqual(ranges[k - 1]?.[1] ?? 0);
        });
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
