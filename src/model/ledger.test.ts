import { expect, it } from 'vitest';
import { currentRows, ledgerHead, ledgerLine, ledgerRows, partsOfAddress, type LedgerRow } from './ledger.ts';

const row = (change: Partial<LedgerRow> = {}): LedgerRow => ({
  version: '1.0.0',
  status: 'new',
  kind: 'sentence',
  id: 'jia-2024/1/1',
  address: '/plans/jia-2024/tasks/1/#m1',
  hash: '0123456789abcdef',
  target: null,
  text: '建设中试基地。',
  reason: '首次公布',
  ...change,
});

it('reads back what it writes, whatever the text', () => {
  const texts = ['a\tb', 'a\nb\r', '\\u{9}', 'a\\', '\u202Ex\u200B', '"引" ,', '𠮷 '];
  const lines = texts.map((text) => ledgerLine(row({ text })));
  for (const line of lines) expect(line).not.toMatch(/[\n\r\u202E\u200B]/u);
  const { rows, problems } = ledgerRows(['# 说明', ledgerHead, ...lines, '#seal'].join('\n'));
  expect(problems).toEqual([]);
  expect(rows.map((r) => r.text)).toEqual(texts);
  expect(rows[0]?.line).toBe(3);
});

it.each([
  ['too few columns', '1.0.0\tnew'],
  ['a moved address without target', ledgerLine(row({ status: 'moved' }))],
  ['a target of one that did not move', ledgerLine(row({ target: '/a/' }))],
  ['no reason', ledgerLine(row({ reason: '' }))],
  ['a hash of no text', ledgerLine(row({ text: null }))],
  ['an address of another site', ledgerLine(row({ address: 'https://example.org/' }))],
])('%s is a problem of its line', (_what, line) => {
  expect(ledgerRows(`#\n${line}`).problems.map((p) => p.line)).toEqual([2]);
});

it('the last row of an address holds', () => {
  const rows = [row(), row({ address: '/b/' }), row({ status: 'withdrawn' })];
  expect([...currentRows(rows)].map(([address, r]) => [address, r.status])).toEqual([
    ['/plans/jia-2024/tasks/1/#m1', 'withdrawn'],
    ['/b/', 'new'],
  ]);
  expect(partsOfAddress('/b/#c')).toEqual({ page: '/b/', fragment: 'c' });
  expect(partsOfAddress('/b/')).toEqual({ page: '/b/', fragment: '' });
});
