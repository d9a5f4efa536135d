import { describe, expect, it } from 'vitest';
import { errataYamlSchema } from '../../src/model/seed.ts';
import { linesOf, locateErrata, numberedOf } from './errata.ts';

const SOURCE = '甲县方案\n以弓|进外资，弓|进人才\n一、总则\n二、任务\n一、总则\n二、任务\n结束𠮷野完';
const place = { plan: 'jia-2024', file: 'seeds/plans/jia-2024/errata.yaml' };
const judged = { kind: 'ocr', certainty: 'certain', reason: '识读错误' };

/** Entries as they come from errata.yaml. */
const located = (...entries: object[]) =>
  locateErrata(SOURCE, errataYamlSchema.parse(entries.map((e) => ({ ...judged, corr: '引', ...e }))), place);
const codes = (...entries: object[]): string[] => located(...entries).issues.map((i) => i.code);
const span = { kind: 'duplicate', corr: '', line: 5, to_line: 6, first: '一、', last: '任务', length: 9 };

describe('numbers of corrections', () => {
  const first = { line: 1, sic: '方案' };
  const last = { line: 7, sic: '野' };
  const added = { line: 2, before: '以', sic: '弓|' };
  const numbers = (...entries: object[]) =>
    numberedOf('jia-2024', located(...entries).corrections).map((c) => [c.id, c.sic]);

  it('follow the order of the source', () => {
    expect(numbers(last, first)).toEqual([
      ['jia-2024/c1', '方案'],
      ['jia-2024/c2', '野'],
    ]);
  });

  it('stay where an entry that is added later states its own', () => {
    expect(numbers(first, { ...added, number: 3 }, last)).toEqual([
      ['jia-2024/c1', '方案'],
      ['jia-2024/c3', '弓|'],
      ['jia-2024/c2', '野'],
    ]);
  });

  it('skip those that are stated', () => {
    expect(numbers({ ...first, number: 2 }, added, last)).toEqual([
      ['jia-2024/c2', '方案'],
      ['jia-2024/c1', '弓|'],
      ['jia-2024/c3', '野'],
    ]);
  });

  it('are no part of the rows', () => {
    expect(numberedOf('jia-2024', located({ ...added, number: 3 }).corrections)[0]).not.toHaveProperty(
      'number',
    );
  });
});

describe('a correction of words', () => {
  it('is placed where its guard stands', () => {
    const { corrections, issues } = located({ line: 2, before: '以', sic: '弓|', after: '进外资' });
    expect(issues).toEqual([]);
    expect(corrections).toEqual([{ ...judged, basis: 'editor', sic: '弓|', corr: '引', start: 6, end: 8 }]);
  });

  it('is counted in code points', () => {
    expect(located({ line: 7, sic: '野' }).corrections[0]).toMatchObject({ start: 41, end: 42 });
    expect([...SOURCE][41]).toBe('野');
  });

  it('inserts where `sic` is empty', () => {
    expect(located({ line: 1, before: '甲县', sic: '', after: '方案' }).corrections[0]).toMatchObject({
      sic: '',
      start: 2,
      end: 2,
    });
  });

  it.each([
    ['the words are not in the line', { line: 1, sic: '弓|' }],
    ['the words before differ', { line: 2, before: '用', sic: '弓|' }],
    ['the words after differ', { line: 2, before: '以', sic: '弓|', after: '进人才' }],
    ['the line does not exist', { line: 99, sic: '弓|' }],
    ['the words run over a line end', { line: 1, sic: '方案\n以' }],
  ])('is an error where %s', (_why, entry) => {
    const { corrections, issues } = located(entry);
    expect(corrections).toEqual([]);
    expect(issues).toMatchObject([{ code: 'erratum/not-found', severity: 'error', ...place }]);
    expect(issues[0]?.message).toContain(`entry 1 (line ${entry.line} of source.txt)`);
  });

  it('is an error where the guard stands twice', () => {
    expect(codes({ line: 2, sic: '弓|' })).toEqual(['erratum/ambiguous']);
    expect(codes({ line: 2, sic: '弓|', after: '进' })).toEqual(['erratum/ambiguous']);
  });

  it('is an error where two share characters or a place', () => {
    const first = { line: 2, before: '以', sic: '弓|' };
    expect(codes(first, { line: 2, sic: '|进外' })).toEqual(['erratum/overlap']);
    expect(codes(first, first)).toEqual(['erratum/overlap']);
    const insertion = { line: 1, before: '甲县', sic: '' };
    expect(codes(insertion, insertion)).toEqual(['erratum/overlap']);
  });

  it('may touch another', () => {
    expect(codes({ line: 2, before: '以', sic: '弓|' }, { line: 2, sic: '进外资' })).toEqual([]);
  });
});

