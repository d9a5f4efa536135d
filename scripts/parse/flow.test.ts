import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, flowOf, indexIn, spanIn, trimmed, withoutTail } from './flow.ts';

describe('flowOf', () => {
  it('is the source where nothing is changed', () => {
    const flow = flowOf('甲县。', []);
    expect(flow.text).toBe('甲县。');
    expect([...flow.from]).toEqual([0, 1, 2]);
    expect([...flow.to]).toEqual([1, 2, 3]);
  });

  it.each(['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c'])(
    'takes %j for one line end',
    (end) => {
      expect(flowOf(`甲${end}乙`, []).text).toBe('甲\n乙');
    },
  );

  it('counts code points, not UTF-16 units', () => {
    const flow = flowOf('𠮷野', []);
    expect(flow.text).toBe('𠮷野');
    expect([...flow.from]).toEqual([0, 0, 1]);
    expect([...flow.to]).toEqual([1, 1, 2]);
    expect(spanIn(flow, 2, 3)).toEqual({ start: 1, end: 2 });
  });

  it('reads a replacement from the whole place it stands for', () => {
    const flow = flowOf('以弓|进外资', [{ start: 1, end: 3, reading: '引' }]);
    expect(flow.text).toBe('以引进外资');
    expect(spanIn(flow, 1, 2)).toEqual({ start: 1, end: 3 });
    expect(spanIn(flow, 2, 5)).toEqual({ start: 3, end: 6 });
  });

  it('drops, inserts at both ends and in between, and puts line ends', () => {
    expect(flowOf('甲广告乙', [{ start: 1, end: 3, reading: '' }]).text).toBe('甲乙');
    expect(flowOf('甲广告乙', [{ start: 1, end: 3, reading: '', breaks: true }]).text).toBe('甲\n乙');
    expect(flowOf('甲乙', [{ start: 0, end: 0, reading: '在' }]).text).toBe('在甲乙');
    expect(flowOf('甲乙', [{ start: 1, end: 1, reading: '和' }]).text).toBe('甲和乙');
    expect(flowOf('甲乙', [{ start: 2, end: 2, reading: '。' }]).text).toBe('甲乙。');
  });

  it('keeps an insertion before a replacement at the same place', () => {
    const changes = [
      { start: 1, end: 1, reading: '和' },
      { start: 1, end: 2, reading: '丙' },
    ];
    expect(flowOf('甲乙丁', changes).text).toBe('甲和丙丁');
  });

  it('points every unit at where it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (source) => {
        const flow = flowOf(source, []);
        const points = [...source];
        for (let i = 0; i < flow.text.length; i++) {
          const [from = 0, to = 0] = [flow.from[i], flow.to[i]];
          if (to !== from + 1) return false;
          if (flow.text.charAt(i) !== '\n' && points[from]?.includes(flow.text.charAt(i)) !== true)
            return false;
        }
        return true;
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('white space', () => {
  it('is no part of a range at its ends', () => {
    expect(trimmed('　 甲 乙 \n', 0, 7)).toEqual([2, 5]);
    expect(trimmed('   ', 0, 3)[0]).toBe(trimmed('   ', 0, 3)[1]);
  });
});

describe('places of a text', () => {
  it('are looked for within bounds', () => {
    expect(indexIn('甲乙甲乙', '乙', 0, 4)).toBe(1);
    expect(indexIn('甲乙甲乙', '乙', 2, 4)).toBe(3);
    expect(indexIn('甲乙甲乙', '乙', 2, 3)).toBe(-1);
  });

  it('of an empty range are one point of the source', () => {
    expect(spanIn(flowOf('甲乙丙', []), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(spanIn(flowOf('甲乙丙', []), 3, 3)).toEqual({ start: 0, end: 0 });
  });

  it('are the first of sorted spans that begins there or after', () => {
    const spans = [1, 3, 3, 7].map((start) => ({ start, end: start + 1 }));
    expect([0, 1, 2, 3, 4, 7, 8].map((at) => firstFrom(spans, at))).toEqual([0, 0, 1, 1, 3, 3, 4]);
    expect(firstFrom([], 5)).toBe(0);
  });

  it('end before the characters that fit', () => {
    expect(withoutTail('甲、，', /[、，]/u)).toBe('甲');
    expect(withoutTail('、，', /[、，]/u)).toBe('');
    expect(withoutTail('甲、乙', /[、，]/u)).toBe('甲、乙');
  });
});
