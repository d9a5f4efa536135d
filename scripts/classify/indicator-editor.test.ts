import { describe, expect, it } from 'vitest';
import type { IndicatorDecision } from '../../src/model/seed.ts';
import type { Target } from '../../src/model/target.ts';
import { decided } from './indicator-editor.ts';

const target = (id: string, quote: string, byRule: string | null): Target => ({
  id,
  plan: 'jia-2024',
  place: 'goals',
  task: null,
  measure: null,
  indicator_text: quote.replace(/\d.*/u, ''),
  subject: null,
  indicator: byRule,
  indicator_evidence: byRule === null ? null : quote,
  indicator_basis: byRule === null ? null : 'rule',
  indicator_by_rule: byRule,
  indicator_reason: null,
  value: 1,
  value_max: null,
  unit: '家',
  value_base: 1,
  unit_base: '家',
  comparator: '=',
  approximate: false,
  approximate_text: null,
  target_year: null,
  year_basis: null,
  per_year: false,
  baseline_value: null,
  baseline_year: null,
  kind: null,
  strength: 'plain',
  strength_text: null,
  value_max_strength: null,
  value_max_strength_text: null,
  count_basis: null,
  restates: null,
  restates_otherwise: [],
  promise_strengths: [],
  benchmark: null,
  quote,
  start: 0,
  end: quote.length,
});
const targets = [
  target('jia-2024/s2/1/t1', '示范企业1家', 'demonstration'),
  target('jia-2024/s2/1/t2', '优势企业1家', null),
  target('jia-2024/s2/2/t1', '平台2个', null),
  target('jia-2024/s2/2/t2', '平台2个', null),
];
const decision = (change: Partial<IndicatorDecision> = {}): IndicatorDecision => ({
  passage: 's2/1',
  quote: '优势企业1家',
  indicator: 'advantage',
  reason: '承前省略',
  line: 7,
  ...change,
});
const made = (...decisions: IndicatorDecision[]) =>
  decided({
    plan: 'jia-2024',
    file: 'indicators.yaml',
    targets,
    decisions,
    indicators: [{ code: 'demonstration' }, { code: 'advantage' }],
  });

describe("the editor's word on an indicator", () => {
  it('is in force for its target alone, with its reason', () => {
    const { targets: after, issues } = made(decision());
    expect(issues).toEqual([]);
    expect(after[1]).toMatchObject({
      indicator: 'advantage',
      indicator_evidence: '优势企业',
      indicator_basis: 'editor',
      indicator_by_rule: null,
      indicator_reason: '承前省略',
    });
    expect([after[0], after[2], after[3]]).toEqual([targets[0], targets[2], targets[3]]);
  });

  it('may take an indicator away; what the rule said stays beside it', () => {
    expect(made(decision({ quote: '示范企业1家', indicator: null })).targets[0]).toMatchObject({
      indicator: null,
      indicator_evidence: null,
      indicator_basis: 'editor',
      indicator_by_rule: 'demonstration',
      indicator_reason: '承前省略',
    });
  });

  it.each<[string, IndicatorDecision[], string, string]>([
    ['words that are no target', [decision({ quote: '优势企业' })], 'indicator/not-found', 'no target of'],
    ['another passage', [decision({ passage: 's2/2' })], 'indicator/not-found', 'no target of jia-2024/s2/2'],
    [
      'words of two targets',
      [decision({ passage: 's2/2', quote: '平台2个' })],
      'indicator/not-found',
      '2 targets',
    ],
    ['a second decision', [decision(), decision()], 'indicator/not-found', 't2 is decided twice'],
    ['an unknown code', [decision({ indicator: 'adventure' })], 'indicator/unknown', 'adventure'],
  ])('is refused with file and line: %s', (_what, decisions, code, details) => {
    const { issues } = made(...decisions);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, file: 'indicators.yaml', line: 7, severity: 'error' });
    expect(issues[0]?.message).toContain(details);
  });

  it('changes nothing where it is refused', () => {
    expect(made(decision({ indicator: 'adventure' })).targets).toEqual(targets);
  });
});
