import { describe, expect, it } from 'vitest';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { parsePlan } from './plan.ts';

const SOURCE = [
  '甲县科技创新实施方案',
  '一、重点任务',
  '（一）建设平台。支持企业建设中试基地，支持企业建设实验室。（责任单位：县科技局）',
  '（二）培育企业。支持企业开展技术攻关和成果转化。（责任单位：县工信局）',
  '序号 | 指标 | 2026年',
  '1 | 高新技术企业 | 20',
  '2 | 技术合同 | 30',
  '二、保障措施',
  '（一）加强领导。成立工作专班。',
].join('\n');

const read = (...entries: readonly unknown[]) =>
  parsePlan({
    id: 'jia-2024',
    source: SOURCE,
    errata: [],
    structure: structureYamlSchema.parse(entries).map((d, k): Decision => ({ ...d, at: 10 * k + 1 })),
    units: [],
    jurisdiction: '甲县',
    files: { source: 'source.txt', errata: 'errata.yaml', structure: 'structure.yaml' },
  });
const said = (...entries: readonly unknown[]) =>
  read(...entries)
    .issues.filter((i) => i.severity === 'error')
    .map((i) => [i.code, i.file, i.line, i.excerpt]);
const reason = '编者所见。';

describe('decisions on the structure', () => {
  it.each([
    [
      'no such words',
      { line: 3, words: '（九）建设', is: 'text', reason },
      'decision/not-found',
      '（九）建设',
    ],
    ['several of them', { line: 3, words: '支持企业', is: 'text', reason }, 'decision/not-found', '支持企业'],
    ['no such line', { line: 99, words: '（一）', is: 'text', reason }, 'decision/not-found', '（一）'],
    [
      'no such title',
      { line: 3, words: '（一）', is: 'task', title: '建房', reason },
      'decision/not-found',
      '建房',
    ],
    ['a row of a table', { line: 6, words: '1 |', is: 'task', reason }, 'decision/unfit', '1 |'],
    [
      'a note of what is no task',
      { line: 4, words: '（责任单位', is: 'note', belongs_to: { line: 9, words: '（一）' }, reason },
      'decision/unfit',
      '（责任单位',
    ],
  ])('that cannot be carried out are errors with file and line: %s', (_, entry, code, excerpt) => {
    expect(said(entry)).toEqual([[code, 'structure.yaml', 1, excerpt]]);
  });

  it('cannot be made twice for a line', () => {
    const entry = { line: 3, words: '（一）建设', is: 'task', reason };
    expect(said(entry, { ...entry, words: '（一）' })).toEqual([
      ['decision/unfit', 'structure.yaml', 11, '（一）'],
    ]);
  });

  it('keep what the rule would have read', () => {
    const { decisions, tasks } = read({ line: 9, words: '（一）加强', is: 'task', reason });
    expect(decisions).toMatchObject([
      {
        line: 9,
        rule: { is: 'safeguard', title: '加强领导' },
        editor: { is: 'task', title: '加强领导' },
        reason,
      },
    ]);
    expect(tasks.map((t) => t.title)).toEqual(['建设平台', '培育企业', '加强领导']);
  });

  it('move nothing where there are none', () => {
    expect(read()).not.toHaveProperty('decisions');
  });

  it('are refused by the schema where parts do not fit one another', () => {
    for (const bad of [
      { line: 1, words: '甲', is: 'task', role: 'goals', reason },
      { line: 1, words: '甲', is: 'note', reason },
      { line: 1, words: '甲', is: 'task', belongs_to: 'area', reason },
      { line: 1, words: '甲', is: 'text', title: '甲', reason },
      { line: 1, words: '', is: 'text', reason },
      { line: 1, words: '甲', is: 'text' },
      { line: 1, words: '甲', is: 'chapter', reason },
    ])
      expect(structureYamlSchema.safeParse([bad]).success).toBe(false);
  });
});
