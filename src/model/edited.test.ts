import { expect, it } from 'vitest';
import type { CodingSet } from './coding.ts';
import { isEdited } from './edited.ts';

const set = (of: string, basis: CodingSet['basis'], ...codes: string[]): CodingSet => ({
  of,
  scheme: 'theme',
  basis,
  codes: codes.map((code) => [code, '甲', '乙']),
});

it('an edition is edited where an editor has decided on all its tasks, and not where on some', () => {
  const byRule = [set('jia-2026/1', 'rule', 'talent'), set('jia-2026/2', 'rule', 'finance')];
  const first = set('jia-2026/1', 'editor', 'finance');
  expect(isEdited({ codings: byRule })).toBe(false);
  expect(isEdited({ codings: [first, ...byRule] })).toBe(false);
  expect(isEdited({ codings: [first, set('jia-2026/2', 'editor', 'talent'), ...byRule] })).toBe(true);
  // What a rule found in a sentence to which the editor gave no code is not in force.
  expect(isEdited({ codings: [first, set('jia-2026/2', 'editor'), ...byRule] })).toBe(true);
  expect(isEdited({ codings: [] })).toBe(false);
});
