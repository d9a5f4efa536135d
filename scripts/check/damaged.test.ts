import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { damaged } from './damaged.ts';

const found = (source: string) =>
  damaged({
    edition: { plan: { id: 'jia-2024' } } as Edition,
    source,
    vocabulary: { jurisdictions: [], units: [], themes: [], instruments: [], indicators: [] },
    file: 'seeds/plans/jia-2024/source.txt',
  });

describe('signs that were lost in a copy', () => {
  it('are told once, with the first line and how many there are', () => {
    expect(found('甲县\n𠮷建\ufffd设\n平\ue000台\ufffd')).toMatchObject([
      {
        code: 'text/damaged',
        severity: 'warning',
        line: 2,
        plan: 'jia-2024',
        message: expect.stringContaining('3 in all, the first is U+FFFD') as string,
        excerpt: expect.stringContaining('建\ufffd设') as string,
      },
    ]);
  });

  it.each(['\uf8ff', '\u{f0000}', '\u{10fffd}'])('are those of private use too: %j', (sign) => {
    expect(found(`建${sign}设`)).toHaveLength(1);
  });

  it('are no rare characters, marks or emoji', () => {
    expect(found('𠮷㐀葛\u{e0100}①㎡🏭\u200b')).toEqual([]);
  });
});
