import { describe, expect, it } from 'vitest';
import type { Coding } from '../model/coding.ts';
import { cutAt, evidenceIn, rangesIn, verdictsOf } from './evidence.ts';

const coding = (given: Partial<Coding>): Coding => ({
  plan: 'jia-2024',
  task: 'jia-2024/1',
  measure: 'jia-2024/1/1',
  scheme: 'theme',
  code: 'talent',
  rank: 1,
  basis: 'editor',
  in_force: true,
  reason: '讲人才',
  evidence: '人才',
  ...given,
});
const rule = { basis: 'rule', in_force: false, reason: 'theme/body' } as const;

describe('verdictsOf', () => {
  it('puts what is in force first, and beside each code what the other reader says of it', () => {
    const found = verdictsOf([
      coding({ ...rule, code: 'finance', evidence: '贷款' }),
      coding({ ...rule, rank: 2 }),
      coding({ rank: 2, code: 'platform', evidence: '平台' }),
      coding({}),
      coding({ scheme: 'instrument', code: 'supply.talent' }),
    ]).get('jia-2024/1/1');
    expect(found?.themes.map((v) => [v.code, v.inForce, v.readings.map((r) => r.basis)])).toEqual([
      ['talent', true, ['editor', 'rule']],
      ['platform', true, ['editor']],
      ['finance', false, ['rule']],
    ]);
    expect(found?.tools.map((v) => v.code)).toEqual(['supply.talent']);
    expect(found?.unread).toBe(false);
  });

  it('tells a first judgement of the rule, of tasks too', () => {
    const found = verdictsOf([coding({ ...rule, in_force: true, measure: null })]);
    expect(found.get('jia-2024/1')?.unread).toBe(true);
  });
});

describe('evidence in a text', () => {
  it('is what is in force, joined where it overlaps', () => {
    const there = verdictsOf([
      coding({ evidence: '引进人才' }),
      coding({ code: 'platform', rank: 2, evidence: '人才平台' }),
      coding({ ...rule, code: 'finance', evidence: '贷款' }),
    ]).get('jia-2024/1/1');
    expect(evidenceIn('大力引进人才平台，发放贷款', there?.themes ?? [])).toEqual([{ start: 2, end: 8 }]);
  });

  it('leaves out words that do not stand there', () => {
    expect(rangesIn('补助', ['奖励', '补助'])).toEqual([{ start: 0, end: 2 }]);
  });

  it('cuts a text without losing a character', () => {
    const pieces = cutAt('大力引进人才。', rangesIn('大力引进人才。', ['人才', '大力']));
    expect(pieces).toEqual([
      { text: '大力', within: true },
      { text: '引进', within: false },
      { text: '人才', within: true },
      { text: '。', within: false },
    ]);
    expect(cutAt('', [])).toEqual([]);
  });
});
