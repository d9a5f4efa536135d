import { expect, it } from 'vitest';
import type { LedgerRow } from '../model/ledger.ts';
import type { RowDifference } from './difference.ts';
import { reasonsIn } from './difference-reasons.ts';

const recorded = (over: Partial<LedgerRow>): LedgerRow => ({
  ...{
    version: '1.1.0-draft',
    status: 'changed',
    kind: 'sentence',
    id: 'p/1/1',
    address: '/plans/p/tasks/1/#m1',
  },
  ...{ hash: null, target: null, text: null, reason: '据原件更正', ...over },
});
const row = (over: Partial<RowDifference>): RowDifference => ({
  ...{ change: 'changed', key: 'p/1/1', cells: ['text'], ...over },
  before: { id: 'p/1/1', url: '/plans/p/tasks/1/#m1' },
  after: { id: 'p/1/1', url: '/plans/p/tasks/1/#m1' },
});
const pair = { from: '1.0.0', to: '1.1.0-draft' };
const reasonOf = reasonsIn([recorded({})], pair);

it('a sentence whose words are others has the reason of its address', () => {
  expect(reasonOf('passages', row({}))).toBe('据原件更正');
  expect(reasonOf('measures', row({}))).toBe('据原件更正');
  expect(reasonOf('passages', row({ change: 'removed', cells: [] }))).toBe('据原件更正');
});

it('what else stands at the address has none', () => {
  const coding = row({ key: 'p/1/1 · theme · editor · finance', cells: ['reason'] });
  expect(reasonOf('codings', coding)).toBeNull();
  expect(reasonOf('targets', row({ cells: ['value'] }))).toBeNull();
  expect(reasonOf('measures', row({ cells: ['is_safeguard'] }))).toBeNull();
  expect(reasonOf('passages', row({ change: 'added', cells: [] }))).toBeNull();
});

it('only the versions between count, and only the kind of the row', () => {
  expect(reasonsIn([recorded({ version: '1.0.0' })], pair)('passages', row({}))).toBeNull();
  expect(reasonsIn([recorded({ version: '1.2.0' })], pair)('passages', row({}))).toBeNull();
  const theme = reasonsIn([recorded({ kind: 'theme', id: 'enterprise' })], pair);
  const named = row({ key: 'enterprise', cells: ['definition'] });
  expect(theme('themes', named)).toBe('据原件更正');
  expect(theme('indicators', named)).toBeNull();
});
