import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { damaged } from './damaged.ts';

const found = (source: string) =>
  damaged({
    edition: { plan: { id: 'jia-2024' } } as Edition,
    source,
    vocabulary: {
      jurisdictions: [],
      units: [],
      unitFunctions: [],
      themes: [],
      instruments: [],
      indicators: [],
    },
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

  it('are told apart from those that only look like another character', () => {
    const [only] = found('甲县\n县⼯信局、年均增⻓10%');
    expect(only).toMatchObject({ code: 'text/damaged', line: 2 });
    expect(only?.message).toContain('2 that only look like another character');
    expect(only?.message).toContain('the first is U+2F2F for 工');
    const both = found('甲⼯\ufffd县⻓');
    expect(both).toHaveLength(1);
    expect(both[0]?.message).toMatch(/1 in all, the first is U\+FFFD; 2 that only look/u);
    expect(both[0]?.excerpt).toContain('甲⼯');
  });

  it.each(['\uf8ff', '\u{f0000}', '\u{10fffd}'])('are those of private use too: %j', (sign) => {
    expect(found(`建${sign}设`)).toHaveLength(1);
  });

  it('are no rare characters, marks or emoji', () => {
    expect(found('𠮷㐀葛\u{e0100}①㎡🏭\u200b')).toEqual([]);
  });
});