describe('a longer passage that is dropped', () => {
  it('runs from its first to its last words', () => {
    const { corrections, issues } = located(span);
    expect(issues).toEqual([]);
    expect(corrections[0]).toMatchObject({ sic: '一、总则\n二、任务', corr: '', start: 28, end: 37 });
  });

  it('may name the lines it repeats', () => {
    expect(codes({ ...span, same_as: [3, 4] })).toEqual([]);
  });

  it.each([
    ['the first words are elsewhere', { ...span, first: '二、' }, 'erratum/not-found'],
    ['the last words are elsewhere', { ...span, last: '总则' }, 'erratum/not-found'],
    ['it is longer', { ...span, length: 8 }, 'erratum/not-found'],
    ['it is shorter', { ...span, length: 10 }, 'erratum/not-found'],
    [
      'it ends before it begins',
      { ...span, line: 6, to_line: 5, first: '二、', last: '总则' },
      'erratum/not-found',
    ],
    ['the line does not exist', { ...span, line: 50 }, 'erratum/not-found'],
    ['the lines named are others', { ...span, same_as: [2, 3] }, 'erratum/not-a-duplicate'],
    ['the lines named are more', { ...span, same_as: [2, 4] }, 'erratum/not-a-duplicate'],
  ])('is an error where %s', (_why, entry, code) => {
    expect(located(entry).corrections).toEqual([]);
    expect(codes(entry)).toEqual([code]);
  });
});

describe('many corrections', () => {
  it('come in the order of the source, all issues at once', () => {
    const { corrections, issues } = located(
      { line: 7, sic: '野' },
      { line: 3, sic: '没有' },
      { line: 1, sic: '甲县' },
      { line: 2, sic: '弓|' },
    );
    expect(corrections.map((c) => c.sic)).toEqual(['甲县', '野']);
    expect(issues.map((i) => i.code)).toEqual(['erratum/not-found', 'erratum/ambiguous']);
    expect(issues.map((i) => i.message)).toEqual([
      expect.stringContaining('entry 2'),
      expect.stringContaining('entry 4'),
    ]);
  });

  it('are none of an empty list', () => {
    expect(locateErrata(SOURCE, [], place)).toEqual({ corrections: [], issues: [] });
  });
});

describe('linesOf', () => {
  it('begins a line after every line end, CRLF counting once', () => {
    expect(linesOf('甲\r\n乙\r丙\n丁\u0085戊\u2028己').starts).toEqual([0, 3, 5, 7, 9, 11]);
    expect(linesOf('').starts).toEqual([0]);
    expect(linesOf('𠮷\n野').starts).toEqual([0, 2]);
  });
});

describe('what an issue says', () => {
  const messages = (...entries: object[]): string[] => located(...entries).issues.map((i) => i.message);

  it('is what was looked for, and where', () => {
    expect(messages({ ...span, first: '二、' })[0]).toContain(
      '`first` must stand once in line 5, `last` in line 6',
    );
    expect(messages({ ...span, length: 8 })[0]).toContain('the span has 9 code points, `length` says 8');
    expect(messages({ ...span, same_as: [2, 3] })[0]).toContain('line 5 differs from line 2');
    expect(messages({ line: 2, sic: '弓|' })[0]).toContain('they stand there 2 times');
    expect(located({ line: 2, before: '用', sic: '弓|', after: '进' }).issues[0]?.excerpt).toBe('用弓|进');
  });

  it('of two entries in one place names it, with the words', () => {
    const [first] = located({ line: 2, before: '以', sic: '弓|' }, { line: 2, sic: '|进外' }).issues;
    expect(first?.message).toContain('offsets 7–10 are in two entries');
    expect(first).toMatchObject({ ...place, excerpt: '|进外' });
  });
});

describe('entries that meet', () => {
  it('share nothing where one ends or an insertion stands at the edge', () => {
    expect(
      codes({ line: 2, before: '以', sic: '弓|' }, { line: 2, before: '以', sic: '', after: '弓|' }),
    ).toEqual([]);
    expect(codes({ line: 2, before: '以弓|', sic: '' }, { line: 2, before: '以', sic: '弓|' })).toEqual([]);
  });

  it('are in the order of their beginnings, then of their ends', () => {
    const { corrections } = located(
      { line: 2, before: '以', sic: '弓|' },
      { line: 2, before: '以', sic: '', after: '弓|' },
      { line: 1, sic: '县' },
    );
    expect(corrections.map((c) => [c.start, c.end])).toEqual([
      [1, 2],
      [6, 6],
      [6, 8],
    ]);
  });
});

describe('lines', () => {
  it('end after a lone CR, and after CR LF once', () => {
    expect(linesOf('甲\r').starts).toEqual([0, 2]);
    expect(linesOf('甲\n\r乙').starts).toEqual([0, 2, 3]);
    expect(linesOf('a\u000bb\u000cc').starts).toEqual([0, 2, 4]);
  });

  it('have no line end in the words that are looked for', () => {
    const source = '甲县\r\n\r\n乙县\r丙县';
    const of = (line: number, sic: string) =>
      locateErrata(source, errataYamlSchema.parse([{ ...judged, corr: '引', line, sic }]), place).corrections;
    expect(of(1, '县')).toMatchObject([{ start: 1, end: 2 }]);
    expect(of(3, '乙')).toMatchObject([{ start: 6, end: 7 }]);
    expect(of(4, '丙')).toMatchObject([{ start: 9, end: 10 }]);
    expect(of(1, '县\r')).toEqual([]);
  });
});
