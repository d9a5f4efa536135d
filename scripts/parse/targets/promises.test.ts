import { describe, expect, it } from 'vitest';
import { parsePlan } from '../plan.ts';
import { LONGEST_ROW, LONGEST_SENTENCE } from './targets.ts';

const read = (
  lines: readonly string[],
  period = { start: 2023, end: 2025 as number | null },
  jurisdiction: string | null = null,
) => {
  const source = lines.join('\n');
  const parsed = parsePlan({
    id: 'jia-2023',
    source,
    errata: [],
    units: [],
    jurisdiction,
    period,
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });
  const slice = (span: { start: number; end: number }): string =>
    [...source].slice(span.start, span.end).join('');
  return { ...parsed, slice };
};
const PLAN = [
  '甲县科技创新实施方案',
  '为建设平台100个，制定本方案。',
  '一、发展基础',
  '培育企业20家。',
  '二、主要目标',
  '到2024年，企业达到50家。专利达到80件。',
  '三、实施10项重点任务',
  '（一）建设平台。建设实验室5个。给予企业10万元奖励。（责任单位：县科技局）',
  '（二）培育企业。每年培育不少于8家。',
  '四、保障措施',
  '（一）加强领导。举办活动6场。排名前3。',
  '甲县人民政府',
  '2023年3月1日',
];

describe('the targets of a plan', () => {
  it('are those of goals, tasks and safeguards; not of head, background, headings of sections or notes', () => {
    const { targets } = read(PLAN);
    expect(targets.map((t) => [t.id, t.place, t.task, t.measure, t.indicator_text, t.value])).toEqual([
      ['jia-2023/s2/1/t1', 'goals', null, null, '企业', 50],
      ['jia-2023/s2/2/t1', 'goals', null, null, '专利', 80],
      ['jia-2023/1/1/t1', 'task', 'jia-2023/1', 'jia-2023/1/1', '实验室', 5],
      ['jia-2023/2/1/t1', 'task', 'jia-2023/2', 'jia-2023/2/1', '培育企业', 8],
      ['jia-2023/g1/1/t1', 'safeguards', null, null, '活动', 6],
    ]);
  });

  it('quote the source where they stand', () => {
    const { targets, funding, slice } = read(PLAN);
    expect(targets.map((t) => t.quote)).toEqual([
      '企业达到50家',
      '专利达到80件',
      '实验室5个',
      '不少于8家',
      '活动6场',
    ]);
    for (const row of [...targets, ...funding]) expect(slice(row)).toBe(row.quote);
  });

  it('have the year of their sentence, that which leads their paragraph, or the last of the plan', () => {
    const years = (period?: { start: number; end: number | null }) =>
      read(PLAN, period).targets.map((t) => [t.target_year, t.year_basis]);
    expect(years()).toEqual([
      [2024, 'stated'],
      [2024, 'stated'],
      [2025, 'inherited'],
      [2025, 'inherited'],
      [2025, 'inherited'],
    ]);
    expect(years({ start: 2023, end: null }).slice(1, 3)).toEqual([
      [2024, 'stated'],
      [null, null],
    ]);
  });

  it('have value, base, comparator and whether they are yearly', () => {
    const [, , , yearly] = read(PLAN).targets;
    expect(yearly).toMatchObject({
      plan: 'jia-2023',
      value: 8,
      value_max: null,
      unit: '家',
      value_base: 8,
      unit_base: '家',
      comparator: '>=',
      per_year: true,
      baseline_value: null,
      baseline_year: null,
      kind: null,
      benchmark: null,
      indicator: null,
    });
  });

  it('of one sentence are numbered', () => {
    const line = '到2025年建成实验室5个、基地6个，给予企业10万元奖励，给予高校5万元奖励。';
    const { targets, funding } = read(
      PLAN.map((l) => l.replace('建设实验室5个。给予企业10万元奖励。', line)),
    );
    const own = (rows: readonly { id: string }[]): string[] =>
      rows.map((r) => r.id).filter((id) => id.startsWith('jia-2023/1/1'));
    expect(new Set(own(targets)).size).toBe(2);
    expect(new Set(own(funding)).size).toBe(2);
  });
});

describe('funding', () => {
  it('is of its task, with beneficiary and amount', () => {
    expect(read(PLAN).funding).toMatchObject([
      {
        plan: 'jia-2023',
        task: 'jia-2023/1',
        amount: 10,
        kind: 'unspecified',
        quote: expect.stringContaining('10万元') as string,
      },
    ]);
  });
});

describe('numbers that nobody could read', () => {
  const unread = (lines: readonly string[]) => read(lines).issues.filter((i) => i.code === 'target/unread');

  it('are issues with line and the words around them', () => {
    expect(unread(PLAN)).toMatchObject([{ line: 11, excerpt: '排名前3。' }]);
    const long = '在全省各县科技创新能力综合评价中争取排名前3并且继续保持领先的位置不变。';
    expect(unread(PLAN.map((l) => l.replace('排名前3。', long)))[0]?.excerpt).toBe(
      '能力综合评价中争取排名前3并且继续保持领先的位置不',
    );
  });

  it('are the whole sentence where it is none any more', () => {
    const long = `建设${'平台'.repeat(LONGEST_SENTENCE / 2)}5个。`;
    expect(unread(PLAN.map((l) => l.replace('排名前3。', long)))[0]?.excerpt).toContain('建设平台');
  });
});

describe('rows of a table', () => {
  const table = (...rows: readonly string[]) => [
    ...PLAN.slice(0, 6),
    '序号 | 指标 | 单位 | 2025年',
    ...rows,
    ...PLAN.slice(6),
  ];

  it('promise what stands under their columns, and quote from name to value', () => {
    const { targets } = read(table('1 | 企业 | 家 | 50', '2 | 专利 | 件 | 80'));
    expect(
      targets
        .filter((t) => t.place === 'table')
        .map((t) => [t.indicator_text, t.value, t.target_year, t.quote]),
    ).toEqual([
      ['企业', 50, 2025, '企业 | 家 | 50'],
      ['专利', 80, 2025, '专利 | 件 | 80'],
    ]);
  });

  it('that cannot be read are issues, by the cell', () => {
    const { issues } = read(table('1 | 企业 | 家 | 按上级要求', '2 | 专利 | 件 | 80'));
    expect(issues.find((i) => i.code === 'target/unread')).toMatchObject({
      line: 8,
      excerpt: '按上级要求',
    });
  });

  it('that are too long are issues, and promise nothing', () => {
    const row = (n: number): string => `1 | ${'企'.repeat(n - '1 |  | 家 | 50'.length)} | 家 | 50`;
    const count = (n: number): number =>
      read(table(row(n), '2 | 专利 | 件 | 80')).targets.filter((t) => t.place === 'table').length;
    expect(count(LONGEST_ROW)).toBe(2);
    expect(count(LONGEST_ROW + 1)).toBe(1);
    const { issues } = read(table(row(LONGEST_ROW + 1), '2 | 专利 | 件 | 80'));
    expect(issues.filter((i) => i.code === 'target/unread').map((i) => i.line)).toContain(8);
  });
});

describe('the name of the place', () => {
  it('is no number', () => {
    const lines = ['三台县方案', '一、重点任务', '（一）建设三台高新区。三台县建设平台5个，配备三台仪器。'];
    const values = (place: string | null): unknown[] =>
      read(lines, undefined, place).targets.map((t) => [t.value, t.unit]);
    expect(values('三台县')).toEqual([[5, '个']]);
    expect(values(null)).toContainEqual([3, '台']);
  });
});
