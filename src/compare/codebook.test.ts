import { expect, it } from 'vitest';
import type { CodingRow } from '../model/tables.ts';
import { codeExamples } from './codebook.ts';

const row = (measure: string, basis: CodingRow['basis'], code: string, rank = 1): CodingRow => ({
  plan: measure.split('/')[0] ?? '',
  task: measure.split('/').slice(0, 2).join('/'),
  measure,
  scheme: 'theme',
  code,
  rank,
  basis,
  in_force: basis === 'editor',
  reason: basis === 'rule' ? `theme/body: 有“${code}”` : `说的是${code}`,
  evidence: code,
  passage: measure,
  url: '/',
  is_safeguard: false,
});
const found = (rows: readonly CodingRow[], code: string, lengths: Readonly<Record<string, number>> = {}) =>
  codeExamples(rows, (id) => lengths[id] ?? 20).get(code);

it('tells what both say, what the editor adds and what he refuses, with his reason', () => {
  const rows = [
    row('a-2024/1/1', 'rule', 'x'),
    row('a-2024/1/1', 'editor', 'x'),
    row('a-2024/1/2', 'rule', 'y'),
    row('a-2024/1/2', 'editor', 'x'),
  ];
  expect(found(rows, 'x')).toEqual({
    clear: [{ measure: 'a-2024/1/1', reason: '说的是x', edited: true }],
    added: [{ measure: 'a-2024/1/2', reason: '说的是x', edited: true }],
    refused: [],
  });
  expect(found(rows, 'y')?.refused).toEqual([{ measure: 'a-2024/1/2', reason: '说的是x', edited: true }]);
});

it('takes the rule alone where no editor coded the task, and says so', () => {
  expect(found([row('a-2024/1/1', 'rule', 'x')], 'x')?.clear).toEqual([
    { measure: 'a-2024/1/1', reason: '有“x”', edited: false },
  ]);
});

it('shows short sentences of different plans', () => {
  const both = (id: string) => [row(id, 'rule', 'x'), row(id, 'editor', 'x')];
  const rows = [...both('a-2024/1/1'), ...both('a-2024/1/2'), ...both('b-2024/1/1')];
  const lengths = { 'a-2024/1/1': 30, 'a-2024/1/2': 20, 'b-2024/1/1': 90 };
  expect(found(rows, 'x', lengths)?.clear.map((e) => e.measure)).toEqual(['a-2024/1/2', 'b-2024/1/1']);
});

it('prefers a sentence that is nothing else', () => {
  const rows = [
    row('a-2024/1/1', 'rule', 'x'),
    row('a-2024/1/1', 'editor', 'x'),
    row('a-2024/1/1', 'editor', 'y', 2),
    row('a-2024/1/2', 'rule', 'x'),
    row('a-2024/1/2', 'editor', 'x'),
    row('a-2024/1/3', 'rule', 'x'),
    row('a-2024/1/3', 'editor', 'x'),
  ];
  expect(found(rows, 'x', { 'a-2024/1/1': 15 })?.clear.map((e) => e.measure)).toEqual([
    'a-2024/1/2',
    'a-2024/1/3',
  ]);
});

it('shows what an editor coded before what only the rule did, though that is shorter', () => {
  const rows = [
    row('a-2024/1/1', 'rule', 'x'),
    row('b-2024/1/1', 'rule', 'x'),
    row('b-2024/1/1', 'editor', 'x'),
    row('b-2024/1/2', 'rule', 'x'),
    row('b-2024/1/2', 'editor', 'x'),
  ];
  expect(found(rows, 'x', { 'a-2024/1/1': 15 })?.clear.map((e) => e.measure)).toEqual([
    'b-2024/1/1',
    'b-2024/1/2',
  ]);
});

it('shows no scrap while there is a sentence', () => {
  const rows = ['a-2024/1/1', 'a-2024/1/2', 'b-2024/1/1'].map((id) => row(id, 'rule', 'x'));
  expect(found(rows, 'x', { 'b-2024/1/1': 4 })?.clear.map((e) => e.measure)).toEqual([
    'a-2024/1/1',
    'a-2024/1/2',
  ]);
});
