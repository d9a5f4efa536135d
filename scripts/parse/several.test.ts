import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { parseDraft } from '../inspect/inspection.ts';
import { withUnits } from '../edition.ts';

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
const draft = (lines: readonly string[]) =>
  parseDraft(lines.join('\n'), 'plan.txt', vocabulary, { sha256: '' });
const several = (lines: readonly string[]) => {
  const { issues, further, facts } = draft(lines);
  return {
    told: issues.filter((i) => i.code === 'structure/several').map((i) => i.line),
    titles: further.map((f) => f.title),
    open: facts.incomplete.filter((k) => ['jurisdiction', 'issuer', 'notes'].includes(k)),
  };
};
const first = plan('阜宁县', '阜宁县人民政府', '县科技局');
const second = plan('建湖县', '建湖县人民政府', '县科技局');

describe('several documents in one file', () => {
  it('are none in a usual one', () => {
    expect(several(first)).toEqual({ told: [], titles: [], open: [] });
    expect(several([...first, '附件：任务清单', '一、平台', '二、企业'])).toMatchObject({ told: [] });
  });

  it('are told with the line of the further title, and ask for a note', () => {
    expect(several([...first, ...second])).toEqual({
      told: [first.length + 1],
      titles: [second[0]],
      open: ['notes'],
    });
  });

  it('may have a title over several lines', () => {
    const other = [
      '7. 阜宁县人民政府关于印发',
      '《阜宁县人才引育行动计划》的通知（2024 年3 月1 日）',
      ...first.slice(6),
    ];
    expect(several([...first, ...other])).toEqual({
      told: [first.length + 1],
      titles: ['7. 阜宁县人民政府关于印发《阜宁县人才引育行动计划》的通知（2024 年3 月1 日）'],
      open: ['notes'],
    });
  });

  it('have units of their own places', () => {
    const { responsibilities, facts, parts } = draft([...first, ...second]);
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
