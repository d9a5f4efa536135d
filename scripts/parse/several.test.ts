import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { parseDraft } from '../inspect/inspection.ts';
import { withUnits } from '../edition.ts';
import type { Decision } from '../../src/model/decision.ts';

const { vocabulary } = readVocabulary('.');
const plan = (place: string, issuer: string, units: string): string[] => [
  `${issuer}关于印发《${place}科技创新实施方案》的通知`,
  '各有关单位：',
  '请认真落实。',
  issuer,
  '2024年3月1日',
  `${place}科技创新实施方案`,
  '一、主要目标',
  '到2026年，高新技术企业达到20家。',
  '二、重点任务',
  `（一）建设平台。支持企业建设平台。（责任单位：${units}）`,
  `（二）培育企业。支持企业发展壮大。（责任单位：${units}）`,
  '三、保障措施',
  '加强组织领导。',
];
const draft = (lines: readonly string[], decisions: readonly Decision[] = []) =>
  parseDraft(lines.join('\n'), 'plan.txt', vocabulary, {
    sha256: '',
    said: { file: 'structure.yaml', decisions },
  });
const several = (lines: readonly string[]) => {
  const { issues, further, others, facts, tasks } = draft(lines);
  return {
    told: issues.filter((i) => i.code === 'structure/several').map((i) => i.line),
    leftOut: others.map((o) => o.title),
    kept: further.map((f) => f.title),
    tasks: tasks.length,
    notes: facts.notes.length,
    open: facts.incomplete.filter((k) => ['jurisdiction', 'issuer', 'notes'].includes(k)),
  };
};
const first = plan('阜宁县', '阜宁县人民政府', '县科技局');
const second = plan('建湖县', '建湖县人民政府', '县科技局');

describe('several documents in one file', () => {
  it('are none in a usual one', () => {
    expect(several(first)).toEqual({ told: [], leftOut: [], kept: [], tasks: 2, notes: 0, open: [] });
    expect(several([...first, '附件：任务清单', '一、平台', '二、企业'])).toMatchObject({ told: [] });
  });

  it('are told with the line of the further title, left out, and ask for a note', () => {
    expect(several([...first, ...second])).toEqual({
      told: [first.length + 1],
      leftOut: [second[0]],
      kept: [],
      tasks: 2,
      notes: 1,
      open: ['notes'],
    });
  });

  it('may have a title over several lines', () => {
    const other = [
      '7. 阜宁县人民政府关于印发',
      '《阜宁县人才引育行动计划》的通知（2024 年3 月1 日）',
      ...first.slice(6),
    ];
    expect(several([...first, ...other])).toMatchObject({
      told: [first.length + 1],
      leftOut: ['7. 阜宁县人民政府关于印发《阜宁县人才引育行动计划》的通知（2024 年3 月1 日）'],
      tasks: 2,
    });
  });

  it('are not cited by the first, and its facts are not theirs', () => {
    const lines = [...first, ...second, '到2031年，全部完成。'];
    const { facts, passages, targets, corrections } = draft(lines);
    expect(passages.some((p) => p.text.includes('建湖'))).toBe(false);
    expect(targets).toHaveLength(1);
    expect(facts).toMatchObject({ jurisdiction: '阜宁县', issuer: '阜宁县人民政府', period_end: 2026 });
    expect(corrections.at(-1)).toMatchObject({
      basis: 'rule',
      corr: '',
      sic: [...second, lines.at(-1)].join('\n'),
    });
    expect(facts.notes).toEqual([
      `底本第${first.length + 1}—${lines.length}行是另一份文件（${second[0] ?? ''}），不属本件，未予录入。此为程序判断，尚待核对。`,
    ]);
  });

  it('are read together where one notice sends out two plans', () => {
    const both = [
      '阜宁县人民政府关于印发《阜宁县平台建设行动方案》《阜宁县人才引育行动方案》的通知',
      '各有关单位：',
      '现将《阜宁县平台建设行动方案》《阜宁县人才引育行动方案》印发给你们，请认真落实。',
      ...first.slice(3, 5),
      '阜宁县平台建设行动方案',
      ...first.slice(6),
      '阜宁县人才引育行动方案',
      ...first.slice(6),
    ];
    expect(several(both)).toMatchObject({
      told: [both.length - first.length + 6],
      leftOut: [],
      kept: ['阜宁县人才引育行动方案'],
      tasks: 4,
      notes: 1,
    });
  });

  it('have units of their own places where an editor keeps them', () => {
    const decision: Decision = {
      at: 1,
      line: first.length + 7,
      words: '一、主要目标',
      is: 'section',
      role: 'goals',
      reason: '一并收录。',
    };
    const { responsibilities, facts, parts } = draft([...first, ...second], [decision]);
    const filed = withUnits(responsibilities, vocabulary, {
      plan: 'funing-2024',
      jurisdiction: '阜宁县',
      code: facts.jurisdiction_code,
      parts,
      source: [...first, ...second].join('\n'),
      file: 'source.txt',
    });
    expect(filed.responsibilities.map((r) => r.unit)).toEqual([
      'funing-keji',
      'funing-keji',
      'jianhu-keji',
      'jianhu-keji',
    ]);
    expect(filed.units.map((u) => u.jurisdiction)).toEqual(['阜宁县', '建湖县']);
  });
});
