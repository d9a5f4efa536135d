import { describe, expect, it } from 'vitest';
import { gluedPages } from './glued-pages.ts';

/** Pages of so many lines, the first word of each, or the last, with its number. */
const pages = (
  numbers: readonly number[],
  at: 'start' | 'end',
  lines = 20,
): { text: string; glued: string[] } => {
  const words = '持续推进平台建设，支持企业提升创新能力，引进高层次';
  const text = numbers
    .map((n) =>
      [at === 'start' ? `${n}${words}` : words, ...Array.from({ length: lines - 2 }, () => words)]
        .concat(at === 'end' ? `${words}${n}` : words)
        .join('\n'),
    )
    .join('\n');
  return { text, glued: gluedPages(text).map(({ i, j }) => text.slice(i, j)) };
};
const upTo = (n: number): number[] => Array.from({ length: n }, (_, k) => k + 1);

describe('page numbers glued to words', () => {
  it('are those that count on, a page apart, before the first word or behind the last', () => {
    expect(pages(upTo(12), 'start').glued).toEqual(upTo(12).map(String));
    expect(pages(upTo(12), 'end').glued).toEqual(upTo(12).map(String));
    expect(pages([3, 4, 5, 7, 8, 9, 10, 12, 13], 'start').glued).toHaveLength(9);
  });

  it('are none where few, near or out of order', () => {
    expect(pages(upTo(7), 'start').glued).toEqual([]);
    expect(pages(upTo(12), 'start', 4).glued).toEqual([]);
    expect(pages([5, 3, 9, 1, 7, 2, 8, 4, 6, 11, 10, 12], 'start').glued).toEqual([]);
    expect(
      pages(
        upTo(12).map((n) => n * 4),
        'start',
      ).glued,
    ).toEqual([]);
  });

  it('are none of headings and boxes that count themselves', () => {
    const boxes = upTo(10).map((n) =>
      [`专栏${n}`, ...Array.from({ length: 20 }, () => '支持企业建设平台，推动创新。')].join('\n'),
    );
    const parts = upTo(10).map((n) =>
      [`${n}总则`, ...Array.from({ length: 20 }, () => '支持企业建设平台，推动创新。')].join('\n'),
    );
    expect(gluedPages(boxes.join('\n'))).toEqual([]);
    expect(gluedPages(parts.join('\n'))).toEqual([]);
  });

  it('leave the other numbers of the text', () => {
    const { text } = pages(upTo(12), 'start');
    const other = text.replace('\n持续', '\n5G网络建设\n60万个岗位\n9家企业');
    expect(gluedPages(other).map(({ i, j }) => other.slice(i, j))).toEqual(upTo(12).map(String));
  });
});
