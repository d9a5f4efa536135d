import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issue, type Issue } from '../../src/model/issue.ts';
import { annotations, printed, summary } from './terminal.ts';

/** Control, bidirectional and zero-width characters, line ends apart. */

const STEERING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[2J',
      '\n',
      '\r',
      '\u0007',
      '\u202e',
      '\u0085',
      '::error::',
      ',',
      '%0A',
      '甲',
      ':',
      '\u2066',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 10,
});
const wrong = fc
  .tuple(nasty, nasty, nasty)
  .map(([details, file, excerpt]) => issue('file/encoding', details, { file, excerpt, line: 3 }));

describe('printed', () => {
  it('says where, what and what to do', () => {
    const text = printed([
      issue('source/sha256', 'expected a, found b', {
        file: 'seeds/plans/jia-2024/source.txt',
        line: 2,
        excerpt: '甲县',
      }),
    ]);
    for (const part of [
      'error source/sha256',
      'seeds/plans/jia-2024/source.txt:2',
      'expected a, found b',
      '甲县',
      'Restore `source.txt`',
    ])
      expect(text).toContain(part);
  });

  it('is one block an issue, and nothing where there are none', () => {
    expect(printed([])).toBe('');
    expect(
      printed([issue('file/empty', ''), issue('file/empty', '')]).match(/^error file\/empty$/gmu),
    ).toHaveLength(2);
  });

  it('lets nothing through that steers a terminal', () => {
    fc.assert(
      fc.property(fc.array(wrong, { maxLength: 4 }), (issues) => {
        expect(printed(issues)).not.toMatch(STEERING);
        expect(printed(issues).split('\n').length).toBeLessThanOrEqual(4 * Math.max(1, issues.length));
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  it('lets nothing through where it shortens either', () => {
    const many = Array.from({ length: 4 }, () =>
      issue('unit/unknown', '\u001b[2J', { file: 'a\u001b[2J\n甲.txt', excerpt: '\u202e' }),
    );
    expect(printed(many, 2)).not.toMatch(STEERING);
    expect(printed(many, 2)).toContain('2 more');
    expect(
      printed(many, 2)
        .split('\n')
        .every((line) => !line.startsWith('甲')),
    ).toBe(true);
  });

  it('never shortens errors', () => {
    const many = Array.from({ length: 5 }, (_, k) => issue('file/empty', String(k)));
    expect(printed(many, 1).match(/^error/gmu)).toHaveLength(5);
  });
});

describe('annotations', () => {
  it('are one workflow command an issue', () => {
    const [line] = annotations([issue('unit/unknown', '100 %', { file: 'a.txt', line: 4 })]).split('\n');
    expect(line).toMatch(/^::warning file=a\.txt,line=4,title=unit\/unknown::.*100 %25/u);
    expect(annotations([issue('text/dropped', '')])).toMatch(/^::notice title=/u);
  });

  it('cannot be broken out of by what a file is called or says', () => {
    fc.assert(
      fc.property(fc.array(wrong, { minLength: 1, maxLength: 3 }), (issues: Issue[]) => {
        const lines = annotations(issues).split(/[\n\r]/u);
        expect(lines).toHaveLength(issues.length);
        for (const line of lines) expect(line).toMatch(/^::error file=[^,:]*,line=3,title=file\/encoding::/u);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});

describe('summary', () => {
  it.each<[Issue[], string]>([
    [[], 'no issues'],
    [[issue('file/empty', '')], '1 error'],
    [
      [
        issue('file/empty', ''),
        issue('file/empty', ''),
        issue('unit/unknown', ''),
        issue('text/dropped', ''),
      ],
      '2 errors, 1 warning, 1 note',
    ],
  ])('%#', (issues, expected) => {
    expect(summary(issues)).toBe(expected);
  });
});
