import { describe, expect, it } from 'vitest';
import type { Erratum } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { MAX_TASKS, parsePlan, type ParseInput } from './plan.ts';

const LINES = [
  '甲县科技创新实施方案',
  '一、重点任务',
  '（一）建设平台。支持建设实验室。（责任单位：县科技局、县数局）',
  '（二）培育主体。支持培育企业。（县科技局负责）',
  '（三）引进人才。支持引进人才。（责任单位：县数局）',
  '二、保障措施',
  '（一）加强领导。成立小组。',
  '附件：任务清单',
];
const unit = (
  code: string,
  name: string,
  jurisdiction: string,
  aliases: string[] = [],
): Vocabulary['units'][number] => ({ code, name, aliases, jurisdiction }) as Vocabulary['units'][number];
const parse = (lines: readonly string[], more: Partial<ParseInput> = {}) =>
  parsePlan({
    id: 'jia-2024',
    source: lines.join('\n'),
    errata: [],
    units: [],
    jurisdiction: '甲县',
    files: { source: 'source.txt', errata: 'errata.yaml' },
    ...more,
  });
const codes = (parsed: ReturnType<typeof parse>): string[] => parsed.issues.map((i) => i.code);

describe('what the parser tells of a document', () => {
  it('is what each rule claimed', () => {
    const text = [...LINES, '— 2 —', '序号 | 指标 | 值', '1 | 企业 | 50', '2 | 高校 | 3'];
    const { claimedBy } = parse(text);
    expect([...claimedBy].map(([rule, starts]) => [rule, starts.length])).toEqual([
      ['heading section', 2],
      ['heading paren', 4],
      ['note with label', 2],
      ['note without label', 1],
      ['table', 1],
      ['dropped: 分页标记', 1],
    ]);
    const source = text.join('\n');
    expect(claimedBy.get('table')).toEqual([source.indexOf('序号')]);
    expect(claimedBy.get('dropped: 分页标记')).toEqual([source.indexOf('— 2 —')]);
    for (const start of claimedBy.get('heading section') ?? [])
      expect(source.slice(start)).toMatch(/^[一二]、/u);
    for (const start of claimedBy.get('note with label') ?? [])
      expect(source.slice(start)).toMatch(/^[（(〔[【]/u);
  });

  it('is what it announces', () => {
    expect(parse(LINES).attachments).toEqual([{ title: '任务清单', present: false }]);
  });
});

describe('issues', () => {
  it('stand with plan, file, line and excerpt', () => {
    const text = [...LINES.slice(0, 3), '— 2 —', ...LINES.slice(3, 7), '（三）隔了一项。'];
    expect(parse(text).issues).toMatchObject([
      { code: 'text/dropped', plan: 'jia-2024', file: 'source.txt', line: 4, excerpt: '— 2 —\\u{a}' },
      { code: 'structure/gap', plan: 'jia-2024', file: 'source.txt', line: 9, excerpt: '（三）隔了一项。' },
    ]);
  });

  it('do not tell of units that a vocabulary does not have; the place has its own', () => {
    expect(codes(parse(LINES))).toEqual([]);
    const known = [unit('a', '科学技术局', '甲县', ['县科技局']), unit('b', '县数局', '乙县')];
    const rows = parse(LINES, { units: known }).responsibilities;
    expect(new Set(rows.map((r) => `${r.unit_text} ${r.unit ?? 'null'}`))).toEqual(
      new Set(['县科技局 a', '县数局 null']),
    );
  });

  it('tell words that read like no unit, unless the vocabulary knows them', () => {
    const text = LINES.map((line) => line.replaceAll('县数局', '数智'));
    expect(codes(parse(text, { id: 'draft' }))).toEqual(['unit/uncertain', 'unit/uncertain']);
    expect(codes(parse(text, { id: 'draft', units: [unit('b', '数智', '甲县')] }))).toEqual([]);
  });

  it('tell a document without tasks, and characters that control', () => {
    expect(codes(parse(['甲县方案', '支持建设。']))).toEqual(['structure/no-tasks']);
    const table = ['序号 | 重点任务 | 牵头单位', '1 | 建设平台 | 县科技局', '2 | 培育企业 | 县工信局'];
    const [issue] = parse(['甲县方案', '一、重点任务', ...table]).issues;
    expect(issue).toMatchObject({ code: 'structure/uncertain', line: 3, excerpt: table[0] });
    expect(issue?.message).toContain('table');
    const values = ['序号 | 指标 | 2027年', '1 | 企业 | 50', '2 | 高校 | 3'];
    expect(codes(parse(['甲县方案', '一、主要目标', ...values]))).toEqual(['structure/no-tasks']);
    const control = LINES.map((line) => line.replace('支持', '支\u0007持'));
    expect(codes(parse(control, { id: 'draft' })).filter((c) => c === 'text/control')).toHaveLength(1);
  });

  it('tell a row that could not be put under its columns', () => {
    const rows = ['序号 | 指标 | 值', '1 | 企业 | 50', '2 | 高校 | 3', '3 | 专利 | 许多'];
    expect(parse([...LINES.slice(0, 5), ...rows, ...LINES.slice(5)], { id: 'draft' }).issues).toMatchObject([
      { code: 'table/misaligned', line: 9, excerpt: '3 | 专利 | 许多' },
    ]);
  });

  it('tell too many tasks, with their number', () => {
    const tasks = (n: number): string[] => {
      const area = (k: number): string[] => [
        `（${'一二三四五六七八九十'.charAt(k)}）平台`,
        ...Array.from(
          { length: Math.min(200, n - 200 * k) },
          (_, m) => `${m + 1}.建设${k}类${m}。（县局负责）`,
        ),
      ];
      const areas = Array.from({ length: Math.ceil(n / 200) }, (_, k) => area(k)).flat();
      return ['甲县方案', '一、重点任务', ...areas, '二、保障措施', '（一）加强领导。成立小组。'];
    };
    expect(codes(parse(tasks(MAX_TASKS), { id: 'draft' }))).not.toContain('file/too-large');
    const over = parse(tasks(MAX_TASKS + 1), { id: 'draft' }).issues.find((i) => i.code === 'file/too-large');
    expect(over?.message).toContain('1001 tasks, at most 1000 are read');
    expect(over).toMatchObject({ plan: 'draft', file: 'source.txt' });
  });
});

describe('corrections', () => {
  const erratum = (line: number, sic: string, corr: string): Erratum =>
    ({
      kind: 'typo',
      line,
      before: '',
      sic,
      after: '',
      corr,
      certainty: 'certain',
      reason: '误字',
    }) as unknown as Erratum;

  it('come in the order of the source, the editor’s and the rules’, with their numbers', () => {
    const text = [...LINES.slice(0, 4), '— 2 —', ...LINES.slice(4)];
    const { corrections } = parse(text, {
      errata: [erratum(6, '人才。支', '专家。支'), erratum(3, '平台', '基地')],
    });
    expect(corrections.map((c) => [c.id, c.basis, c.sic, c.corr])).toEqual([
      ['jia-2024/c1', 'editor', '平台', '基地'],
      ['jia-2024/c2', 'rule', '— 2 —\n', ''],
      ['jia-2024/c3', 'editor', '人才。支', '专家。支'],
    ]);
    expect(Object.keys(corrections[0] ?? {})).not.toContain('breaks');
  });

  it('of the editor are stronger than a rule for the same line', () => {
    const text = [...LINES.slice(0, 4), '— 2 —', ...LINES.slice(4)];
    const { corrections } = parse(text, { errata: [erratum(5, '2', '二')] });
    expect(corrections.map((c) => [c.basis, c.sic])).toEqual([['editor', '2']]);
  });

  it('that cannot be placed are issues', () => {
    expect(codes(parse(LINES, { id: 'draft', errata: [erratum(3, '别的', '')] }))).toEqual([
      'erratum/not-found',
    ]);
    expect(parse(LINES, { errata: [erratum(3, '别的', '')] }).issues[0]).toMatchObject({
      file: 'errata.yaml',
      plan: 'jia-2024',
    });
  });
});

describe('responsibilities', () => {
  it('are rows of the task, with the unit’s code where the place has one of the name', () => {
    const known = [unit('a', '科学技术局', '甲县', ['县科技局', '科技局']), unit('b', '县数局', '乙县')];
    const rows = parse(LINES, { units: known }).responsibilities;
    expect(rows.map((r) => [r.task, r.unit_text, r.unit, r.role, r.basis])).toEqual([
      ['jia-2024/1', '县科技局', 'a', 'responsible', 'stated'],
      ['jia-2024/1', '县数局', null, 'responsible', 'stated'],
      ['jia-2024/2', '县科技局', 'a', 'responsible', 'stated'],
      ['jia-2024/3', '县数局', null, 'responsible', 'stated'],
    ]);
    const points = [...LINES.join('\n')];
    expect(rows.map((r) => points.slice(r.start, r.end).join(''))).toEqual(rows.map((r) => r.unit_text));
  });

  it('that hold for further tasks are rows of these by rule, once', () => {
    const text = LINES.map((line) => line.replace('县数局）', '县数局，各镇，下同）'));
    expect(
      parse(text)
        .responsibilities.filter((r) => r.unit_text === '各镇')
        .map((r) => [r.task, r.basis]),
    ).toEqual([
      ['jia-2024/1', 'stated'],
      ['jia-2024/2', 'rule'],
      ['jia-2024/3', 'stated'],
    ]);
  });

  it('of an area are rows of its tasks by rule', () => {
    const text = [
      '甲县方案',
      '一、重点任务',
      '（一）平台（责任单位：县科技局）',
      '1.建设实验室。支持建设。',
      '2.建设基地。支持建设。',
      '（二）主体（责任单位：县数局，下同）',
      '3.培育企业。支持培育。',
      '（三）人才',
      '4.引进人才。支持引进。',
      '二、保障措施',
      '（一）加强领导。成立小组。',
    ];
    expect(parse(text).responsibilities.map((r) => [r.task, r.unit_text, r.basis])).toEqual([
      ['jia-2024/1', '县科技局', 'rule'],
      ['jia-2024/2', '县科技局', 'rule'],
      ['jia-2024/3', '县数局', 'rule'],
      ['jia-2024/4', '县数局', 'rule'],
    ]);
  });
});
